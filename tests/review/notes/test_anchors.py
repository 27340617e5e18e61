"""What a note hangs on is found again where it stands now, or not said to stand anywhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import build_filing
from viewer.comparison import compare
from viewer.comparison.model import Comparison, PlacedSpan
from viewer.comparison.places import NEW, OLD, Place
from viewer.filings.model import Span
from viewer.review.acts.plain import to_anchor
from viewer.review.notes.anchors import Anchor, anchor_of, find

HEADING = "Fuel may be dearer."
DIESEL = "Diesel cost five dollars a gallon at the pumps of our depots."
HEDGES = "Our hedges cover half of what we burn, and the pumps of our depots are old."


def compared(*paragraphs: str) -> Comparison:
    filing = build_filing("new", [(None, [HEADING, *paragraphs])])
    return compare(build_filing("old", [(None, [HEADING, DIESEL])]), filing)


def on(comparison: Comparison, part: int, words: str, *, last: bool = False) -> Anchor:
    place = Place("n1", part)
    text = comparison.paragraphs[place].text
    start = text.rindex(words) if last else text.index(words)
    return anchor_of(comparison, PlacedSpan(place, Span(start, start + len(words))))


def words_at(comparison: Comparison, anchor: Anchor) -> tuple[Place, str] | None:
    found = find(anchor, comparison)
    if found is None:
        return None
    return found.place, found.span.of(comparison.paragraphs[found.place].text)


BEFORE = compared(DIESEL, HEDGES)
PUMPS = on(BEFORE, 1, "the pumps")


def test_where_nothing_changed_it_stands_where_it_stood() -> None:
    assert words_at(BEFORE, PUMPS) == (Place("n1", 1), "the pumps")


def test_it_moves_with_its_paragraph() -> None:
    after = compared("Taxes rose.", HEDGES, DIESEL)
    assert words_at(after, PUMPS) == (Place("n1", 3), "the pumps")


def test_of_two_equal_paragraphs_it_is_that_which_it_was() -> None:
    twice = compared(DIESEL, HEDGES, DIESEL)
    second = on(twice, 3, "five dollars")
    assert words_at(twice, second) == (Place("n1", 3), "five dollars")
    assert words_at(twice, on(twice, 1, "five dollars")) == (Place("n1", 1), "five dollars")


@pytest.mark.parametrize(
    "paragraph",
    [
        "In the spring, " + DIESEL,
        DIESEL.replace("of our depots", "along the coast"),
        DIESEL.replace("Diesel cost five dollars a gallon at ", "We fill up at "),
    ],
    ids=["both neighbours", "what stands before", "what stands after"],
)
def test_it_is_found_in_a_paragraph_that_was_rewritten_around_it(paragraph: str) -> None:
    assert words_at(compared(paragraph, HEDGES), PUMPS) == (Place("n1", 1), "the pumps")


def test_words_that_stand_only_once_are_found_whatever_is_around_them() -> None:
    after = compared("Two or three of the pumps leak.")
    assert words_at(after, PUMPS) == (Place("n1", 1), "the pumps")


def test_nothing_is_said_where_it_may_be_either_or_is_gone() -> None:
    assert find(PUMPS, compared("Old are the pumps, and new are the pumps.")) is None
    assert find(PUMPS, compared("Taxes rose.")) is None


def test_it_is_looked_for_in_its_own_filing_alone() -> None:
    assert PUMPS.side is NEW
    old = anchor_of(BEFORE, PlacedSpan(Place("o1", 1), Span(0, 6)))
    assert old.side is OLD
    found = find(old, BEFORE)
    assert found is not None
    assert found.place == Place("o1", 1)


@given(st.data())
def test_any_words_are_found_again_where_they_were(data: st.DataObject) -> None:
    texts = {place: one.text for place, one in BEFORE.paragraphs.items() if one.text}
    place = data.draw(st.sampled_from(list(texts)))
    text = texts[place]
    start = data.draw(st.integers(0, len(text) - 1))
    placed = PlacedSpan(place, Span(start, data.draw(st.integers(start + 1, len(text)))))
    assert find(anchor_of(BEFORE, placed), BEFORE) == placed


@pytest.mark.parametrize("broken", [{"side": "left"}, {"start": "3"}, {"quote": None}])
def test_one_that_cannot_be_is_refused(broken: dict[str, object]) -> None:
    value = {"side": "new", "quote": "a", "before": "", "after": "", "paragraph": "", "number": 0, "start": 0}
    assert to_anchor(value).side is NEW
    with pytest.raises((TypeError, ValueError)):
        to_anchor(value | broken)
