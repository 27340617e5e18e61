"""From two filings to what became of every risk factor: pairs, marks and figures."""

from __future__ import annotations

from viewer.comparison.by_words import by_words
from viewer.comparison.compare import compare, recompare
from viewer.comparison.manual import ImpossiblePair
from viewer.comparison.model import (
    ALARMING_VERDICTS,
    QUIET_VERDICTS,
    Change,
    Comparison,
    Figure,
    FigureChange,
    FigureKind,
    FigureVerdict,
    Flag,
    Inconsistency,
    ManualPair,
    MovedPassage,
    Nearest,
    Op,
    Options,
    Pair,
    Place,
    PlacedFigure,
    PlacedSpan,
    Row,
    Segment,
    Similarity,
    Status,
)

__all__ = [
    "ALARMING_VERDICTS",
    "QUIET_VERDICTS",
    "Change",
    "Comparison",
    "Figure",
    "FigureChange",
    "FigureKind",
    "FigureVerdict",
    "Flag",
    "ImpossiblePair",
    "Inconsistency",
    "ManualPair",
    "MovedPassage",
    "Nearest",
    "Op",
    "Options",
    "Pair",
    "Place",
    "PlacedFigure",
    "PlacedSpan",
    "Row",
    "Segment",
    "Similarity",
    "Status",
    "by_words",
    "compare",
    "recompare",
]
