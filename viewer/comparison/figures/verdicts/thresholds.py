"""The numbers that a row of the ledger is judged by."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class VerdictThresholds:
    """What a verdict on two paired figures goes by."""

    nearly: int = 45
    """Days by which a date may miss its anniversary and still be told by it: "a year less 18 days"."""
    percent_decimals: int = 4
    """Decimals that a relative change is told with."""
    closer: int = 2
    """How many times closer, by ratio, another reading of a doubtful figure must come to its counterpart."""
    same_length: Decimal = Decimal("0.05")
    """Share by which two accounting periods may differ and be of one length. 53 weeks are 1.9% longer than 52
    and 13 weeks 0.3% shorter than a quarter; eleven months are 8.3% shorter than a year."""
    spelled: int = 13
    """Numbers of months, weeks or years below it are told in words, as filings do."""
    rate_decimals: int = 1
    """Decimals that a rate is told with beyond those of the amounts: 15.1 in seven months are 2.16 a
    month."""
    same_measure: float = 0.5
    """Share of their telling words, those of sense and basis left out, that two measures of opposite sense
    must have in common to be one that turned round: "operating income" and "operating loss" have all of
    them."""


VERDICTS = VerdictThresholds()
