"""What makes a line one of the page's, rule by rule: blocks as a reader of a format gives them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.filings.folding import read_text
from tests.filings.laid_out import laid_out
from viewer.filings.model import Noise
from viewer.filings.page.furniture import find_furniture

WHOLE = "The kettles that we sell boil water in homes and on boats. They may boil over."
HALF = "The kettles that we sell boil water. We are not sure that we will be able to"
REST = "keep them from boiling over."


def noise(*parts: str | tuple[str, dict[str, Any]]) -> list[str | None]:
    """Return the class of noise of each part, None for text."""
    text, blocks = laid_out(*parts)
    found = find_furniture(text, blocks).noise
    return [found[at][0].value if at in found else None for at in range(len(blocks))]


def test_lines_that_count_from_one_are_titles_and_no_feet() -> None:
    counted = [part for number in (1, 2, 3) for part in ((f"Risk {number}", {"bold": -1}), WHOLE)]
    assert noise(*counted) == [None] * 6
    paged = [part for number in (11, 12, 13) for part in (WHOLE, f"Kettle Works {number}")]
    assert noise(*paged) == [None, "running header"] * 3


def test_a_foot_with_form_and_page_is_one_though_it_stands_once() -> None:
    assert noise(WHOLE, "Kettle Works | Q3 2026 Form 10-Q | 23") == [None, "running header"]
    assert noise(WHOLE, "See our Form 10-K, page 23.") == [None, None]


def test_figures_in_the_rows_of_a_table_are_no_page_numbers(tmp_path: Path) -> None:
    cell = "<td style='padding:2px 4px 2px 4px; text-align:right; vertical-align:bottom'>"
    rows = "".join(f"<tr>{cell}&nbsp;</td>{cell}{number}</td></tr>" for number in range(11, 23))
    text = f"{WHOLE} We may be sued, and our insurance may not pay."
    page = (
        "<html><body><p>Item 1A. Risk Factors</p><p><b>Kettles may boil over.</b></p>"
        f"<p>{text}</p><p>We sold so many in each town:</p><table>{rows}</table>"
        f"<p><b>Lids may fall off.</b></p><p>{text}</p><p>Item 1B. None</p></body></html>"
    )
    filing = read_text(tmp_path, page, "filing.htm")
    assert [p.text for p in filing.factors[0].paragraphs[2:]] == [str(number) for number in range(11, 23)]
    assert "page number" not in filing.coverage.noise


def test_a_number_that_begins_a_page_is_its_number() -> None:
    first, second = ("412", {"page_start": True}), ("7", {"page_start": True})
    assert noise(WHOLE, first, WHOLE, second) == [None, "page number", None, "page number"]
    assert noise(WHOLE, "412", WHOLE, "7") == [None] * 4


def test_roman_numerals_are_page_numbers() -> None:
    assert noise(WHOLE, "iv", WHOLE, "412", WHOLE) == [None, "page number", None, None, None]


def test_a_number_in_the_middle_of_a_sentence_is_a_page_number() -> None:
    assert noise(HALF, "412", REST, WHOLE, "7", WHOLE) == [None, "page number", None, None, None, None]


def test_a_number_alone_may_be_a_year() -> None:
    assert noise(WHOLE, "412", WHOLE) == [None, "page number", None]
    assert noise(WHOLE, "2012", WHOLE) == [None, None, None]


def test_page_numbers_far_from_each_other_are_no_sequence() -> None:
    assert noise(WHOLE, "12", WHOLE, "15", WHOLE)[1] == "page number"
    assert noise(WHOLE, "12", WHOLE, "16", WHOLE)[1] is None


def test_a_ruled_row_of_a_table_stays_in_it() -> None:
    assert noise("-----", ("-----", {"row": True})) == ["ruled line", None]


def test_items_of_a_list_that_come_back_are_no_running_headers() -> None:
    item = ("- Kettles", {"mark": 2})
    pages = [part for number in (4, 5, 6) for part in (WHOLE, f"Page {number}", item)]
    assert noise(*pages)[2::3] == [None] * 3
    plain = [part for number in (4, 5, 6) for part in (WHOLE, f"Page {number}", "Kettles")]
    assert noise(*plain)[2::3] == ["running header"] * 3


def test_a_header_with_the_numbers_of_its_pages_on_either_side() -> None:
    def header(page: int) -> str:
        return f"{page} Kettle Works 2012" if page % 2 else f"Kettle Works 2012 {page}"

    near = [part for page in (31, 32, 35) for part in (WHOLE, header(page))]
    assert noise(*near)[1::2] == ["running header"] * 3
    far = [part for page in (31, 32, 36) for part in (WHOLE, header(page))]
    assert noise(*far)[1::2] == [None] * 3


NOTE = "The rate for lids was 122.40 for each crate."


def test_a_note_between_the_halves_of_a_sentence() -> None:
    assert noise(HALF, NOTE, REST) == [None, "page-foot note", None]


@pytest.mark.parametrize(
    ("note", "rest"),
    [
        ((NOTE, {"row": True}), REST),
        (NOTE, (REST, {"row": True})),
        (NOTE, (f"- {REST}", {"mark": 2})),
        (NOTE, ("o keep them cool.", {"mark": 2})),
        (" ".join([NOTE] * 4), REST),
        ("the rate for lids was 122.40.", REST),
    ],
)
def test_what_is_no_note_stays(note: Any, rest: Any) -> None:
    assert noise(HALF, note, rest) == [None] * 3


def test_a_half_that_ends_in_an_abbreviation_is_one() -> None:
    assert noise("We buy lids. Our lids are made by Lid Works, Inc.", NOTE, "and may not fit.") == [
        None,
        Noise.PAGE_NOTE.value,
        None,
    ]
