"""What two figures must share to be of one measure and one period: their kind, unit, period and words."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from viewer.comparison.figures.judge.thresholds import JUDGING
from viewer.figures.claim import Relation
from viewer.figures.describe.content_words import content
from viewer.figures.model import Figure, FigureKind
from viewer.figures.period import PeriodKey
from viewer.figures.read import scales
from viewer.figures.values import Quantity


class MeasureKey(NamedTuple):
    """What must agree for two figures to be of the same measure and period."""

    kind: FigureKind
    unit: str | None
    """None for counts: what is counted stands among the words."""
    period: PeriodKey
    words: frozenset[str]

    @property
    def distinct(self) -> bool:
        """Tell whether the measure has words enough to be known again in another place."""
        return len(self.words) >= JUDGING.distinct_words


_JUDGED = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT)


def key_of(figure: Figure) -> MeasureKey | None:
    """What the figure must share with another to be the same measure for the same period; None: not told."""
    if figure.kind not in _JUDGED or figure.claim.period is None:
        return None
    period = figure.claim.period.key
    words = content(figure.claim.what.words)
    if period is None or not words:
        return None
    return MeasureKey(figure.kind, None if figure.kind is FigureKind.COUNT else figure.unit, period, words)


def period_words(figure: Figure) -> str:
    """Return the period of an amount as it is told: ``"fiscal year ended March 31, 2003"``."""
    return figure.claim.period.words if figure.claim.period is not None else ""


def differ(old: Figure, new: Figure) -> bool:
    """Tell whether two numbers, neither of them doubtful, differ by more than their rounding."""
    before, after = old.value, new.value
    if not isinstance(before, Quantity) or not isinstance(after, Quantity) or old.suspect or new.suspect:
        return False
    if scales.without_its_scale(old, new) is not None:
        return False
    apart = abs(before.number - after.number)
    if apart * 2 <= max(_about(old, before.number), _about(new, after.number)):
        return False
    step = max(scales.rounding(old), scales.rounding(new))
    return apart * 2 > step if scales.rounding(old) != scales.rounding(new) else apart > 0


def _about(figure: Figure, number: Decimal) -> Decimal:
    """How far a value that is told as ``about`` may have been rounded: 1,000 of about 45,000; else 0."""
    if figure.claim.bound.relation is not Relation.ABOUT or not number or number != int(number):
        return Decimal(0)
    digits = str(abs(int(number)))
    return Decimal(10) ** (len(digits) - len(digits.rstrip("0")))
