"""The series of a history as its page shows them: a title, the newest words, a plot, a table of points."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from viewer.history import Point, Series
from viewer.report.history.contents import HistoryContents
from viewer.report.history.plot import Plot, newest_told, plot_of
from viewer.wording.history.points import gap_words, period_words, restated_words, series_words
from viewer.wording.snippets import Snippet, snippet


@dataclass(frozen=True, slots=True)
class PointView:
    """A point of a series, as its table shows it."""

    period: str
    value: str
    told: str
    """By which filings."""
    marks: tuple[str, ...]
    """What is odd of it."""


@dataclass(frozen=True, slots=True)
class SeriesView:
    """A series."""

    id: str
    title: str
    of: str
    """The filing whose words the title has."""
    quote: Snippet
    risks: tuple[tuple[str, str], ...]
    """Id and heading of each."""
    plot: Plot | None
    points: tuple[PointView, ...]
    restated: tuple[str, ...]
    gaps: tuple[str, ...]
    constant: bool
    """Whether every filing tells the same value."""


def series_views(contents: HistoryContents) -> tuple[SeriesView, ...]:
    """Return the series, in their order."""
    return tuple(_series(contents, series) for series in contents.series)


def _series(contents: HistoryContents, series: Series) -> SeriesView:
    history, names = contents.history, contents.names
    newest = series.newest
    part = history.factor(newest.factor).parts[newest.part]
    return SeriesView(
        series.id,
        series_words(series),
        names[newest.filing],
        snippet(part.text, newest.placed.figure.start, newest.placed.figure.end),
        tuple((id_, history.lineage[id_].heading) for id_ in series.lineages),
        plot_of(series, names),
        tuple(_points(series, names)),
        tuple(
            f"{period_words(group[-1], names)}: {restated_words(group, names)}" for group in series.restated
        ),
        tuple(gap_words(series, names)),
        len({point.value.plain for point in series.points}) == 1,
    )


def _points(series: Series, names: tuple[str, ...]) -> Iterator[PointView]:
    """A line for each value of each period, with all the filings that tell it."""
    restated = {point.when.key for group in series.restated for point in group}
    lines: dict[tuple[object, object], list[Point]] = {}
    for point in series.points:
        lines.setdefault((point.when.key, point.value.plain), []).append(point)
    for points in lines.values():
        marks = dict.fromkeys(point.suspect for point in points if point.suspect)
        told = max(points, key=lambda point: len(point.when.words))
        yield PointView(
            period_words(told, names),
            points[-1].text,
            ", ".join(dict.fromkeys(names[point.filing] for point in points)),
            (*_restated(series, told, restated), *marks),
        )


def _restated(series: Series, point: Point, restated: Collection[object]) -> Iterator[str]:
    """Whether a value was told otherwise later, or before."""
    if point.when.key in restated:
        last = next(one for one in newest_told(series.points) if one.when.key == point.when.key)
        yield "restated" if last.value.plain == point.value.plain else "told otherwise later"
