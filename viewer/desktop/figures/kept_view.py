"""How the table of figures was shown last: groups, columns, widths, chart; kept for the next window.

The case: a reviewer groups by factor, hides the kind and drags the measure wide. The next morning the table
is as it was. Filters are not kept: a row that is hidden by yesterday's word would be missed.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from viewer.desktop.figures.grouping import Grouping
from viewer.desktop.figures.row import Column

if TYPE_CHECKING:
    from viewer.desktop.figures.dock import FiguresDock

WIDEST = 4000
"""Pixels of a column at most: a wider one was not dragged but damaged."""


def view_of(dock: FiguresDock) -> str:
    """Return how a table is shown, as JSON."""
    columns = dock.table.columns
    kept = {
        "grouping": dock.model.wanted.grouping.name,
        "chart": dock.chart_wished,
        "columns": {column.name: shown for column, shown in columns.wished.items()},
        "widths": {column.name: width for column, width in columns.dragged.items()},
    }
    return json.dumps(kept)


def show_view(dock: FiguresDock, kept: str) -> None:
    """Show a table as it was; what cannot be read is left as it is by itself."""
    try:
        view: Any = json.loads(kept or "{}")
    except ValueError:
        return
    if not isinstance(view, dict):
        return
    grouping = view.get("grouping")
    if grouping in Grouping.__members__:
        dock.group(Grouping[grouping])
    if isinstance(view.get("chart"), bool):
        dock.wish_chart(shown=view["chart"])
    columns, widths = _of_columns(view.get("columns")), _of_columns(view.get("widths"))
    dock.table.columns.restore(
        {column: shown for column, shown in columns.items() if isinstance(shown, bool)},
        {
            column: width
            for column, width in widths.items()
            if isinstance(width, int) and not isinstance(width, bool) and 0 < width <= WIDEST
        },
    )


def _of_columns(kept: object) -> dict[Column, object]:
    if not isinstance(kept, dict):
        return {}
    return {Column[name]: value for name, value in kept.items() if name in Column.__members__}
