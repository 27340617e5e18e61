"""Find the factor, the pair or the row of one document in the other: by what it is, never by its number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

Item = TypeVar("Item")
ENOUGH = 60.0
"""Per cent of likeness from which on two items are the same thing that changed."""


def matched(
    base: Sequence[Item],
    now: Sequence[Item],
    key: Callable[[Item], Hashable],
    likeness: Callable[[Item, Item], float],
) -> list[tuple[Item | None, Item | None]]:
    """Pair items of equal key, then those that are most alike; the rest stand alone.

    Args:
        base: the items of one document.
        now: those of the other.
        key: what an item is; items that share a key are taken in their order.
        likeness: per cent, asked for items whose key the other document lacks.

    Returns:
        The pairs in the order of ``now``, then what only ``base`` has.
    """
    before = dict(zip(_numbered(base, key), base, strict=True))
    after = dict(zip(_numbered(now, key), now, strict=True))
    partners = {found: found for found in after if found in before}
    alone = [found for found in before if found not in after]
    scores = [
        (-score, left, right)
        for left, one in enumerate(alone)
        for right, other in enumerate(after)
        if other not in partners and (score := likeness(before[one], after[other])) >= ENOUGH
    ]
    names = list(after)
    for _, left, right in sorted(scores):
        if names[right] not in partners and alone[left] not in partners.values():
            partners[names[right]] = alone[left]
    used = set(partners.values())
    return [
        *((before[partners[name]] if name in partners else None, item) for name, item in after.items()),
        *((item, None) for name, item in before.items() if name not in used),
    ]


def in_other_order(pairs: Iterable[tuple[Item | None, Item | None]], base: Sequence[Item]) -> bool:
    """Whether the items that both documents have stand in another order."""
    places = {id(item): at for at, item in enumerate(base)}
    order = [places[id(one)] for one, other in pairs if one is not None and other is not None]
    return order != sorted(order)


def _numbered(items: Iterable[Item], key: Callable[[Item], Hashable]) -> list[tuple[Hashable, int]]:
    seen: Counter[Hashable] = Counter()
    names = []
    for item in items:
        name = key(item)
        names.append((name, seen[name]))
        seen[name] += 1
    return names
