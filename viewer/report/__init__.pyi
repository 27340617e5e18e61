from .factor_list import render_factors_json, render_factors_text
from .html.page import render_html
from .json_document import render_json, to_json
from .markdown import render_markdown
from .pdf.document import render_pdf
from .tables.delimited import render_csv
from .tables.workbook import render_xlsx
from .word.document import render_docx
from .writing import ReportError, render, render_file, write_beside, write_report

__all__ = [
    "ReportError",
    "render",
    "render_csv",
    "render_docx",
    "render_factors_json",
    "render_factors_text",
    "render_file",
    "render_html",
    "render_json",
    "render_markdown",
    "render_pdf",
    "render_xlsx",
    "to_json",
    "write_beside",
    "write_report",
]
