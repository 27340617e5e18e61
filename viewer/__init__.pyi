from .comparison import Comparison, FigureChange, Options, Pair, compare
from .filings import Cancelled, Factor, Filing, FilingError, SectionNotFound, UnreadableFiling, read
from .history import Comparisons, History, ImpossibleHistory, Lineage, Series, history, series_of
from .interface import Field, columns, rows, text_at, to_arrow
from .report import render_html, render_json
from .resources import sample_filings

__version__: str

__all__ = [
    "Cancelled",
    "Comparison",
    "Comparisons",
    "Factor",
    "Field",
    "FigureChange",
    "Filing",
    "FilingError",
    "History",
    "ImpossibleHistory",
    "Lineage",
    "Options",
    "Pair",
    "SectionNotFound",
    "Series",
    "UnreadableFiling",
    "columns",
    "compare",
    "history",
    "read",
    "render_html",
    "render_json",
    "rows",
    "sample_filings",
    "series_of",
    "text_at",
    "to_arrow",
]
