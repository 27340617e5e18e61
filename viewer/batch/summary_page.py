"""``summary.html``: what a run came to, on a page that fetches nothing and runs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

import viewer
from viewer.batch.rows import Row
from viewer.batch.summing import SIMILARITIES, BatchSums
from viewer.report.html.page import style_hash
from viewer.report.html.style_sheet import style_sheet
from viewer.report.printable import printable
from viewer.resources import resource

SUMMARY = "summary.html"
"""Its name in the output folder."""
_ERRORS = 200
"""Errors that the page names; the table has them all."""


def summary_page(sums: BatchSums, errors: Sequence[Row], *, reports: bool) -> str:
    """Return the page.

    Args:
        sums: The pairs that were compared.
        errors: The rows of ``errors``.
        reports: Whether each pair has a report to link to.
    """
    style = style_sheet()
    html = (
        _environment()
        .get_template("batch.html.j2")
        .render(
            version=viewer.__version__,
            style=Markup(style),  # noqa: S704 - our own style sheet; nothing of a filing is in it
            style_hash=style_hash(style),
            sums=sums,
            pairs=sum(year.pairs for year in sums.years.values()),
            years=sorted(sums.years.items()),
            similarities=SIMILARITIES,
            errors=errors[:_ERRORS],
            error_count=len(errors),
            reports=reports,
        )
    )
    return printable(html)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(resource("report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
