"""How alike two figures are, and which of them are paired."""

from __future__ import annotations

import pytest

from tests.builders import changes_of, segments_between
from viewer.comparison.figures.match.placement import StandingFigure, standings
from viewer.comparison.figures.match.similarity import (
    FigureLikeness,
    assign,
    nearness,
    overlap,
    slots_of,
)
from viewer.comparison.model import Op, Row
from viewer.comparison.places import Place
from viewer.figures import recognise


def sides(old: str, new: str) -> tuple[list[StandingFigure], list[StandingFigure]]:
    """The figures of a row of two paragraphs, where they stand."""
    segments = segments_between(old, new)
    places = Place("o1", 0), Place("n1", 0)
    row = Row((places[0],), (places[1],), segments, changes_of(segments))
    return (
        standings(row, Op.DELETE, {places[0]: recognise(old)}),
        standings(row, Op.INSERT, {places[1]: recognise(new)}),
    )


def likeness(old: str, new: str, near: float = 1.0, *, slot: bool = False) -> float:
    """How alike the first figures of two sentences are."""
    (one, *_), (other, *_) = sides(old, new)
    return FigureLikeness((one, other)).of(one, other, near, slot=slot)


@pytest.mark.parametrize(
    ("first", "second", "share"),
    [("", "", 0.5), ("a", "", 0.0), ("a b", "a b", 1.0), ("a b", "b c", 0.5), ("a", "a b c", 0.5)],
)
def test_overlap_is_twice_what_is_shared_of_all(first: str, second: str, share: float) -> None:
    assert overlap(frozenset(first.split()), frozenset(second.split())) == share


@pytest.mark.parametrize(
    ("old", "new", "alike"),
    [
        ("Dues were ¥5.", "Dues were ¥5.", 1.0),
        ("Dues were ¥5.", "Dues were ¥6.", 0.85),
        ("We own 5 ships.", "We own 5 ships.", 1.0),
        ("We own 5 ships.", "We own 6 ships.", 0.85),
        ("We sail for five months.", "We sail for six months.", 0.9),
        ("Tugs sank in May 2011.", "Tugs sank in May 2011.", 1.0),
        ("Tugs sank in May 2011.", "Tugs sank in May 2012.", 0.9),
        ("Tugs sank in May 2011.", "Tugs sank in 2012.", 0.8),
        ("Dues were ¥5.", "Dues were $5.", 0.8),
        ("Dues were ¥5.", "Ships were ¥5.", 0.0),
        ("Dues were ¥5.", "Dues were 5%.", 0.0),
        ("Dues in 2011 rose.", "As of May 3, 2012, tugs sank.", 0.0),
    ],
)
def test_likeness_weighs_words_place_and_value(old: str, new: str, alike: float) -> None:
    assert likeness(old, new) == pytest.approx(alike)


def test_likeness_fades_with_the_distance_and_grows_with_a_common_period() -> None:
    assert likeness("Dues were ¥5.", "Dues were ¥5.", 0.0) == pytest.approx(0.85)
    assert likeness("Tugs sank in May 2011.", "Tugs sank in May 2011.", 0.0) == pytest.approx(0.75)
    of_2011 = "Dues were ¥5 in 2011."
    assert likeness(of_2011, of_2011.replace("5", "7"), 0.0) == pytest.approx(0.7 + 1.5 * 0.15)
    assert likeness(of_2011, of_2011, 0.0) == pytest.approx(0.85 + 1.5 * 0.15 + 1.0)
    assert likeness(of_2011, of_2011.replace("2011", "2012"), 0.0) == pytest.approx(0.85)


def test_what_takes_the_others_place_may_be_of_another_unit_or_measure() -> None:
    assert likeness("Dues were ¥5.", "Dues were $5.", slot=True) > 0.5
    assert likeness("Dues were ¥5.", "Ships were ¥5.", slot=True) > 0.0
    assert likeness("Dues were ¥5.", "Dues were 5%.", slot=True) == 0.0


def test_the_low_end_of_a_range_is_no_high_end() -> None:
    old, new = sides("Dues of 5% to 10% are due.", "Dues of 10% to 15% are due.")
    alike = FigureLikeness((*old, *new))
    assert alike.of(old[1], new[0], 1.0, slot=True) == 0.0
    assert alike.of(old[0], new[0], 1.0, slot=True) > 0.5
    assert alike.of(old[1], new[1], 1.0, slot=True) > 0.5


def test_nearness_falls_to_nothing_over_its_reach() -> None:
    filling = "x" * 79
    for words, near in ((0, 1.0), (1, 0.5), (2, 0.0), (3, 0.0)):
        text = f"Ships {'; '.join([filling] * words)} sail."
        (one,), _ = sides("We own 12 ships.", "We own 12 ships.")
        (other,), _ = sides(f"We own 12 {text}", f"We own 12 {text}")
        moved = StandingFigure(
            other.placed, 7 + words * 80, 9 + words * 80, (7 + words * 80, 9 + words * 80), None, frozenset()
        )
        assert nearness(one, moved) == pytest.approx(near, abs=0.02)


def test_a_figure_that_replaced_one_alone_takes_its_place() -> None:
    assert slots_of(*sides("We sail in seven months.", "We sail in one year.")) == {(0, 0)}
    crowded = sides("We own 12 ships.", "We own 13, or 14 ships.")
    assert slots_of(*crowded) == set()


@pytest.mark.parametrize(("extra", "found"), [(48, {(0, 0)}), (49, set())])
def test_a_long_run_is_no_place_to_take(extra: int, found: set[tuple[int, int]]) -> None:
    (one,), (other,) = sides("We own 12 ships.", "We own 13 ships.")
    wide = [
        StandingFigure(each.placed, each.start, each.end, mapped, None, each.around)
        for each, mapped in ((one, (other.start, other.end + extra)), (other, (one.start, one.end)))
    ]
    assert slots_of([wide[0]], [wide[1]]) == found


@pytest.mark.parametrize(
    ("score", "pairs"),
    [
        ([], []),
        ([[]], []),
        ([[0.9, 0.8], [0.8, 0.1]], [(0, 1), (1, 0)]),
        ([[0.5]], [(0, 0)]),
        ([[0.49]], []),
        ([[0.9, 0.9], [0.9, 0.9]], [(0, 0), (1, 1)]),
        ([[0.9, 0.9]], [(0, 0)]),
        ([[0.9], [0.9]], [(0, 0)]),
        ([[0.6, 0.9], [0.4, 0.7]], [(0, 0), (1, 1)]),
    ],
)
def test_the_best_pairing_of_all(score: list[list[float]], pairs: list[tuple[int, int]]) -> None:
    assert assign(score, 0.5) == pairs


def test_a_day_is_no_whole_year_that_it_does_not_lie_in() -> None:
    ((one,), (other,)) = sides("A fire broke out on October 31, 2023.", "The mill opened in fiscal 2024.")
    assert FigureLikeness((one, other)).of(one, other, 1.0, slot=True) == 0.0
