from .arrow import schema_of, to_arrow
from .columns import TABLES, ColumnType, Field, columns
from .rows import rows
from .texts import text_at

__all__ = ["TABLES", "ColumnType", "Field", "columns", "rows", "schema_of", "text_at", "to_arrow"]
