"""One thing seen in a reading that may be wrong: how much of it there is, and each place of it.

A value of 0 says nothing against the reading; what is usual in filings that are read right gives 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log2

from viewer.filings.confidence.doubt import Doubt
from viewer.filings.confidence.weights import CONFIDENCE


@dataclass(frozen=True, slots=True)
class Symptom:
    """``value`` is weighed by the field of the same name in ``ConfidenceWeights``."""

    name: str
    value: float
    doubts: tuple[Doubt, ...] = ()


def several(count: float) -> float:
    """Return 1 for one, 2 for three, 3 for seven and more: the first counts most."""
    return min(CONFIDENCE.most, log2(1 + count))


def beyond(value: float, usual: float) -> float:
    """Return by how many doublings a value is beyond what is usual; 0 where it is not."""
    return min(CONFIDENCE.most, log2(value / usual)) if value > usual > 0 else 0.0
