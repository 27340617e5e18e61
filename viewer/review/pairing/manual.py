"""What a reviewer does to the alignment, as steps from one set of manual pairs to the next.

The case: ``o3`` and ``n3`` were paired, the reviewer says that ``o3`` is ``n5``. That takes ``o3`` out of the
pair that it was in, by hand or not, and says nothing of ``n3``. Each factor stands in at most one manual
pair; the other factors are aligned automatically.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from viewer.comparison.model import ManualPair, Pair
from viewer.comparison.places import is_factor, number_of

Manual = tuple[ManualPair, ...]


def paired(manual: Sequence[ManualPair], old: Iterable[str], new: Iterable[str]) -> Manual:
    """Return the manual pairs with one more, whatever was said of its factors before.

    A pair that loses a factor to the new one keeps its others. It is dropped where that empties one of its
    sides: nothing was said of the factors of the other side alone.

    Args:
        manual: The manual pairs so far.
        old: Ids of old factors.
        new: Ids of new factors; with an empty side, the factors have no counterpart.

    Raises:
        ValueError: Both sides are empty.
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
    """Return the manual pairs with none of a pair's factors having a counterpart."""
    result: Manual = tuple(manual)
    for name in pair.old:
        result = paired(result, (name,), ())
    for name in pair.new:
        result = paired(result, (), (name,))
    return result


def automatic(manual: Sequence[ManualPair], factors: Iterable[str]) -> Manual:
    """Return the manual pairs without those of some factors: the alignment decides on these again."""
    named = set(factors)
    return tuple(pair for pair in manual if named.isdisjoint((*pair.old, *pair.new)))


def is_factor_pair(pair: Pair) -> bool:
    """Return False for what stands beside the factors, which cannot be paired with anything else."""
    return all(is_factor(name) for name in (*pair.old, *pair.new))


def _in_order(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names), key=number_of))
