"""Where a text refers to an item, a note, a form or a section: what a lexer colours, not a figure."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.figures.read.grammar import scan
from viewer.filings.model import Span


def references_of(text: str) -> Iterator[Span]:
    """Yield the spans of ``Item 5``, ``Notes 2 and 12``, ``Rule 10b-5``, ``Act of 2002`` …, in order."""
    for match in scan(text):
        if match.lastgroup == "skip":
            yield Span(*match.span())
