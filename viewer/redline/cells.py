"""What one side of a row holds: its parts, and in each part the runs of equally marked text.

The case: "… had [¥15.1 billion] in revenues" where a figure stands in the middle of a changed run, the run
ends inside a token, and the row holds two paragraphs that have been joined. Marks overlap; HTML elements
must not. So a part is cut wherever any mark begins or ends, and the runs are then nested one way only:
figure, then change, then token.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

from viewer.comparison.model import (
    QUIET_VERDICTS,
    FigureChange,
    FigureVerdict,
    Op,
    Row,
    Segment,
)
from viewer.comparison.places import NEW, OLD, Place
from viewer.filings.model import Paragraph, Span

TOLD_BY_THE_BOX = frozenset(
    {
        FigureVerdict.CHANGED,
        FigureVerdict.RESTATED,
        FigureVerdict.ROLLED_FORWARD,
        FigureVerdict.RESCALED,
    }
)
"""Where the box says what became of a figure, a mark of that figure alone keeps out of it."""


def is_loud(change: FigureChange) -> bool:
    """Return True for a figure that a reviewer must look at: it differs, or its reading is doubtful."""
    return change.verdict not in QUIET_VERDICTS or change.suspect is not None


@dataclass(frozen=True, slots=True)
class FigureMark:
    """One side of a ledger row, where it stands in the text."""

    number: int
    """1-based row of the report's ledger."""
    side: str
    """``"old"`` or ``"new"``."""
    start: int
    end: int
    change: FigureChange

    @property
    def loud(self) -> bool:
        """True for a figure that a reviewer must look at."""
        return is_loud(self.change)

    @property
    def suspect(self) -> bool:
        """True where this side's own figure is doubtful, or the two together and neither by itself."""
        own = self.change.old if self.side == "old" else self.change.new
        if own is not None and own.figure.suspect:
            return True
        sides = (self.change.old, self.change.new)
        accounted = any(placed is not None and placed.figure.suspect for placed in sides)
        return self.change.suspect is not None and not accounted


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text whose marks are all the same."""

    text: str
    op: Op = Op.EQUAL
    ignored: bool = False
    figure: FigureMark | None = None
    token: str = ""
    """CSS class of its token type; empty for plain prose."""
    moved: bool = False
    """True where the words stand elsewhere in the other filing."""


@dataclass(frozen=True, slots=True)
class Part:
    """A heading or paragraph as it stands in a cell."""

    place: Place
    paragraph: Paragraph
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The part's text."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Marked:
    """A half-open span of a side's text, and what it is marked as."""

    start: int
    end: int
    op: Op
    ignored: bool
    moved: bool = False


def side_marks(segments: Iterable[Segment], own: Op) -> tuple[str, tuple[Marked, ...]]:
    """Return a side's text and its marks. ``own`` is the operation that only this side has."""
    text: list[str] = []
    marks: list[Marked] = []
    at = 0
    for segment in segments:
        if segment.op not in (Op.EQUAL, own):
            continue
        end = at + len(segment.text)
        if segment.op is own:
            marks.append(Marked(at, end, own, bool(segment.ignored), segment.moved))
        text.append(segment.text)
        at = end
    return "".join(text), tuple(marks)


def parts_of(
    row: Row,
    own: Op,
    paragraphs: Mapping[Place, Paragraph],
    figures: Mapping[Place, Sequence[FigureMark]],
    tokens: Mapping[Place, Sequence[tuple[int, int, str]]],
) -> tuple[Part, ...]:
    """Return the parts of a row's old (``own`` is ``-``) or new (``+``) side.

    Args:
        row: the row.
        own: the operation that only this side has.
        paragraphs: the headings and paragraphs of both filings.
        figures: marks by place, in coordinates of the part's text.
        tokens: ``(start, end, CSS class)`` by place, likewise; only those that have a colour.
    """
    text, marks = side_marks(row.segments, own)
    parts: list[Part] = []
    for place, span in row.side(OLD if own is Op.DELETE else NEW).spans:
        end = span.end
        runs = _runs(text, span, marks, figures.get(place, ()), tokens.get(place, ()))
        # A line end that only this side has means that a paragraph was split or joined here.
        if end < len(text) and any(mark.start <= end < mark.end and not mark.ignored for mark in marks):
            runs = (*runs, Run("¶", own))
        parts.append(Part(place, paragraphs[place], runs))
    return tuple(parts)


def _runs(
    text: str,
    span: Span,
    marks: Sequence[Marked],
    figures: Sequence[FigureMark],
    tokens: Sequence[tuple[int, int, str]],
) -> tuple[Run, ...]:
    """Cut ``span`` of ``text`` wherever a mark, a figure or a token begins or ends."""
    boxes = _apart(figures)
    cuts = {span.start, span.end}
    for start, end in (
        *((mark.start, mark.end) for mark in marks),
        *((span.start + box.start, span.start + box.end) for box in boxes),
        *((span.start + start, span.start + end) for start, end, _ in tokens),
    ):
        cuts |= {at for at in (start, end) if span.start < at < span.end}
    spoken = {mark for mark in marks if _has_words(mark, text, span, boxes)}
    mark_at = _finder([(mark.start, mark.end, mark) for mark in marks])
    box_at = _finder([(span.start + box.start, span.start + box.end, box) for box in boxes])
    token_at = _finder([(span.start + start, span.start + end, name) for start, end, name in tokens])
    runs: list[Run] = []
    for start, end in pairwise(sorted(cuts)):
        mark, box = mark_at(start), box_at(start)
        if box is not None and box.change.verdict in TOLD_BY_THE_BOX and mark not in spoken:
            mark = None
        op, ignored, moved = Op.EQUAL, False, False
        if mark is not None:
            op, ignored, moved = mark.op, mark.ignored, mark.moved
        run = Run(text[start:end], op, ignored, box, token_at(start) or "", moved)
        if runs and replace(runs[-1], text="") == replace(run, text=""):
            runs[-1] = replace(run, text=runs[-1].text + run.text)
        else:
            runs.append(run)
    return tuple(runs)


def _has_words(mark: Marked, text: str, span: Span, boxes: Sequence[FigureMark]) -> bool:
    """True where a letter or digit of the mark stands in the part beside the figures that tell their change.

    A struck sentence with a figure that is not struck would read as if the figure were still there.
    """
    holes = [
        (span.start + box.start, span.start + box.end)
        for box in boxes
        if box.change.verdict in TOLD_BY_THE_BOX
    ]
    at = max(mark.start, span.start)
    for start, end in (*holes, (span.end, span.end)):
        if any(letter.isalnum() for letter in text[at : max(at, min(start, mark.end))]):
            return True
        at = max(at, end)
    return False


_T = TypeVar("_T")


def _finder(spans: Sequence[tuple[int, int, _T]]) -> Callable[[int], _T | None]:
    """Return a function from a position to what covers it, for sorted disjoint ``(start, end, what)``."""
    starts = [start for start, _, _ in spans]

    def covering(position: int) -> _T | None:
        at = bisect_right(starts, position) - 1
        return spans[at][2] if at >= 0 and position < spans[at][1] else None

    return covering


def _apart(figures: Sequence[FigureMark]) -> list[FigureMark]:
    """Return the figures in order, the louder one where two overlap."""
    kept: list[FigureMark] = []
    starts: list[int] = []
    for figure in sorted(figures, key=lambda one: (not one.loud, one.start, one.number)):
        # What is kept is in order and apart, so that only the two beside the place can overlap.
        at = bisect_left(starts, figure.end)
        if at == 0 or kept[at - 1].end <= figure.start:
            kept.insert(at, figure)
            starts.insert(at, figure.start)
    return kept
