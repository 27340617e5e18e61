from .context import FigureContext, context_of
from .model import Figure, FigureKind
from .read.ranges import range_ends
from .read.readers import references_of
from .recognise import recognise, recognise_paragraph
from .unread import unread_in, unread_numbers

__all__ = [
    "Figure",
    "FigureContext",
    "FigureKind",
    "context_of",
    "range_ends",
    "recognise",
    "recognise_paragraph",
    "references_of",
    "unread_in",
    "unread_numbers",
]
