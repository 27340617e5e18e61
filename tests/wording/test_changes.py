"""What one change is, in a line that a screen reader speaks or a tooltip shows."""

from __future__ import annotations

import pytest

from tests.plain_figures import exact, figure_of
from viewer.comparison.model import Change, FigureChange, FigureVerdict, Op, PlacedFigure, Row, Segment
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.filings.model import Span
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.wording.changes import LONGEST_QUOTE, change_words, figure_summary, figure_words


def row_of(*segments: Segment) -> tuple[Row, Change]:
    row = Row((Place("o1", 1),), (Place("n1", 1),), segments, ())
    return row, Change(Span(0, len(row.old_text)), Span(0, len(row.new_text)))


@pytest.mark.parametrize(
    ("segments", "words"),
    [
        (
            (Segment(Op.DELETE, "seven\nmonths"), Segment(Op.INSERT, "year")),
            "changed “seven months” to “year”",
        ),
        ((Segment(Op.INSERT, "a year"),), "inserted “a year”"),
        ((Segment(Op.DELETE, "a year"),), "deleted “a year”"),
        ((Segment(Op.INSERT, "a year", moved=True),), "moved here “a year”"),
        ((Segment(Op.DELETE, "a year", moved=True),), "moved away “a year”"),
        ((Segment(Op.INSERT, "ab", moved=True), Segment(Op.INSERT, "cd")), "inserted “abcd”"),
        ((Segment(Op.INSERT, "abc", moved=True), Segment(Op.INSERT, "de")), "moved here “abcde”"),
    ],
)
def test_what_became_of_the_words(segments: tuple[Segment, ...], words: str) -> None:
    assert change_words(*row_of(*segments)) == words


def test_a_long_change_is_quoted_from_its_beginning() -> None:
    words = change_words(*row_of(Segment(Op.INSERT, "ports " * 40)))
    assert len(words) <= len("inserted “”") + LONGEST_QUOTE
    assert words.endswith("…”")


def test_a_figure_is_told_with_what_the_reviewer_says_of_it() -> None:
    old, new = (
        PlacedFigure(
            Place(f"{side}1", 1), figure_of(FigureKind.PERCENT, text, 0, 5, value, "percent", "share")
        )
        for side, text, value in (("o", "77.8%", 77.8), ("n", "79.5%", 79.5))
    )
    change = FigureChange(old, new, FigureVerdict.CHANGED, exact(1.7), 2.2, "higher than before", "odd")
    assert figure_words(change, FigureEntry(Check.WRONG, "p. 9")) == (
        "77.8% → 79.5% +1.7 points?, changed, wrong: p. 9"
    )
    assert figure_words(change, FigureEntry()) == "77.8% → 79.5% +1.7 points?, changed"
    assert figure_summary(change) == "77.8% → 79.5% · +1.7 points? · share · changed · suspect: odd"
