from .contents import HistoryContents, history_contents
from .delimited import render_history_csv
from .json_document import history_to_json, render_history_json
from .page import render_history_html
from .text import render_history_text
from .workbook import render_history_xlsx

__all__ = [
    "HistoryContents",
    "history_contents",
    "history_to_json",
    "render_history_csv",
    "render_history_html",
    "render_history_json",
    "render_history_text",
    "render_history_xlsx",
]
