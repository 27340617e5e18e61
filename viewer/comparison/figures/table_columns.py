"""``| Item | 2024 | 2023 |`` over ``| Revenue | $48 | $45 |``: of which year each amount of a table is.

Every row of a table is a paragraph of its own, so no amount knows what stands over its column until the rows
are read one after the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from viewer.figures.calendar_date import DatePrecision
from viewer.figures.model import Figure, FigureKind
from viewer.figures.period import Period

_BAR = "|"
_YEAR_LEAD = "in"
"""How a year is told that stands alone in its cell."""
_WORDS_OF_A_DATE = frozenset(
    ("fiscal", "year", "ended", "ending", "years", "fy", "as", "of", "at", "in", "for", "the", "end", "|")
)
"""What may stand beside a date in the cell that heads a column."""


class TableColumns:
    """What heads the columns of the table that is being read: fed with each paragraph of a filing, in
    order."""

    def __init__(self) -> None:
        self._heads: tuple[Period | None, ...] = ()

    def told(self, text: str, figures: Sequence[Figure]) -> tuple[Figure, ...]:
        """Return the figures of a paragraph, those of a row with the time that heads their column.

        Args:
            text: The paragraph. One that is no row ends the table.
            figures: Its figures.
        """
        cells = _cells(text)
        if len(cells) < 2:
            self._heads = ()
            return tuple(figures)
        heads = _heads(text, cells, figures)
        if heads:
            self._heads = heads
        if heads or not self._heads or len(cells) - len(self._heads) not in (0, 1):
            return tuple(figures)
        return tuple(self._dated(text, figure, cells) for figure in figures)

    def _dated(self, text: str, figure: Figure, cells: Sequence[tuple[int, int]]) -> Figure:
        if figure.kind in (FigureKind.DATE, FigureKind.PERIOD):
            return figure
        at = next((at for at, (low, high) in enumerate(cells) if low <= figure.start < high), 0)
        own = figure.claim.period
        if own is not None and any(own.told in text[low:high] for low, high in (cells[0], cells[at])):
            return figure
        from_right = len(cells) - at
        if at == 0 or from_right > len(self._heads):
            return figure
        head = self._heads[-from_right]
        return replace(figure, claim=replace(figure.claim, period=head)) if head is not None else figure


def _cells(text: str) -> list[tuple[int, int]]:
    """Where the cells of a row begin and end; one where the text is no row."""
    if _BAR not in text:
        return [(0, len(text))]
    low = len(text) - len(text.lstrip("| "))
    high = len(text.rstrip("| "))
    cells = []
    while low <= high:
        end = text.find(_BAR, low, high)
        end = high if end < 0 else end
        cells.append((low, end))
        low = end + 1
    return cells


def _heads(
    text: str, cells: Sequence[tuple[int, int]], figures: Sequence[Figure]
) -> tuple[Period | None, ...]:
    """What a row tells that heads the columns of others; empty where it is no such row."""
    found: list[Period | None] = []
    for low, high in cells:
        inside = [figure for figure in figures if low <= figure.start < high]
        if not inside:
            found.append(None)
            continue
        period = _head(text[low:high], inside[0]) if len(inside) == 1 else None
        if period is None:
            return ()
        found.append(period)
    return tuple(found) if any(found) else ()


def _head(cell: str, figure: Figure) -> Period | None:
    """The time that a cell is the head of: a date, and no word but those that lead one."""
    period = figure.claim.period
    if figure.kind is not FigureKind.DATE or period is None or period.date is None:
        return None
    rest = cell.replace(figure.text, " ").lower().split()
    if not _WORDS_OF_A_DATE.issuperset(word.strip(".,:|()") for word in rest if word.strip(".,:|()")):
        return None
    lead = period.lead or (_YEAR_LEAD if period.date.precision is DatePrecision.YEAR else "")
    return replace(period, lead=lead, event=None, named="")
