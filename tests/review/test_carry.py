from __future__ import annotations

import pytest

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import Comparison
from viewer.review import Entry, Mark, Review
from viewer.review.carry import carried, similarity
from viewer.review.model import content_of

Rows = list[tuple[str | None, str | None]]
FUEL: Rows = [("Fuel may be dearer.", "Fuel may be dearer."), ("It cost $5.", "It cost $6.")]
PORTS: Rows = [
    ("We depend on a few ports.", "We depend on a few ports."),
    ("There are four.", "There are four."),
]


def compared(*factors: Rows) -> Comparison:
    return build_comparison([PairSpec(rows=rows) for rows in factors])


def said(comparison: Comparison, *entries: Entry) -> Review:
    review = Review(comparison.old.sha256, comparison.new.sha256)
    for pair, entry in zip(comparison.pairs, entries, strict=True):
        review = review.with_entry(pair, entry)
    return review


def test_the_same_comparison_keeps_everything() -> None:
    comparison = compared(FUEL, PORTS)
    review = said(comparison, Entry(Mark.REVIEWED, "a"), Entry(Mark.FLAGGED, "b"))
    again = carried(review, compared(FUEL, PORTS))
    assert again == review


def test_a_changed_text_loses_the_tick_and_keeps_the_note() -> None:
    review = said(compared(FUEL, PORTS), Entry(Mark.REVIEWED, "ask the auditor"), Entry(Mark.REVIEWED))
    after = compared([FUEL[0], ("It cost $5.", "It cost $7.")], PORTS)
    again = carried(review, after)
    assert again.entry(after.pairs[0]) == Entry(Mark.NONE, "ask the auditor", outdated=True)
    assert again.entry(after.pairs[1]) == Entry(Mark.REVIEWED)
    assert again.reviewed_count(after) == 1


def test_a_flag_outlives_a_changed_text() -> None:
    review = said(compared(FUEL), Entry(Mark.FLAGGED, "x"))
    after = compared([FUEL[0], ("It cost $5.", "It cost $7.")])
    assert carried(review, after).entry(after.pairs[0]) == Entry(Mark.FLAGGED, "x", outdated=False)


def test_coming_back_to_the_old_setting_brings_the_tick_back_with_the_newest_note() -> None:
    before = compared(FUEL)
    between = compared([FUEL[0], ("It cost $5.", "It cost $7.")])
    review = carried(said(before, Entry(Mark.REVIEWED, "first")), between)
    review = review.with_entry(between.pairs[0], Entry(Mark.NONE, "second"))
    review = carried(review, before)
    assert review.entry(before.pairs[0]) == Entry(Mark.REVIEWED, "second")


def test_a_note_follows_an_identical_side_into_a_new_pair() -> None:
    before = compared([(FUEL[0][0], None), ("It cost $5.", None)])
    after = compared([("Fuel may be dearer.", "Energy prices hurt us."), ("It cost $5.", "It is dear.")])
    review = carried(said(before, Entry(Mark.REVIEWED, "gone?")), after)
    assert review.entry(after.pairs[0]) == Entry(Mark.NONE, "gone?", outdated=True)


def test_a_heading_nearly_the_same_is_enough() -> None:
    before = compared(FUEL)
    after = compared([("Fuel may be dearer", "Fuel may be  dearer."), ("Other.", "Words.")])
    review = carried(said(before, Entry(note="kept")), after)
    assert review.entry(after.pairs[0]).note == "kept"


def test_each_note_goes_to_its_best_match_only() -> None:
    before = compared(FUEL)
    exact_old: Rows = [("Fuel may be dearer.", "Fuel prices."), ("It cost $5.", "New.")]
    heading: Rows = [("Fuel may be dearer!", "Fuel may be dearer!"), ("x", "y")]
    after = compared(heading, exact_old)
    review = carried(said(before, Entry(note="one")), after)
    assert [review.entry(pair).note for pair in after.pairs] == ["", "one"]


def test_a_note_of_no_pair_is_kept_and_told() -> None:
    before = compared(FUEL, PORTS)
    after = compared(PORTS)
    review = carried(said(before, Entry(Mark.REVIEWED, "where did it go?"), Entry()), after)
    assert review.entry(after.pairs[0]) == Entry()
    ((heading, note),) = review.stray_notes(after)
    assert (heading, note.text) == ("Fuel may be dearer.", "where did it go?")
    assert review.stray_notes(before) == ()
    assert carried(review, before).entry(before.pairs[0]) == Entry(Mark.REVIEWED, "where did it go?")


def test_one_note_carried_through_many_texts_stays_one() -> None:
    review = said(compared(FUEL), Entry(Mark.REVIEWED, "n"))
    for price in range(7, 17):
        after = compared([FUEL[0], ("It cost $5.", f"It cost ${price}.")])
        review = carried(review, after)
        assert review.entry(after.pairs[0]) == Entry(Mark.NONE, "n", outdated=True)
    assert len(review.notes) == 1
    assert review.stray_notes(after) == ()


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        (FUEL, PORTS, 0.0, 0.0),
        (FUEL, FUEL, 4.0, 4.0),
        (FUEL, [FUEL[0], ("It cost $5.", "It cost $7.")], 3.0, 3.0),
        ([("Same.", None)], [(None, "Same.")], 0.0, 0.0),
    ],
)
def test_similarity(one: Rows, other: Rows, least: float, most: float) -> None:
    first, second = (content_of(compared(rows).pairs[0]) for rows in (one, other))
    assert least <= similarity(first, second) <= most
    assert similarity(first, second) == similarity(second, first)


def test_a_look_alike_heading_takes_nothing_from_a_factor_that_is_still_there() -> None:
    """What was unpaired stands as two factors; a third with nearly their heading was never looked at."""
    kilns: Rows = [("Money put into kilns may be lost.", "Money put into kilns may be lost."), ("$5", "$6")]
    more: Rows = [(None, "Money put into more kilns may be lost."), (None, "Forty of them.")]
    review = said(compared(kilns, more), Entry(Mark.REVIEWED | Mark.FLAGGED, "ask"), Entry())
    apart: list[Rows] = [[(old, None) for old, _ in kilns], [(None, new) for _, new in kilns]]
    after = compared(*apart, more)
    again = carried(review, after)
    assert again.entry(after.pairs[2]) == Entry()
    halves = [again.entry(pair) for pair in after.pairs[:2]]
    assert sum(entry == Entry(Mark.FLAGGED, "ask", outdated=True) for entry in halves) == 1
