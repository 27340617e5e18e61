"""What the statements say of a figure, in words."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from viewer.comparison.figures.ties.tie import NO_COUNTERPART, Tie, TieOutcome
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures import context_of, recognise
from viewer.figures.model import Figure
from viewer.filings.facts.model import Dimension, FactPeriod, FactUnit, TaggedFact, UnitKind
from viewer.wording.ties import period_words, row_tie_words, tie_words

END = dt.date(2024, 12, 31)
YEAR = FactPeriod(END, dt.date(2024, 1, 1))
LOSS = TaggedFact("us-gaap:NetIncomeLoss", Decimal(-8_300_000_000), FactUnit(UnitKind.MONEY, "USD"), YEAR)


def figure(text: str) -> Figure:
    (found,) = recognise(text, context_of([text]))
    return found


def row(old: Tie | None, new: Tie | None) -> FigureChange:
    sides = (PlacedFigure(Place(name, 1), figure("$8.4 billion")) for name in ("o1", "n1"))
    return FigureChange(*sides, FigureVerdict.UNCHANGED, None, None, "", old_tie=old, new_tie=new)


def test_what_agrees_names_concept_and_period() -> None:
    words = tie_words(figure("$8.3 billion"), Tie(TieOutcome.AGREES, LOSS))
    assert words == "agrees with NetIncomeLoss, year ended December 31, 2024"


def test_what_differs_says_the_other_value_as_the_figure_is_written() -> None:
    words = tie_words(figure("$8.4 billion"), Tie(TieOutcome.DIFFERS, LOSS))
    assert words == (
        "differs: the statements say −$8.3 billion (NetIncomeLoss, year ended December 31, 2024)"
    )


def test_a_share_is_told_in_percent_and_a_part_by_its_name() -> None:
    docks = (Dimension("ex:SegmentsAxis", "ex:DocksMember"),)
    fact = TaggedFact("ex:Share", Decimal("0.27"), FactUnit(UnitKind.PURE, "pure"), YEAR, docks)
    words = tie_words(figure("28%"), Tie(TieOutcome.DIFFERS, fact))
    assert words == "differs: the statements say 27% (Share (Docks), year ended December 31, 2024)"


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (FactPeriod(END), "as of December 31, 2024"),
        (FactPeriod(END, dt.date(2024, 10, 1)), "three months ended December 31, 2024"),
        (FactPeriod(END, dt.date(2024, 12, 1)), "one month ended December 31, 2024"),
        (FactPeriod(END, dt.date(2023, 12, 31)), "year ended December 31, 2024"),
        (FactPeriod(END, dt.date(2020, 1, 1)), "January 1, 2020 to December 31, 2024"),
        (FactPeriod(END, dt.date(2024, 12, 15)), "December 15, 2024 to December 31, 2024"),
    ],
)
def test_periods_are_named_as_prose_names_them(period: FactPeriod, words: str) -> None:
    assert period_words(period) == words


def test_a_row_tells_of_each_side_that_has_a_counterpart() -> None:
    agrees = Tie(TieOutcome.AGREES, LOSS)
    told = "agrees with NetIncomeLoss, year ended December 31, 2024"
    assert row_tie_words(row(None, None)) == ""
    assert row_tie_words(row(None, NO_COUNTERPART)) == "no counterpart in the statements"
    assert row_tie_words(row(NO_COUNTERPART, NO_COUNTERPART)) == "no counterpart in the statements"
    assert row_tie_words(row(NO_COUNTERPART, agrees)) == told
    assert row_tie_words(row(agrees, agrees)) == f"old: {told}; new: {told}"
