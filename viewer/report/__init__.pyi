from .factor_list import render_factors_json, render_factors_text
from .html.page import render_html
from .json_document import render_json, to_json
from .markdown import render_markdown
from .pdf.document import render_pdf
from .tables.delimited import BYTE_ORDER_MARK, render_csv
from .tables.workbook import render_xlsx
from .word.document import render_docx
from .writing import ReportError, render, write_report

__all__ = [
    "BYTE_ORDER_MARK",
    "ReportError",
    "render",
    "render_csv",
    "render_docx",
    "render_factors_json",
    "render_factors_text",
    "render_html",
    "render_json",
    "render_markdown",
    "render_pdf",
    "render_xlsx",
    "to_json",
    "write_report",
]
