"""``As of June 28, 2024 … If, on June 28, 2024``: what became of a date is one and the same in its paragraph.

A record date that a first sentence tells as of is a plain day in the second; by itself, that day would have
no reason to be two days later a year on.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.verdicts import dates, ledger_row
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.figures.values import Value

Advance = tuple[Place, Place, Value, Value]
"""The two paragraphs, and from which date to which."""


def advance_of(change: FigureChange) -> Advance | None:
    """From which date to which a row goes, and in which paragraphs; None where it is no row of two dates."""
    if change.kind is not FigureKind.DATE or change.old is None or change.new is None:
        return None
    return change.old.place, change.new.place, change.old.figure.value, change.new.figure.value


def rolled_with_the_filings(rows: OpenLedgers, shift: int | None) -> frozenset[Advance | None]:
    """The advances of closing dates that moved by as many years as the filings."""
    return frozenset(
        advance_of(change)
        for _, change in rows.all()
        if change.old is not None
        and change.old.figure.claim.closing
        and _went_along(change, shift)
        and _years(change) == shift
    )


def _years(change: FigureChange) -> int | None:
    """By how many years a date moved, below 0 if it went back; None where it is no row of two dates."""
    if change.kind is not FigureKind.DATE or change.old is None or change.new is None:
        return None
    return dates.years_apart(change.old.figure, change.new.figure)


def _went_along(change: FigureChange, shift: int | None) -> bool:
    """Tell whether a date rolled forward, or went back with filings compared the other way round."""
    if change.verdict is FigureVerdict.ROLLED_FORWARD:
        return True
    back = change.verdict is FigureVerdict.CHANGED and shift is not None and shift < 0
    return back and _years(change) == shift


def agree_in_paragraphs(rows: OpenLedgers, shift: int | None) -> None:
    """Let a date that moved with the filings in one sentence of a paragraph have done so in all of them.

    Args:
        rows: The ledgers.
        shift: By how many years the filings advanced.
    """
    rolled = {advance_of(change): change for _, change in rows.all() if _went_along(change, shift)}
    for index, change in rows.all():
        like = rolled.get(advance_of(change))
        if like is None or like.verdict is not FigureVerdict.ROLLED_FORWARD:
            continue
        if change.verdict is FigureVerdict.CHANGED:
            rows.substitute(index, change, _as_elsewhere(change, like))
    _join_the_parted(rows, rolled)


def _join_the_parted(rows: OpenLedgers, rolled: dict[Advance | None, FigureChange]) -> None:
    """Join the two sides of such a date where its sentence has been written anew."""
    gone: dict[tuple[Place, Value], list[PlacedFigure]] = defaultdict(list)
    come: dict[tuple[Place, Value], list[PlacedFigure]] = defaultdict(list)
    for found, sides in ((rows.alone_old(), gone), (rows.alone_new(), come)):
        for placed in found:
            if placed.figure.kind is FigureKind.DATE:
                sides[placed.place, placed.figure.value].append(placed)
    for advance, like in rolled.items():
        if advance is None:
            continue
        olds, news = gone[advance[0], advance[2]], come[advance[1], advance[3]]
        for old, new in zip(olds, news, strict=False):
            rows.join(old, new, _as_elsewhere(ledger_row.paired(old, new), like))


def _as_elsewhere(change: FigureChange, like: FigureChange) -> FigureChange:
    reason = f"{like.reason}, as elsewhere in its paragraph"
    return replace(change, verdict=like.verdict, delta=like.delta, reason=reason)
