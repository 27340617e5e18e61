"""``one-third of our revenue`` became ``40% of our revenue``: a share is told in words and in percent.

Where a percentage of the same whole stands opposite a fraction, the fraction is read as the percentage that
it is, and the two can be compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from viewer.comparison.figures.match.placement import StandingFigure, standings
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.model import Op, Row
from viewer.comparison.places import Place
from viewer.figures.describe.content_words import content
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import Percentage, Ratio

_HUNDRED = Decimal(100)
_LARGEST = 100
"""What a fraction is of at most: a third is read as 0.333333."""
_DECIMALS = 10
"""Decimals of a share that are kept: enough for its difference to be right as far as one is told."""


def in_percent(rows: Sequence[Row], old: Figures, new: Figures) -> tuple[Figures, Figures]:
    """Return the figures of both filings, each fraction that faces a percentage of its whole as one.

    Filings without such a fraction, as most are, come back as they were.
    """
    if not any(_is_share(figure) for side in (old, new) for some in side.values() for figure in some):
        return old, new
    given: tuple[dict[Place, tuple[Figure, ...]], ...] = (dict(old), dict(new))
    for row in rows:
        before, after = standings(row, Op.DELETE, old), standings(row, Op.INSERT, new)
        for side, here, there in ((0, before, after), (1, after, before)):
            for standing in here:
                if _is_share(standing.placed.figure) and _faces_its_like(standing, here, there):
                    _give(given[side], standing)
    return given[0], given[1]


def _is_share(figure: Figure) -> bool:
    """Tell whether a figure is a fraction of a whole that is told: ``half of our revenue``."""
    value = figure.value
    of_one = isinstance(value, Ratio) and value.unit is None and 0 < value.number <= 1
    return of_one and bool(figure.claim.basis.share_of)


def _faces_its_like(
    standing: StandingFigure, here: Sequence[StandingFigure], there: Sequence[StandingFigure]
) -> bool:
    """Tell whether one percentage of the same whole stands on the other side, and none on its own."""
    whole = content(standing.placed.figure.claim.basis.share_of)
    facing = [each for each in there if _of(each, whole)]
    return len(facing) == 1 and not any(_of(each, whole) for each in here)


def _of(standing: StandingFigure, whole: frozenset[str]) -> bool:
    figure = standing.placed.figure
    percent = figure.kind is FigureKind.PERCENT and figure.unit == Percentage.PERCENT
    return percent and content(figure.claim.basis.share_of) == whole


def _give(figures: dict[Place, tuple[Figure, ...]], standing: StandingFigure) -> None:
    place, figure = standing.placed.place, standing.placed.figure
    assert isinstance(figure.value, Ratio)
    part = Fraction(figure.value.number).limit_denominator(_LARGEST)
    number = round(_HUNDRED * part.numerator / part.denominator, _DECIMALS)
    share = Percentage(number, Percentage.PERCENT)
    figures[place] = tuple(replace(each, value=share) if each is figure else each for each in figures[place])
