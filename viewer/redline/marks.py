"""Which characters of a row's side are marked, and how.

"¥15.1 billion" that became "¥26.1 billion" is one amber box on each side, not a struck text beside an
underlined one: where a figure's change tells the difference, the words' marks keep out of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from viewer.comparison.model import Op, Segment
from viewer.comparison.options import Ignored, together
from viewer.filings.model import Paragraph, Repair, Span
from viewer.language.say import say
from viewer.redline.attention.figures import TOLD_BY_THE_BOX
from viewer.redline.plan import MOVED_KINDS, NEW, OLD, FigureMark, MarkKind, TextMark
from viewer.wording.ignored import ignored_words

_OWN_OP = {OLD: Op.DELETE, NEW: Op.INSERT}
_KINDS = {Op.DELETE: MarkKind.DELETED, Op.INSERT: MarkKind.INSERTED}
_MOVES = frozenset(MOVED_KINDS.values())


def difference_marks(segments: Sequence[Segment], side: int) -> tuple[TextMark, ...]:
    """Return the marks of one side of a row, as spans of that side's text.

    Neighbours of one kind are one mark. One that does not count says which options cover it.
    """
    marks: list[TextMark] = []
    at = 0
    for segment in segments:
        if segment.op is not Op.EQUAL and segment.op is not _OWN_OP[side]:
            continue
        end = at + len(segment.text)
        if segment.op is not Op.EQUAL and end > at:
            kind = kind_of(segment)
            if marks and marks[-1].end == at and marks[-1].kind is kind:
                before = marks.pop()
                marks.append(_mark(before.start, end, kind, together((before.ignored, segment.ignored))))
            else:
                marks.append(_mark(at, end, kind, segment.ignored))
        at = end
    return tuple(marks)


def _mark(start: int, end: int, kind: MarkKind, ignored: Ignored) -> TextMark:
    return TextMark(start, end, kind, ignored_words(ignored), ignored)


def kind_of(segment: Segment) -> MarkKind:
    """Return what the text of a segment that only one side has is marked as."""
    if segment.moved:
        return MOVED_KINDS[_KINDS[segment.op]]
    return MarkKind.IGNORED if segment.ignored else _KINDS[segment.op]


def without_figures(
    marks: Iterable[TextMark], figures: Iterable[FigureMark], text: str
) -> tuple[TextMark, ...]:
    """Return the marks without the stretches of figures whose box alone tells the difference.

    "¥15.1 billion" that changed is boxed, and neither struck nor underlined. But in "a loss of ¥1.4 billion"
    that was deleted, the whole mark stays: a struck sentence with a figure that is not struck would read as
    if the figure were still there.

    Args:
        marks: the marks of a block.
        figures: its figures, in the same coordinates; only those with a counterpart beside them.
        text: the block's text.
    """
    holes = sorted((f.start, f.end) for f in figures if f.change.verdict in TOLD_BY_THE_BOX)
    kept: list[TextMark] = []
    for mark in marks:
        if _has_words(mark, holes, text):
            kept.append(mark)
            continue
        at = mark.start
        for start, end in holes:
            if end <= at or start >= mark.end:
                continue
            if start > at:
                kept.append(replace(mark, start=at, end=start))
            at = max(at, end)
        if at < mark.end:
            kept.append(replace(mark, start=at))
    return tuple(kept)


def _has_words(mark: TextMark, holes: Iterable[tuple[int, int]], text: str) -> bool:
    """True where a letter or digit of the mark stands outside of all holes."""
    inside = {at for start, end in holes for at in range(max(start, mark.start), min(end, mark.end))}
    return any(text[at : at + 1].isalnum() for at in range(mark.start, mark.end) if at not in inside)


def clipped(marks: Iterable[TextMark], span: Span) -> tuple[TextMark, ...]:
    """Return the marks that fall in a span of the row's text, relative to the span's start."""
    inside = (
        replace(
            mark,
            start=max(mark.start, span.start) - span.start,
            end=min(mark.end, span.end) - span.start,
        )
        for mark in marks
        if mark.start < span.end and mark.end > span.start
    )
    return tuple(mark for mark in inside if mark.end > mark.start)


def mended_marks(paragraph: Paragraph, *, every: bool = False) -> tuple[TextMark, ...]:
    """Return a mark for each repair that changed a visible character; with ``every``, for all of them.

    Joined line ends and folded white space are repairs too, several to a paragraph: marking them
    all the time would dot the whole page.
    """
    return tuple(
        TextMark(repair.start, repair.end, MarkKind.MENDED, _tip(repair))
        for repair in paragraph.repairs
        if repair.end > repair.start and (every or _visible(paragraph.text, repair))
    )


def _visible(text: str, repair: Repair) -> bool:
    return "".join(repair.original.split()) != "".join(text[repair.start : repair.end].split())


def _tip(repair: Repair) -> str:
    original = repair.original.replace("\n", "⏎").strip()
    kind = say(repair.kind)
    words = say("{kind}: the source has “{original}”", kind=kind, original=original) if original else kind
    return f"{words} ({repair.reason})" if repair.reason else words


def tipped(marks: Iterable[TextMark], start: int, end: int, tip: str) -> tuple[TextMark, ...]:
    """Return the marks, with a tooltip on those in a stretch of text that moved.

    Words that only moved get ``tip``; words that were edited on the way say that they stand in what moved.
    """
    told: list[TextMark] = []
    for mark in marks:
        first, last = max(mark.start, start), min(mark.end, end)
        moves = mark.kind in _MOVES
        if first >= last or not (moves or mark.kind in MOVED_KINDS):
            told.append(mark)
            continue
        parts = ((mark.start, first), (last, mark.end))
        told += [replace(mark, start=a, end=b) for a, b in parts if a < b]
        told.append(
            TextMark(
                first,
                last,
                mark.kind,
                tip if moves else say("{kind} in what was {moved}", kind=say(mark.kind), moved=tip),
            )
        )
    return tuple(sorted(told, key=lambda mark: (mark.start, mark.end)))
