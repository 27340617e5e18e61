"""From pairs to the rows of a view: headings, paragraphs, gaps with their proof, folds.

The case it exists for: an added factor. Its other side is not just empty: it says that the text was
looked for, what came nearest, and takes the reader there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from viewer.comparison.model import Comparison, FigureChange, Pair, Row, Status
from viewer.comparison.places import Place
from viewer.filings.model import Filing, Paragraph, ParagraphKind
from viewer.redline.folding import foldable_runs, loud, loud_places
from viewer.redline.marks import clipped, difference_marks, mended_marks, tipped, without_figures
from viewer.redline.moved_passages import Moved, moves_of, shortened
from viewer.redline.plan import (
    NEW,
    OLD,
    Block,
    BlockKind,
    Chip,
    FigureMark,
    Mark,
    Plan,
    PlannedRow,
)
from viewer.redline.shown_pairs import shown_pairs
from viewer.wording.pairs import counted

_KINDS = {
    ParagraphKind.PROSE: BlockKind.PROSE,
    ParagraphKind.BULLET: BlockKind.BULLET,
    ParagraphKind.ROW: BlockKind.TABLE,
}
_Figures = Mapping[Place, Sequence[FigureMark]]
_Moves = Mapping[Place, Sequence[Moved]]
_NEAREST = "go to the nearest ▸"
_CAPTION = "As the file has it: "
_WHOLE = "This paragraph was compared as a whole. Compare by words anyway"
_WHOLE_TIP = "It is too long to be compared word by word without being asked: it may take a while"


@dataclass(frozen=True)
class Planner:
    """Plans views of one comparison."""

    comparison: Comparison
    show_original: bool = False
    """Under each mended paragraph, show what the source has."""
    moves: tuple[_Moves, _Moves] = field(init=False)
    """The passages that moved to or from another factor, by where they stand."""
    figures: tuple[_Figures, _Figures] = field(init=False)
    """The figures of the old and of the new filing, by where they stand."""
    busy: frozenset[Place] = field(init=False)
    """Places with a figure to look at."""

    def __post_init__(self) -> None:
        # A figure restated in another factor stands in that factor's pair, but is boxed where it was, too.
        every = [change for pair in shown_pairs(self.comparison) for change in pair.figures]
        moves = tuple(moves_of(self.comparison, side) for side in (OLD, NEW))
        object.__setattr__(self, "moves", moves)
        object.__setattr__(self, "figures", (_by_place(every, OLD), _by_place(every, NEW)))
        object.__setattr__(self, "busy", loud_places(every))

    def fits(self, comparison: Comparison, show_original: bool) -> bool:
        """Tell whether this plans views of just that comparison, and in that way."""
        return self.comparison is comparison and self.show_original == show_original

    def plan(self, pairs: Sequence[Pair], held_back: int = 0) -> Plan:
        """Return the rows of the given pairs, in their order, and a line for those that are held back."""
        rows: list[PlannedRow] = []
        folds = 0
        category: tuple[str, ...] = ()
        for index, pair in enumerate(pairs):
            if len(pairs) > 1 and pair.category_path != category:
                category = pair.category_path
                if category:
                    rows.append(self._category_row(" › ".join(category)))
            # A pair with nothing but unchanged text would show nothing but a fold.
            alone_and_unchanged = len(pairs) == 1 and pair.status is Status.UNCHANGED
            runs = {run.start: run for run in ([] if alone_and_unchanged else foldable_runs(pair, self.busy))}
            run = range(0)
            for at, row in enumerate(pair.rows):
                if at in runs:
                    run = runs[at]
                    rows.append(self._fold_row(pair, index, run, folds))
                    folds += 1
                sides = [self._side(pair, at, row, side) for side in (OLD, NEW)]
                fold = folds - 1 if at in run else None
                opens = len(pairs) > 1 and at == 0
                rows.append(PlannedRow(sides[OLD], sides[NEW], index, at, opens, fold))
        if held_back:
            rows.append(self._rest_row(held_back))
        return Plan(tuple(rows), tuple(range(folds)))

    def _rest_row(self, held_back: int) -> PlannedRow:
        words = f"… {counted(held_back, 'more factor')}: show anyway"
        block = Block(BlockKind.NOTE, "There is more than is shown at once.", chips=(Chip(words, rest=True),))
        return PlannedRow((block,), (block,), opens=True)

    def _category_row(self, words: str) -> PlannedRow:
        block = Block(BlockKind.CATEGORY, words)
        return PlannedRow((block,), (block,))

    def _fold_row(self, pair: Pair, index: int, run: range, fold: int) -> PlannedRow:
        paragraphs = sum(max(len(pair.rows[at].old), len(pair.rows[at].new)) for at in run)
        block = Block(BlockKind.FOLD, f"··· {paragraphs} unchanged paragraphs ···")
        return PlannedRow((block,), (block,), index, None, fold=fold)

    def _side(
        self,
        pair: Pair,
        at: int,
        row: Row,
        side: int,
    ) -> tuple[Block, ...]:
        places = (row.old, row.new)[side]
        if not places:
            return (self._empty_side(pair, at, side),)
        shown = row.sides[side]
        marks = difference_marks(row.segments, side)
        blocks: list[Block] = []
        link = self._link(pair, row.link, side) if row.link is not None else None
        for place, span in shown.spans:
            paragraph = self.paragraph(place)
            here = tuple(self._told(pair, mark, side) for mark in self.figures[side].get(place, ()))
            # Only a figure with its counterpart beside it tells the difference on its own.
            beside = [mark for mark in here if _other_place(mark, side) in (row.new, row.old)[side]]
            own = without_figures(clipped(marks, span), beside, span.of(shown.text))
            moves = self.moves[side].get(place, ())
            for moved in moves:
                own = tipped(own, moved.span.start, moved.span.end, moved.tip)
            if link is not None:
                own = tipped(own, 0, len(paragraph.text), link.tip)
            own += mended_marks(paragraph, every=self.show_original)
            block = self._block(place, paragraph, span.of(shown.text), own, here)
            chips = [moved.chip for moved in moves]
            gone = {chip.factor for chip in chips}
            # A passage takes its figures along: one link leads to them all.
            chips += [chip for chip in self._counterparts(here, side) if chip.factor not in gone]
            blocks.append(replace(block, chips=tuple(chips)) if chips else block)
            if self.show_original and paragraph.repairs:
                source = (self.comparison.old, self.comparison.new)[side]
                blocks.append(Block(BlockKind.ORIGINAL, f"{_CAPTION}{_source_text(source, paragraph)}"))
        chips = [link] if link is not None else []
        if row.whole and (side == NEW or not row.new):
            chips.append(Chip(_WHOLE, by_words=True, own_line=True, tip=_WHOLE_TIP))
        if chips:
            last = max(index for index, block in enumerate(blocks) if block.place is not None)
            blocks[last] = replace(blocks[last], chips=(*blocks[last].chips, *chips))
        return tuple(blocks)

    def _told(self, pair: Pair, mark: FigureMark, side: int) -> FigureMark:
        """The mark, with words for where its counterpart is if that is in another pair."""
        other = _other_place(mark, side)
        home = self.comparison.pair_of.get(other.factor) if other is not None else None
        if home is None or home.id == pair.id:
            return mark
        words = f"{('new', 'old')[side]} figure in ▸ “{shortened(home.heading)}”"
        return replace(mark, elsewhere=words)

    @staticmethod
    def _counterparts(marks: Sequence[FigureMark], side: int) -> list[Chip]:
        """A link to each other factor that has the counterpart of a figure that a reviewer looks at."""
        chips: dict[str, Chip] = {}
        for mark in marks:
            other = _other_place(mark, side)
            if mark.elsewhere and other is not None and loud(mark.change):
                chips.setdefault(mark.elsewhere, Chip(mark.elsewhere, factor=other.factor, own_line=True))
        return list(chips.values())

    def paragraph(self, place: Place) -> Paragraph:
        """Return what stands at a place of a factor, or around the factors."""
        return self.comparison.paragraphs[place]

    @staticmethod
    def _block(
        place: Place,
        paragraph: Paragraph,
        text: str,
        marks: tuple[Mark, ...],
        figures: tuple[FigureMark, ...],
    ) -> Block:
        kind = BlockKind.HEADING if place.part == 0 else _KINDS[paragraph.kind]
        return Block(kind, text, place, paragraph.level, marks, figures)

    def _empty_side(self, pair: Pair, at: int, side: int) -> Block:
        wholly_empty = not (pair.old, pair.new)[side]
        if not wholly_empty or at != 0:
            return Block(BlockKind.GAP)
        filing = (self.comparison.old, self.comparison.new)[side]
        chips: tuple[Chip, ...] = ()
        if pair.nearest is not None and pair.nearest.factor in self.comparison.factors:
            # The note names it already, and how much of the text it holds.
            heading = shortened(self.comparison.factors[pair.nearest.factor].heading.text)
            tip = f"“{heading}” holds {pair.nearest.containment:.0%} of it: click to go there"
            chips = (Chip(_NEAREST, factor=pair.nearest.factor, tip=tip),)
        return Block(BlockKind.NOTE, pair.why or f"Not found in {filing.name}.", chips=chips)

    def _link(self, pair: Pair, row: int, side: int) -> Chip:
        target = pair.rows[row]
        places = (target.new, target.old)[side]
        where = "heading" if places and places[0].part == 0 else "paragraph"
        number = f" {places[0].part}" if places and places[0].part else ""
        words = f"{('moved to', 'moved from')[side]} ▸ {where}{number}"
        tip = f"{words.replace(' ▸', '')} of the {('new', 'old')[side]} filing"
        return Chip(words.replace(" ", "\N{NO-BREAK SPACE}"), row=row, tip=tip)


def _by_place(figures: Iterable[FigureChange], side: int) -> dict[Place, list[FigureMark]]:
    found: dict[Place, list[FigureMark]] = {}
    for change in figures:
        placed = (change.old, change.new)[side]
        if placed is not None:
            mark = FigureMark(placed.figure.start, placed.figure.end, change, side)
            found.setdefault(placed.place, []).append(mark)
    for marks in found.values():
        marks.sort(key=lambda mark: (mark.start, mark.end))
    return found


def _other_place(mark: FigureMark, side: int) -> Place | None:
    """Where the figure stands in the other filing."""
    other = (mark.change.new, mark.change.old)[side]
    return other.place if other is not None else None


def _source_text(filing: Filing, paragraph: Paragraph) -> str:
    return " ⁝ ".join(piece.of(filing.text) for piece in paragraph.pieces)
