"""Runs of marked text as HTML: ``<ins>``, ``<del>``, boxed figures, coloured tokens.

Built with markupsafe, which escapes whatever is put into a pattern: a filing whose text is
``<script>`` shows just that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from markupsafe import Markup

from viewer.comparison.model import FigureChange, Op
from viewer.redline.cells import FigureMark, Run
from viewer.wording.figures import difference_words, doubt_words, headline_words, verdict_words

_LOUD = Markup('<a class="figure {kind}" id="f{number}-{side}" href="#f{number}" title="{tip}">{inside}</a>')
_QUIET = Markup(
    '<a class="figure quiet {kind}" id="f{number}-{side}" href="#f{number}" title="{tip}">{inside}</a>'
)
_MARKS = {
    (Op.DELETE, False): Markup("<del>{}</del>"),
    (Op.INSERT, False): Markup("<ins>{}</ins>"),
    (Op.DELETE, True): Markup('<span class="ignored" title="ignored difference">{}</span>'),
    (Op.INSERT, True): Markup('<span class="ignored" title="ignored difference">{}</span>'),
}
_MOVED = {
    Op.DELETE: Markup('<del class="moved">{}</del>'),
    Op.INSERT: Markup('<ins class="moved">{}</ins>'),
}
_TOKEN = Markup('<span class="{}">{}</span>')
_NOTHING = Markup("")


def inline_html(runs: Sequence[Run]) -> Markup:
    """Return the runs as inline HTML. Without its tags it is the runs' text, escaped."""
    html: list[Markup] = []
    for figure, boxed in groupby(runs, key=lambda run: run.figure):
        inside = _marked(boxed)
        html.append(_box(figure, inside) if figure is not None else inside)
    return _NOTHING.join(html)


def tip(change: FigureChange) -> str:
    """Return what a figure's tooltip says: both values, the difference, the measure, what became of it."""
    words = (
        headline_words(change),
        difference_words(change),
        change.measure,
        verdict_words(change),
        doubt_words(change),
    )
    return " · ".join(word for word in words if word)


def _marked(runs: Iterable[Run]) -> Markup:
    html: list[Markup] = []
    for (op, ignored, moved), marked in groupby(runs, key=lambda run: (run.op, run.ignored, run.moved)):
        inside = _NOTHING.join(_token(run) for run in marked)
        if op is not Op.EQUAL:
            pattern = _MOVED[op] if moved and not ignored else _MARKS[op, ignored]
            inside = pattern.format(inside)
        html.append(inside)
    return _NOTHING.join(html)


def _token(run: Run) -> Markup:
    return _TOKEN.format(run.token, run.text) if run.token else Markup.escape(run.text)


def _box(figure: FigureMark, inside: Markup) -> Markup:
    kind = figure.change.verdict.value.replace("_", "-")
    if figure.suspect:
        kind += " suspect"
    pattern = _LOUD if figure.loud else _QUIET
    return pattern.format(
        kind=kind, number=figure.number, side=figure.side, tip=tip(figure.change), inside=inside
    )
