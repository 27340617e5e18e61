"""Both sides of a plan in one text: deletions and insertions in place, as a redline shows them.

The case: a lawyer who has marked up contracts for years reads one column, not two. The rows stay those of
the plan, so that every stop, hit and fold means the same in both views; only their blocks are merged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from viewer.comparison.model import Op, Pair, Row, Segment
from viewer.comparison.options import Ignored
from viewer.redline.attention.figures import loud
from viewer.redline.marks import kind_of
from viewer.redline.plan import (
    MOVED_KINDS,
    NEW,
    OLD,
    PARAGRAPH_END,
    TEXT_KINDS,
    BlockKind,
    Chip,
    FigureMark,
    MarkKind,
    Plan,
    PlannedBlock,
    PlannedRow,
    Share,
    ShiftSpot,
    TextMark,
)
from viewer.wording.ignored import ignored_words

_SIDES = {Op.EQUAL: (OLD, NEW), Op.DELETE: (OLD,), Op.INSERT: (NEW,)}
_WORD_KINDS = frozenset((*MOVED_KINDS, *MOVED_KINDS.values()))
"""What a word that only one side has may be marked as."""


def inline(plan: Plan, pairs: Sequence[Pair]) -> Plan:
    """Return the plan with the two sides of each row merged.

    Both sides of a merged row hold the same blocks.
    """
    rows: list[PlannedRow] = []
    for planned in plan.rows:
        if planned.pair is None or planned.row is None:
            rows.append(planned)
            continue
        blocks = merged(planned, pairs[planned.pair].rows[planned.row])
        rows.append(replace(planned, old=blocks, new=blocks))
    return Plan(tuple(rows), plan.folds)


def merged(planned: PlannedRow, row: Row) -> tuple[PlannedBlock, ...]:
    """Return a row's notes, its blocks with the texts of both sides, and what the sources have."""
    text = _Merger(planned).blocks(row)
    others = [block for side in planned.sides for block in side]
    notes = [block for block in others if block.kind is BlockKind.NOTE]
    sources = [block for block in others if block.kind is BlockKind.ORIGINAL]
    return (*notes, *text, *sources)


@dataclass
class _MergedBlock:
    """A merged block in the making."""

    text: str = ""
    shares: list[Share] = field(default_factory=list)
    marks: list[TextMark] = field(default_factory=list)

    def mark(self, start: int, kind: MarkKind, ignored: Ignored) -> None:
        last = self.marks[-1] if self.marks else None
        if last is not None and last.end == start and last.kind is kind and last.ignored == ignored:
            start = self.marks.pop().start
        self.marks.append(TextMark(start, len(self.text), kind, ignored_words(ignored), ignored))


class _Merger:
    """Merges the texts of one planned row."""

    def __init__(self, planned: PlannedRow) -> None:
        self._sides = tuple(
            [(number, block) for number, block in enumerate(side) if block.kind in TEXT_KINDS]
            for side in planned.sides
        )
        self._at = [(0, 0), (0, 0)]
        """On each side, the index among its texts and the offset there of what comes next."""

    def blocks(self, row: Row) -> list[PlannedBlock]:
        drafts = [_MergedBlock()]
        one_sided = not row.old or not row.new
        for number, segment in enumerate(row.segments):
            if _is_twin(row.segments, number):
                self._skip(OLD, segment.text)
                continue
            for words in _lines(segment.text):
                if words == "\n" and self._at_end(_SIDES[segment.op][0]):
                    self._end_paragraph(drafts, segment, silently=one_sided)
                else:
                    self._add(drafts[-1], segment, words)
        return [self._block(draft, last=draft is drafts[-1]) for draft in drafts if draft.shares]

    def _at_end(self, side: int) -> bool:
        """True where a side's paragraph is used up: a line end there joins it to the next one."""
        index, offset = self._at[side]
        return index < len(self._sides[side]) and offset >= len(self._sides[side][index][1].text)

    def _add(self, draft: _MergedBlock, segment: Segment, words: str) -> None:
        start = len(draft.text)
        draft.text += words
        for side in _SIDES[segment.op]:
            index, offset = self._at[side]
            if index < len(self._sides[side]):
                block = self._sides[side][index][0]
                draft.shares.append(Share(start, len(draft.text), side, block, offset))
            self._at[side] = (index, offset + len(words))
        self._note(draft, segment, start)

    def _end_paragraph(self, drafts: list[_MergedBlock], segment: Segment, *, silently: bool) -> None:
        for side in _SIDES[segment.op]:
            self._at[side] = (self._at[side][0] + 1, 0)
        if segment.op is not Op.EQUAL and not silently:
            draft = drafts[-1]
            start = len(draft.text)
            draft.text += PARAGRAPH_END
            self._note(draft, segment, start)
        if segment.op is not Op.DELETE or silently:
            drafts.append(_MergedBlock())

    @staticmethod
    def _note(draft: _MergedBlock, segment: Segment, start: int) -> None:
        if segment.op is not Op.EQUAL:
            draft.mark(start, kind_of(segment), segment.ignored)

    def _skip(self, side: int, text: str) -> None:
        for words in _lines(text):
            index, offset = self._at[side]
            joins = words == "\n" and self._at_end(side)
            self._at[side] = (index + 1, 0) if joins else (index, offset + len(words))

    def _block(self, draft: _MergedBlock, *, last: bool) -> PlannedBlock:
        own = [self._whole(share) for share in draft.shares]
        model = next((block for block, side in reversed(own) if side == NEW), None) or own[0][0]
        marks = [*self._words(draft), *self._mended(draft)]
        return PlannedBlock(
            model.kind,
            draft.text,
            model.place,
            model.level,
            tuple(marks),
            tuple(self._figures(draft)),
            tuple(self._chips()) if last else (),
            tuple(draft.shares),
            tuple(self._shifts(draft)),
        )

    def _whole(self, share: Share) -> tuple[PlannedBlock, int]:
        """The block that a share is of, and its side."""
        return next(block for number, block in self._sides[share.side] if number == share.block), share.side

    def _figures(self, draft: _MergedBlock) -> Iterator[FigureMark]:
        """The figures of both sides; one where both have the same text."""
        found: dict[tuple[int, int], FigureMark] = {}
        for side in (NEW, OLD):
            for number, block in self._sides[side]:
                for figure in block.figures:
                    span = _placed(draft, side, number, figure.start, figure.end)
                    other = found.get(span) if span is not None else None
                    if span is not None and (
                        other is None or (loud(figure.change) and not loud(other.change))
                    ):
                        found[span] = replace(figure, start=span[0], end=span[1])
        return (found[span] for span in sorted(found))

    def _shifts(self, draft: _MergedBlock) -> Iterator[ShiftSpot]:
        """The shifts of meaning, each where its first words stand."""
        for number, block in self._sides[NEW]:
            for spot in block.shifts:
                span = next(_shares(draft, NEW, number, spot.start, spot.end), None)
                if span is not None:
                    yield replace(spot, start=span[0], end=span[1])

    def _words(self, draft: _MergedBlock) -> Iterator[TextMark]:
        """The differences, with the tips of the side's own block."""
        tips = [
            (span, mark)
            for side in (OLD, NEW)
            for number, block in self._sides[side]
            for mark in block.marks
            if mark.tip and mark.kind in _WORD_KINDS
            for span in _shares(draft, side, number, mark.start, mark.end)
        ]
        for mark in draft.marks:
            over = (tip for span, tip in tips if span[0] < mark.end and mark.start < span[1])
            told = next((tip.tip for tip in over if tip.kind is mark.kind), mark.tip)
            yield replace(mark, tip=told)

    def _mended(self, draft: _MergedBlock) -> Iterator[TextMark]:
        seen: set[tuple[int, int]] = set()
        for side in (NEW, OLD):
            for number, block in self._sides[side]:
                for mark in block.marks:
                    if mark.kind is not MarkKind.MENDED:
                        continue
                    span = _placed(draft, side, number, mark.start, mark.end)
                    if span is not None and span not in seen:
                        seen.add(span)
                        yield TextMark(*span, mark.kind, mark.tip)

    def _chips(self) -> list[Chip]:
        """The links of both sides, those that say the same once."""
        return list(
            {chip.words: chip for side in self._sides for _, block in side for chip in block.chips}.values()
        )


def _shares(draft: _MergedBlock, side: int, block: int, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces of a stretch of a side's block in a merged one."""
    for share in draft.shares:
        last = share.at + share.end - share.start
        if share.side == side and share.block == block and share.at < end and start < last:
            shift = share.start - share.at
            yield max(start, share.at) + shift, min(end, last) + shift


def _placed(draft: _MergedBlock, side: int, block: int, start: int, end: int) -> tuple[int, int] | None:
    """Where a stretch of a side's block stands in a merged one, what came between included."""
    spans = list(_shares(draft, side, block, start, end))
    return (spans[0][0], spans[-1][1]) if spans else None


def _is_twin(segments: Sequence[Segment], number: int) -> bool:
    """True for an ignored deletion beside an ignored insertion: the new writing stands for both."""
    segment = segments[number]
    if not segment.ignored or segment.op is not Op.DELETE:
        return False
    near = [*segments[max(0, number - 1) : number], *segments[number + 1 : number + 2]]
    return any(other.ignored and other.op is Op.INSERT for other in near)


def _lines(text: str) -> Iterator[str]:
    """The text's lines and, between them, the line ends."""
    for number, words in enumerate(text.split("\n")):
        if number:
            yield "\n"
        if words:
            yield words
