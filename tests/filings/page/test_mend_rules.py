"""Which halves are joined and which are not, rule by rule: blocks as a reader of a format gives them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.filings.laid_out import laid_out
from viewer.filings.page.furniture import find_furniture
from viewer.filings.page.mend import broken_off, mend
from viewer.filings.text.reading_text import reader_of

Part = str | tuple[str, dict[str, Any]]
HALF = "The kettles that we sell boil water. We are not sure that we will be able to"
REST = "keep them from boiling over."
JOINED = f"{HALF} {REST}"


def mended(*parts: Part) -> list[str]:
    """Return the texts of the passages."""
    text, blocks = laid_out(*parts)
    passages, _ = mend(blocks, find_furniture(text, blocks), reader_of(text), lambda: None)
    return [passage.text for passage in passages]


def test_halves_are_joined() -> None:
    assert mended(HALF, REST) == [JOINED]
    assert mended(HALF, "Page 12", REST) == [JOINED]


@pytest.mark.parametrize("field", [{"level": 2}, {"run_in": True}])
def test_a_title_by_its_format_is_no_half(field: dict[str, Any]) -> None:
    assert mended((HALF, field), REST) == [HALF, REST]
    assert mended(HALF, (REST, field)) == [HALF, REST]


def test_a_row_of_a_table_goes_on_nowhere() -> None:
    assert mended((HALF, {"row": True}), REST) == [HALF, REST]
    assert mended(HALF, (REST, {"row": True})) == [HALF, REST]


def test_an_item_cut_twice_is_one_item() -> None:
    item = ("- kettles that boil,", {"mark": 2})
    assert mended(item, "pots that", "leak") == ["kettles that boil, pots that leak"]
    # The second piece is the item's as well: a pause at its end is no prose's.
    assert mended(item, "pots that leak,", "and lids") == ["kettles that boil, pots that leak, and lids"]


def test_a_page_that_ends_with_a_full_line_may_end_in_mid_sentence() -> None:
    cut = ("Our kettles are sold in ports and in towns of North", {"full": True})
    tail = "Fenmark and Holm."
    assert mended(cut, "Page 12", tail) == [f"{cut[0]} {tail}"]
    assert mended(cut[0], "Page 12", tail) == [cut[0], tail]
    listed = ("Our kettles are sold in ports and in towns of North;", {"full": True})
    assert mended(listed, "Page 12", tail) == [listed[0], tail]


def test_a_comma_at_a_page_end_may_go_on_with_a_name() -> None:
    head = "We sell pots. Our kettles are sold in ports and in towns such as Holm, Fen,"
    assert mended(head, "Page 12", "Alder and Birch.") == [f"{head} Alder and Birch."]
    assert mended(head, "Alder and Birch.") == [head, "Alder and Birch."]


def test_a_long_stretch_that_ends_in_a_comma_goes_on_in_small_letters() -> None:
    long = "If the kettles that we sell in towns boil over,"
    assert mended(long, "we may be sued.") == [f"{long} we may be sued."]
    assert mended("the kettles,", "the lids and") == ["the kettles,", "the lids and"]


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        (HALF, True),
        (JOINED, False),
        ("We sell pots. We sell these kettles:", False),
        ("We sell pots. We sell kettles; and", False),
        ("Kettles and pots", False),
    ],
)
def test_what_breaks_off_is_told(text: str, broken: bool) -> None:
    assert broken_off(text) is broken
