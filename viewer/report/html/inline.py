"""A planned block as HTML: ``<ins>``, ``<del>``, boxed figures, coloured tokens.

The case: "… had [¥15.1 billion] in revenues" where a figure stands in the middle of a changed run and the run
ends inside a token. Marks overlap; HTML elements must not. So a block's text is cut wherever any mark, box or
token begins or ends, and the runs are then nested one way only: figure, then change, then token.

Built with markupsafe, which escapes whatever is put into a pattern: a filing whose text is ``<script>`` shows
just that.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import TypeVar

from markupsafe import Markup

from viewer.redline.attention.figures import loud
from viewer.redline.plan import NEW, PARAGRAPH_END, SIDES, FigureMark, MarkKind, PlannedBlock
from viewer.wording.changes import figure_summary

_LOUD = Markup('<a class="figure {kind}" id="f{number}-{side}" href="#f{number}" title="{tip}">{inside}</a>')
_QUIET = Markup(
    '<a class="figure quiet {kind}" id="f{number}-{side}" href="#f{number}" title="{tip}">{inside}</a>'
)
_MARKS = {
    MarkKind.DELETED: Markup("<del>{}</del>"),
    MarkKind.INSERTED: Markup("<ins>{}</ins>"),
    MarkKind.MOVED_AWAY: Markup('<del class="moved">{}</del>'),
    MarkKind.MOVED_HERE: Markup('<ins class="moved">{}</ins>'),
}
_IGNORED = Markup('<span class="ignored" title="{}">{}</span>')
_SHOWN = frozenset({*_MARKS, MarkKind.IGNORED})
_TOKEN = Markup('<span class="{}">{}</span>')
_NOTHING = Markup("")
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


def inline_html(runs: Iterable[MarkedRun]) -> Markup:
    """Return the runs as inline HTML. Without its tags it is the runs' text, escaped."""
    html: list[Markup] = []
    for figure, boxed in groupby(runs, key=lambda run: run.figure):
        inside = _marked(boxed)
        html.append(_box(figure, inside) if figure is not None else inside)
    return _NOTHING.join(html)


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


def _marked(runs: Iterable[MarkedRun]) -> Markup:
    html: list[Markup] = []
    for (kind, tip), marked in groupby(runs, key=lambda run: (run.kind, run.tip)):
        inside = _NOTHING.join(_token(run) for run in marked)
        if kind is MarkKind.IGNORED:
            inside = _IGNORED.format(tip, inside)
        elif kind is not None:
            inside = _MARKS[kind].format(inside)
        html.append(inside)
    return _NOTHING.join(html)


def _token(run: MarkedRun) -> Markup:
    return _TOKEN.format(run.token, run.text) if run.token else Markup.escape(run.text)


def _box(figure: FigureMark, inside: Markup) -> Markup:
    kind = figure.change.verdict.value.replace("_", "-")
    if figure.suspect:
        kind += " suspect"
    pattern = _LOUD if loud(figure.change) else _QUIET
    return pattern.format(
        kind=kind,
        number=figure.number,
        side=SIDES[figure.side].value,
        tip=figure_summary(figure.change),
        inside=inside,
    )


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
