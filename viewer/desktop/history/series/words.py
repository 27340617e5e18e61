"""A series in words: its run of values, each of its marks, and all of it as a table that can be pasted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from viewer.comparison.model import FigureVerdict
from viewer.desktop.history.series.line import LineMark, LineStop, SeriesLine
from viewer.desktop.history.series.table import STEP
from viewer.figures.model import FigureKind
from viewer.figures.values import plain_number
from viewer.language.say import say, say_as, sayable
from viewer.report.tables.guarding import as_tabs
from viewer.wording.figures import DOUBTED, VERDICT_GLYPHS, read_words, value_words
from viewer.wording.history.points import period_words, series_words

if TYPE_CHECKING:
    from viewer.history import History, Series

RESTATED = VERDICT_GLYPHS[FigureVerdict.RESTATED]
"""Between two values of one period, and before the word."""
_GAP = f"{STEP}…{STEP}"
"""Between two values with periods between them that nobody tells."""
_KINDS = sayable(
    {
        FigureKind.MONEY: "money",
        FigureKind.PERCENT: "percent",
        FigureKind.COUNT: "count",
        FigureKind.RATIO: "ratio",
    },
    "a kind of series",
)
COLUMNS = sayable(("Period", "Value", "Number", "Told in", "Remarks"))
"""Titles of the table of one series."""


def unit_words(series: Series) -> str:
    """Return ``JPY``, ``percent``, or what is counted."""
    if series.kind is FigureKind.MONEY and series.unit:
        return series.unit
    return kind_words(series.kind)


def kind_words(kind: FigureKind) -> str:
    """Return ``percent``, ``count``."""
    return say_as("a kind of series", _KINDS.get(kind, kind.value))


def run_words(line: SeriesLine) -> str:
    """Return ``¥16.5 billion ≠ ¥15.6 billion → … → ¥12.0 billion``: what is told of each period, in turn.

    A question mark stands behind a value whose reading is doubtful.
    """
    words = ""
    for number, stop in enumerate(line.stops):
        told = f" {RESTATED} ".join(map(_in_run, stop.marks))
        words += (_GAP if stop.gap else STEP) + told if number else told
    return words


def _in_run(mark: LineMark) -> str:
    return value_words(mark.newest.placed.figure) + (DOUBTED if mark.suspect else "")


def series_remarks(series: Series) -> str:
    """Return ``≠ restated`` where a period has several values, ``suspect`` where a reading is doubtful."""
    told = [restated_words()] if series.restated else []
    return "; ".join([*told, say("suspect")] if series.suspect else told)


def restated_words() -> str:
    """Return ``≠ restated``."""
    return f"{RESTATED} {say('restated')}"


def risk_words(series: Series, history: History) -> str:
    """Return the headings of the risks that tell it."""
    return " · ".join(history.lineage[one].heading for one in series.lineages if one in history.lineage)


def told_in(mark: LineMark, labels: Sequence[str]) -> str:
    """Return the filings that tell a value: ``2007, 2011``."""
    return ", ".join(dict.fromkeys(labels[point.filing] for point in mark.points))


def remarks(mark: LineMark, stop: LineStop) -> str:
    """Return what is odd of a value: that it was restated, or may be misread, or stands after a gap."""
    told = []
    if mark.restated:
        told.append(
            f"{RESTATED} {say('restated: told last') if mark.latest else say('restated: told before')}"
        )
    if mark.suspect:
        told.append(say("suspect: {why}", why=mark.suspect))
    if stop.gap:
        told.append(say("after periods that no filing tells"))
    return "; ".join(told)


def mark_words(mark: LineMark, stop: LineStop, labels: Sequence[str]) -> str:
    """Return a mark as it is heard: ``year ended March 31, 2003: ¥15.6 billion, told in 2007; restated``."""
    words = say(
        "{period}: {value}, told in {filings}",
        period=period_words(stop.latest.newest, labels),
        value=read_words(mark.newest.placed.figure),
        filings=told_in(mark, labels),
    )
    return "; ".join(filter(None, (words, remarks(mark, stop))))


def legend_words(line: SeriesLine) -> str:
    """Return what the signs of the plot mean, those that it has: ``Dotted: periods that no filing tells``."""
    told = []
    if any(stop.gap for stop in line.stops):
        told.append(say("Dotted: periods that no filing tells"))
    if line.series.restated:
        told.append(say("Ring: the value that was told before"))
    if line.series.suspect:
        told.append(say("Hollow: the reading is doubtful"))
    return " · ".join(told)


def cells_of(mark: LineMark, stop: LineStop, labels: Sequence[str]) -> tuple[str, ...]:
    """Return the row of a mark, as :data:`COLUMNS` has it."""
    return (
        period_words(stop.latest.newest, labels),
        read_words(mark.newest.placed.figure),
        str(plain_number(mark.number)),
        told_in(mark, labels),
        remarks(mark, stop),
    )


def as_table(line: SeriesLine, labels: Sequence[str]) -> str:
    """Return a series as tab-separated text: what it measures, the titles, and a row for each value."""
    rows = [(series_words(line.series), unit_words(line.series)), tuple(say(title) for title in COLUMNS)]
    rows += [cells_of(mark, stop, labels) for stop in line.stops for mark in stop.marks]
    return as_tabs(rows)
