"""From two filings to what became of every risk factor: pairs, marks and figures."""

from __future__ import annotations

from viewer.comparison.compare import compare
from viewer.comparison.model import (
    Change,
    Comparison,
    Figure,
    FigureChange,
    FigureKind,
    FigureVerdict,
    Flag,
    Nearest,
    Op,
    Options,
    Pair,
    Place,
    PlacedFigure,
    Row,
    Segment,
    Similarity,
    Status,
)

__all__ = [
    "Change",
    "Comparison",
    "Figure",
    "FigureChange",
    "FigureKind",
    "FigureVerdict",
    "Flag",
    "Nearest",
    "Op",
    "Options",
    "Pair",
    "Place",
    "PlacedFigure",
    "Row",
    "Segment",
    "Similarity",
    "Status",
    "compare",
]
