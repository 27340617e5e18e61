"""The HTML report of a history: the matrix, the life of each risk, its figures over the years, in one file.

As of a comparison's page, nothing in it is fetched and nothing in it runs; it is read without scripts,
printed, and searched.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

import viewer
from viewer.comparison.stages import Cancel
from viewer.history import Comparisons, History
from viewer.language.say import in_english
from viewer.report.history.contents import HistoryContents, history_contents
from viewer.report.history.made import history_made
from viewer.report.history.plot import HEIGHT, WIDTH
from viewer.report.history.series_views import series_views
from viewer.report.history.views import BAR, filing_views, history_counts, risk_groups
from viewer.report.html.page import style_hash
from viewer.report.html.style_sheet import LAYOUTS, style_sheet
from viewer.report.made.making import Making
from viewer.report.made.words import THRESHOLDS, TITLE
from viewer.report.printable import printable
from viewer.resources import resource
from viewer.wording.history.title import history_title
from viewer.wording.pairs import counted
from viewer.wording.readings.histories import order_words

MANY = 6
"""Filings from which on the matrix is printed across the sheet."""


def render_history_html(
    history: History,
    comparisons: Comparisons,
    making: Making | None = None,
    *,
    should_cancel: Cancel | None = None,
) -> str:
    """Return the report as one self-contained HTML document. The same arguments give the same text.

    Args:
        history: What is reported.
        comparisons: The comparisons of its filings; those that are missing are made.
        making: Its date, its title and the colours.
        should_cancel: Asked between two comparisons.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    return history_page(history_contents(history, comparisons, should_cancel=should_cancel), making)


def history_page(contents: HistoryContents, making: Making | None = None) -> str:
    """Return the page of what was worked out."""
    making = making or Making()
    with in_english():
        html = _environment().get_template("history.html.j2").render(_shown(contents, making))
    return printable(html)


def _shown(contents: HistoryContents, making: Making) -> dict[str, Any]:
    colours = making.content.colours
    style = style_sheet(
        safe=colours.safe, high_contrast=colours.high_contrast, layouts=(*LAYOUTS, "history.css")
    )
    series = series_views(contents)
    return {
        "title": history_title(contents.history),
        "own_title": making.content.title,
        "version": viewer.__version__,
        "style": Markup(style),  # noqa: S704 - our own style sheet; nothing of a filing is in it
        "style_hash": style_hash(style),
        "notes": [order_words(note, contents.history.filings) for note in contents.history.notes],
        "names": contents.names,
        "wide": len(contents.names) > MANY,
        "filings": filing_views(contents),
        "counts": history_counts(contents),
        "groups": risk_groups(contents, series),
        "series": series,
        "bar": BAR,
        "width": WIDTH,
        "height": HEIGHT,
        "made_title": TITLE,
        "thresholds": THRESHOLDS,
        "made": history_made(contents, making, ".html"),
    }


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(resource("report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    environment.filters["counted"] = counted
    return environment
