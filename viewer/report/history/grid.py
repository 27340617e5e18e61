"""The tables of a history as plain values, which the CSV and the workbook write each in its own way.

A spreadsheet is asked sums, so each value is a number, and its text stands beside it. Periods are told by
their last day and their length in months, so that two filings that tell one year in two ways stand in one
column.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.history import Point, Series
from viewer.report.history.contents import HistoryContents
from viewer.report.history.plot import newest_told
from viewer.report.tables.table import Cell, text_cell
from viewer.wording.history.points import period_words, series_words
from viewer.wording.pairs import counted

PeriodKey = tuple[dt.date, int | None]
"""What two points of one period have in common: its last day and its months."""


@dataclass(frozen=True, slots=True)
class PeriodColumn:
    """A column of the sheet of series."""

    key: PeriodKey
    title: str
    """``"12 months to 2025-03-31"``; of a state its day."""


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """A series as the newest filings tell it, or other values of it that were told before."""

    series: Series
    points: dict[PeriodKey, Point]
    """By the key of their period."""
    earlier: bool = False


def point_rows(contents: HistoryContents) -> Iterator[dict[str, Cell]]:
    """Yield a row for each point of each series, by the names of :data:`POINT_COLUMNS`."""
    history, names = contents.history, contents.names
    for series in contents.series:
        restated = {point.when.key for group in series.restated for point in group}
        for point in series.points:
            yield {
                "series": series.id,
                "measure": text_cell(series_words(series)),
                "claim": text_cell(series.claim.shown_subject),
                "risk": history.lineage_of(point.factor).id,
                "heading": text_cell(history.factor(point.factor).heading.text),
                "factor": point.factor.id,
                "paragraph": point.part,
                "filing": text_cell(names[point.filing]),
                "period": text_cell(period_words(point, names)),
                "period_end": point.when.plain,
                "months": point.when.months,
                "text": text_cell(point.text),
                "value": point.value.plain,
                "unit": text_cell(series.unit or ""),
                "kind": series.kind.value,
                "restated": "restated" if point.when.key in restated else "",
                "suspect": text_cell(point.suspect or ""),
            }


POINT_COLUMNS = (
    "series",
    "measure",
    "claim",
    "risk",
    "heading",
    "factor",
    "paragraph",
    "filing",
    "period",
    "period_end",
    "months",
    "text",
    "value",
    "unit",
    "kind",
    "restated",
    "suspect",
)
"""The columns of the CSV, by their names in its first line."""


def period_columns(contents: HistoryContents) -> tuple[PeriodColumn, ...]:
    """Return a column for each period that some series tells, the oldest first."""
    times = {point.when.key: point.when for series in contents.series for point in series.points}
    ordered = sorted(times.values(), key=lambda when: when.order)
    return tuple(
        PeriodColumn(
            when.key, f"{counted(when.months, 'month')} to {when.plain}" if when.months else when.plain
        )
        for when in ordered
    )


def series_rows(contents: HistoryContents) -> Iterator[SeriesRow]:
    """Yield a row for each series; what was told otherwise before stands in a row of its own below it."""
    for series in contents.series:
        newest = {point.when.key: point for point in newest_told(series.points)}
        yield SeriesRow(series, newest)
        for points in _earlier(series, newest):
            yield SeriesRow(series, points, earlier=True)


def _earlier(series: Series, newest: dict[PeriodKey, Point]) -> Iterator[dict[PeriodKey, Point]]:
    """The other values of restated periods, in as few rows as hold them, the latest told first."""
    rows: list[dict[PeriodKey, Point]] = []
    told = {(key, point.value.plain) for key, point in newest.items()}
    for point in sorted(series.points, key=lambda one: -one.filing):
        key = point.when.key
        if (key, point.value.plain) in told:
            continue
        told.add((key, point.value.plain))
        free = next((row for row in rows if key not in row), None)
        if free is None:
            rows.append(free := {})
        free[key] = point
    yield from rows
