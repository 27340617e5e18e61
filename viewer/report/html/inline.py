"""A planned block as HTML: ``<ins>``, ``<del>``, boxed figures, coloured tokens.

The runs of a block (:mod:`viewer.report.shown.runs`) are nested one way only: figure, change, token.

Built with markupsafe, which escapes whatever is put into a pattern: a filing whose text is ``<script>`` shows
just that.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import groupby

from markupsafe import Markup

from viewer.redline.attention.figures import loud
from viewer.redline.plan import SIDES, BlockKind, FigureMark, MarkKind
from viewer.report.shown.rows import DEEPEST, CellPart
from viewer.report.shown.runs import MarkedRun
from viewer.wording.changes import figure_summary

_LISTED = Markup(
    '<a class="figure {kind}" id="f{number}-{side}" href="#f{number}" title="{tip}">{inside}</a>'
)
_UNLISTED = Markup('<span class="figure {kind}" id="f{number}-{side}" title="{tip}">{inside}</span>')
"""A figure whose row is in no table of the page leads nowhere."""
_MARKS = {
    MarkKind.DELETED: Markup("<del>{}</del>"),
    MarkKind.INSERTED: Markup("<ins>{}</ins>"),
    MarkKind.MOVED_AWAY: Markup('<del class="moved">{}</del>'),
    MarkKind.MOVED_HERE: Markup('<ins class="moved">{}</ins>'),
}
_IGNORED = Markup('<span class="ignored" title="{}">{}</span>')
_TOKEN = Markup('<span class="{}">{}</span>')
_NOTHING = Markup("")


def classes_of(part: CellPart) -> str:
    """Return the CSS classes of a paragraph of a cell."""
    if part.kind is BlockKind.BULLET:
        return f"bullet level-{min(part.level, DEEPEST)}"
    return "table-row" if part.kind is BlockKind.TABLE else part.kind.value


def inline_html(runs: Iterable[MarkedRun], listed: Collection[int]) -> Markup:
    """Return the runs as inline HTML. Without its tags it is the runs' text, escaped.

    Args:
        runs: Those of a paragraph.
        listed: The numbers of the figures that a table of the page lists.
    """
    html: list[Markup] = []
    for figure, boxed in groupby(runs, key=lambda run: run.figure):
        inside = _marked(boxed)
        html.append(_box(figure, inside, listed) if figure is not None else inside)
    return _NOTHING.join(html)


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


def _box(figure: FigureMark, inside: Markup, listed: Collection[int]) -> Markup:
    kind = figure.change.verdict.value.replace("_", "-")
    if figure.suspect:
        kind += " suspect"
    if not loud(figure.change):
        kind = f"quiet {kind}"
    pattern = _LISTED if figure.number in listed else _UNLISTED
    return pattern.format(
        kind=kind,
        number=figure.number,
        side=SIDES[figure.side].value,
        tip=figure_summary(figure.change),
        inside=inside,
    )
