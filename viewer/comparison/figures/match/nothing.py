"""``capital expenditure was $5 million`` → ``capital expenditure was nil``: nought of what stands opposite.

A nought in a word (``nil``, ``zero``, ``none``) does not say what it is nought of. Where the other filing
has an amount in its place, it is nought of that, and the two can be compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from viewer.comparison.figures.match.opposite import Standings, read_by_opposite
from viewer.comparison.figures.match.placement import StandingFigure
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.model import Row
from viewer.figures.read.in_words.nothing import is_nothing
from viewer.figures.values import Quantity, Value


def told_apart(rows: Sequence[Row], old: Figures, new: Figures) -> tuple[Figures, Figures]:
    """Return the figures of both filings, each nought in a word as one of what stands opposite it."""
    return read_by_opposite(rows, old, new, is_nothing, _none_of_what_faces_it)


def _none_of_what_faces_it(nothing: StandingFigure, _here: Standings, there: Standings) -> Value | None:
    low, high = nothing.mapped
    facing = [one for one in there if one.start < high and low < one.end]
    amounts = [one.placed.figure for one in facing if isinstance(one.placed.figure.value, Quantity)]
    if len(amounts) != 1 or is_nothing(amounts[0]):
        return None
    assert isinstance(amounts[0].value, Quantity)
    return amounts[0].value.of(Decimal(0))
