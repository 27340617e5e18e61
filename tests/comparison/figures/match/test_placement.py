"""Where a figure stands, and what stands opposite it on the other side."""

from __future__ import annotations

import pytest

from tests.builders import changes_of, segments_between
from viewer.comparison.figures.match.placement import StandingFigure, standings
from viewer.comparison.model import Op, Row, Segment
from viewer.comparison.places import Place
from viewer.figures import recognise
from viewer.figures.read.ranges import RangeEnd

OLD, NEW = Place("o1", 0), Place("n1", 0)


def placed(old: str, new: str, *, side: Op = Op.DELETE) -> list[StandingFigure]:
    """The figures of one side of a row."""
    segments = segments_between(old, new)
    row = Row((OLD,), (NEW,), segments, changes_of(segments))
    figures = {OLD: recognise(old), NEW: recognise(new)}
    return standings(row, side, figures)


@pytest.mark.parametrize(
    ("old", "new", "mapped", "shared"),
    [
        ("We own 12 ships.", "We own 12 ships.", (7, 9), 7),
        ("We own 12 ships.", "Now we do own 12 ships.", (14, 16), 14),
        ("We own 12 ships.", "We own 130 ships.", (7, 10), None),
        ("We own 12 ships.", "We own ships.", (7, 7), None),
        ("We own 12 ships of steel.", "We own large ships.", (7, 12), None),
        ("12 ships.", "12 vans.", (0, 2), None),
        ("12 sh.", "12 tugs.", (0, 2), None),
        ("In all 12", "In all 14", (7, 9), None),
        ("In all 12 and", "In all", (6, 6), None),
        ("a 12 ;", "b 12 ;", (2, 4), None),
        ("a 12 ;;;", "b 12 ;;;", (2, 4), None),
        ("a 12 ;;;;", "b 12 ;;;;", (2, 4), 2),
        ("We own 12 million ships.", "We own 12 thousand ships.", (7, 18), None),
    ],
)
def test_the_stretch_opposite_a_figure(
    old: str, new: str, mapped: tuple[int, int], shared: int | None
) -> None:
    (standing, *_) = placed(old, new)
    assert (standing.mapped, standing.shared) == (mapped, shared)


def test_the_stretch_opposite_is_told_from_either_side() -> None:
    old, new = "In May we had 12 ships there.", "We had 140 large ships."
    (before,), (after,) = placed(old, new), placed(old, new, side=Op.INSERT)
    assert old[before.start : before.end] == "12"
    assert new[after.start : after.end] == "140"
    assert new[int(before.mapped[0]) : int(before.mapped[1])].startswith("140")
    assert old[int(after.mapped[0]) : int(after.mapped[1])] == "12"


def test_all_of_a_replaced_run_stands_opposite_each_of_its_figures() -> None:
    segments = (
        Segment(Op.EQUAL, "We own "),
        Segment(Op.DELETE, "all of 12 ships and 5 tugs"),
        Segment(Op.INSERT, "14 vans"),
        Segment(Op.EQUAL, "."),
    )
    row = Row((OLD,), (NEW,), segments, changes_of(segments))
    old, new = "We own all of 12 ships and 5 tugs.", "We own 14 vans."
    figures = {OLD: recognise(old), NEW: recognise(new)}
    assert [each.mapped for each in standings(row, Op.DELETE, figures)] == [(7, 14), (7, 14)]
    assert [each.mapped for each in standings(row, Op.INSERT, figures)] == [(7, 33)]


def test_figures_of_a_joined_row_stand_behind_each_other() -> None:
    parts = "We own 12 ships.", "We own 5% to 10% of 14 vans."
    places = tuple(Place("o1", at) for at in range(2))
    row = Row(places, (), (Segment(Op.DELETE, "\n".join(parts)),), ())
    found = standings(
        row, Op.DELETE, {place: recognise(part) for place, part in zip(places, parts, strict=True)}
    )
    text = "\n".join(parts)
    assert [text[each.start : each.end] for each in found] == ["12", "5%", "10%", "14"]
    assert [each.range_end for each in found] == [None, RangeEnd.LOW, RangeEnd.HIGH, None]
    assert "ship" in found[0].around
    assert "ship" not in found[-1].around
    assert standings(row, Op.INSERT, {}) == []


def test_only_the_nearer_words_of_a_sentence_speak_for_a_figure() -> None:
    far = "Pilots, " + "; ".join(["x" * 18] * 5)
    (near,) = placed(f"{far} own 12 ships {far[::-1]} tugs.", "")
    assert "pilot" not in near.around
    assert "tug" not in near.around
    assert "ship" in near.around
