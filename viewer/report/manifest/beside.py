"""The manifest of a table stands in a file beside it, for a table has no place of its own for it."""

from __future__ import annotations

from pathlib import Path

from viewer.report.manifest.contents import digest

SUFFIX = "-metadata.json"
"""Behind the name of the table, as "CSV on the Web" asks (https://www.w3.org/TR/tabular-data-primer/)."""
NOTES = "notes"
"""The member in which CSV on the Web leaves room for what it knows nothing of: here, the manifest."""


def sidecar_of(table: Path) -> Path:
    """Return where the file beside a table is."""
    return table.with_name(f"{table.name}{SUFFIX}")


def table_digest(table: str) -> str:
    """Return the digest of a table, whatever ends its lines and with or without the mark at its head."""
    return digest(table.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}").encode("utf-8", "replace").decode())
