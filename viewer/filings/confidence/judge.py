"""A reading -> how sure it is, and every doubt about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

from viewer.filings.confidence.doubt import SUSPICIONS, Doubt
from viewer.filings.confidence.outline import outline_symptoms
from viewer.filings.confidence.place import place_symptoms
from viewer.filings.confidence.reading import Reading
from viewer.filings.confidence.symptom import Symptom
from viewer.filings.confidence.weights import CONFIDENCE, WEIGHTS
from viewer.filings.confidence.wholeness import wholeness_symptoms


@dataclass(frozen=True, slots=True)
class ReadingJudgement:
    """How sure a reading is, and why it is not surer."""

    confidence: float
    """0 to 1: of readings judged so, this share is right."""
    doubts: tuple[Doubt, ...]
    """The heaviest first."""


def symptoms(reading: Reading) -> tuple[Symptom, ...]:
    """Symptom everything."""
    return (*place_symptoms(reading), *outline_symptoms(reading), *wholeness_symptoms(reading))


def judge(reading: Reading) -> ReadingJudgement:
    """Judge a reading by its symptoms."""
    found = symptoms(reading)
    confidence = confidence_of(found)
    ordered = sorted(found, key=lambda symptom: WEIGHTS.of(symptom.name) * symptom.value)
    sure = confidence >= CONFIDENCE.sure
    doubts = (doubt for symptom in ordered for doubt in symptom.doubts[: CONFIDENCE.kept])
    return ReadingJudgement(
        confidence, tuple(doubt for doubt in doubts if not (sure and doubt.kind in SUSPICIONS))
    )


def confidence_of(found: Sequence[Symptom]) -> float:
    """Return the confidence that symptoms leave."""
    odds = WEIGHTS.bias + sum(WEIGHTS.of(symptom.name) * symptom.value for symptom in found)
    return round(1 / (1 + exp(-odds)), 3)
