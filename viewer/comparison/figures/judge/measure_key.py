"""What two figures must share to be of one measure and one period: their kind, unit, period and words."""

from __future__ import annotations

from decimal import Decimal

from viewer.figures.describe.content_words import content
from viewer.figures.describe.period_of_measure import dated_period
from viewer.figures.model import Figure, FigureKind
from viewer.figures.read import scales

Key = tuple[FigureKind, str | None, str, frozenset[str]]
"""Kind, unit, period and words: what must agree for two figures to be of the same measure and period."""

_JUDGED = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT)
DISTINCT = 2
"""Words that a measure must have to be known again in another place."""


def key_of(figure: Figure) -> Key | None:
    """What the figure must share with another to be the same measure for the same period; None: not told."""
    if figure.kind not in _JUDGED:
        return None
    period = dated_period(figure.measure)
    words = content(figure.measure.partition(", ")[0])
    if period is None or not words:
        return None
    return figure.kind, None if figure.kind is FigureKind.COUNT else figure.unit, " ".join(period), words


def differ(old: Figure, new: Figure) -> bool:
    """Tell whether two numbers, neither of them doubtful, differ by more than their rounding."""
    if isinstance(old.value, str) or isinstance(new.value, str) or old.suspect or new.suspect:
        return False
    if scales.without_its_scale(old, new) is not None:
        return False
    apart = abs(Decimal(str(old.value)) - Decimal(str(new.value)))
    step = max(scales.rounding(old), scales.rounding(new))
    return apart * 2 > step if scales.rounding(old) != scales.rounding(new) else apart > 0
