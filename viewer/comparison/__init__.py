"""From two filings to what became of every risk factor: pairs, marks and figures.

What compares is loaded when it is first asked for: whoever only shows a Comparison needs none of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from viewer.comparison.stages import compare, recompare
    from viewer.comparison.word_by_word import by_words

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

_HOMES = {"by_words": "word_by_word", "compare": "stages", "recompare": "stages"}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
