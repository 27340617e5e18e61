"""In which order the paragraphs of each filing stand, and which of them stay where they were.

The case: the third factor of the old filing is the first of the new one. A document in which all changes are
accepted has it first, one in which all are rejected has it third; so it stands in both places, once as moved
away and once as moved here. Which factors stay and which have moved is decided here: those stay that keep the
most text in its order, and what the comparison calls moved gives way.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viewer.comparison.beside.texts import around_factors
from viewer.comparison.model import Comparison, Flag
from viewer.comparison.places import FilingSide, Place, factor_id

STAYING = 1_000_000
"""What a row of a pair that is not called moved weighs more than one that is, in characters: more than any
paragraph has, so that no long paragraph outweighs the comparison's own verdict."""


@dataclass(frozen=True, slots=True)
class RowAt:
    """A row of a pair."""

    pair: int
    """Index among all pairs."""
    row: int


@dataclass(frozen=True, slots=True)
class Outline:
    """The order of one filing's paragraphs, and which of them are category headings."""

    order: Mapping[Place, int]
    levels: Mapping[Place, int]
    """Of each heading of a category or a factor, how deep it stands; 0 for the outermost."""


def outline_of(comparison: Comparison, side: FilingSide) -> Outline:
    """Return the order of a filing's parts: what stands around the factors among them, each at its place."""
    filing = comparison.filing(side)
    around = factor_id(side, around_factors(filing).number)
    part = len(filing.preamble)
    places = [Place(around, number) for number in range(1, part + 1)]
    levels: dict[Place, int] = {}
    seen: set[tuple[str, ...]] = set()
    for factor in filing.factors:
        path = factor.category_path
        for depth in range(1, len(path) + 1):
            if path[:depth] not in seen:
                seen.add(path[:depth])
                part += 1
                places.append(Place(around, part))
                levels[places[-1]] = depth - 1
        identifier = factor_id(side, factor.number)
        levels[Place(identifier, 0)] = len(path)
        places += [Place(identifier, number) for number in range(len(factor.parts))]
    return Outline({place: at for at, place in enumerate(places)}, levels)


def staying_rows(comparison: Comparison, old: Outline, new: Outline) -> list[RowAt]:
    """Return the rows whose two sides stand in one place of the document, in their order in both filings."""
    candidates: list[tuple[int, int, int, RowAt]] = []
    for index, pair in enumerate(comparison.all_pairs):
        moved = Flag.MOVED in pair.flags
        for number, row in enumerate(pair.rows):
            before, after = positions(row.old, old), positions(row.new, new)
            if before and after and in_one_run(before) and in_one_run(after):
                weight = len(row.old_text) + len(row.new_text) + 1 + (0 if moved else STAYING)
                candidates.append((after[0], before[0], weight, RowAt(index, number)))
    candidates.sort(key=lambda one: one[0])
    chosen = heaviest_rising([one[1] for one in candidates], [one[2] for one in candidates])
    return [candidates[at][3] for at in chosen]


def positions(places: Sequence[Place], outline: Outline) -> list[int]:
    """Return where some places stand; nothing where one of them stands beside the section."""
    found = [outline.order[place] for place in places if place in outline.order]
    return found if len(found) == len(places) else []


def in_one_run(numbers: Sequence[int]) -> bool:
    """Tell whether numbers follow each other without a gap."""
    return all(number == numbers[0] + at for at, number in enumerate(numbers))


def heaviest_rising(values: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Return the indices of values that rise from each to the next and weigh most together.

    Args:
        values: All different.
        weights: Of each, above 0.
    """
    ranks = sorted(values)
    best: list[tuple[int, int]] = [(0, -1)] * (len(ranks) + 1)
    before = [-1] * len(values)
    for at, (value, weight) in enumerate(zip(values, weights, strict=True)):
        rank = bisect_left(ranks, value)
        total, before[at] = max((best[below] for below in _below(rank)), default=(0, -1))
        entry = (total + weight, at)
        for above in _above(rank + 1, len(ranks)):
            best[above] = max(best[above], entry)
    at = max((best[below] for below in _below(len(ranks))), default=(0, -1))[1]
    found: list[int] = []
    while at >= 0:
        found.append(at)
        at = before[at]
    return found[::-1]


def _below(rank: int) -> list[int]:
    """The nodes of a Fenwick tree that together cover the first ``rank`` values."""
    nodes = []
    while rank > 0:
        nodes.append(rank)
        rank &= rank - 1
    return nodes


def _above(node: int, size: int) -> list[int]:
    """The nodes of a Fenwick tree that cover a value."""
    nodes = []
    while node <= size:
        nodes.append(node)
        node += node & -node
    return nodes
