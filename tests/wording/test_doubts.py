"""A doubtful reading is told of the side that it is on, with what was read and why that is doubtful."""

from __future__ import annotations

from dataclasses import replace

from tests.plain_figures import exact, figure_of
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.wording.doubts import doubt_lines, doubt_reason, doubt_words, doubt_words_of
from viewer.wording.figures import reading_words

GARBLED = figure_of(FigureKind.MONEY, "90.7 billion", 0, 12, 0.7e9, "JPY", suspect="9 may be ¥")
CLEAN = figure_of(FigureKind.MONEY, "¥0.9 billion", 0, 12, 0.9e9, "JPY")
CHANGE = FigureChange(
    PlacedFigure(Place("o1", 1), GARBLED),
    PlacedFigure(Place("n1", 1), CLEAN),
    FigureVerdict.CHANGED,
    exact(0.2e9),
    28.6,
    "higher than before",
    "old filing: 9 may be ¥",
)


def test_the_garbled_side_is_told_and_the_clean_one_is_not() -> None:
    assert doubt_lines(CHANGE) == ["Old: 90.7 billion (read as ¥0.7 billion), suspect: 9 may be ¥"]
    assert doubt_words_of(GARBLED) == "suspect: 9 may be ¥"
    assert doubt_words_of(CLEAN) == doubt_words_of(None) == ""


def test_a_doubt_about_the_two_together_stands_alone() -> None:
    sides = {"old": replace(CHANGE, suspect="no scale").new, "new": CHANGE.new}
    change = replace(CHANGE, suspect="no scale", **sides)
    assert doubt_lines(change) == ["suspect: no scale"]
    assert doubt_reason(change) == "no scale"


def test_no_doubt_no_words() -> None:
    change = replace(CHANGE, old=CHANGE.new, suspect=None)
    assert doubt_lines(change) == []
    assert doubt_words(change) == doubt_reason(change) == ""


def test_a_figure_in_doubt_puts_its_change_in_doubt() -> None:
    assert doubt_words(replace(CHANGE, suspect=None)) == "suspect: 9 may be ¥"


def test_the_reading_is_told_only_where_the_characters_do_not_say_it() -> None:
    assert reading_words(GARBLED) == "read as ¥0.7 billion"
    assert reading_words(replace(GARBLED, text="¥0.7 billion")) == ""
    assert reading_words(replace(GARBLED, suspect=None)) == reading_words(None) == ""
