"""What is known of a file beside its path.

The case: ``zcat filing.gz | factordiff explain -``. There is no file to open, only bytes, and no name whose
ending says that they are Markdown.
"""

from __future__ import annotations

from dataclasses import dataclass

STANDARD_INPUT = "standard input"
"""What messages and reports call a filing that came from there."""
PIPE = "a pipe"
"""What they call one that came by a pipe, which has no name that lasts."""
FORMATS = ("html", "pdf", "docx", "markdown", "text")
"""Formats that a file may be said to have. What it is packed in is found in any case."""


@dataclass(frozen=True, slots=True)
class Given:
    """What is known of a file beside its path."""

    data: bytes | None = None
    """Its bytes; None to read them from the path."""
    format: str | None = None
    """One of :data:`FORMATS`; None to tell it by the first bytes."""


AS_IT_IS = Given()
"""Nothing is known but the path."""
