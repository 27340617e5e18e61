"""``| Item | 2024 | 2023 |`` over ``| Revenue | $48 | $45 |``: of which year each amount of a table is.

Every row of a table is a paragraph of its own, so no amount knows what stands over its column until the rows
are read one after the other. A date over a column tells when its amounts are of, words tell what they are:
``High``, ``Change``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from viewer.figures.calendar_date import DatePrecision
from viewer.figures.model import Figure, FigureKind
from viewer.figures.period import Period

_BAR = "|"
_YEAR_LEAD = "in"
"""How a year is told that stands alone in its cell."""
_LONGEST_HEAD = 30
"""Characters of the words over a column at most: a longer cell is prose."""
_WORDS_OF_A_DATE = frozenset(
    ("fiscal", "year", "ended", "ending", "years", "fy", "as", "of", "at", "in", "for", "the", "end")
)
"""What may stand beside a date in the cell that heads a column."""
_MARKS = ".,:|()"
_OF_LABELS = re.compile(
    r"(?:fiscal\s)?(?:years?|quarters?|items?|periods?|months?|dates?|names?|category|categories|segments?"
    r"|country|countries|regions?)$|\W{0,2}(?:in|\$|amounts|dollars)\s.*(?:thousand|million|billion)",
    re.IGNORECASE,
)
"""What stands over the labels of the rows, not over amounts."""
_WORD = re.compile(r"[A-Za-z]{2}")


class _Head(NamedTuple):
    """What stands over a column: a date, words, or nothing."""

    period: Period | None = None
    words: str = ""


_Cell = tuple[int, int]
"""Where a cell begins and ends."""


class TableColumns:
    """What heads the columns of the table that is being read: fed with each paragraph of a filing, in
    order."""

    def __init__(self) -> None:
        self._heads: tuple[_Head, ...] = ()

    def told(self, text: str, figures: Sequence[Figure]) -> tuple[Figure, ...]:
        """Return the figures of a paragraph, those of a row with what heads their column.

        Args:
            text: The paragraph. One that is no row ends the table.
            figures: Its figures.
        """
        cells = _cells(text)
        if sum(bool(text[low:high].strip()) for low, high in cells) < 2:
            self._heads = ()
            return tuple(figures)
        heads = _heads(text, cells, figures)
        if heads:
            self._heads = heads
        if heads or not _fits(text, cells, self._heads):
            return tuple(figures)
        year = _of_the_row(text, cells, figures)
        return tuple(self._headed(text, figure, cells, year) for figure in figures)

    def _headed(self, text: str, figure: Figure, cells: Sequence[_Cell], year: Period | None) -> Figure:
        at = next((at for at, (low, high) in enumerate(cells) if low <= figure.start < high), 0)
        from_right = len(cells) - at
        dated = figure.kind in (FigureKind.DATE, FigureKind.PERIOD)
        if at == 0 or from_right > len(self._heads) or dated:
            return figure
        head, claim = self._heads[-from_right], figure.claim
        cell = slice(*cells[at])
        if head.words and _WORD.search(text[cell].replace(figure.text, "")) is None:
            noun = ", ".join(filter(None, (claim.what.noun, head.words)))
            period = claim.period or year
            return replace(figure, claim=replace(claim, what=replace(claim.what, noun=noun), period=period))
        own = claim.period
        tells_its_own = own is not None and any(
            own.told in text[slice(*each)] for each in (cells[0], cells[at])
        )
        if head.period is None or tells_its_own:
            return figure
        return replace(figure, claim=replace(claim, period=head.period))


def _of_the_row(text: str, cells: Sequence[_Cell], figures: Sequence[Figure]) -> Period | None:
    """The date that is all a row has in its first cell: ``| 2023 | $45 | $5 |``; None for any other."""
    low, high = cells[0]
    inside = [figure for figure in figures if low <= figure.start < high]
    head = _dated(text[low:high].strip(), inside[0]) if len(inside) == 1 else None
    return head.period if head is not None else None


def _cells(text: str) -> list[_Cell]:
    """Where the cells of a row begin and end; one where the text is no row."""
    if _BAR not in text:
        return [(0, len(text))]
    fenced = _fenced(text)
    low = text.index(_BAR) + 1 if fenced else 0
    high = text.rindex(_BAR) if fenced else len(text)
    cells = []
    while low <= high:
        end = text.find(_BAR, low, high)
        end = high if end < 0 else end
        cells.append((low, end))
        low = end + 1
    return cells


def _fenced(text: str) -> bool:
    """Tell whether a bar stands at either end of a row, so that its empty cells are there too."""
    return len(text) > 1 and text.startswith(_BAR) and text.endswith(_BAR)


def _fits(text: str, cells: Sequence[_Cell], heads: Sequence[_Head]) -> bool:
    """Tell whether it is sure which cell of a row stands under which head.

    A row without bars at its ends may have lost an empty cell anywhere: it must have a cell for each head and
    its own label, which has a head only where that says so.
    """
    if not heads:
        return False
    if _fenced(text) and len(cells) == len(heads):
        return True
    if not all(text[low:high].strip() for low, high in cells):
        return False
    first = heads[0]
    over_labels = first == _Head() or _OF_LABELS.match(first.words) is not None
    return len(cells) == len(heads) + (not over_labels)


def _heads(text: str, cells: Sequence[_Cell], figures: Sequence[Figure]) -> tuple[_Head, ...]:
    """What a row tells that heads the columns of others; empty where it is no such row."""
    found: list[_Head] = []
    for low, high in cells:
        inside = [figure for figure in figures if low <= figure.start < high]
        cell = text[low:high].strip()
        if len(inside) > 1 or len(cell) > _LONGEST_HEAD + sum(len(figure.text) for figure in inside):
            return ()
        head = _dated(cell, inside[0]) if inside else _Head(words=cell)
        if head is None:
            return ()
        found.append(head)
    return tuple(found)


def _dated(cell: str, figure: Figure) -> _Head | None:
    """The time that a cell is the head of: a date, and no word but those that lead one."""
    period = figure.claim.period
    if figure.kind is not FigureKind.DATE or period is None or period.date is None:
        return None
    rest = (word.strip(_MARKS) for word in cell.replace(figure.text, " ").lower().split())
    if not _WORDS_OF_A_DATE.issuperset(filter(None, rest)):
        return None
    lead = period.lead or (_YEAR_LEAD if period.date.precision is DatePrecision.YEAR else "")
    return _Head(replace(period, lead=lead, event=None, named=""))
