"""Which pairs a filter lets through."""

from __future__ import annotations

import pytest

from tests.desktop.comparisons import small
from viewer.desktop.tree.pair_filter import PairFilter, heading_matches
from viewer.review import Entry, Mark

PAIRS = {pair.id: pair for pair in small().pairs}


def test_each_filter_takes_its_own() -> None:
    taken = {
        which: [pair.id for pair in PAIRS.values() if which.accepts(pair, Entry())] for which in PairFilter
    }
    assert taken == {
        PairFilter.ALL: list(PAIRS),
        PairFilter.EDITED: ["p1", "p3", "p6"],
        PairFilter.NEW: ["p4"],
        PairFilter.REMOVED: ["p5"],
        PairFilter.MOVED: ["p3"],
        PairFilter.FIGURES: ["p1", "p5", "p6"],
        PairFilter.UNREVIEWED: list(PAIRS),
        PairFilter.ATTENTION: [],
        PairFilter.NOTES: [],
        PairFilter.CHANGED: [],
        PairFilter.QUESTIONS: [],
        PairFilter.SHIFTS: [],
    }


@pytest.mark.parametrize(("mark", "taken"), [(Mark.NONE, True), (Mark.FLAGGED, True), (Mark.REVIEWED, False)])
def test_not_reviewed_goes_by_the_mark(mark: Mark, *, taken: bool) -> None:
    assert PairFilter.UNREVIEWED.accepts(PAIRS["p1"], Entry(mark)) is taken


@pytest.mark.parametrize(
    ("which", "entry"),
    [
        (PairFilter.ATTENTION, Entry(Mark.REVIEWED | Mark.FLAGGED)),
        (PairFilter.NOTES, Entry(note="Ask.")),
        (PairFilter.CHANGED, Entry(outdated=True)),
    ],
)
def test_what_was_said_has_a_filter_of_its_own(which: PairFilter, entry: Entry) -> None:
    others = {PairFilter.ATTENTION, PairFilter.NOTES, PairFilter.CHANGED, PairFilter.QUESTIONS} - {which}
    assert which.accepts(PAIRS["p1"], entry)
    assert not any(other.accepts(PAIRS["p1"], entry) for other in others)
    assert PairFilter.QUESTIONS.accepts(PAIRS["p1"], Entry(), asks=True)


def test_words_of_a_heading_match_in_any_order_and_case() -> None:
    assert heading_matches("Freight rates may fall.", "FALL freight")
    assert heading_matches("Freight rates may fall.", "  ")
    assert not heading_matches("Freight rates may fall.", "fall storm")
