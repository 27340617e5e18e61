"""The blocks of one side of a row: its headings and paragraphs with their marks, boxes and links.

The case: an added factor. Its other side is not just empty: it says that the text was looked for, what came
nearest, and takes the reader there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from viewer.comparison.model import Comparison, Pair, Row
from viewer.comparison.places import Place
from viewer.filings.model import Filing, Paragraph, ParagraphKind
from viewer.language.say import say, sayable
from viewer.language.told import say_told
from viewer.redline.ledger import LedgerRow
from viewer.redline.links import (
    MovedSide,
    counterpart_links,
    moves_of,
    nearest_link,
    other_place,
    row_link,
)
from viewer.redline.marks import clipped, difference_marks, mended_marks, tipped, without_figures
from viewer.redline.plan import (
    NEW,
    SIDES,
    BlockKind,
    Chip,
    FigureMark,
    MarkKind,
    PlannedBlock,
    ShiftSpot,
    TextMark,
)
from viewer.wording.links import COMPARE_BY_WORDS, COMPARE_BY_WORDS_TIP, counterpart_words
from viewer.wording.shifts import shift_glyph, shift_kind_words, shift_words

_KINDS = {
    ParagraphKind.PROSE: BlockKind.PROSE,
    ParagraphKind.BULLET: BlockKind.BULLET,
    ParagraphKind.ROW: BlockKind.TABLE,
}
_CAPTION = sayable("As the file has it: {text}")


@dataclass(frozen=True)
class SideBlocks:
    """Makes the blocks of one filing's side of each row."""

    comparison: Comparison
    side: int
    ledger: Sequence[LedgerRow]
    show_original: bool = False
    """Under each mended paragraph, show what the source has."""
    _moves: Mapping[Place, Sequence[MovedSide]] = field(init=False)
    """The passages that moved to or from another factor, by where they stand."""
    _figures: Mapping[Place, Sequence[FigureMark]] = field(init=False)
    """The figures of the filing, by where they stand."""
    _shifts: Mapping[Place, Sequence[ShiftSpot]] = field(init=False)
    """The shifts of meaning, by where their new words stand."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_moves", moves_of(self.comparison, self.side))
        # A figure restated in another factor stands in that factor's pair, but is boxed where it is, too.
        object.__setattr__(self, "_figures", _by_place(self.ledger, self.side))
        object.__setattr__(self, "_shifts", _shifts_by_place(self.comparison))

    def of(self, pair: Pair, at: int) -> tuple[PlannedBlock, ...]:
        """Return the blocks of this side of a pair's row: one at least, a gap where it has no text."""
        row = pair.rows[at]
        shown = row.sides[self.side]
        if not shown.places:
            return (self._empty(pair, at),)
        marks = difference_marks(row.segments, self.side)
        link = row_link(pair, row.link, self.side) if row.link is not None else None
        blocks: list[PlannedBlock] = []
        for place, span in shown.spans:
            block = self._text_block(pair, row, place, span.of(shown.text), clipped(marks, span))
            if link is not None:
                block = replace(block, marks=tipped(block.marks, 0, len(block.text), link.tip))
            paragraph = self.comparison.paragraphs[place]
            block = replace(
                block,
                marks=(*block.marks, *mended_marks(paragraph, every=self.show_original)),
                ends_alone=span.end < len(shown.text) and _covered(marks, span.end),
            )
            blocks.append(block)
            if self.show_original and paragraph.repairs:
                source = self.comparison.filing(SIDES[self.side])
                blocks.append(
                    PlannedBlock(BlockKind.ORIGINAL, say(_CAPTION, text=_source_text(source, paragraph)))
                )
        return _with_links(blocks, self._row_links(row, link))

    def _text_block(
        self, pair: Pair, row: Row, place: Place, text: str, marks: tuple[TextMark, ...]
    ) -> PlannedBlock:
        """A heading or paragraph with its boxes and the marks that they leave, and links to other factors."""
        paragraph = self.comparison.paragraphs[place]
        boxes = tuple(self._located(pair, mark) for mark in self._figures.get(place, ()))
        # Only a figure with its counterpart beside it tells the difference on its own.
        beside = [box for box in boxes if other_place(box, self.side) in (row.new, row.old)[self.side]]
        own = without_figures(marks, beside, text)
        moves = self._moves.get(place, ())
        for moved in moves:
            own = tipped(own, moved.span.start, moved.span.end, moved.tip)
        chips = [moved.chip for moved in moves]
        # A passage takes its figures along: one link leads to them all.
        gone = {chip.factor for chip in chips}
        chips += [chip for chip in counterpart_links(boxes, self.side) if chip.factor not in gone]
        kind = BlockKind.HEADING if place.part == 0 else _KINDS[paragraph.kind]
        shifts = self._shifts.get(place, ()) if self.side == NEW else ()
        return PlannedBlock(
            kind, text, place, paragraph.level, own, boxes, tuple(chips), shifts=tuple(shifts)
        )

    def _located(self, pair: Pair, mark: FigureMark) -> FigureMark:
        """The mark, with words for where its counterpart is if that is in another pair."""
        other = other_place(mark, self.side)
        home = self.comparison.pair_of.get(other.factor) if other is not None else None
        if home is None or home.id == pair.id:
            return mark
        return replace(mark, elsewhere=counterpart_words(SIDES[self.side], home.heading))

    def _row_links(self, row: Row, link: Chip | None) -> list[Chip]:
        chips = [link] if link is not None else []
        if row.whole and (self.side == NEW or not row.new):
            chips.append(
                Chip(say(COMPARE_BY_WORDS), by_words=True, own_line=True, tip=say(COMPARE_BY_WORDS_TIP))
            )
        return chips

    def _empty(self, pair: Pair, at: int) -> PlannedBlock:
        """A gap; in the first row of an added or removed factor, the proof that it was looked for."""
        wholly_empty = not (pair.old, pair.new)[self.side]
        if not wholly_empty or at != 0:
            return PlannedBlock(BlockKind.GAP)
        name = self.comparison.filing(SIDES[self.side]).name
        return PlannedBlock(
            BlockKind.NOTE,
            say_told(pair.why) or say("Not found in {name}.", name=name),
            chips=nearest_link(self.comparison, pair),
        )


def _by_place(ledger: Iterable[LedgerRow], side: int) -> dict[Place, list[FigureMark]]:
    found: dict[Place, list[FigureMark]] = {}
    for row in ledger:
        placed = (row.change.old, row.change.new)[side]
        if placed is not None:
            start, end = placed.figure.start, placed.figure.end
            mark = FigureMark(start, end, row.change, side, number=row.number)
            found.setdefault(placed.place, []).append(mark)
    for marks in found.values():
        marks.sort(key=lambda mark: (mark.start, mark.end))
    return found


def _shifts_by_place(comparison: Comparison) -> dict[Place, list[ShiftSpot]]:
    found: dict[Place, list[ShiftSpot]] = {}
    for pair in comparison.all_pairs:
        for shift in pair.shifts:
            at = shift.new.words
            words = f"{shift_glyph(shift)} {shift_kind_words(shift)}: {shift_words(shift)}"
            spot = ShiftSpot(at.span.start, at.span.end, words, shift.hypothetical_came_true)
            found.setdefault(at.place, []).append(spot)
    return found


def _covered(marks: Iterable[TextMark], at: int) -> bool:
    """True where a difference that counts covers an offset of a row's text."""
    return any(mark.start <= at < mark.end and mark.kind is not MarkKind.IGNORED for mark in marks)


def _with_links(blocks: list[PlannedBlock], links: list[Chip]) -> tuple[PlannedBlock, ...]:
    """The blocks, with links of the whole row after the last of its texts."""
    if links:
        last = max(index for index, block in enumerate(blocks) if block.place is not None)
        blocks[last] = replace(blocks[last], chips=(*blocks[last].chips, *links))
    return tuple(blocks)


def _source_text(filing: Filing, paragraph: Paragraph) -> str:
    return " ⁝ ".join(piece.of(filing.text) for piece in paragraph.pieces)
