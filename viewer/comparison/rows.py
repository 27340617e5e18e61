"""The rows of a pair: aligned paragraphs with the marks between them, figures whole.

A side of a row is its parts' texts joined by a line end; the places of figures, which count from the
beginning of their part, are shifted to count from the beginning of the side.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from viewer.comparison.figures import range_ends
from viewer.comparison.model import (
    Figure,
    FigureChange,
    FigureVerdict,
    Op,
    Options,
    Place,
    PlacedFigure,
    Row,
    Segment,
)
from viewer.comparison.paragraphs import align_paragraphs
from viewer.comparison.parts import Part
from viewer.comparison.text import changes_of, diff_text
from viewer.comparison.tokens import Atom
from viewer.filings.model import Span

Figures = Mapping[Place, tuple[Figure, ...]]
JOINT = "\n"
"""Stands between the texts of two parts on one side of a row."""


def rows_of(
    old: Sequence[Part], new: Sequence[Part], old_figures: Figures, new_figures: Figures, options: Options
) -> tuple[Row, ...]:
    """Align the parts of a pair's factors and mark what differs in each row."""
    rows: list[Row] = []
    for beside in align_paragraphs(old, new):
        before, old_atoms = _side(beside.old, old_figures)
        after, new_atoms = _side(beside.new, new_figures)
        if sum(bool(atom.part) for atom in old_atoms) != sum(bool(atom.part) for atom in new_atoms):
            # Ranges on one side alone have no ends to mistake for each other.
            old_atoms, new_atoms = _plain(old_atoms), _plain(new_atoms)
        segments = diff_text(before, after, old_atoms, new_atoms, options)
        rows.append(
            Row(
                tuple(part.place for part in beside.old),
                tuple(part.place for part in beside.new),
                segments,
                changes_of(segments),
                beside.link,
            )
        )
    return tuple(rows)


def _side(parts: Sequence[Part], figures: Figures) -> tuple[str, list[Atom]]:
    atoms: list[Atom] = []
    start = 0
    for part in parts:
        found = figures.get(part.place, ())
        ends = range_ends(part.text, found)
        atoms += [Atom(start + f.start, start + f.end, ends.get(f.start, "")) for f in found]
        start += len(part.text) + len(JOINT)
    return JOINT.join(part.text for part in parts), atoms


def _plain(atoms: Sequence[Atom]) -> list[Atom]:
    return [replace(atom, part="") for atom in atoms]


def characters(rows: Sequence[Row], op: Op) -> int:
    """Count the characters that only one side has, ignored differences left out."""
    return sum(
        len(segment.text)
        for row in rows
        for segment in row.segments
        if segment.op is op and not segment.ignored
    )


def without_rolled_dates(
    rows: Sequence[Row], ledger: Sequence[FigureChange], lengths: Mapping[Place, int]
) -> tuple[Row, ...]:
    """Mark as ignored each date that merely moved on with the reporting year.

    ``lengths`` has the number of characters of each part. Only a mark that is the date and nothing else is
    ignored, so that no other word goes with it.
    """
    rolled = [
        (change.old, change.new)
        for change in ledger
        if change.verdict is FigureVerdict.ROLLED_FORWARD and change.old and change.new
    ]
    return tuple(_quiet(row, rolled, lengths) for row in rows) if rolled else tuple(rows)


def _quiet(
    row: Row, rolled: Sequence[tuple[PlacedFigure, PlacedFigure]], lengths: Mapping[Place, int]
) -> Row:
    starts_old, starts_new = _starts(row.old, lengths), _starts(row.new, lengths)
    spans = {
        (_span(old, starts_old), _span(new, starts_new))
        for old, new in rolled
        if old.place in starts_old and new.place in starts_new
    }
    if not spans:
        return row
    segments: list[Segment] = []
    quiet: set[int] = set()
    for at, (segment, old, new) in enumerate(_placed(row.segments)):
        segments.append(segment)
        earlier = segments[at - 1] if at else None
        if segment.op is Op.INSERT and earlier is not None and earlier.op is Op.DELETE:
            deleted = Span(old.start - len(earlier.text), old.start)
            if (deleted, new) in spans:
                quiet |= {at - 1, at}
    if not quiet:
        return row
    marked = tuple(
        replace(segment, ignored=True) if at in quiet else segment for at, segment in enumerate(segments)
    )
    return replace(row, segments=marked, changes=changes_of(marked))


def _starts(places: Sequence[Place], lengths: Mapping[Place, int]) -> dict[Place, int]:
    starts: dict[Place, int] = {}
    at = 0
    for place in places:
        starts[place] = at
        at += lengths[place] + len(JOINT)
    return starts


def _span(placed: PlacedFigure, starts: Mapping[Place, int]) -> Span:
    start = starts[placed.place]
    return Span(start + placed.figure.start, start + placed.figure.end)


def _placed(segments: Sequence[Segment]) -> Iterator[tuple[Segment, Span, Span]]:
    """Each segment with its spans in the old and the new text; the span is empty where it is not there."""
    old = new = 0
    for segment in segments:
        size = len(segment.text)
        old_end = old + (size if segment.op is not Op.INSERT else 0)
        new_end = new + (size if segment.op is not Op.DELETE else 0)
        yield segment, Span(old, old_end), Span(new, new_end)
        old, new = old_end, new_end
