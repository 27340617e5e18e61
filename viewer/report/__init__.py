"""A comparison, with the reviewer's marks and notes, to hand on: HTML, JSON, Markdown, CSV or XLSX."""

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
