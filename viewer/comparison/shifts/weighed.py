"""``does not increase`` → ``decreases`` turns nothing round: what several readers found in one place is one
thing.

A reader knows its own words alone. Here what they found is laid together, and what another kind tells better
is left to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from viewer.comparison.shifts.grammar.verb_forms import key_of
from viewer.comparison.shifts.readers.reading import ShiftReading
from viewer.comparison.shifts.shift import ShiftKind
from viewer.comparison.shifts.side_by_side import SideBySide

_TELLS_OF_DENIAL = (
    (ShiftKind.BOUND, key_of("exceed")),
    (ShiftKind.BOUND, key_of("below")),
    (ShiftKind.BOUND, key_of("under")),
    (ShiftKind.BOUND, key_of("above")),
    (ShiftKind.SCOPE, key_of("no")),
    (ShiftKind.SCOPE, key_of("none")),
    (ShiftKind.OBLIGATION, key_of("need")),
)
"""Kinds that tell of a denial better than *negation* does, by a key among the words of it."""
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
        if each.kind is ShiftKind.NEGATION and _told_by_another(pair, each, kinds):
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


def _told_by_another(pair: SideBySide, found: ShiftReading, kinds: Set[ShiftKind]) -> bool:
    """True for ``may not exceed 4%`` → ``may exceed 4%``, which the bound tells, for ``one`` → ``no``, which
    scope tells, and for ``need not`` → ``must``, which the obligation tells."""
    keys = {
        word.key
        for words, at in ((pair.old, found.old), (pair.new, found.new))
        for word in words[max(0, at.start - 1) : at.end + 1]
    }
    return any(kind in kinds and key in keys for kind, key in _TELLS_OF_DENIAL)


def _overlaps(found: ShiftReading, others: Sequence[ShiftReading]) -> bool:
    return any(
        each.kind is ShiftKind.OBLIGATION
        and each.old.start <= found.old.end + _NEAR
        and found.old.start <= each.old.end + _NEAR
        for each in others
    )
