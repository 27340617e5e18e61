"""The numbers that a row of the ledger is judged by."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VerdictThresholds:
    """What a verdict on two paired figures goes by."""

    nearly: int = 45
    """Days by which a date may miss its anniversary and still be told by it: "a year less 18 days"."""
    percent_decimals: int = 4
    """Decimals that a relative change is told with."""
    closer: int = 2
    """How many times closer, by ratio, another reading of a doubtful figure must come to its counterpart."""


VERDICTS = VerdictThresholds()
