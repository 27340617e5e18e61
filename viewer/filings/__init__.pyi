from .errors import Cancelled, FilingError, SectionNotFound, UnreadableFiling
from .explain import explain
from .model import (
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
from .stages import read

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
