from .by_hand.by_words import by_words
from .by_hand.manual import ImpossiblePair
from .model import (
    ALARMING_VERDICTS,
    QUIET_VERDICTS,
    Change,
    Comparison,
    FigureChange,
    FigureVerdict,
    Flag,
    Inconsistency,
    ManualPair,
    MovedPassage,
    Nearest,
    Op,
    Pair,
    PlacedFigure,
    Row,
    Segment,
    Similarity,
    Status,
)
from .options import Options
from .places import Place, PlacedSpan
from .stages import compare, recompare

__all__ = [
    "ALARMING_VERDICTS",
    "QUIET_VERDICTS",
    "Change",
    "Comparison",
    "FigureChange",
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
