"""A paragraph as a reader would read it, before anyone has said what it is.

Between the source's blocks (what the layout sets apart) and the filing's factors stand passages: one
or several source blocks mended into one reading text.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.filings.emphasis import Emphasis
from viewer.filings.model import Decision, Paragraph


@dataclass(frozen=True, slots=True)
class Passage:
    """A mended paragraph and the source blocks that it was read from."""

    paragraph: Paragraph
    blocks: tuple[int, ...]
    """Indices of its source blocks within the section."""
    emphasis: Emphasis = field(default_factory=Emphasis)
    decisions: tuple[Decision, ...] = ()

    @property
    def text(self) -> str:
        """The reading text."""
        return self.paragraph.text
