"""How bold type is told where a font's name says nothing, and what counts where nothing is bold."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from tests.filings.sources.drawn import PROSE, Sheet
from viewer.filings.source import CharacterStyle
from viewer.filings.sources.pdf.font_files import FontFile, font_file_of
from viewer.filings.sources.pdf.fonts import Descriptor, Face, face_of
from viewer.filings.sources.pdf.style import weights_of

FONTS = Path(reportlab.__file__).parent / "fonts"
FLAG = 1
"""Bold, in macStyle."""


def true_type(*, style: int = 0, weight: int | None = None, choice: int = 0) -> bytes:
    """A TrueType file of the tables that tell the weight."""
    tables = {b"head": bytes(44) + struct.pack(">H", style)}
    if weight is not None:
        tables[b"OS/2"] = bytes(4) + struct.pack(">H", weight) + bytes(56) + struct.pack(">H", choice)
    entries, body = b"", b""
    for tag, table in tables.items():
        entries += tag + bytes(4) + struct.pack(">II", 12 + 16 * len(tables) + len(body), len(table))
        body += table
    return b"\x00\x01\x00\x00" + struct.pack(">H", len(tables)) + bytes(6) + entries + body


def cff(weight: int, *own: bytes) -> bytes:
    """A CFF font whose dictionary names a weight by its number; ``own`` are the font's own names."""

    def index(*entries: bytes) -> bytes:
        if not entries:
            return b"\0\0"
        places = [1]
        for entry in entries:
            places.append(places[-1] + len(entry))
        return struct.pack(">HB", len(entries), 1) + bytes(places) + b"".join(entries)

    first = b"\x1e\x12\x3f" + b"\x0c\x07"  # a number written digit by digit, for an operator of two bytes
    return (
        b"\1\0\4\1"
        + index(b"AdvP4C")
        + index(first + b"\x1c" + struct.pack(">H", weight) + b"\4")
        + index(*own)
    )


@pytest.mark.parametrize(
    ("file", "weight"),
    [
        (true_type(style=FLAG, weight=400), 400),
        (true_type(style=FLAG, weight=700), 700),
        (true_type(style=FLAG, weight=4), 400),
        (true_type(style=FLAG, weight=400, choice=1 << 5), 700),
        (true_type(weight=400, choice=1 << 5), 400),
        (true_type(style=FLAG), 700),
        (true_type(), 400),
        (b"%!PS-AdobeFont-1.0: AdvP4C\n/FullName (x) readonly def\n/Weight (Bold) readonly def", 700),
        (b"%!PS-AdobeFont-1.0: AdvP4C\n/Weight (Roman) readonly def", 400),
        (cff(384), 700),
        (cff(390), 600),
        (cff(388), 400),
        (cff(392, b"AdvP4C", b"Heavy"), 900),
        (cff(399, b"AdvP4C"), 400),
        (cff(384)[:20], 400),
        (b"", 400),
    ],
)
def test_a_name_without_a_weight_is_judged_by_the_font_file(file: bytes, weight: int) -> None:
    assert face_of("AdvP4C4E74", Descriptor(), file).weight == weight


@pytest.mark.parametrize("file", [true_type(style=FLAG, weight=400), cff(384), b"%!PS /Weight (Bold)"])
def test_a_damaged_font_file_is_no_fault(file: bytes) -> None:
    for end in range(len(file)):
        assert isinstance(font_file_of(file[:end]), FontFile)


def test_a_font_file_tells_that_letters_lean() -> None:
    assert font_file_of(true_type(style=2)).italic
    assert font_file_of(true_type(weight=400, choice=1)).italic


def test_faces_flagged_as_bold_throughout_are_not_bold() -> None:
    body, other = (Face(name, 700, italic=False, told=False) for name in ("CIDFont+F1", "CIDFont+F2"))
    named = Face("Kettle-Bold", 700, italic=False)
    assert weights_of_list((body, 900), (other, 50)) == [400, 400]
    assert weights_of_list((Face("Kettle", 400, italic=False), 900), (other, 50)) == [400, 700]
    plain = Face("KettleMT", 700, italic=False, told=False)
    assert weights_of_list((named, 900), (plain, 50)) == [700, 400]


def weights_of_list(*counted: tuple[Face, int]) -> list[int]:
    from collections import Counter

    return list(weights_of(Counter(dict(counted))).values())


def drawn(name: str, file: str, flags: int, weight: int) -> str:
    """Register a font under a name of its own, with other flags in its file; return its name."""
    data = bytearray((FONTS / file).read_bytes())
    tables = {
        bytes(data[at : at + 4]): int.from_bytes(data[at + 8 : at + 12], "big")
        for at in range(12, 12 + 16 * data[5], 16)
    }
    for table, offset, value in ((b"head", 44, flags), (b"OS/2", 4, weight), (b"OS/2", 62, 1 << 6)):
        data[tables[table] + offset : tables[table] + offset + 2] = struct.pack(">H", value)
    font = TTFont(name, io.BytesIO(bytes(data)))
    font.face.name = name.encode()
    pdfmetrics.registerFont(font)
    return name


def heading_style(body: str, heading: str) -> CharacterStyle:
    """How a heading is set that stands over a paragraph."""
    sheet = Sheet()
    sheet.paragraph("We depend on one works.", heading)
    sheet.paragraph(PROSE, body)
    source = sheet.source()
    (run,) = source.blocks[0].runs
    assert not source.blocks[1].runs
    return run.style


def test_bold_is_told_where_every_font_is_flagged_as_bold() -> None:
    body, heading = drawn("Flagged1", "Vera.ttf", FLAG, 400), drawn("Flagged2", "VeraBd.ttf", FLAG, 700)
    assert heading_style(body, heading) == CharacterStyle(bold=True, size=10.0)


def test_another_face_sets_apart_where_nothing_is_bold() -> None:
    body, heading = drawn("AdvP4C4E74", "Vera.ttf", 0, 400), drawn("AdvP4C4E51", "VeraBd.ttf", 0, 400)
    assert heading_style(body, heading) == CharacterStyle(size=10.0, other_face=True)


def test_another_face_sets_nothing_apart_in_a_document_with_bold_type() -> None:
    sheet = Sheet()
    sheet.paragraph("We depend on one works.", "Times-Bold")
    sheet.paragraph(PROSE)
    sheet.gap()
    sheet.paragraph("The works stands in a valley.", "Helvetica")
    source = sheet.source()
    assert [bool(block.runs) for block in source.blocks] == [True, False, False]
