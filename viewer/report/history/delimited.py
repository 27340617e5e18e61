"""The series of a history as comma-separated values (RFC 4180): a line for each point.

The case: ``factordiff history 20-F/*.htm -o figures.csv``, then a pivot table of values by period. A line for
each point, rather than a column for each period, holds a period that was told twice, and what is doubtful.
Texts of filings are guarded as in :mod:`viewer.report.tables.delimited`: no spreadsheet takes one for a
formula.
"""

from __future__ import annotations

import csv
import io

from viewer.comparison.stages import Cancel
from viewer.history import Comparisons, History
from viewer.language.say import in_english
from viewer.report.history.contents import HistoryContents, history_contents
from viewer.report.history.grid import POINT_COLUMNS, point_rows
from viewer.report.made.making import Making
from viewer.report.tables.delimited import written


def render_history_csv(
    history: History,
    comparisons: Comparisons,
    making: Making | None = None,  # noqa: ARG001 - as the other formats have it
    *,
    should_cancel: Cancel | None = None,
) -> str:
    """Return the series of a history with a line of titles, and a line for each of their points.

    Lines end in CR LF. The same arguments give the same text.

    Args:
        history: What is reported.
        comparisons: The comparisons of its filings; those that are missing are made.
        making: As for the other formats; a table shows nothing of it.
        should_cancel: Asked between two comparisons.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    return history_table(history_contents(history, comparisons, should_cancel=should_cancel))


def history_table(contents: HistoryContents) -> str:
    """Return the table of what was worked out."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(POINT_COLUMNS)
    with in_english():
        for row in point_rows(contents):
            writer.writerow([written(row[name]) for name in POINT_COLUMNS])
    return stream.getvalue()
