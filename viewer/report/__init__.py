"""A comparison, with the reviewer's marks and notes, to hand on: HTML, JSON, Markdown, CSV or XLSX.

Each format is loaded when it is first asked for: the window uses the words of reports, and writes few.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.report.delimited import BYTE_ORDER_MARK, render_csv
    from viewer.report.factor_list import render_factors_json, render_factors_text
    from viewer.report.html import render_html
    from viewer.report.json_document import render_json, to_json
    from viewer.report.markdown import render_markdown
    from viewer.report.summary import is_same
    from viewer.report.workbook import render_xlsx
    from viewer.report.writing import ReportError, write_report

__all__ = [
    "BYTE_ORDER_MARK",
    "ReportError",
    "is_same",
    "render_csv",
    "render_factors_json",
    "render_factors_text",
    "render_html",
    "render_json",
    "render_markdown",
    "render_xlsx",
    "to_json",
    "write_report",
]

_HOMES = {
    "BYTE_ORDER_MARK": "delimited",
    "ReportError": "writing",
    "is_same": "summary",
    "render_csv": "delimited",
    "render_factors_json": "factor_list",
    "render_factors_text": "factor_list",
    "render_html": "html",
    "render_json": "json_document",
    "render_markdown": "markdown",
    "render_xlsx": "workbook",
    "to_json": "json_document",
    "write_report": "writing",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
