"""The manifest of a report that has no place of its own for it stands in a file beside it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from viewer.report.manifest.contents import digest

SUFFIX = "-metadata.json"
"""Behind the name of the table, as "CSV on the Web" asks (https://www.w3.org/TR/tabular-data-primer/)."""
NOTES = "notes"
"""The member in which CSV on the Web leaves room for what it knows nothing of: here, the manifest."""


def sidecar_of(report: Path) -> Path:
    """Return where the file beside a report is."""
    return report.with_name(f"{report.name}{SUFFIX}")


def report_digest(made: str | bytes) -> str:
    """Return the digest of a report: of a text, whatever ends its lines and with or without the mark at its
    head; of anything else, to the byte."""
    if isinstance(made, bytes):
        return hashlib.sha256(made).hexdigest()
    return digest(made.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}").encode("utf-8", "replace").decode())
