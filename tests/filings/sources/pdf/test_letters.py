"""Letters: ligatures, raised ones, those made bold or slanted by hand, and underlines drawn below them."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.filings.sources.drawn import (
    BOLD,
    ITALIC,
    LEFT,
    PLAIN,
    PROSE,
    TOP,
    Sheet,
    bold,
    contents,
    raw_pdf,
    stream,
)
from viewer.filings.source import Source
from viewer.filings.sources.pdf import read_pdf
from viewer.filings.sources.pdf.fonts import Descriptor, face_of

NAMED = "<</Type/Font/Subtype/Type1/BaseFont/Times-BoldItalic/Encoding<</Differences[1/ff/fi/ffi]>>>>"
MAPPED = "<</Type/Font/Subtype/Type1/BaseFont/Times-BoldItalic/ToUnicode 6 0 R>>"
MAP = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> "
    b"endcodespacerange 3 beginbfchar <01> <00660066> <02> <00660069> <03> <006600660069> endbfchar "
    b"1 beginbfrange <20> <7e> <0020> endbfrange endcmap end end"
)


def read(data: bytes) -> Source:
    return read_pdf("drawn.pdf", data, lambda: None)


@pytest.mark.parametrize(("font", "others"), [(NAMED, ()), (MAPPED, (stream(MAP),))])
def test_ligatures_are_read_letter_by_letter(font: str, others: tuple[bytes, ...]) -> None:
    words = b"Losses may a\001ect our o\003ces and our pro\002ts, to great e\001ect."
    content = b"BT /F1 10 Tf 72 720 Td (" + words + b") Tj ET"
    assert contents(read(raw_pdf(content, font, *others))) == [
        "Losses may affect our offices and our profits, to great effect."
    ]


@pytest.mark.parametrize("font", [PLAIN, BOLD, ITALIC, "Times-BoldItalic", "Helvetica-BoldOblique"])
def test_double_letters_are_read_twice(font: str) -> None:
    """Each letter drawn alone, as browsers do."""
    sheet = Sheet()
    sheet.canvas.setFont(font, 9)
    text = "Afflicted staff off the cliff will add oddly little"
    x = LEFT
    for letter in text:
        sheet.canvas.drawString(x, TOP, letter)
        x += sheet.canvas.stringWidth(letter, font, 9)
    assert contents(sheet.source()) == [text]


@pytest.mark.parametrize("font", [PLAIN, BOLD, ITALIC, "Times-BoldItalic", "Helvetica-BoldOblique"])
@pytest.mark.parametrize("spaces", [True, False])
@pytest.mark.parametrize(("size", "scale"), [(10, 1), (13.33, 0.75), (100, 0.1), (1, 10)])
def test_double_letters_are_read_twice_whatever_the_type_is_scaled_by(
    font: str, spaces: bool, size: float, scale: float
) -> None:
    """Slanted letters reach over one another; PDFium takes the second f of scaled type for a copy."""
    text = "Could affect our staff, or the stuff that offers less off"
    x = LEFT
    content = b"BT /F1 %f Tf " % size
    for letter in text:
        if letter != " " or spaces:
            content += b"%f 0 0 %f %f 720 Tm (%s) Tj " % (scale, scale, x, letter.encode())
        x += stringWidth(letter, font, 10)
    source = read(raw_pdf(content + b"ET", f"<</Type/Font/Subtype/Type1/BaseFont/{font}>>"))
    assert contents(source) == [text]


@pytest.mark.parametrize("font", [PLAIN, BOLD, "Times-BoldItalic", "Helvetica"])
@pytest.mark.parametrize(("tight", "blank"), [(0.96, 0.62), (0.9, 0.4), (1.0, 0.1), (1.0, 0.0)])
def test_blanks_that_are_objects_of_their_own_are_blanks_however_narrow(
    font: str, tight: float, blank: float
) -> None:
    """PDFium drops such a blank and guesses by the gap."""
    text = "We had a history in the evolving trade, worth $4.2 million"
    x = LEFT
    content = b"BT /F1 10 Tf "
    for letter in text:
        content += b"1 0 0 1 %f 720 Tm (%s) Tj " % (x, letter.encode())
        x += stringWidth(letter, font, 10) * (blank if letter == " " else tight)
    source = read(raw_pdf(content + b"ET", f"<</Type/Font/Subtype/Type1/BaseFont/{font}>>"))
    assert contents(source) == [text]


def test_a_blank_narrowed_by_kerning_after_an_apostrophe_is_a_blank() -> None:
    content = b"BT /F1 10 Tf 72 720 Td [(the providers\222)-180(systems and the company\222s kettles)] TJ ET"
    font = "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>"
    assert contents(read(raw_pdf(content, font))) == ["the providers’ systems and the company’s kettles"]


def test_raised_letters_stay_in_their_line() -> None:
    sheet = Sheet()
    x = LEFT
    for text, rise, size in (("since September 11", 0, 10), ("th", 4, 6), (", prices have risen.", 0, 10)):
        sheet.text(x, TOP + rise, text, size=size)
        x += sheet.canvas.stringWidth(text, PLAIN, size)
    assert contents(sheet.source()) == ["since September 11th, prices have risen."]


def test_a_small_line_right_under_large_type_is_a_line_of_its_own() -> None:
    sheet = Sheet()
    sheet.text(LEFT, TOP, "Kettle Works Company", size=22)
    sheet.text(LEFT + 60, TOP - 11, "(Exact name of registrant)", size=7)
    assert contents(sheet.source()) == ["Kettle Works Company", "(Exact name of registrant)"]


def test_a_slanted_f_takes_no_blank_away() -> None:
    """A font that tells no heights has its letters measured by their ink, and an f leans over the blanks."""
    said = "Any violation of the rules for safety of four works may be punished"
    content = b"BT /F1 10 Tf "
    x = LEFT
    for number, word in enumerate(said.split()):
        # An upright full stop far below, drawn in between, parts the words in the stream.
        content += b"1 0 0 1 %f 720 Tm (%s) Tj 1 0 0 1 72 %d Tm (.) Tj " % (
            x,
            word.encode(),
            100 + 14 * number,
        )
        x += stringWidth(f"{word} ", ITALIC, 10)
    font = (
        "<</Type/Font/Subtype/Type1/BaseFont/Times-Italic/FontDescriptor"
        "<</Type/FontDescriptor/FontName/Times-Italic/Ascent 0/Descent 0/Flags 98/ItalicAngle -15>>>>"
    )
    assert contents(read(raw_pdf(content + b"ET", font)))[0] == said


def test_letters_drawn_twice_are_bold_and_read_once() -> None:
    sheet = Sheet()
    for shift in (0.0, 0.3):
        sheet.text(LEFT + shift, TOP, "Our only works may be flooded some day.")
    sheet.y = TOP - 12
    sheet.paragraph(PROSE)
    source = sheet.source()
    assert contents(source) == ["Our only works may be flooded some day.", PROSE]
    assert [bold(source, b) for b in source.blocks] == ["Our only works may be flooded some day.", ""]


def test_letters_with_outlines_are_bold() -> None:
    sheet = Sheet()
    sheet.canvas.drawString(LEFT, TOP, "Our only works may be flooded.", mode=2)
    sheet.canvas.drawString(LEFT, TOP - 12, PROSE[:80], mode=0)
    sheet.canvas.drawString(LEFT, TOP - 24, PROSE[80:160], mode=0)
    source = sheet.source()
    assert bold(source, source.blocks[0]) == "Our only works may be flooded."


def test_letters_that_lean_are_italic() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE)
    text = sheet.canvas.beginText()
    text.setFont(PLAIN, 10)
    text.setTextTransform(1, 0, 0.3, 1, LEFT, sheet.y)
    text.textOut("Our only works may be flooded.")
    sheet.canvas.drawText(text)
    source = sheet.source()
    assert [run.style.italic for run in source.blocks[-1].runs] == [True]


@pytest.mark.parametrize("spans", [[(0, 141)], [(0, 30), (36, 80), (84, 141)]])
def test_underlines_are_seen_with_the_gaps_that_browsers_leave(spans: list[tuple[int, int]]) -> None:
    sheet = Sheet()
    sheet.text(LEFT, TOP, "Our supply of gypsum may stop. It")
    width = sheet.canvas.stringWidth("Our supply of gypsum may stop.", PLAIN, 10)
    for start, end in spans:
        sheet.canvas.setLineWidth(0.6)
        sheet.canvas.line(LEFT + start, TOP - 1.5, LEFT + min(end, width), TOP - 1.5)
    source = sheet.source()
    assert [run.span.of(source.text) for b in source.blocks for run in b.runs if run.style.underline] == [
        "Our supply of gypsum may stop."
    ]


def test_underlines_in_forms_are_seen() -> None:
    sheet = Sheet()
    sheet.canvas.beginForm("part")
    sheet.text(0, 0, "Our supply of gypsum may stop.")
    sheet.canvas.line(0, -1.5, stringWidth("Our supply of gypsum may stop.", PLAIN, 10), -1.5)
    sheet.canvas.endForm()
    sheet.canvas.translate(LEFT, 500)
    sheet.canvas.doForm("part")
    source = sheet.source()
    assert contents(source) == ["Our supply of gypsum may stop."]
    assert [run.style.underline for b in source.blocks for run in b.runs] == [True]


def test_a_rule_across_the_page_underlines_nothing() -> None:
    sheet = Sheet()
    sheet.text(LEFT, TOP, "Our supply of gypsum may stop.")
    sheet.canvas.line(LEFT - 20, TOP - 1.5, LEFT + 400, TOP - 1.5)
    source = sheet.source()
    assert not any(run.style.underline for b in source.blocks for run in b.runs)


def test_colour_sets_apart_what_has_another_colour_than_the_body() -> None:
    sheet = Sheet()
    sheet.canvas.setFillColorRGB(0.3, 0.3, 0.3)
    sheet.paragraph(PROSE)
    sheet.canvas.setFillColorRGB(0.8, 0, 0)
    sheet.paragraph("Our only works may be flooded.")
    source = sheet.source()
    assert [[run.style.colour for run in b.runs] for b in source.blocks] == [[], ["#cc0000"]]


def test_a_document_set_in_bold_throughout_has_no_bold_text() -> None:
    sheet = Sheet()
    sheet.paragraph(PROSE, BOLD)
    source = sheet.source()
    assert bold(source, source.blocks[0]) == ""


@pytest.mark.parametrize(
    ("name", "weight", "italic"),
    [
        ("ABCDEF+TimesNewRomanPS-BoldItalicMT", 700, True),
        ("Times New Roman,Bold", 700, False),
        ("TimesNewRomanPSMT", 400, False),
        ("Helvetica-Oblique", 400, True),
        ("Roboto-Medium", 500, False),
        ("QWERTY+Roboto-Light", 300, False),
        ("Mulish-ExtraLight", 200, False),
        ("Mulish-ExtraBold", 800, False),
        ("OpenSans-SemiboldItalic", 600, True),
        ("ITCFranklinGothicStd-Demi", 600, False),
        ("FranklinGothic-Heavy", 900, False),
        ("Univers-Black", 900, False),
        ("NimbusRomNo9L-MediItal", 700, True),
        ("CMBX10", 700, False),
        ("CMTI10", 400, True),
        ("arialbold", 700, False),
        ("AcademicText", 400, False),
        ("Blackadder", 400, False),
        ("Garamond-It", 400, True),
        ("ADVTTC+AdvTT5843c571.BI", 700, True),
        ("AdvOT8608a8d1.B", 700, False),
        ("STIX.I", 400, True),
        ("AdvOT8608a8d1.R", 400, False),
    ],
)
def test_weight_and_slant_are_read_from_names(name: str, weight: int, italic: bool) -> None:
    face = face_of(name, Descriptor())
    assert (face.weight, face.italic) == (weight, italic)


def test_a_font_whose_name_says_nothing_is_judged_by_its_descriptor() -> None:
    assert face_of("CIDFont+F2", Descriptor(flags=1 << 18)).weight == 700
    assert face_of("CIDFont+F2", Descriptor(angle=-12)).italic
    assert face_of("CIDFont+F2", Descriptor(), b"no font file").weight == 400


def test_a_blank_after_a_word_in_several_objects_parts_nothing() -> None:
    sheet = Sheet()
    x = LEFT
    for part in ("pay", "ab", "le "):
        sheet.text(x, TOP, part)
        x += stringWidth(part, PLAIN, 10)
    sheet.text(LEFT + 200, TOP, " ")
    sheet.text(LEFT + 300, TOP, "12")
    assert contents(sheet.source()) == ["payable | 12"]


def test_characters_of_windows_are_what_they_were_meant_as() -> None:
    """A font may say of a dash that it is U+0097."""
    cmap = MAP.replace(b"<01> <00660066>", b"<01> <0097>").replace(b"<02> <00660069>", b"<02> <0092>")
    content = b"BT /F1 10 Tf 72 720 Td (Our kettles\001the mill\002s own\001are old.) Tj ET"
    assert contents(read(raw_pdf(content, MAPPED, stream(cmap)))) == ["Our kettles—the mill’s own—are old."]
