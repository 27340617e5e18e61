"""``seven months`` → ``a year`` before a sum: shifts that the claims of figures tell.

The ledger has judged them already (*reversed*, *requalified*, *unlike*). Here the same judgement is told as a
shift, so that both views agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from viewer.comparison.figures.verdicts.bounds import Direction, direction
from viewer.comparison.figures.verdicts.unlike import DifferenceKind, differences
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.shifts.shift import Claimed, ShiftKind
from viewer.figures.claim import Relation
from viewer.figures.model import FigureKind

_KINDS = {
    DifferenceKind.PERIOD: ShiftKind.PERIOD,
    DifferenceKind.SCOPE: ShiftKind.BASIS,
    DifferenceKind.TAX: ShiftKind.BASIS,
    DifferenceKind.PER: ShiftKind.BASIS,
    DifferenceKind.ADJUSTED: ShiftKind.BASIS,
    DifferenceKind.WHOLE: ShiftKind.BASIS,
    DifferenceKind.BASIS: ShiftKind.BASIS,
    DifferenceKind.BOUND: ShiftKind.BOUND,
}
"""What of an *unlike* row is a shift. Another subject, place or measure is another statement, not a shift of
one."""
_BOUNDS = {
    Relation.EQUAL: Claimed.EXACT,
    Relation.ABOUT: Claimed.ABOUT,
    Relation.LESS: Claimed.AT_MOST,
    Relation.AT_MOST: Claimed.AT_MOST,
    Relation.MORE: Claimed.AT_LEAST,
    Relation.AT_LEAST: Claimed.AT_LEAST,
}


class FigureShift(NamedTuple):
    """A shift by two figures."""

    kind: ShiftKind
    old: PlacedFigure
    new: PlacedFigure
    claimed: tuple[Claimed, Claimed]
    told: tuple[str, str] = ("", "")


def of_figures(change: FigureChange) -> Iterator[FigureShift]:
    """Yield the shifts that one row of the ledger tells."""
    old, new = change.old, change.new
    if old is None or new is None or change.suspect is not None:
        return
    if change.verdict is FigureVerdict.REVERSED:
        yield FigureShift(ShiftKind.DIRECTION, old, new, (Claimed.OTHER, Claimed.OTHER))
    elif change.verdict is FigureVerdict.UNLIKE:
        for each in differences(old.figure, new.figure):
            kind = _KINDS.get(each.kind)
            if each.kind is DifferenceKind.UNIT and change.kind is FigureKind.MONEY:
                kind = ShiftKind.BASIS
            if each.kind is DifferenceKind.PER and _of_one_thing(old, new):
                kind = ShiftKind.PERIOD  # "per share per quarter" -> "per share per year"
            if kind is not None:
                yield FigureShift(kind, old, new, (Claimed.OTHER, Claimed.OTHER), (each.old, each.new))
                return
    else:
        yield from _bounds(change, old, new)


def _of_one_thing(old: PlacedFigure, new: PlacedFigure) -> bool:
    """Tell whether two amounts are for one of the same thing, and so for another length of time."""
    one, other = (placed.figure.claim.basis.per.lower().split(" per ") for placed in (old, new))
    return len(one) == len(other) > 1 and one[0] == other[0]


def _bounds(change: FigureChange, old: PlacedFigure, new: PlacedFigure) -> Iterator[FigureShift]:
    """A bound that turned round, or that a value which stands was given or lost."""
    one, other = old.figure.claim.bound, new.figure.claim.bound
    ways = direction(one), direction(other)
    if ways[0] is ways[1]:
        return
    if change.verdict is FigureVerdict.REQUALIFIED or Direction.NONE not in ways:
        yield FigureShift(ShiftKind.BOUND, old, new, (_BOUNDS[one.relation], _BOUNDS[other.relation]))
