"""Ledgers of short invented texts, matched and judged as the comparison does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.builders import changes_of, segments_between
from viewer.comparison.figures.judge.judge import judge
from viewer.comparison.figures.match.match import match
from viewer.comparison.model import FigureChange, FigureVerdict, Op, Row, Segment
from viewer.comparison.places import Place
from viewer.figures import FigureContext, context_of, recognise
from viewer.figures.model import Figure

Sides = Sequence[tuple[str | None, str | None]]


@dataclass
class Filings:
    """Pairs of factors as rows of (old part, new part), and their figures."""

    pairs: Sequence[Sides]
    links: dict[tuple[int, int], int]
    old: dict[Place, tuple[Figure, ...]]
    new: dict[Place, tuple[Figure, ...]]

    mirrored: bool = False

    def rows(self, at: int) -> list[Row]:
        """The rows of one pair, marked as the diff marks them (a mirrored one as the first, reversed)."""
        rows, parts = [], [0, 0]
        for index, (before, after) in enumerate(self.pairs[at]):
            places: list[tuple[Place, ...]] = []
            for side, text in enumerate((before, after)):
                places.append((Place(f"{'on'[side]}{at + 1}", parts[side]),) if text is not None else ())
                parts[side] += text is not None
            segments = segments_between(before or "", after or "")
            if self.mirrored:
                segments = mirrored(segments_between(after or "", before or ""))
            link = self.links.get((at, index))
            rows.append(Row(places[0], places[1], segments, changes_of(segments), link))
        return rows

    def ledgers(self) -> tuple[tuple[FigureChange, ...], ...]:
        """The judged ledger of each pair."""
        rows = [self.rows(at) for at in range(len(self.pairs))]
        return judge([match(each, self.old, self.new) for each in rows], self.old, self.new, rows)


def mirrored(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """The same marks seen from the other filing."""
    other = {Op.DELETE: Op.INSERT, Op.INSERT: Op.DELETE, Op.EQUAL: Op.EQUAL}
    return tuple(Segment(other[segment.op], segment.text) for segment in segments)


def filings(*pairs: Sides, links: dict[tuple[int, int], int] | None = None, swapped: bool = False) -> Filings:
    """Two filings of which each pair is given as its rows; ``swapped`` makes the old one the new one."""
    if swapped:
        pairs = tuple([(after, before) for before, after in rows] for rows in pairs)
    sides: list[dict[Place, str]] = [{}, {}]
    for at, rows in enumerate(pairs):
        parts = [0, 0]
        for row in rows:
            for side, text in enumerate(row):
                if text is not None:
                    sides[side][Place(f"{'on'[side]}{at + 1}", parts[side])] = text
                    parts[side] += 1
    found = []
    for texts in sides:
        context: FigureContext = context_of(texts.values())
        found.append({place: recognise(text, context) for place, text in texts.items()})
    return Filings(pairs, links or {}, found[0], found[1], swapped)


def ledger(*rows: tuple[str | None, str | None]) -> tuple[FigureChange, ...]:
    """The judged ledger of one pair of factors."""
    return filings(rows).ledgers()[0]


def short(change: FigureChange) -> tuple[str | None, str | None, FigureVerdict]:
    """A row as (old characters, new characters, verdict)."""
    return (
        change.old.figure.text if change.old else None,
        change.new.figure.text if change.new else None,
        change.verdict,
    )
