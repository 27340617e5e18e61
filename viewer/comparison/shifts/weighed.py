"""``does not increase`` → ``decreases`` turns nothing round: what several readers found in one place is one
thing.

A reader knows its own words alone. Here what they found is laid together, and what another kind tells better
is left to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from viewer.comparison.shifts.reading import ShiftReading
from viewer.comparison.shifts.shift import ShiftKind
from viewer.comparison.shifts.side_by_side import SideBySide

_NEAR = 2
"""Words between two findings of one turn of phrase."""


def weighed(
    pair: SideBySide, found: Sequence[ShiftReading], of_figures: Set[ShiftKind]
) -> Iterator[ShiftReading]:
    """Yield what remains of the findings of all readers.

    Args:
        pair: The two sentences.
        found: What the readers found in them.
        of_figures: Kinds of shifts that the figures of the sentences tell.
    """
    kinds = {each.kind for each in found} | of_figures
    for each in found:
        if each.kind is ShiftKind.OBLIGATION and ShiftKind.BOUND in kinds:
            continue  # "allows us to borrow up to" -> "requires us to borrow at least": the bound says it.
        if each.kind is ShiftKind.DIRECTION and (_denied(pair, each) or _compares(pair, each, kinds)):
            continue
        if each.kind is ShiftKind.NEGATION and _by_bound(pair, each, kinds):
            continue
        if each.kind is ShiftKind.CERTAINTY and ShiftKind.OBLIGATION in kinds and _overlaps(each, found):
            continue
        yield each


def _denied(pair: SideBySide, found: ShiftReading) -> bool:
    """True where just one side denies the word in the same hunk: ``not increase`` → ``decrease``."""
    hunk = next((hunk for hunk in pair.hunks if found.old.start in hunk.old), None)
    if hunk is None:
        return False
    old, new = pair.denials
    return sum(one.at in hunk.old for one in old) != sum(one.at in hunk.new for one in new)


def _compares(pair: SideBySide, found: ShiftReading, kinds: Set[ShiftKind]) -> bool:
    """True for ``fewer than 50`` → ``more than 50``, which the bound says."""
    behind = pair.old[found.old.end : found.old.end + 1]
    return ShiftKind.BOUND in kinds and bool(behind) and behind[0].text == "than"


def _by_bound(pair: SideBySide, found: ShiftReading, kinds: Set[ShiftKind]) -> bool:
    """True for ``may not exceed 4%`` → ``may exceed 4%``, and for ``one`` → ``no``, which scope tells."""
    keys = {
        word.key
        for word in (*pair.old[found.old.start : found.old.end], *pair.new[found.new.start : found.new.end])
    }
    if ShiftKind.BOUND in kinds and "exce" in keys:
        return True
    return ShiftKind.SCOPE in kinds and "no" in keys


def _overlaps(found: ShiftReading, others: Sequence[ShiftReading]) -> bool:
    return any(
        each.kind is ShiftKind.OBLIGATION
        and each.old.start <= found.old.end + _NEAR
        and found.old.start <= each.old.end + _NEAR
        for each in others
    )
