"""What is found of two paired figures: a verdict, by how much they differ, and the reason in words."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from viewer.comparison.figures.verdicts.thresholds import VERDICTS
from viewer.comparison.model import FigureVerdict
from viewer.language.told import together


class Judgement(NamedTuple):
    """The verdict on two figures; a row of the ledger adds where they stand and what is doubtful of them."""

    verdict: FigureVerdict
    delta: Decimal | None
    percent: Decimal | None
    reason: str
    doubt: str = ""
    """What is doubtful of the two together, beyond the doubts of each."""

    def adding(self, words: str) -> Judgement:
        """Return the same with more words to its reason, after a comma."""
        return self._replace(reason=together([self.reason, words], ", "))


def percent_of(delta: Decimal, before: Decimal) -> Decimal | None:
    """How much ``delta`` is of what was before, in percent; None of nothing."""
    return round(100 * delta / abs(before), VERDICTS.percent_decimals) if before else None
