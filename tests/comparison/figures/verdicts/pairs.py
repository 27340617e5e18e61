"""Rows of two figures, each the first amount of an invented sentence."""

from __future__ import annotations

from viewer.comparison.figures.verdicts.ledger_row import paired
from viewer.comparison.model import FigureChange, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures import recognise
from viewer.figures.model import Figure, FigureKind

_TIMES = (FigureKind.DATE, FigureKind.PERIOD)


def amount(text: str) -> Figure:
    """The first figure of a sentence that is no date and no length of time."""
    return next(figure for figure in recognise(text) if figure.kind not in _TIMES)


def row(old: str, new: str) -> FigureChange:
    """The row of two amounts that are taken for one another, whatever they measure."""
    return paired(PlacedFigure(Place("o1", 0), amount(old)), PlacedFigure(Place("n1", 0), amount(new)))
