"""A file -> a :class:`Filing`: its text, its risk-factor section and the factors in it."""

from __future__ import annotations

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
from viewer.filings.read import read

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
