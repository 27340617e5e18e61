"""A file -> a :class:`Filing`: its text, its risk-factor section and the factors in it.

``read`` is loaded when it is first asked for: whoever only shows a Filing needs none of the libraries
that formats are read with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.filings.errors import Cancelled, FilingError, SectionNotFound, UnreadableFiling
from viewer.filings.explain import explain
from viewer.filings.model import (
    Block,
    Candidate,
    Coverage,
    Decision,
    Factor,
    Filing,
    Noise,
    Paragraph,
    ParagraphKind,
    Repair,
    Role,
    Section,
    Span,
)

if TYPE_CHECKING:
    from viewer.filings.stages import read

__all__ = [
    "Block",
    "Cancelled",
    "Candidate",
    "Coverage",
    "Decision",
    "Factor",
    "Filing",
    "FilingError",
    "Noise",
    "Paragraph",
    "ParagraphKind",
    "Repair",
    "Role",
    "Section",
    "SectionNotFound",
    "Span",
    "UnreadableFiling",
    "explain",
    "read",
]


def __getattr__(name: str) -> object:
    if name == "read":
        from viewer.filings.stages import read

        return read
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
