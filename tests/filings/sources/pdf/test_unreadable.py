"""PDFs that cannot be read, and those that can be read in part: each says which it is."""

from __future__ import annotations

import zlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader

from tests.filings.sources.drawn import BOLD, LEFT, PROSE, TOP, Sheet, contents, raw_pdf, stream
from viewer.filings.errors import Cancelled, UnreadableFiling
from viewer.filings.sources.pdf import document, read_pdf

TIMES = "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"
NAMELESS = (
    "<</Type/Font/Subtype/Type1/BaseFont/Garbled/FirstChar 32/LastChar 126"
    f"/Widths[{'500 ' * 95}]/FontDescriptor 6 0 R"
    f"/Encoding<</Differences[32 {' '.join(f'/g{n}' for n in range(95))}]>>>>"
)
DESCRIPTOR = (
    b"<</Type/FontDescriptor/FontName/Garbled/Flags 4/FontBBox[0 0 500 700]/ItalicAngle 0/Ascent 700"
    b"/Descent -200/CapHeight 700/StemV 80>>"
)

WORD = "kettle"


def read(data: bytes) -> object:
    return read_pdf("filing.pdf", data, lambda: None)


def refused(data: bytes) -> str:
    """Why a file is refused."""
    with pytest.raises(UnreadableFiling) as caught:
        read(data)
    assert "\n" not in str(caught.value)
    return caught.value.problem


def lines(words: list[str], font: str = "F1") -> bytes:
    drawn = b"".join(
        b"1 0 0 1 72 %d Tm (%s) Tj " % (740 - 12 * n, " ".join(words[n * 12 : n * 12 + 12]).encode())
        for n in range(len(words) // 12)
    )
    return b"BT /%s 10 Tf %s ET" % (font.encode(), drawn)


def test_text_without_a_letter_for_any_shape_is_refused() -> None:
    assert "do not say which letters" in refused(raw_pdf(lines(PROSE.split() * 6), NAMELESS, DESCRIPTOR))


def test_text_whose_letters_are_shifted_is_refused() -> None:
    shifted = "".join(chr((ord(c) - 97 + 5) % 26 + 97) if c.islower() else c for c in PROSE)
    sheet = Sheet()
    for _ in range(8):
        sheet.paragraph(shifted)
    assert "do not say which letters" in refused(sheet.bytes())


def test_a_filing_in_another_language_is_not_taken_for_noise() -> None:
    german = (
        "Wir stellen alle Kessel in einem Werk her, und das Werk steht in einem Tal, das seit der Gründung "
        "der Gesellschaft dreimal unter Wasser stand. Stiege der Fluss wieder, so müssten wir die Fertigung "
        "für einige Wochen einstellen, und die Kunden könnten in der Zwischenzeit bei anderen kaufen. "
    )
    sheet = Sheet()
    for _ in range(10):
        sheet.paragraph(german.strip())
    assert contents(sheet.source())[0].startswith("Wir stellen alle Kessel")


def test_tables_of_figures_alone_are_not_taken_for_noise() -> None:
    sheet = Sheet()
    for row in range(50):
        for column in range(8):
            sheet.text(LEFT + 55 * column, sheet.y, f"{row},{column}04")
        sheet.y -= 12
    assert len(contents(sheet.source())) == 50


def test_a_single_font_that_cannot_be_read_is_told_of() -> None:
    words = PROSE.split()
    page = lines(words * 5) + b"BT /F1 10 Tf ET "
    resources = b"<</Font<</F1 5 0 R/F2 6 0 R>>>>"
    data = raw_pdf(
        page + b" BT /F2 10 Tf 72 60 Td (Our only works may be flooded some day.) Tj ET",
        TIMES,
        NAMELESS.replace("6 0 R", "7 0 R").encode(),
        DESCRIPTOR,
    ).replace(b"<</Font<</F1 5 0 R>>>>", resources)
    (warning,) = read_pdf("filing.pdf", data, lambda: None).warnings
    assert "39 of" not in warning or "page 1" in warning
    assert "do not say which letters" in warning


def test_a_scan_is_sent_to_text_recognition() -> None:
    sheet = Sheet()
    picture = ImageReader(Image.new("L", (20, 20), 200))
    for _ in range(2):
        sheet.canvas.drawImage(picture, 0, 0, 612, 792)
        sheet.page()
    with pytest.raises(UnreadableFiling) as caught:
        read(sheet.bytes())
    assert "only pictures" in caught.value.problem
    assert "recognised" in caught.value.advice


def test_empty_pages_have_no_text() -> None:
    sheet = Sheet()
    sheet.page()
    assert refused(sheet.bytes()) == "the PDF has no text"


def test_a_password_is_asked_for() -> None:
    sheet = Sheet(user_password=WORD)
    sheet.paragraph(PROSE)
    assert refused(sheet.bytes()) == "the PDF is encrypted"


def test_a_password_for_printing_alone_is_no_hindrance() -> None:
    sheet = Sheet(owner_password=WORD)
    sheet.paragraph(PROSE)
    assert contents(sheet.source()) == [PROSE]


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_a_file_cut_short_is_refused(share: float) -> None:
    sheet = Sheet()
    for _ in range(5):
        sheet.paragraph(PROSE)
        sheet.page()
    data = sheet.bytes()
    assert "broken or cut short" in refused(data[: int(len(data) * share)])


def test_a_file_without_an_end_mark_is_told_of() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    (warning,) = read_pdf("filing.pdf", sheet.bytes().replace(b"%%EOF", b"     "), lambda: None).warnings
    assert "cut short" in warning


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MOST_PAGES", 3)
    sheet = Sheet()
    for _ in range(4):
        sheet.paragraph(PROSE)
        sheet.page()
    assert refused(sheet.bytes()) == "the PDF has 4 pages, more than 3"


def test_too_many_characters_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MOST_CHARACTERS", 100)
    sheet = Sheet()
    sheet.paragraph(PROSE)
    assert "more than 100 characters" in refused(sheet.bytes())


def test_a_part_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "LARGEST_STREAM", 1_000_000)
    packed = stream(zlib.compress(b"BT ET " * 200_000, 9), b"/Filter/FlateDecode")
    data = raw_pdf(b"BT /F1 10 Tf 72 720 Td (We make kettles.) Tj ET", TIMES, packed)
    assert "unpacks to more than 1 MB" in refused(data)


def test_a_large_picture_is_no_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "LARGEST_STREAM", 1_000_000)
    entries = b"/Subtype/Image/Width 1000/Height 1000/BitsPerComponent 16/Filter/FlateDecode"
    picture = stream(zlib.compress(bytes(2_000_000), 9), entries)
    data = raw_pdf(b"BT /F1 10 Tf 72 720 Td (We make kettles.) Tj ET", TIMES, picture)
    assert contents(read_pdf("filing.pdf", data, lambda: None)) == ["We make kettles."]


def test_reading_stops_when_asked_to() -> None:
    sheet = Sheet()
    for _ in range(10):
        sheet.paragraph(PROSE)
        sheet.page()
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked > 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_pdf("filing.pdf", sheet.bytes(), check)
    assert asked == 6
    assert contents(one_line().source()) == ["We make kettles."]


def one_line() -> Sheet:
    sheet = Sheet()
    sheet.line("We make kettles.")
    return sheet


def test_two_files_are_read_at_the_same_time() -> None:
    def one(number: int) -> list[str]:
        sheet = Sheet()
        for page in range(5):
            sheet.text(LEFT, TOP, f"File {number}, page {page}", BOLD)
            sheet.page()
        return contents(sheet.source(), noise=True)

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(one, range(8)))
    assert results == [[f"File {number}, page {page}" for page in range(5)] for number in range(8)]
