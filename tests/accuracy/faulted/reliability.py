"""How far told confidence is true: of the readings told so sure, how many are right?

The examples hold far more wrong readings than filings give: each fault is put into each filing. They are
weighed so that ``RIGHT`` of them are right; the counts are those of the examples.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.accuracy.faulted.examples import Example
from viewer.filings.confidence.weights import CONFIDENCE

RIGHT = 0.8
"""Share of the readings that are right before anything is known of them: fewer than in any corpus seen."""
BINS = (0.0, 0.2, 0.5, 0.8, CONFIDENCE.sure, 1.0)
"""Edges of the table's rows."""

Told = Callable[[Example], float]


def as_told(example: Example) -> float:
    """Return the confidence that the reading was told with."""
    return example.confidence


@dataclass(frozen=True)
class Reliability:
    """What a set of examples shows."""

    told_sure_and_right: float
    """Share of those told as sure that are right."""
    right_and_sure: float
    """Share of the right ones that are told as sure."""
    wrong_and_sure: float
    """Share of the wrong ones that are told as sure."""
    wrong_and_named: float
    """Share of the wrong ones with a doubt that names a place."""


def reliability(found: Sequence[Example], told: Told = as_told, share: float = RIGHT) -> Reliability:
    """Symptom the examples as if ``share`` of them were right."""
    right = [told(example) for example in found if example.right]
    wrong = [told(example) for example in found if not example.right]
    sure_right = _share(value >= CONFIDENCE.sure for value in right)
    sure_wrong = _share(value >= CONFIDENCE.sure for value in wrong)
    sure = share * sure_right + (1 - share) * sure_wrong
    named = _share(example.named for example in found if not example.right)
    return Reliability(share * sure_right / sure if sure else 1.0, sure_right, sure_wrong, named)


def table(found: Sequence[Example], told: Told = as_told) -> str:
    """Return the reliability table: of each bin what was told on average, what is right, and how many."""
    right = sum(example.right for example in found)
    weights = {True: RIGHT / max(1, right), False: (1 - RIGHT) / max(1, len(found) - right)}
    lines = [f"{'told':>14}{'mean':>8}{'right':>8}{'readings':>10}{'of them right':>15}"]
    for low, high in pairwise(BINS):
        last = high == BINS[-1]
        held = [e for e in found if low <= told(e) < high or (last and told(e) == high)]
        weight = sum(weights[e.right] for e in held)
        if held:
            mean = sum(weights[e.right] * told(e) for e in held) / weight
            share = sum(weights[e.right] for e in held if e.right) / weight
            lines.append(
                f"{low:7.2f} - {high:4.2f}{mean:8.3f}{share:8.3f}{len(held):10}"
                f"{sum(e.right for e in held):15}"
            )
    seen = reliability(found, told)
    lines.append(
        f"of those told as sure {seen.told_sure_and_right:.1%} are right "
        f"({reliability(found, told, 0.5).told_sure_and_right:.1%} where half of all are); "
        f"of the right ones {seen.right_and_sure:.0%} are told as sure; "
        f"of the wrong ones {seen.wrong_and_named:.0%} name a place"
    )
    return "\n".join(lines)


def by_fault(found: Sequence[Example], told: Told = as_told) -> str:
    """Return a line for each fault: readings right and sure, wrong and sure, wrong and with a place named."""
    kinds: dict[str, list[Example]] = defaultdict(list)
    for example in found:
        kinds[example.fault or "as it is"].append(example)
    lines = [f"{'fault':16}{'right':>7}{'sure':>6}{'wrong':>7}{'sure':>6}{'named':>7}"]
    for kind, held in kinds.items():
        right = [example for example in held if example.right]
        wrong = [example for example in held if not example.right]
        sure = [sum(told(e) >= CONFIDENCE.sure for e in part) for part in (right, wrong)]
        named = sum(example.named for example in wrong)
        lines.append(f"{kind:16}{len(right):7}{sure[0]:6}{len(wrong):7}{sure[1]:6}{named:7}")
    return "\n".join(lines)


def _share(holds: object) -> float:
    given = list(holds)  # type: ignore[call-overload]
    return sum(given) / len(given) if given else 0.0
