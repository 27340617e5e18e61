"""Which change of a pair a word stands in, so that a shift leads to the mark that a reader sees."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.comparison.model import Row
from viewer.comparison.places import Place, PlacedSpan
from viewer.filings.model import Span


@dataclass(frozen=True, slots=True)
class PlacedChanges:
    """The changes of a pair that count, by the parts that they stand in."""

    spans: dict[Place, list[tuple[Span, int]]]

    def of(self, *words: PlacedSpan) -> int | None:
        """The number of the first change that some words touch, the last words asked first; None where none
        does."""
        for each in reversed(words):
            for span, number in self.spans.get(each.place, ()):
                if span.start <= each.span.end and each.span.start <= span.end:
                    return number
        return None


def placed_changes(rows: Sequence[Row]) -> PlacedChanges:
    """Place the changes of a pair's rows, numbered in their order from 0."""
    found: dict[Place, list[tuple[Span, int]]] = defaultdict(list)
    number = 0
    for row in rows:
        sides = [side.spans for side in row.sides]
        for change in row.changes:
            if change.ignored:
                continue
            for spans, there in zip(sides, (change.old, change.new), strict=True):
                for place, part in spans:
                    start, end = max(there.start, part.start), min(there.end, part.end)
                    if start <= end:
                        found[place].append((Span(start - part.start, end - part.start), number))
            number += 1
    return PlacedChanges(found)
