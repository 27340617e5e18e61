"""How letters differ from those of the body text: bold is what is bolder than the rest, not a number.

A report set in a light face marks its headings with the medium one; one that is set in grey throughout
has no coloured text. So the setting of most of the letters is taken as plain.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from viewer.filings.source import CharacterStyle
from viewer.filings.sources.pdf.fonts import BOLD, REGULAR, Face
from viewer.filings.sources.pdf.glyphs import Piece
from viewer.filings.sources.pdf.looks import PdfLook
from viewer.filings.sources.pdf.thresholds import LETTERS

_PLAIN = CharacterStyle()
_T = TypeVar("_T")


class PdfStyles:
    """The styles of a document's letters, as against its body text."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        letters: dict[int, int] = {}
        looks: dict[int, PdfLook] = {}
        for piece in pieces:
            key = id(piece.look)  # looks are shared, and slow to hash
            letters[key] = letters.get(key, 0) + piece.letters
            looks[key] = piece.look
        counts: Counter[PdfLook] = Counter({looks[key]: n for key, n in letters.items()})
        faces: Counter[Face] = Counter()
        for look, n in counts.items():
            faces[look.face] += n
        self.size = _most((look.size, n) for look, n in counts.items()) or LETTERS.usual_size
        self._weights = weights_of(faces)
        self._weight = _most((self._weights[face], n) for face, n in faces.items()) or REGULAR
        self._colour = _most((look.colour, n) for look, n in counts.items())
        self._stroked = bool(_most((look.stroked, n) for look, n in counts.items()))
        self._others = self._other_faces(faces, counts)
        self._known: dict[tuple[int, bool, bool], tuple[PdfLook, CharacterStyle]] = {}
        """By the identity of a look, which is kept beside its style: looks are shared, and slow to hash."""

    def of(self, piece: Piece) -> CharacterStyle:
        """Return the style of a piece; ``Style()`` for one that is set as the body is."""
        key = id(piece.look), piece.underlined, piece.doubled
        known = self._known.get(key)
        if known is None:
            style = self._style(piece.look, piece.underlined, piece.doubled)
            known = self._known[key] = piece.look, style
        return known[1]

    def _style(self, look: PdfLook, underlined: bool, doubled: bool) -> CharacterStyle:
        bold = self._is_bold(look) or doubled
        colour = look.colour if look.colour != self._colour else None
        other_size = abs(look.size - self.size) > LETTERS.other_size * self.size
        style = CharacterStyle(bold, look.italic, underlined, None, colour, look.face in self._others)
        if style == _PLAIN and not other_size:
            return _PLAIN
        return replace(style, size=look.size)

    def _is_bold(self, look: PdfLook) -> bool:
        heavy = self._weights[look.face]
        bolder = heavy >= self._weight + LETTERS.bolder or (heavy >= BOLD and heavy > self._weight)
        return bolder or (look.stroked and not self._stroked)

    def _other_faces(self, faces: Counter[Face], looks: Counter[PdfLook]) -> frozenset[Face]:
        """Return the faces that set letters apart where nothing is bold: headings have no other mark."""
        total = faces.total()
        if sum(n for look, n in looks.items() if self._is_bold(look)) > LETTERS.hardly_bold * total:
            return frozenset()
        body = max(faces, key=lambda face: (faces[face], face.name))
        return frozenset(
            face
            for face, n in faces.items()
            if face.name != body.name
            and not face.pictures
            and not face.italic
            and n <= LETTERS.other_face * total
        )


def weights_of(faces: Counter[Face]) -> dict[Face, int]:
    """Return what faces weigh beside each other.

    Some programs flag every font as bold. So what is only a guess counts for nothing where a face of the same
    family is bold by its name, and where the face of most of the letters would be bold by such a guess.

    Args:
        faces: the letters that each face sets.
    """
    bold = {face.family for face in faces if face.told and face.weight >= BOLD}
    body = max(faces, key=lambda face: (faces[face], face.name), default=None)
    flagged = body is not None and not body.told and body.weight >= BOLD
    return {
        face: REGULAR if not face.told and (flagged or face.family in bold) else face.weight for face in faces
    }


def _most(counted: Iterable[tuple[_T, int]]) -> _T | None:
    totals: Counter[_T] = Counter()
    for value, count in counted:
        totals[value] += count
    # Ties are settled by the value, so that the order of drawing does not matter.
    return max(totals, key=lambda value: (totals[value], repr(value)), default=None)
