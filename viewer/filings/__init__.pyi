from .errors import Cancelled, FilingError, SectionNotFound, UnreadableFiling
from .explain import explain
from .model import (
    Block,
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
    SectionCandidate,
    Span,
)
from .stages import read

__all__ = [
    "Block",
    "Cancelled",
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
    "SectionCandidate",
    "SectionNotFound",
    "Span",
    "UnreadableFiling",
    "explain",
    "read",
]
