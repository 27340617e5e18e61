"""What a reviewer does to the alignment, as steps from one set of manual pairs to the next.

The case: ``o3`` and ``n3`` were paired, the reviewer says that ``o3`` is ``n5``. That takes ``o3`` out of
the pair that it was in, by hand or not, and says nothing of ``n3``. Each factor stands in one manual pair at
most; the others are aligned as ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from viewer.comparison.model import ManualPair, Pair
from viewer.comparison.places import AROUND, number_of

Manual = tuple[ManualPair, ...]


def paired(manual: Sequence[ManualPair], old: Iterable[str], new: Iterable[str]) -> Manual:
    """Say that the factors with these ids are one risk, whatever was said of them before.

    A manual pair that loses a factor keeps the others, as long as it has any; one that had both sides and is
    left with one of them is gone, for nothing was said of that one alone.

    Raises:
        ValueError: both sides are empty.
    """
    added = ManualPair(_in_order(old), _in_order(new))
    if not added.old and not added.new:
        raise ValueError("a pair of nothing")
    taken = {*added.old, *added.new}
    kept = []
    for pair in manual:
        left, right = (tuple(one for one in side if one not in taken) for side in (pair.old, pair.new))
        halved = (pair.old and not left) or (pair.new and not right)
        if (left or right) and not halved:
            kept.append(ManualPair(left, right))
    return (*kept, added)


def unpaired(manual: Sequence[ManualPair], pair: Pair) -> Manual:
    """Say that none of the pair's factors has a counterpart."""
    result: Manual = tuple(manual)
    for name in pair.old:
        result = paired(result, (name,), ())
    for name in pair.new:
        result = paired(result, (), (name,))
    return result


def automatic(manual: Sequence[ManualPair], factors: Iterable[str]) -> Manual:
    """Take back what was said of these factors: the alignment decides on them again."""
    named = set(factors)
    return tuple(pair for pair in manual if named.isdisjoint((*pair.old, *pair.new)))


def is_factor_pair(pair: Pair) -> bool:
    """Return False for what stands around the factors (``o0`` and ``n0``), which pairs with itself alone."""
    return all(number_of(name) != AROUND for name in (*pair.old, *pair.new))


def _in_order(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names), key=number_of))
