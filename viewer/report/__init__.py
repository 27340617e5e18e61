"""A comparison, with the reviewer's marks and notes, as something to hand on: HTML, JSON or Markdown."""

from viewer.report.factor_list import render_factors_json, render_factors_text
from viewer.report.html import render_html
from viewer.report.json_document import render_json, to_json
from viewer.report.markdown import render_markdown
from viewer.report.summary import is_same
from viewer.report.writing import ReportError, write_report

__all__ = [
    "ReportError",
    "is_same",
    "render_factors_json",
    "render_factors_text",
    "render_html",
    "render_json",
    "render_markdown",
    "to_json",
    "write_report",
]
