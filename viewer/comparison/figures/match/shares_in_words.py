"""``one-third of our revenue`` became ``40% of our revenue``: a share is told in words and in percent.

Where a percentage of the same whole stands opposite a fraction, the fraction is read as the percentage that
it is, and the two can be compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from viewer.comparison.figures.match.opposite import Standings, read_by_opposite
from viewer.comparison.figures.match.placement import StandingFigure
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.model import Row
from viewer.figures.describe.content_words import content
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import Percentage, Ratio

_HUNDRED = Decimal(100)
_LARGEST = 100
"""What a fraction is of at most: a third is read as 0.333333."""
_DECIMALS = 10
"""Decimals of a share that are kept: enough for its difference to be right as far as one is told."""


def in_percent(rows: Sequence[Row], old: Figures, new: Figures) -> tuple[Figures, Figures]:
    """Return the figures of both filings, each fraction that faces a percentage of its whole as one."""
    return read_by_opposite(rows, old, new, _is_share, _percent_like_its_like)


def _is_share(figure: Figure) -> bool:
    """Tell whether a figure is a fraction of a whole that is told: ``half of our revenue``."""
    value = figure.value
    of_one = isinstance(value, Ratio) and value.unit is None and 0 < value.number <= 1
    return of_one and bool(figure.claim.basis.share_of)


def _percent_like_its_like(standing: StandingFigure, here: Standings, there: Standings) -> Percentage | None:
    """The percentage of a fraction where one of its whole stands on the other side, and none on its own."""
    figure = standing.placed.figure
    whole = content(figure.claim.basis.share_of)
    facing = [each for each in there if _of(each, whole)]
    if len(facing) != 1 or any(_of(each, whole) for each in here):
        return None
    assert isinstance(figure.value, Ratio)
    part = Fraction(figure.value.number).limit_denominator(_LARGEST)
    return Percentage(round(_HUNDRED * part.numerator / part.denominator, _DECIMALS), Percentage.PERCENT)


def _of(standing: StandingFigure, whole: frozenset[str]) -> bool:
    figure = standing.placed.figure
    percent = figure.kind is FigureKind.PERCENT and figure.unit == Percentage.PERCENT
    return percent and content(figure.claim.basis.share_of) == whole
