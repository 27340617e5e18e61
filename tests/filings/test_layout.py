"""Lines of plain text and Markdown -> source blocks."""

from __future__ import annotations

import pytest

from tests.filings.folding import fold
from viewer.filings.model import Noise, Span
from viewer.filings.source import CharacterStyle, Source, cut, within
from viewer.filings.sources.markdown import looks_like_markdown, read_markdown
from viewer.filings.sources.text import read_text


def _contents(source: Source) -> list[str]:
    assert "".join(block.span.of(source.text) for block in source.blocks) == source.text
    return [fold(block.content.of(source.text)) for block in source.blocks]


def test_blank_lines_part_paragraphs() -> None:
    assert _contents(read_text("Kettles are\nblue.\n\n\nLids are red.\n")) == [
        "Kettles are blue.",
        "Lids are red.",
    ]


def test_leading_blank_lines_are_a_block() -> None:
    source = read_text("\n\nKettles.")
    assert _contents(source) == ["", "Kettles."]
    assert source.blocks[0].noise is Noise.WHITE_SPACE


def test_in_dense_text_a_line_ended_early_ends_a_paragraph() -> None:
    lines = [
        "Kettles may boil over and harm",
        "our customers.",
        "The kettles that we sell are used in homes and boats, and",
        "we cannot see to it that each is filled as the handbook",
        "says that it should be filled.",
        "7",
        "In the last year 14 of them boiled over, and there were two",
        "claims against us. We paid both, and we may have to pay",
        "more.",
    ]
    text = "\n".join(lines * 5)
    contents = _contents(read_text(text))
    assert contents[:5] == [
        "Kettles may boil over and harm our customers.",
        "The kettles that we sell are used in homes and boats, and we cannot see to it that each is filled "
        "as the handbook says that it should be filled.",
        "7",
        "In the last year 14 of them boiled over, and there were two claims against us. We paid both, "
        "and we may have to pay more.",
        "Kettles may boil over and harm our customers.",
    ]


def test_in_text_without_wrapping_every_line_is_a_paragraph() -> None:
    long = "We sell kettles in every town of the land and in some towns abroad. " * 5 + "So it is."
    text = f"Kettles may boil over\n{long}\nLids may fall off\n{long}\n"
    assert _contents(read_text(text)) == [
        "Kettles may boil over",
        long,
        "Lids may fall off",
        long,
    ]


def test_a_centred_line_is_told() -> None:
    body = "     We sell kettles in every town of the land, and in some abroad, and\nwe mend them too.\n"
    source = read_text(f"{body}\n                              OUR KETTLES\n\n{body}")
    assert [block.centred for block in source.blocks] == [False, True, False]


def test_marks_of_pages_and_rules_are_blocks_of_their_own() -> None:
    source = read_text("Kettles are\n<PAGE>\nblue.\n-----\n- 4 -\nLids\n")
    assert _contents(source) == ["Kettles are", "<PAGE>", "blue.", "-----", "- 4 -", "Lids"]
    assert [block.noise for block in source.blocks] == [None, Noise.RULE, None, Noise.RULE, None, None]
    assert source.blocks[2].page_start


def test_markdown_headings_and_their_levels() -> None:
    source = read_markdown("# Kettles #\nText\n## Lids\nTitle\n=====\n")
    assert _contents(source) == ["# Kettles #", "Text", "## Lids", "Title", "====="]
    assert [block.level for block in source.blocks] == [1, None, 2, 1, None]


def test_markdown_lists_with_wrapped_items() -> None:
    source = read_markdown("We sell:\n- kettles,\n big ones,\n- lids, and\n\n- spouts.\n")
    assert _contents(source) == ["We sell:", "- kettles, big ones,", "- lids, and", "- spouts."]
    assert [block.marker is not None for block in source.blocks] == [False, True, True, True]


def test_a_number_at_a_line_start_in_prose_begins_no_item() -> None:
    assert len(_contents(read_markdown("The rate was\n5. It has risen since\nthen."))) == 1


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("**Kettles.**", CharacterStyle(bold=True)),
        ("*Kettles.*", CharacterStyle(italic=True)),
        ("***Kettles.***", CharacterStyle(bold=True, italic=True)),
        ("__Kettles.__", CharacterStyle(bold=True)),
        ("_Kettles._", CharacterStyle(italic=True)),
        ("<b>Kettles.</b>", CharacterStyle(bold=True)),
        ("<u>Kettles.</u>", CharacterStyle(underline=True)),
    ],
)
def test_markdown_emphasis_is_a_run(text: str, style: CharacterStyle) -> None:
    (block,) = read_markdown(text).blocks
    (run,) = block.runs
    assert run.span.of(text) == "Kettles."
    assert run.style == style


@pytest.mark.parametrize("text", ["kettle_lid_spout", "5 * 3 * 2", "Kettles* are blue", "\\*Kettles\\*"])
def test_stars_and_underscores_in_prose_are_no_emphasis(text: str) -> None:
    assert read_markdown(text).blocks[0].runs == ()


def test_a_bold_line_is_a_block_without_blank_lines() -> None:
    assert _contents(read_markdown("**Kettles**\nWe sell kettles.\n**Lids**\nWe sell lids.")) == [
        "**Kettles**",
        "We sell kettles.",
        "**Lids**",
        "We sell lids.",
    ]


def test_a_bar_table_parts_into_rows_and_a_rule() -> None:
    source = read_markdown("| a | b |\n|---|---|\n| 1 | 2 |\n")
    assert [block.row for block in source.blocks] == [True, False, True]
    assert source.blocks[1].noise is Noise.RULE


def test_markdown_is_told_by_its_looks() -> None:
    assert looks_like_markdown("# A\n\n**B.**\n\ntext\n\n**C.**\n")
    assert not looks_like_markdown("A\n\n- b\n- c\n- d\n")


def test_cutting_keeps_every_character() -> None:
    text = "- **Kettles** are blue.\n\nLids are red.\n"
    source = read_markdown(text)
    pieces = cut(text, source.blocks, (4, 15, 15, 30, 999))
    assert "".join(b.span.of(text) for b in pieces) == text
    inner = within(text, source.blocks, Span(4, 30))
    assert (inner[0].span.start, inner[-1].span.end) == (4, 30)
    for block in (*pieces, *inner):
        assert block.span.start <= block.content.start <= block.content.end <= block.span.end
        assert all(block.span.start <= e.span.start and e.span.end <= block.span.end for e in block.edits)
