"""``rows(comparison, "figures")``: a list of dicts, one a figure, for pandas, polars or none of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from viewer.comparison.model import Comparison
from viewer.history import Comparisons
from viewer.history.model import History
from viewer.interface.columns import OF_COMPARISON, OF_HISTORY, columns
from viewer.interface.of_comparison import factor_rows, pair_rows, shift_rows
from viewer.interface.of_figures import figure_rows
from viewer.interface.of_history import life_rows, series_rows, step_rows

Row = dict[str, Any]
_COMPARISON: Mapping[str, Callable[[Comparison], Iterator[Row]]] = {
    "pairs": pair_rows,
    "factors": factor_rows,
    "figures": figure_rows,
    "shifts": shift_rows,
}
_HISTORY: Mapping[str, Callable[[History], Iterator[Row]]] = {"lives": life_rows, "steps": step_rows}


def rows(value: Comparison | History, table: str, *, comparisons: Comparisons | None = None) -> list[Row]:
    """Return a table as plain dicts, whose keys are the names of :func:`~viewer.interface.columns`, in order.

    Args:
        value: What two filings were compared to, or what several were followed through.
        table: ``"pairs"``, ``"factors"``, ``"figures"`` or ``"shifts"`` of a comparison; ``"lives"``,
            ``"steps"`` or ``"series"`` of a history.
        comparisons: For ``"series"``: the comparisons that the history was made with, so that none is made
            twice, and none otherwise than there.

    Raises:
        ValueError: There is no such table, or not of such a value.
    """
    columns(table)
    if isinstance(value, Comparison):
        if table not in _COMPARISON:
            raise ValueError(f"a comparison has no table {table!r}; it has {', '.join(OF_COMPARISON)}")
        return _plain(_COMPARISON[table](value))
    if table not in OF_HISTORY:
        raise ValueError(f"a history has no table {table!r}; it has {', '.join(OF_HISTORY)}")
    if table == "series":
        return _plain(series_rows(value, comparisons or Comparisons(value.filings)))
    return _plain(_HISTORY[table](value))


def _plain(made: Iterator[Row]) -> list[Row]:
    """Make plain text of sentences that remember what they were made of (:mod:`viewer.language.told`)."""
    return [
        {name: str(cell) if isinstance(cell, str) else cell for name, cell in row.items()} for row in made
    ]
