"""The figures of a filing's prose, and what became of each of them in the next filing.

``recognise_paragraph(paragraph, context)`` finds them, ``match`` pairs them inside one pair of factors, and
``judge`` looks at all pairs at once; ``inconsistencies`` tells of figures that contradict one another inside
one filing. See each function for its contract.
"""

from __future__ import annotations

from viewer.comparison.figures.consistency import inconsistencies
from viewer.comparison.figures.context import FigureContext, context_of
from viewer.comparison.figures.judge import judge
from viewer.comparison.figures.match import match
from viewer.comparison.figures.passages import references_of
from viewer.comparison.figures.ranges import range_ends
from viewer.comparison.figures.recognise import recognise, recognise_paragraph

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
