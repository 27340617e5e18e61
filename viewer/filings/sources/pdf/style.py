"""How letters differ from those of the body text: bold is what is bolder than the rest, not a number.

A report set in a light face marks its headings with the medium one; one that is set in grey throughout
has no coloured text. So the setting of most of the letters is taken as plain.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

from viewer.filings.source import CharacterStyle
from viewer.filings.sources.pdf.fonts import BOLD, REGULAR
from viewer.filings.sources.pdf.glyphs import Piece
from viewer.filings.sources.pdf.looks import PdfLook
from viewer.filings.sources.pdf.thresholds import LETTERS

_PLAIN = CharacterStyle()
_T = TypeVar("_T")


class PdfStyles:
    """The styles of a document's letters, as against its body text."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        counts: Counter[PdfLook] = Counter()
        for piece in pieces:
            counts[piece.look] += len(piece.text)
        self.size = _most((look.size, n) for look, n in counts.items()) or LETTERS.usual_size
        self._weight = _most((look.face.weight, n) for look, n in counts.items()) or REGULAR
        self._colour = _most((look.colour, n) for look, n in counts.items())
        self._stroked = bool(_most((look.stroked, n) for look, n in counts.items()))
        self._known: dict[tuple[PdfLook, bool, bool], CharacterStyle] = {}

    def of(self, piece: Piece) -> CharacterStyle:
        """Return the style of a piece; ``Style()`` for one that is set as the body is."""
        key = piece.look, piece.underlined, piece.doubled
        style = self._known.get(key)
        if style is None:
            style = self._known[key] = self._style(*key)
        return style

    def _style(self, look: PdfLook, underlined: bool, doubled: bool) -> CharacterStyle:
        heavy = look.face.weight
        bold = heavy >= self._weight + LETTERS.bolder or (heavy >= BOLD and heavy > self._weight)
        bold = bold or doubled or (look.stroked and not self._stroked)
        colour = look.colour if look.colour != self._colour else None
        other_size = abs(look.size - self.size) > LETTERS.other_size * self.size
        style = CharacterStyle(bold, look.italic, underlined, None, colour)
        if style == _PLAIN and not other_size:
            return _PLAIN
        return CharacterStyle(bold, look.italic, underlined, look.size, colour)


def _most(counted: Iterable[tuple[_T, int]]) -> _T | None:
    totals: Counter[_T] = Counter()
    for value, count in counted:
        totals[value] += count
    # Ties are settled by the value, so that the order of drawing does not matter.
    return max(totals, key=lambda value: (totals[value], repr(value)), default=None)
