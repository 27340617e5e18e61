"""All rows of the plan as one text with changes: accepted it is the new filing's, rejected the old one's.

The case: a lawyer accepts all changes and compares what is left with the filing that he has printed. Each
paragraph is there, in its order, to the letter; and so is the old filing's if he rejects them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass

from viewer.comparison.model import Comparison, Pair, Row
from viewer.comparison.places import NEW, OLD, FilingSide, Place
from viewer.redline.plan import BlockKind
from viewer.redline.planning import Planner
from viewer.report.word.moves import Moves, with_both_ends
from viewer.report.word.order import RowAt, in_one_run, outline_of, positions, staying_rows
from viewer.report.word.pieces import WordParagraph
from viewer.report.word.rows import both_sides, one_side

Placed = tuple[int, WordParagraph]
"""A paragraph of one side alone, and where it stands in its filing."""


@dataclass(frozen=True, slots=True)
class Redline:
    """The text with its changes."""

    section: tuple[WordParagraph, ...]
    """The risk factors with all that stands around them."""
    aside: tuple[WordParagraph, ...]
    """The notes at the foot of pages, where those of the two filings differ."""


def redline_of(comparison: Comparison, shows: Callable[[Pair], bool] = lambda _pair: True) -> Redline:
    """Return the redline of a comparison, made from the plan that every face shows.

    Args:
        comparison: What is shown.
        shows: Tells which pairs are; a pair is there as a whole or not at all.
    """
    maker = _Maker(comparison, shows)
    section, aside = list(maker.section()), list(maker.aside())
    checked = with_both_ends((*section, *aside))
    return Redline(tuple(checked[: len(section)]), tuple(checked[len(section) :]))


class _Maker:
    """Makes the paragraphs of both parts."""

    def __init__(self, comparison: Comparison, shows: Callable[[Pair], bool]) -> None:
        self._comparison = comparison
        self._shows = shows
        self._outlines = {side: outline_of(comparison, side) for side in (OLD, NEW)}
        self._moves = Moves(comparison)
        self._shapes: dict[Place, tuple[BlockKind, int]] = {}
        for planned in Planner(comparison).plan(comparison.all_pairs).rows:
            for block in (*planned.old, *planned.new):
                if block.place is not None:
                    self._shapes.setdefault(block.place, (block.kind, block.level))

    def section(self) -> Iterator[WordParagraph]:
        """Give the paragraphs of the section: what stays, and before each what only one filing has there."""
        staying = [
            one
            for one in staying_rows(self._comparison, self._outlines[OLD], self._outlines[NEW])
            if self._shows(self._comparison.all_pairs[one.pair])
        ]
        alone = {side: self._alone(side, set(staying)) for side in (OLD, NEW)}
        at = {OLD: 0, NEW: 0}
        for one in staying:
            row = self._row(one)
            for side, places in ((OLD, row.old), (NEW, row.new)):
                before = positions(places, self._outlines[side])[0]
                while at[side] < len(alone[side]) and alone[side][at[side]][0] < before:
                    yield alone[side][at[side]][1]
                    at[side] += 1
            yield from both_sides(row, self._shape, self._moves.of)
        for side in (OLD, NEW):
            yield from (paragraph for _, paragraph in alone[side][at[side] :])

    def aside(self) -> Iterator[WordParagraph]:
        """Give the paragraphs of what was set aside, row by row: they run in an order right for both."""
        pair = self._comparison.set_aside
        for row in pair.rows if pair is not None and self._shows(pair) else ():
            if row.old and row.new:
                yield from both_sides(row, self._shape, self._moves.of)
                continue
            for side in (OLD, NEW):
                yield from (p for _, p in one_side(row, side, self._shape, self._moves.of, None))

    def _alone(self, side: FilingSide, staying: set[RowAt]) -> list[Placed]:
        """The paragraphs of one side that the other has not, or has elsewhere, in their order."""
        outline = self._outlines[side]
        found: list[Placed] = []
        for index, pair in enumerate(self._comparison.all_pairs):
            if not self._shows(pair):
                continue
            for number, row in enumerate(pair.rows):
                places = row.old if side is OLD else row.new
                if not positions(places, outline) or RowAt(index, number) in staying:
                    continue
                move = self._row_move(row, index, number)
                made = one_side(row, side, self._shape, self._moves.of, move)
                found += [(outline.order[place], paragraph) for place, paragraph in made]
        return sorted(found, key=lambda one: one[0])

    def _row_move(self, row: Row, index: int, number: int) -> Hashable:
        """With what a row moved whose sides stand in two places; None for a row of one side.

        A row whose paragraphs stand apart in their filing is none that could be led to.
        """
        if not row.old or not row.new:
            return None
        sides = (positions(row.old, self._outlines[OLD]), positions(row.new, self._outlines[NEW]))
        return ("row", index, number) if all(side and in_one_run(side) for side in sides) else None

    def _row(self, at: RowAt) -> Row:
        return self._comparison.all_pairs[at.pair].rows[at.row]

    def _shape(self, place: Place) -> tuple[BlockKind, int]:
        """What a place is: a category's heading is one only in the outline, for its pair is of paragraphs."""
        kind, level = self._shapes[place]
        headings = self._outlines[place.side].levels
        if place not in headings:
            return kind, level
        return (kind if kind is BlockKind.HEADING else BlockKind.CATEGORY), headings[place]
