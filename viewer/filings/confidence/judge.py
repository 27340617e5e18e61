"""A reading -> how sure it is, and every doubt about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

from viewer.filings.confidence.doubt import SUSPICIONS, Doubt
from viewer.filings.confidence.measure import Measure
from viewer.filings.confidence.outline import outline_measures
from viewer.filings.confidence.place import place_measures
from viewer.filings.confidence.reading import Reading
from viewer.filings.confidence.weights import CONFIDENCE, WEIGHTS
from viewer.filings.confidence.wholeness import wholeness_measures


@dataclass(frozen=True, slots=True)
class Judgement:
    """How sure a reading is, and why it is not surer."""

    confidence: float
    """0 to 1: of readings judged so, this share is right."""
    doubts: tuple[Doubt, ...]
    """The heaviest first."""


def measures(reading: Reading) -> tuple[Measure, ...]:
    """Measure everything."""
    return (*place_measures(reading), *outline_measures(reading), *wholeness_measures(reading))


def judge(reading: Reading) -> Judgement:
    """Judge a reading by its measures."""
    found = measures(reading)
    confidence = confidence_of(found)
    ordered = sorted(found, key=lambda measure: WEIGHTS.of(measure.name) * measure.value)
    sure = confidence >= CONFIDENCE.sure
    doubts = (doubt for measure in ordered for doubt in measure.doubts[: CONFIDENCE.kept])
    return Judgement(confidence, tuple(doubt for doubt in doubts if not (sure and doubt.kind in SUSPICIONS)))


def confidence_of(found: Sequence[Measure]) -> float:
    """Return the confidence that measures leave."""
    odds = WEIGHTS.bias + sum(WEIGHTS.of(measure.name) * measure.value for measure in found)
    return round(1 / (1 + exp(-odds)), 3)
