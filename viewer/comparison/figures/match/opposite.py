"""Figures that are read by what stands opposite them: ``nil`` facing ``$5 million``, a third facing ``40%``.

Both filings are gone through row by row; a figure that is one of those asked for is read anew, with the
figures of its own side and of the other at hand.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from viewer.comparison.figures.match.placement import StandingFigure, standings
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.model import Op, Row
from viewer.comparison.places import Place
from viewer.figures.model import Figure
from viewer.figures.values import Value

Standings = Sequence[StandingFigure]
Reading = Callable[[StandingFigure, Standings, Standings], Value | None]
"""A figure, those of its own side and those of the other -> its value; None where that stays as it is."""


def read_by_opposite(
    rows: Sequence[Row], old: Figures, new: Figures, concerns: Callable[[Figure], bool], reading: Reading
) -> tuple[Figures, Figures]:
    """Return the figures of both filings, some of them with another value.

    Args:
        rows: The rows of a pair.
        old: The old filing's figures, by their places.
        new: The new filing's.
        concerns: Which figures are read anew. Filings without one, as most are, come back as they were.
        reading: Their values.
    """
    if not any(concerns(figure) for side in (old, new) for some in side.values() for figure in some):
        return old, new
    given: tuple[dict[Place, tuple[Figure, ...]], ...] = (dict(old), dict(new))
    for row in rows:
        before, after = standings(row, Op.DELETE, old), standings(row, Op.INSERT, new)
        for side, here, there in ((0, before, after), (1, after, before)):
            for standing in here:
                if concerns(standing.placed.figure):
                    _give(given[side], standing, reading(standing, here, there))
    return given[0], given[1]


def _give(figures: dict[Place, tuple[Figure, ...]], standing: StandingFigure, value: Value | None) -> None:
    if value is None:
        return
    place, figure = standing.placed.place, standing.placed.figure
    figures[place] = tuple(replace(each, value=value) if each is figure else each for each in figures[place])
