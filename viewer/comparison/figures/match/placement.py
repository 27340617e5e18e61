"""Where a figure stands in its row, and which stretch of the other side stands opposite it.

``We had [8] ships`` against ``We had [14] large ships``: the two numbers face each other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from viewer.comparison.figures.match.deeds import REACH, deeds_in
from viewer.comparison.figures.match.extents import Extent, extent_of
from viewer.comparison.figures.match.figure_texts import words_around
from viewer.comparison.figures.match.thresholds import MATCHING
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.model import Op, PlacedFigure, Row
from viewer.comparison.places import NEW, OLD
from viewer.figures.model import FigureKind
from viewer.figures.read.grammar.moves import MoveRole, roles_in_moves
from viewer.figures.read.ranges import RangeEnd, ends_of_moves, range_ends
from viewer.language.sentences import Sentences


@dataclass(frozen=True, slots=True)
class StandingFigure:
    """A figure with its offset in its row's side and where that offset falls on the other side."""

    placed: PlacedFigure
    start: int
    end: int
    mapped: tuple[float, float]
    """The stretch of the other side that stands against it."""
    shared: int | None
    """Where its counterpart begins, if it lies in shared text wide enough to settle it."""
    around: frozenset[str]
    """The telling words around it."""
    range_end: RangeEnd | None = None
    """Which end of a range it is, if it is one."""
    sentence: int = 0
    """Where the sentence begins that it stands in."""
    series: str = ""
    """The year in the name of the notes or plan that it is told of: ``2029`` of ``the 2029 Notes``."""
    deeds: frozenset[str] = frozenset()
    """Words of what was done, of such as can be undone."""
    extent: Extent | None = None
    """Of a count: whether it is told as a part of a whole, or as the whole."""
    role: MoveRole | None = None
    """What it is to a move, ``from``, ``to`` or ``by``."""

    def of_another_role(self, other: StandingFigure) -> bool:
        """Tell whether both are of a move, the one its beginning and the other its end, or how far it
        went."""
        return self.role is not None and other.role is not None and self.role is not other.role

    def of_one_role(self, other: StandingFigure) -> bool:
        """Tell whether both are the beginning of a move, or both its end, or how far it went."""
        return self.role is not None and self.role is other.role


class _Alignment:
    """Maps offsets of one side of a row to the other by its segments."""

    def __init__(self, row: Row, side: Op) -> None:
        self._runs: list[tuple[int, int, int, int, bool]] = []
        other_op = Op.INSERT if side is Op.DELETE else Op.DELETE
        here = there = 0
        pending: list[int] | None = None
        for segment in row.segments:
            length = len(segment.text)
            if segment.op is Op.EQUAL:
                if pending:
                    self._runs.append((pending[0], here, pending[1], there, False))
                    pending = None
                self._runs.append((here, here + length, there, there + length, True))
                here, there = here + length, there + length
                continue
            pending = pending or [here, there]
            if segment.op is other_op:
                there += length
            else:
                here += length
        if pending:
            self._runs.append((pending[0], here, pending[1], there, False))
        self._starts = [run[0] for run in self._runs]

    def map(self, start: int, end: int) -> tuple[tuple[float, float], int | None]:
        """Return the stretch opposite ``[start, end)``, and where its counterpart begins if that is settled.

        It is settled where both sides share the text, with some characters more than the figure itself.
        """
        index = max(0, bisect_right(self._starts, start) - 1)
        while index < len(self._runs) and self._runs[index][1] <= start:
            index += 1
        if index >= len(self._runs):
            return (0.0, 0.0), None
        low, high, there, _, equal = self._runs[index]
        if equal and end <= high:
            wide = (high - low) - (end - start) >= MATCHING.anchor
            at = there + start - low
            return (float(at), float(at + end - start)), (at if wide else None)
        last = index
        while last + 1 < len(self._runs) and self._runs[last][1] < end:
            last += 1
        begin = there + start - low if equal else there
        finish = self._runs[last][3]
        return (float(begin), float(max(begin, finish))), None


def standings(row: Row, side: Op, figures: Figures) -> list[StandingFigure]:
    """Return the figures of one side of a row, in order.

    Args:
        row: The row.
        side: ``Op.DELETE`` for the old side, ``Op.INSERT`` for the new one.
        figures: The figures of each place.
    """
    own = row.side(OLD if side is Op.DELETE else NEW)
    text = own.text
    if not own.places:
        return []
    alignment = _Alignment(row, side)
    sentences = Sentences(text)
    named = _SERIES.search(text) is not None
    found = []
    for place, at in own.starts.items():
        own_figures = figures.get(place, ())
        ends = ends_of_moves(text[at:], own_figures) | range_ends(text[at:], own_figures)
        roles = roles_in_moves(text[at:], own_figures)
        for figure in own_figures:
            start, end = at + figure.start, at + figure.end
            mapped, shared = alignment.map(start, end)
            bounds = sentences.around(start)
            around = words_around(text, start, end, bounds)
            placed = PlacedFigure(place, figure)
            of_range = ends.get(figure.start)
            extent = extent_of(text, start, end) if figure.kind is FigureKind.COUNT else None
            deeds = deeds_in(text[max(bounds[0], start - REACH) : start])
            series = _series(text, bounds[0], start) if named else ""
            found.append(
                StandingFigure(
                    placed,
                    start,
                    end,
                    mapped,
                    shared,
                    around,
                    of_range,
                    bounds[0],
                    series,
                    deeds,
                    extent,
                    roles.get(figure.start),
                )
            )
    return found


_SERIES = re.compile(
    r"\b(?P<year>20\d\d)\s(?:[A-Z][a-z]+\s){0,3}(?:Notes?|Bonds?|Debentures?|Loans?|Facility|Plan|Warrants?|Sukuk)\b"
)
_SERIES_REACH = 90
"""Characters before a figure in which the name of what it is told of is looked for."""


def _series(text: str, low: int, start: int) -> str:
    """The year in the name of the notes or the plan that is said last before a figure of its sentence."""
    found = ""
    for match in _SERIES.finditer(text, max(low, start - _SERIES_REACH), start):
        found = match["year"]
    return found
