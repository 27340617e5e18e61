"""A planned block cut into runs, each of which is marked, boxed and coloured alike.

The case: "… had [¥15.1 billion] in revenues" where a figure stands in the middle of a changed run and the run
ends inside a token. Marks overlap, and what a page is made of must not. So a block's text is cut wherever any
mark, box or token begins or ends.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

from viewer.redline.attention.figures import loud
from viewer.redline.plan import NEW, PARAGRAPH_END, FigureMark, MarkKind, PlannedBlock

_SHOWN = frozenset(
    {MarkKind.DELETED, MarkKind.INSERTED, MarkKind.MOVED_AWAY, MarkKind.MOVED_HERE, MarkKind.IGNORED}
)
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class MarkedRun:
    """A stretch of text whose marks are all the same."""

    text: str
    kind: MarkKind | None = None
    figure: FigureMark | None = None
    token: str = ""
    """CSS class of its token type; empty for plain prose."""
    tip: str = ""
    """Of an ignored difference: why it does not count."""


def runs_of(
    block: PlannedBlock, side: int, tokens: Sequence[tuple[int, int, str]] = ()
) -> tuple[MarkedRun, ...]:
    """Cut a block's text wherever a mark, a box or a token begins or ends.

    Args:
        block: a block of a pane, with the text of one side.
        side: index of that side.
        tokens: ``(start, end, CSS class)`` in order and apart; only those that have a colour.
    """
    text = block.text
    boxes = _apart(block.figures)
    spans = [(mark.start, mark.end, mark) for mark in block.marks if mark.kind in _SHOWN]
    boxed = [(box.start, box.end, box) for box in boxes]
    cuts = {0, len(text)}
    for start, end, _ in (*spans, *boxed, *tokens):
        cuts |= {at for at in (start, end) if 0 < at < len(text)}
    mark_at, box_at, token_at = _finder(spans), _finder(boxed), _finder(tokens)
    runs: list[MarkedRun] = []
    for start, end in pairwise(sorted(cuts)):
        mark = mark_at(start)
        kind = mark.kind if mark is not None else None
        tip = mark.tip if mark is not None and mark.kind is MarkKind.IGNORED else ""
        run = MarkedRun(text[start:end], kind, box_at(start), token_at(start) or "", tip)
        if runs and replace(runs[-1], text="") == replace(run, text=""):
            run = replace(run, text=runs.pop().text + run.text)
        runs.append(run)
    if block.ends_alone:
        runs.append(MarkedRun(PARAGRAPH_END, MarkKind.INSERTED if side == NEW else MarkKind.DELETED))
    return tuple(runs)


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
    for figure in sorted(figures, key=lambda one: (not loud(one.change), one.start, one.number)):
        # What is kept is in order and apart, so that only the figure before the place can overlap.
        at = bisect_left(starts, figure.end)
        if at == 0 or kept[at - 1].end <= figure.start:
            kept.insert(at, figure)
            starts.insert(at, figure.start)
    return kept
