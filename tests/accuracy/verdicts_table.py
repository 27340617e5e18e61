"""What became of the figures that both filings have and that did not stay as they were, beside what a reader
says.

A label is ``[old, new, verdict]`` for each row whose two sides differ in value, sense or bound, or are not of
the same thing; a side is told by ``[factor, part, start, end]``. No word of the filings is kept: they are
told by their SHA-256.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.comparison.model import Comparison, FigureChange, FigureVerdict, PlacedFigure

LABELS = Path(__file__).parent / "figures" / "verdicts.json"
READ = (
    FigureVerdict.CHANGED,
    FigureVerdict.REVERSED,
    FigureVerdict.UNLIKE,
    FigureVerdict.REQUALIFIED,
    FigureVerdict.RESTATED,
    FigureVerdict.NOT_ROLLED,
)
"""Verdicts on two figures that say something; a row with another one is left out on both sides."""

Place = tuple[int, int, int, int]
Row = tuple[Place, Place, str]


@dataclass(frozen=True, slots=True)
class VerdictLabel:
    """What a reader says of one pair of filings."""

    old_sha256: str
    new_sha256: str
    rows: frozenset[Row]


def verdict_labels(path: Path = LABELS) -> list[VerdictLabel]:
    """The labelled pairs."""
    loaded: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return [
        VerdictLabel(
            pair["old_sha256"],
            pair["new_sha256"],
            frozenset((_place(old), _place(new), verdict) for old, new, verdict in pair["rows"]),
        )
        for pair in loaded
    ]


def _place(numbers: Sequence[int]) -> Place:
    factor, part, start, end = numbers
    return factor, part, start, end


def found_rows(comparison: Comparison) -> dict[Row, FigureChange]:
    """The rows that are scored, by their places and verdict."""
    rows = (row for pair in comparison.all_pairs for row in pair.figures if row.verdict in READ)
    return {
        (_placed(row.old), _placed(row.new), row.verdict.value): row for row in rows if row.old and row.new
    }


def _placed(placed: PlacedFigure) -> Place:
    figure = placed.figure
    return int(placed.place.factor[1:]), placed.place.part, figure.start, figure.end


@dataclass(frozen=True, slots=True)
class VerdictScore:
    """How one pair of filings fared."""

    name: str
    wanted: frozenset[Row]
    found: frozenset[Row]

    @property
    def right(self) -> frozenset[Row]:
        """Rows with both figures and the verdict as a reader has them."""
        return self.wanted & self.found


def verdict_f1(scores: Iterable[VerdictScore]) -> float:
    """F1 of the rows of several pairs together."""
    right = wanted = found = 0
    for score in scores:
        right, wanted, found = right + len(score.right), wanted + len(score.wanted), found + len(score.found)
    return 2 * right / (wanted + found) if wanted + found else 1.0


def verdict_table(scores: Sequence[VerdictScore]) -> str:
    """A line for each pair and one for all, and how many rows of each verdict there are."""
    lines = [f"{'verdicts':<38} {'labels':>6} {'found':>6} {'right':>6}"]
    lines += [
        f"{score.name:<38} {len(score.wanted):>6} {len(score.found):>6} {len(score.right):>6}"
        for score in scores
    ]
    kinds = Counter(verdict for score in scores for *_, verdict in score.wanted)
    told = ", ".join(f"{number} {verdict}" for verdict, number in kinds.most_common())
    return "\n".join((*lines, f"F1 {verdict_f1(scores):.4f}; {told}"))
