"""Write docs/python-tables.md: every table and column of the Python interface, from their list."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "python-tables.md"
HEAD = """# Tables and columns

The columns of `rows(value, table)` and `to_arrow(value, table)`: see [In Python](python.md). This page is
made from the list that makes the tables, by `packaging/columns_page.py`. A cell may be empty (None); a list
never is, but it may have no items. A *number* is an int or a float, a double in Arrow.
"""


def page() -> str:
    """Return the page."""
    from viewer.interface.columns import OF_COMPARISON, OF_HISTORY

    parts = [HEAD]
    for what, tables in (("comparison", OF_COMPARISON), ("history", OF_HISTORY)):
        for table, found in tables.items():
            parts += [f"\n## {table}\n\nOf a {what}.\n\n| column | type | what it says |\n|---|---|---|\n"]
            parts += [f"| `{each.name}` | {each.type} | {each.about} |\n" for each in found]
    return "".join(parts)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    PAGE.write_text(page(), encoding="utf-8")
