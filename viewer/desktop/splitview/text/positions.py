"""The one map between the filing's places and a pane's document positions.

A figure stands at code points 12 to 25 of the third paragraph of factor n4; the document counts UTF-16
units from its own start, and holds gaps, notes and fold lines that no filing has. Whoever needs to go
from one to the other asks here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from viewer.comparison.places import Place
from viewer.desktop.splitview.text.utf16 import OffsetMap
from viewer.redline.plan import TEXT_KINDS, Chip, PlannedBlock
from viewer.redline.spots import Spot


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """One block of a document. Lengths and offsets ending in ``units`` are UTF-16."""

    number: int
    """Number of the document's block."""
    row: int
    """Planned row."""
    block: PlannedBlock
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


@dataclass(frozen=True, slots=True)
class Highlight:
    """A stretch of an entry's text, in UTF-16 units; without length, the place where a text is missing."""

    entry: PlacedBlock
    start: int
    end: int


class Positions:
    """The entries of one pane's document, in order. They come row by row as the document is filled."""

    def __init__(self) -> None:
        self.entries: list[PlacedBlock] = []
        self._starts: list[int] = []
        self._by_place: dict[Place | None, PlacedBlock] = {}
        self._rows: list[list[PlacedBlock]] = []

    def add_row(self, entries: Sequence[PlacedBlock]) -> None:
        """Take note of the next planned row."""
        self._rows.append(list(entries))
        for entry in entries:
            self.entries.append(entry)
            self._starts.append(entry.position)
            if entry.block.kind in TEXT_KINDS:
                self._by_place[entry.block.place] = entry

    @property
    def rows(self) -> int:
        """How many planned rows the document holds by now."""
        return len(self._rows)

    def of_row(self, row: int) -> Sequence[PlacedBlock]:
        """Return the entries of a planned row."""
        return self._rows[row]

    def entry_of(self, place: Place) -> PlacedBlock | None:
        """Return the entry of a part of a factor, or None where it is not shown."""
        return self._by_place.get(place)

    def entry_at(self, position: int) -> PlacedBlock | None:
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

    def block_at(self, position: int, side: int) -> tuple[int, int] | None:
        """Return the planned row at a document position, and which block of a side stands there.

        None where the row has no text of that side.
        """
        entry = self.entry_at(position)
        if entry is None:
            return None
        if not any(one.block.shares for one in self._rows[entry.row]):
            return entry.row, self._rows[entry.row].index(entry)
        offset = entry.offsets.to_code_points(position - entry.position)
        own = [share for share in entry.block.shares if share.side == side]
        before = [share for share in own if share.start <= offset]
        share = next(iter(before[-1:] or own), None)
        return (entry.row, share.block) if share is not None else None

    def highlights(self, spots: Iterable[Spot]) -> list[Highlight]:
        """Return where the document has stretches of the planned rows, neighbours joined.

        What is not in the document, or not yet, is left out.
        """
        found = [one for spot in spots if spot.row < len(self._rows) for one in self._stretches(spot)]
        found.sort(key=lambda one: (one.entry.number, one.start, one.end))
        joined: list[Highlight] = []
        for one in found:
            last = joined[-1] if joined else None
            if last is not None and last.entry is one.entry and one.start <= last.end:
                joined[-1] = Highlight(one.entry, last.start, max(last.end, one.end))
            else:
                joined.append(one)
        return joined

    def _stretches(self, spot: Spot) -> Iterator[Highlight]:
        entries = self._rows[spot.row]
        if not any(entry.block.shares for entry in entries):
            entry = entries[spot.block]
            yield Highlight(entry, *entry.span_units(spot.start, spot.end))
            return
        for entry in entries:
            for share in entry.block.shares:
                if share.side != spot.side or share.block != spot.block:
                    continue
                start = max(spot.start, share.at)
                end = min(spot.end, share.at + share.end - share.start)
                if start < end:
                    shift = share.start - share.at
                    yield Highlight(entry, *entry.span_units(start + shift, end + shift))
