"""Headings that open the paragraph under them, and bold words that are none."""

from __future__ import annotations

from typing import Any

from tests.filings.laid_out import laid_out
from viewer.filings.headings.run_in import split_run_in

Part = str | tuple[str, dict[str, Any]]
BODY = " The kettles that we sell boil water in homes and on boats."


def parted(*parts: Part) -> list[str]:
    """Return the contents of the blocks after run-in headings were cut off."""
    text, blocks = laid_out(*parts)
    return [block.content.of(text) for block in split_run_in(text, blocks)]


def opened(heading: str, body: str = BODY, **fields: Any) -> Part:
    return heading + body, {"bold": len(heading), **fields}


FIRST, SECOND = "Kettles may boil over.", "Lids may fall off."


def test_bold_openings_are_cut_off() -> None:
    assert parted(opened(FIRST), opened(SECOND)) == [FIRST, BODY.strip(), SECOND, BODY.strip()]


def test_a_single_bold_opening_is_no_way_of_setting_headings() -> None:
    assert parted(opened(FIRST), "Plain." + BODY) == [FIRST + BODY, "Plain." + BODY]


def test_lines_of_their_own_that_are_more_leave_bold_openings_whole() -> None:
    alone = [
        part for line in ("Kettles", "Lids", "Spouts") for part in ((line, {"bold": -1}), "Plain." + BODY)
    ]
    cut = parted(*alone, opened(FIRST), opened(SECOND))
    assert FIRST + BODY in cut
    assert SECOND + BODY in cut


def test_items_of_a_list_under_lines_of_their_own_are_left_whole() -> None:
    alone = [part for line in ("Kettles", "Lids") for part in ((line, {"bold": -1}), "Plain." + BODY)]
    items = [(f"- {line}{BODY}", {"runs": (), "mark": 2, "bold": 2 + len(line)}) for line in (FIRST, SECOND)]
    assert parted(*alone, *items)[-2:] == [item[0] for item in items]


def test_rows_of_a_table_have_no_headings() -> None:
    assert parted(opened(FIRST, row=True), opened(SECOND, row=True)) == [FIRST + BODY, SECOND + BODY]


def test_a_few_words_after_bold_type_are_the_end_of_the_heading() -> None:
    assert parted(opened(FIRST, " So we think."), opened(SECOND, " So we think.")) == [
        FIRST + " So we think.",
        SECOND + " So we think.",
    ]


def test_a_word_of_the_body_may_stand_before_a_page_end() -> None:
    cut = opened(SECOND, " The"), "kettles that we sell boil water.", {"page_start": True}
    assert parted(opened(FIRST), cut[0], (cut[1], cut[2]))[2:4] == [SECOND, "The"]


def test_bold_type_that_ends_in_mid_sentence_is_no_heading() -> None:
    assert parted(opened("Kettle Works"), opened("Lid Makers")) == [
        "Kettle Works" + BODY,
        "Lid Makers" + BODY,
    ]


def numbered(number: int, title: str) -> Part:
    return f"{number}. {title}{BODY}", {"mark": len(f"{number}. ")}


def test_numbered_titles_are_cut_off() -> None:
    titles = ("Boiling Kettles.", "Falling Lids.", "Broken Spouts.")
    blocks = [numbered(number, title) for number, title in enumerate(titles, start=1)]
    assert parted(*blocks)[::2] == [f"{number}. {title}" for number, title in enumerate(titles, start=1)]
    assert parted(*blocks[:2]) == [block[0] for block in blocks[:2]]


def test_numbers_that_do_not_count_on_are_no_titles() -> None:
    blocks = [numbered(number, "Boiling Kettles.") for number in (1, 5, 9)]
    assert parted(*blocks) == [block[0] for block in blocks]


def test_numbered_sentences_are_no_titles() -> None:
    blocks = [numbered(number, "We sell kettles which boil water.") for number in (1, 2, 3)]
    assert parted(*blocks) == [block[0] for block in blocks]


def test_a_dash_alone_is_no_heading_less_its_dash() -> None:
    text, blocks = laid_out(opened("Kettles may boil —"), opened("Lids may fall —"))
    heads = [block for block in split_run_in(text, blocks) if block.run_in]
    assert [edit.kind for head in heads for edit in head.edits] == ["run-in dash"] * 2
