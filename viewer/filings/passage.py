"""A paragraph as a reader would read it, before anyone has said what it is.

Between the source's blocks (what the layout sets apart) and the filing's factors stand passages: one
or several source blocks mended into one reading text.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.filings.model import Decision, Paragraph


@dataclass(frozen=True, slots=True)
class Emphasis:
    """How far a passage is set apart from plain text; shares are 0 to 1 of its characters."""

    bold: float = 0.0
    italic: float = 0.0
    underline: float = 0.0
    capitals: float = 0.0
    size: float | None = None
    centred: bool = False
    level: int | None = None
    numbered: bool = False
    run_in: bool = False

    @property
    def signature(self) -> str:
        """A name for this way of setting a whole passage; empty for plain text."""
        marks = []
        if self.level is not None:
            marks.append(f"heading level {self.level}")
        for name, share in (("bold", self.bold), ("italic", self.italic), ("underlined", self.underline)):
            if share > 0.9:
                marks.append(name)
        if self.capitals > 0.9:
            marks.append("capitals")
        if self.centred:
            marks.append("centred")
        if self.numbered:
            marks.append("numbered")
        if self.run_in:
            marks.append("at the start of its paragraph")
        return " ".join(marks)


@dataclass(frozen=True, slots=True)
class Passage:
    """A mended paragraph and the source blocks that it was read from."""

    paragraph: Paragraph
    blocks: tuple[int, ...]
    """Indices of its source blocks within the section."""
    emphasis: Emphasis = Emphasis()
    decisions: tuple[Decision, ...] = ()

    @property
    def text(self) -> str:
        """The reading text."""
        return self.paragraph.text
