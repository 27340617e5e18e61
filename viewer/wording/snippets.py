"""The words around a figure, so that a row of the ledger can be read without going to its place.

"… Coldway had [¥26.1 billion] in revenues …" says more than any name of a measure. Cut between words.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.comparison.model import Comparison, FigureChange, PlacedFigure

AROUND = 70
"""Characters on either hand of the figure, at most."""
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A figure in its sentence, on one line."""

    before: str
    figure: str
    after: str

    def __str__(self) -> str:
        return f"{self.before}{self.figure}{self.after}"

    def boxed(self) -> str:
        """Return the snippet as plain text with the figure in brackets."""
        return f"{self.before}[{self.figure}]{self.after}" if self.figure else ""


NOTHING = Snippet("", "", "")


class Snippets:
    """Finds the words around the figures of a comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._paragraphs = comparison.paragraphs

    def of(self, placed: PlacedFigure, around: int = AROUND) -> Snippet:
        """Return a figure in its sentence; nothing where its part is not known."""
        part = self._paragraphs.get(placed.place)
        return snippet(part.text, placed.figure.start, placed.figure.end, around) if part else NOTHING

    def of_change(self, change: FigureChange, around: int = AROUND) -> Snippet:
        """Return the new figure in its sentence, or the old one where there is no new one."""
        placed = change.new or change.old
        return self.of(placed, around) if placed is not None else NOTHING


def snippet(text: str, start: int, end: int, around: int = AROUND) -> Snippet:
    """Return ``text[start:end]`` with up to ``around`` characters on either hand, white space folded."""
    low, high = max(0, start - around), min(len(text), end + around)
    before, after = text[low:start], text[end:high]
    if low > 0:
        blank = before.find(" ")
        before = f"{_CUT} {before[blank + 1 :]}" if blank >= 0 else _CUT + before
    if high < len(text):
        blank = after.rfind(" ")
        after = f"{after[:blank]} {_CUT}" if blank >= 0 else after + _CUT
    return Snippet(_folded(before), " ".join(text[start:end].split()), _folded(after))


def _folded(text: str) -> str:
    """White space as single blanks, those at the ends kept: they part the figure from its neighbours."""
    words = " ".join(text.split())
    if not words:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{words}{' ' if text[-1].isspace() else ''}"
