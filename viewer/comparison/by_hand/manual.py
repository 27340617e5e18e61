"""A factor is called removed and another added, but the reviewer knows that they are one risk in new words.

The reviewer says so by a manual pair, which names factors by their ids. This turns the ids into indexes, or
says what is wrong with them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from viewer.comparison.model import ManualPair


class ImpossiblePair(ValueError):
    """A manual pair that cannot be applied; the message says in one line why."""


def indexes_of(
    manual: Sequence[ManualPair], old: Mapping[str, int], new: Mapping[str, int]
) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Turn manual pairs into groups of old and new indexes.

    Args:
        manual: What the reviewer said.
        old: Id -> index of the old filing's factors.
        new: Id -> index of the new filing's factors.

    Raises:
        ImpossiblePair: An id is unknown or named twice, or a pair names no factor.
    """
    seen: set[str] = set()
    for each in manual:
        if not each.old and not each.new:
            raise ImpossiblePair("A manual pair names no factor at all.")
        for names, known, side in ((each.old, old, "old"), (each.new, new, "new")):
            for name in names:
                if name not in known:
                    raise ImpossiblePair(f"The {side} filing has no factor {name!r}.")
                if name in seen:
                    raise ImpossiblePair(f"Factor {name!r} stands twice among the manual pairs.")
                seen.add(name)
    return [(tuple(old[name] for name in each.old), tuple(new[name] for name in each.new)) for each in manual]
