"""The numbers that filings are read and compared by, as a review file keeps them.

The case: a file of last year says "new" of a factor that is paired today. The numbers of both programs stand
beside each other, and tell which of them is another one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from viewer.comparison.factors.thresholds import FACTOR_THRESHOLDS
from viewer.comparison.figures.ties.thresholds import TIES
from viewer.comparison.moved.thresholds import MOVED_THRESHOLDS
from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.headings.weights import HEADINGS
from viewer.filings.page.thresholds import FURNITURE, MENDING
from viewer.filings.section.thresholds import LOCATE, TITLES

_STAGES: Mapping[str, Any] = {
    "section": LOCATE,
    "titles": TITLES,
    "furniture": FURNITURE,
    "mending": MENDING,
    "headings": HEADINGS,
    "confidence": CONFIDENCE,
    "factors": FACTOR_THRESHOLDS,
    "moved": MOVED_THRESHOLDS,
    "ties": TIES,
}


def thresholds_used() -> Mapping[str, Any]:
    """Return the numbers of this factordiff, by stage and name."""
    return {stage: asdict(one) for stage, one in _STAGES.items()}


def others(kept: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the numbers of a file that are others here: ``("factors.least", …)``."""
    here = thresholds_used()
    return tuple(
        f"{stage}.{name}"
        for stage, numbers in sorted(kept.items())
        if isinstance(numbers, Mapping) and stage in here
        for name, number in sorted(numbers.items())
        if name in here[stage] and here[stage][name] != number
    )
