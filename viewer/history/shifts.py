"""``may`` until 2011, ``has`` since 2012: the shifts of meaning that a risk went through, each at its
step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.comparison.model import Pair
from viewer.comparison.places import number_of
from viewer.comparison.shifts.shift import Shift, Turn
from viewer.comparison.stages import Cancel
from viewer.history.asked import asked
from viewer.history.comparisons import Comparisons
from viewer.history.model import FactorAt, History


@dataclass(frozen=True, slots=True)
class ShiftInTime:
    """A shift of meaning, and between which filings it came."""

    lineage: str
    """Id of the lineage that the sentence belongs to now."""
    until: int
    """Place of the last filing that says it as it was."""
    since: int
    """Place of the first filing that says it as it is now; more than ``until + 1`` where filings between lack
    the risk."""
    old: FactorAt
    """The factor that the sentence stood in."""
    new: FactorAt
    """The factor that it stands in."""
    pair: str
    """Id of the pair in the comparison of ``until`` and ``since``."""
    shift: Shift
    """What each side says. Its places are of that comparison."""


def shifts_in_time(
    history: History, comparisons: Comparisons, *, should_cancel: Cancel | None = None
) -> tuple[ShiftInTime, ...]:
    """Return the shifts of all risks, in the order of the lineages, then of the filings and the text.

    Args:
        history: The history.
        comparisons: Its comparisons; those that are not kept are made.
        should_cancel: Asked between comparisons.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    found: list[ShiftInTime] = []
    for comparison, earlier, later, pairs in asked(history, comparisons, should_cancel):
        for pair in comparison.pairs:
            if pairs is None or pair.id in pairs:
                found += _of_pair(history, pair, earlier, later)
    order = {lineage.id: at for at, lineage in enumerate(history.lineages)}
    # Within a factor they keep the order of its rows.
    return tuple(sorted(found, key=lambda each: (order[each.lineage], each.since, each.new)))


def _of_pair(history: History, pair: Pair, earlier: int, later: int) -> Iterator[ShiftInTime]:
    for shift in pair.shifts:
        old, new = _at(shift.old, earlier), _at(shift.new, later)
        yield ShiftInTime(history.lineage_of(new).id, earlier, later, old, new, pair.id, shift)


def _at(turn: Turn, filing: int) -> FactorAt:
    return FactorAt(filing, number_of(turn.sentence.place.factor))
