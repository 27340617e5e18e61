"""Words that a program draws as one object are kept together, taken apart where a word's place matters."""

from __future__ import annotations

from itertools import pairwise

import pypdfium2
import pytest

from tests.filings.sources.drawn import contents, raw_pdf
from viewer.filings.source import Source
from viewer.filings.sources.pdf import read_pdf
from viewer.filings.sources.pdf.glyphs import PageReader, Piece

FONT = "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"
ITALIC = "<</Type/Font/Subtype/Type1/BaseFont/Times-Italic>>"
"""Widths of a blank are 0.25 sizes; a number in an array moves what follows to the left, in thousandths."""


def drawn(content: str, font: str = FONT) -> bytes:
    return raw_pdf(content.encode("latin-1"), font)


def pieces(content: str, font: str = FONT) -> list[Piece]:
    document = pypdfium2.PdfDocument(drawn(content, font))
    try:
        return PageReader().read(document[0], 1).pieces
    finally:
        document.close()


def read(content: str) -> Source:
    return read_pdf("drawn.pdf", drawn(content), lambda: None)


def test_words_of_one_object_are_one_piece_and_know_their_places() -> None:
    (piece,) = pieces("BT /F1 10 Tf 72 700 Td (We sell salt by the sack) Tj ET")
    assert piece.text == "We sell salt by the sack"
    words = piece.words()
    assert [word.text for word in words] == piece.text.split()
    assert [word.order for word in words] == list(range(piece.order, piece.last_order + 1))
    assert (words[0].x0, words[-1].x1) == (piece.x0, piece.x1)
    assert all(left.x1 < right.x0 for left, right in pairwise(words))
    assert piece.letters == sum(len(word.text) for word in words)


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        # 6 points more between two words of 10: 8.5 in all.
        ("BT /F1 10 Tf 72 700 Td [(Salt is sold )-600(by the sack)] TJ ET", ["Salt is sold", "by the sack"]),
        ("BT /F1 10 Tf 72 700 Td [(Salt is sold )-400(by the sack)] TJ ET", ["Salt is sold by the sack"]),
        ("BT /F1 10 Tf 72 700 Td (Salt is) Tj 4 Ts (sold) Tj ET", ["Salt is", "sold"]),
    ],
)
def test_a_wide_gap_or_another_object_begins_a_piece(content: str, texts: list[str]) -> None:
    assert [piece.text for piece in pieces(content)] == texts


def test_slanted_words_are_pieces_of_their_own() -> None:
    """Their letters lean over one another, so that each word's end is asked for."""
    assert len(pieces("BT /F1 10 Tf 72 700 Td (We sell salt) Tj ET", ITALIC)) == 3


def test_what_is_drawn_into_a_gap_of_an_object_stands_there() -> None:
    spaced = "BT /F1 10 Tf 72 700 Td [(Our loss was)-540( and will grow)] TJ ET"
    (piece,) = pieces(spaced)
    after = piece.words()[2].x1 + 1.5
    assert contents(read(f"{spaced} BT /F1 10 Tf {after} 700 Td (1) Tj ET")) == [
        "Our loss was 1 and will grow"
    ]


def test_a_word_drawn_again_over_an_object_is_read_once() -> None:
    content = "BT /F1 10 Tf 72 700 Td (Salt may spoil) Tj ET BT /F1 10 Tf 72.4 700 Td (Salt) Tj ET"
    assert contents(read(content)) == ["Salt may spoil"]


def test_a_rule_underlines_words_of_an_object_only() -> None:
    at = pieces("BT /F1 10 Tf 72 700 Td (Salt may spoil) Tj ET")[0].words()[1]
    rule = f"{at.x0} 698.5 m {at.x1} 698.5 l 0.5 w S"
    source = read(f"BT /F1 10 Tf 72 700 Td (Salt may spoil) Tj ET {rule}")
    (block,) = source.blocks
    assert [run.span.of(source.text) for run in block.runs if run.style.underline] == ["may"]


def test_words_beyond_the_edge_of_the_page_are_left_out() -> None:
    content = "BT /F1 10 Tf 560 700 Td (Salt is sold by the sack) Tj ET"
    said = " ".join(contents(read(content)))
    assert said.startswith("Salt is sold")
    assert not said.endswith("sack")


def test_raised_marks_drawn_as_one_object_are_looked_at_one_by_one() -> None:
    content = (
        "BT /F1 10 Tf 72 700 Td (Our tonnage) Tj ET BT /F1 6 Tf 121.8 704 Td (\\(1\\) \\(2\\)) Tj ET "
        "BT /F1 10 Tf 145 700 Td (grew with the length of each of our ships) Tj ET"
    )
    assert contents(read(content)) == ["Our tonnage⁽¹⁾ (2) grew with the length of each of our ships"]


def test_a_line_whose_first_word_goes_on_in_another_object_begins_a_paragraph() -> None:
    """ "Its:" and "Chairman" are one word to PDFium, which would have fitted on the line above."""
    content = (
        "BT /F1 10 Tf 72 688 Td (By: Ann Example) Tj ET "
        "BT /F1 10 Tf 72 676 Td (Its:) Tj ET "
        "BT /F1 10 Tf 88.7 676 Td (Chairman of the Board of Directors, President and more) Tj ET"
    )
    assert contents(read(content)) == [
        "By: Ann Example",
        "Its: Chairman of the Board of Directors, President and more",
    ]
