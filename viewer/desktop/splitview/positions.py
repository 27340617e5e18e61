"""The one map between the filing's places and a pane's document positions.

A figure stands at code points 12 to 25 of the third paragraph of factor n4; the document counts UTF-16
units from its own start, and holds gaps, notes and fold lines that no filing has. Whoever needs to go
from one to the other asks here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.comparison.model import Place
from viewer.desktop.splitview.plan import TEXT_KINDS, Block, Chip
from viewer.desktop.utf16 import OffsetMap


@dataclass(frozen=True, slots=True)
class Entry:
    """One block of a document. Lengths and offsets ending in ``units`` are UTF-16."""

    number: int
    """Number of the document's block."""
    row: int
    """Planned row."""
    block: Block
    position: int
    """Document position of the block's start."""
    units: int
    """Length of the block's own text."""
    offsets: OffsetMap
    chips: tuple[tuple[int, int, Chip], ...] = ()
    """Where in the document's block each chip stands, in UTF-16 units."""

    def span_units(self, start: int, end: int) -> tuple[int, int]:
        """Return a span of the block's text in UTF-16 units."""
        return self.offsets.to_utf16(start), self.offsets.to_utf16(end)


class Positions:
    """All entries of one pane's document, in order."""

    def __init__(self, entries: Sequence[Entry], rows: int) -> None:
        self.entries = tuple(entries)
        self._starts = [entry.position for entry in self.entries]
        self._by_place = {
            entry.block.place: entry for entry in self.entries if entry.block.kind in TEXT_KINDS
        }
        self._rows: list[list[Entry]] = [[] for _ in range(rows)]
        for entry in self.entries:
            self._rows[entry.row].append(entry)

    def of_row(self, row: int) -> Sequence[Entry]:
        """Return the entries of a planned row."""
        return self._rows[row]

    def entry_of(self, place: Place) -> Entry | None:
        """Return the entry of a part of a factor, or None where it is not shown."""
        return self._by_place.get(place)

    def entry_at(self, position: int) -> Entry | None:
        """Return the entry that a document position falls in."""
        at = bisect_right(self._starts, position) - 1
        return self.entries[at] if at >= 0 else None

    def position(self, place: Place, offset: int) -> int | None:
        """Return the document position of a code point offset in a place, or None where it is not shown."""
        entry = self.entry_of(place)
        return None if entry is None else entry.position + entry.offsets.to_utf16(offset)

    def place(self, position: int) -> tuple[Place, int] | None:
        """Return place and code point offset of a document position, or None off the filing's text."""
        entry = self.entry_at(position)
        if entry is None or entry.block.place is None or entry.block.kind not in TEXT_KINDS:
            return None
        units = min(position - entry.position, entry.units)
        return entry.block.place, entry.offsets.to_code_points(units)
