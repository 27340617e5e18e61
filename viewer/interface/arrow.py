"""``to_arrow(comparison, "pairs")``: a table for pyarrow, and by it for pandas, polars, DuckDB and Parquet.

The schema is that of the list of columns, whatever the rows hold: the table of a comparison without any shift
has the columns of shifts, so that the tables of many comparisons go together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.interface.columns import ColumnType, columns
from viewer.interface.rows import rows

if TYPE_CHECKING:
    import pyarrow as pa

    from viewer.comparison.model import Comparison
    from viewer.history import Comparisons
    from viewer.history.model import History


def schema_of(table: str) -> pa.Schema:
    """Return the Arrow schema of a table; each field says in its metadata what it is about.

    Raises:
        ValueError: There is no such table.
        ImportError: pyarrow is not installed.
    """
    found = columns(table)
    import pyarrow as pa

    types = {
        ColumnType.TEXT: pa.string(),
        ColumnType.NUMBER: pa.float64(),
        ColumnType.INTEGER: pa.int64(),
        ColumnType.TRUTH: pa.bool_(),
        ColumnType.TEXTS: pa.list_(pa.string()),
    }
    return pa.schema(
        [pa.field(each.name, types[each.type], metadata={"about": each.about}) for each in found]
    )


def to_arrow(value: Comparison | History, table: str, *, comparisons: Comparisons | None = None) -> pa.Table:
    """Return :func:`~viewer.interface.rows` as an Arrow table.

    Raises:
        ValueError: There is no such table, or not of such a value.
        ImportError: pyarrow is not installed: ``pip install 'factordiff[arrow]'``.
    """
    made = rows(value, table, comparisons=comparisons)
    schema = schema_of(table)
    import pyarrow as pa

    return pa.Table.from_pylist(made, schema=schema)
