"""Source blocks -> reading text and repairs."""

from __future__ import annotations

from tests.filings.folding import fold, undone
from viewer.filings import Paragraph, ParagraphKind
from viewer.filings.sources.markdown import read_markdown
from viewer.filings.sources.text import read_text
from viewer.filings.text.reading_text import reader_of


def _paragraphs(text: str, *, markdown: bool = True) -> list[Paragraph]:
    source = read_markdown(text) if markdown else read_text(text)
    reader = reader_of(text)
    paragraphs = [reader.paragraph([block]) for block in source.blocks if block.content]
    for paragraph in paragraphs:
        assert fold(undone(paragraph)) == fold(" ".join(p.of(text) for p in paragraph.pieces))
    return paragraphs


def _only(text: str, *, markdown: bool = True) -> Paragraph:
    (paragraph,) = _paragraphs(text, markdown=markdown)
    return paragraph


def test_white_space_is_folded_without_a_repair() -> None:
    paragraph = _only("Our  kettles\u00a0are \t blue.")
    assert paragraph.text == "Our kettles are blue."
    assert paragraph.repairs == ()


def test_a_joined_line_end_is_on_record() -> None:
    paragraph = _only("Our kettles\n  are blue.")
    assert paragraph.text == "Our kettles are blue."
    (repair,) = paragraph.repairs
    assert (repair.kind, repair.original) == ("line end joined", "\n  ")
    assert paragraph.text[repair.start : repair.end] == " "


def test_a_list_item_loses_its_glyph_and_keeps_it_on_record() -> None:
    paragraph = _only("- \\cdot blue\n kettles,")
    assert paragraph.text == "blue kettles,"
    assert paragraph.kind is ParagraphKind.BULLET
    assert [(r.kind, r.original) for r in paragraph.repairs] == [
        ("bullet glyph", "- \\cdot "),
        ("line end joined", "\n "),
    ]


def test_emphasis_tags_escapes_and_references_are_read_through() -> None:
    paragraph = _only(
        "***Our*** *blue* __kettles__<sup>(1)</sup> cost \\$5 &amp; more<br>each [here](x.htm)."
    )
    assert paragraph.text == "Our blue kettles⁽¹⁾ cost $5 & more each here."
    assert {r.kind for r in paragraph.repairs} == {
        "markup removed",
        "mark raised",
        "escape removed",
        "character reference",
    }


def test_the_money_mended_is_marked_as_such() -> None:
    text = (
        "We paid ¥1.4 billion and ¥2.5 billion.\n\nThen \\(\\frac{1}{2}\\)9.6 billion, \\$4 and 90.7 billion."
    )
    paragraph = _paragraphs(text)[1]
    assert paragraph.text == "Then ¥9.6 billion, $4 and 90.7 billion."
    kinds = {paragraph.text[r.start : r.end]: r.kind for r in paragraph.repairs}
    assert kinds == {"¥": "currency sign", "$": "escape removed"}


def test_a_word_over_a_line_end_keeps_its_hyphen_unless_the_filing_writes_it_whole() -> None:
    text = "The broker-\ndealers sell ket-\ntles. A kettle is one of many kettles.\n"
    paragraph = _only(text, markdown=False)
    assert paragraph.text == "The broker-dealers sell kettles. A kettle is one of many kettles."


def test_a_dash_at_a_line_end_is_no_hyphen() -> None:
    assert _only("Our kettles -\nall blue - sell.").text == "Our kettles - all blue - sell."


def test_invisible_characters_vanish() -> None:
    assert _only("ket\u00adtles\u200b are").text == "kettles are"


def test_a_table_row_is_a_row() -> None:
    rows = _paragraphs("kettles\t5\t6\nlids\t7\t8")
    assert [(p.kind, p.text) for p in rows] == [
        (ParagraphKind.ROW, "kettles 5 6"),
        (ParagraphKind.ROW, "lids 7 8"),
    ]
