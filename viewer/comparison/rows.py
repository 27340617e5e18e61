"""The rows of a pair: aligned paragraphs with the marks between them, figures whole.

A side of a row is its parts' texts joined by a line end; the places of figures, which count from the
beginning of their part, are shifted to count from the beginning of the side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from viewer.comparison.diff.diff import changes_of, marks_between
from viewer.comparison.diff.tokens import Atom
from viewer.comparison.model import (
    FigureChange,
    FigureVerdict,
    Op,
    PlacedFigure,
    Row,
    Segment,
)
from viewer.comparison.options import IgnoreOption, Options
from viewer.comparison.paragraphs.align import align_paragraphs
from viewer.comparison.paragraphs.factor_part import FactorPart
from viewer.comparison.places import Place, RowText
from viewer.figures import range_ends
from viewer.figures.model import Figure
from viewer.filings.model import Span

Figures = Mapping[Place, tuple[Figure, ...]]
_ROLLED = (IgnoreOption.ROLLED_DATES,)


def rows_of(
    old: Sequence[FactorPart],
    new: Sequence[FactorPart],
    old_figures: Figures,
    new_figures: Figures,
    options: Options,
) -> tuple[Row, ...]:
    """Align the parts of a pair's factors and mark what differs in each row."""
    rows: list[Row] = []
    for beside in align_paragraphs(old, new):
        before, after = (
            RowText.joined([(part.place, part.text) for part in side]) for side in (beside.old, beside.new)
        )
        atoms = _atoms((before, after), old_figures, new_figures)
        marks = marks_between(before.text, after.text, *atoms, options)
        changes = changes_of(marks.segments)
        rows.append(Row(before.places, after.places, marks.segments, changes, beside.link, marks.whole))
    return tuple(rows)


def row_beside(old: Row, new: Row, old_figures: Figures, new_figures: Figures, options: Options) -> Row:
    """Make one row of an old paragraph that stood alone and a new one that did."""
    before, after = old.sides[0], new.sides[1]
    atoms = _atoms((before, after), old_figures, new_figures)
    marks = marks_between(before.text, after.text, *atoms, options)
    return Row(before.places, after.places, marks.segments, changes_of(marks.segments), None, marks.whole)


def marked_by_words(
    row: Row,
    old_figures: Figures,
    new_figures: Figures,
    options: Options,
    should_cancel: Callable[[], bool] | None = None,
) -> Row:
    """The row with its texts compared word by word, whatever their size.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    sides = row.sides
    atoms = _atoms(sides, old_figures, new_figures)
    marks = marks_between(
        sides[0].text, sides[1].text, *atoms, options, by_words=True, should_cancel=should_cancel
    )
    return replace(row, segments=marks.segments, changes=changes_of(marks.segments), whole=marks.whole)


def _atoms(
    sides: tuple[RowText, RowText],
    old_figures: Figures,
    new_figures: Figures,
) -> tuple[list[Atom], list[Atom]]:
    """The figures of both sides of a row, which no mark may cut."""
    old, new = _side(sides[0], old_figures), _side(sides[1], new_figures)
    if sum(bool(atom.part) for atom in old) != sum(bool(atom.part) for atom in new):
        # Ranges on one side alone have no ends to mistake for each other.
        return _plain(old), _plain(new)
    return old, new


def _side(side: RowText, figures: Figures) -> list[Atom]:
    atoms: list[Atom] = []
    for place, span in side.spans:
        found = figures.get(place, ())
        ends = range_ends(span.of(side.text), found)
        atoms += [Atom(span.start + f.start, span.start + f.end, ends.get(f.start, "")) for f in found]
    return atoms


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


def without_rolled_dates(rows: Sequence[Row], ledger: Sequence[FigureChange]) -> tuple[Row, ...]:
    """Mark as ignored each date that merely moved on with the reporting year.

    Only a mark that is the date and nothing else is ignored, so that no other word goes with it.
    """
    rolled = [
        (change.old, change.new)
        for change in ledger
        if change.verdict is FigureVerdict.ROLLED_FORWARD and change.old and change.new
    ]
    return tuple(_quiet(row, rolled) for row in rows) if rolled else tuple(rows)


def _quiet(row: Row, rolled: Sequence[tuple[PlacedFigure, PlacedFigure]]) -> Row:
    starts_old, starts_new = (side.starts for side in row.sides)
    spans = {
        (_span(old, starts_old), _span(new, starts_new))
        for old, new in rolled
        if old.place in starts_old and new.place in starts_new
    }
    if not spans:
        return row
    segments: list[Segment] = []
    quiet: set[int] = set()
    for at, (segment, old, new) in enumerate(placed_segments(row.segments)):
        segments.append(segment)
        earlier = segments[at - 1] if at else None
        if segment.op is Op.INSERT and earlier is not None and earlier.op is Op.DELETE:
            deleted = Span(old.start - len(earlier.text), old.start)
            if (deleted, new) in spans:
                quiet |= {at - 1, at}
    if not quiet:
        return row
    marked = tuple(
        replace(segment, ignored=_ROLLED) if at in quiet else segment for at, segment in enumerate(segments)
    )
    return replace(row, segments=marked, changes=changes_of(marked))


def _span(placed: PlacedFigure, starts: Mapping[Place, int]) -> Span:
    start = starts[placed.place]
    return Span(start + placed.figure.start, start + placed.figure.end)


def placed_segments(segments: Sequence[Segment]) -> Iterator[tuple[Segment, Span, Span]]:
    """Each segment with its spans in the old and the new text; the span is empty where it is not there."""
    old = new = 0
    for segment in segments:
        size = len(segment.text)
        old_end = old + (size if segment.op is not Op.INSERT else 0)
        new_end = new + (size if segment.op is not Op.DELETE else 0)
        yield segment, Span(old, old_end), Span(new, new_end)
        old, new = old_end, new_end
