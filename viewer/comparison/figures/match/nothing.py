"""``capital expenditure was $5 million`` → ``capital expenditure was nil``: nought of what stands opposite.

A nought in a word (``nil``, ``zero``, ``none``) does not say what it is nought of. Where the other filing
has an amount in its place, it is nought of that, and the two can be compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from viewer.comparison.figures.match.placement import StandingFigure, standings
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.model import Op, Row
from viewer.comparison.places import Place
from viewer.figures.model import Figure
from viewer.figures.read.in_words.nothing import is_nothing
from viewer.figures.values import Quantity


def told_apart(rows: Sequence[Row], old: Figures, new: Figures) -> tuple[Figures, Figures]:
    """Return the figures of both filings, each nought in a word as one of what stands opposite it.

    Filings without such a word, as most are, come back as they were.
    """
    if not any(is_nothing(figure) for side in (old, new) for some in side.values() for figure in some):
        return old, new
    given: tuple[dict[Place, tuple[Figure, ...]], ...] = (dict(old), dict(new))
    for row in rows:
        before, after = standings(row, Op.DELETE, old), standings(row, Op.INSERT, new)
        for side, here, there in ((0, before, after), (1, after, before)):
            for standing in here:
                if is_nothing(standing.placed.figure):
                    _give(given[side], standing, there)
    return given[0], given[1]


def _give(
    figures: dict[Place, tuple[Figure, ...]], nothing: StandingFigure, there: list[StandingFigure]
) -> None:
    low, high = nothing.mapped
    facing = [one for one in there if one.start < high and low < one.end]
    amounts = [one.placed.figure for one in facing if isinstance(one.placed.figure.value, Quantity)]
    if len(amounts) != 1 or is_nothing(amounts[0]):
        return
    (amount,), place, figure = amounts, nothing.placed.place, nothing.placed.figure
    assert isinstance(amount.value, Quantity)
    same = replace(figure, value=amount.value.of(Decimal(0)))
    figures[place] = tuple(same if each is figure else each for each in figures[place])
