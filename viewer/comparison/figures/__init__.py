"""The figures of a filing's prose, and what became of each of them in the next filing.

``recognise_paragraph(paragraph, context)`` finds them, ``match`` pairs them inside one pair of factors, and
``judge`` looks at all pairs at once; ``inconsistencies`` tells of figures that contradict one another inside
one filing. See each function for its contract; each is loaded when it is first asked for, for the grammar of
figures is large and nothing that only shows figures needs it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.comparison.figures.consistency import inconsistencies
    from viewer.comparison.figures.context import FigureContext, context_of
    from viewer.comparison.figures.judging import judge
    from viewer.comparison.figures.matching import match
    from viewer.comparison.figures.passages import references_of
    from viewer.comparison.figures.ranges import range_ends
    from viewer.comparison.figures.recognition import recognise, recognise_paragraph

__all__ = [
    "FigureContext",
    "context_of",
    "inconsistencies",
    "judge",
    "match",
    "range_ends",
    "recognise",
    "recognise_paragraph",
    "references_of",
]

_HOMES = {
    "FigureContext": "context",
    "context_of": "context",
    "inconsistencies": "consistency",
    "judge": "judging",
    "match": "matching",
    "range_ends": "ranges",
    "recognise": "recognition",
    "recognise_paragraph": "recognition",
    "references_of": "passages",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
