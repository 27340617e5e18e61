"""How letters are set: font, size, colour, and whether they were made bold or slanted by hand."""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from viewer.filings.limits import LARGEST_FONT
from viewer.filings.sources.pdf.fonts import Descriptor, Face, face_of, weight_in
from viewer.filings.sources.pdf.objects import text_object_at
from viewer.filings.sources.pdf.thresholds import LETTERS

_NAME = 256
_INVISIBLE = 3
_STROKED = (1, 2, 5, 6)
"""Ways of painting letters that draw their outlines too (ISO 32000-1, table 106): a bold made by hand."""


@dataclass(frozen=True, slots=True)
class PdfLook:
    """How a piece is set."""

    face: Face
    size: float
    colour: str | None
    stroked: bool
    leaning: bool
    turn: int
    """Quarter turns to the left of the line that it stands on."""
    hidden: bool = False
    """True for letters that are not painted: what OCR has put behind a picture."""

    @property
    def italic(self) -> bool:
        """True for slanted letters."""
        return self.face.italic or self.leaning


class PdfLooks:
    """What was learnt about the fonts and settings of a document."""

    def __init__(self) -> None:
        self.faces: dict[tuple[str, Descriptor], Face] = {}
        self.known: dict[tuple[Any, ...], PdfLook] = {}


class LookReader:
    """Tells how the characters of one page are set; text objects and fonts are read once each."""

    def __init__(self, handle: Any, looks: PdfLooks) -> None:
        self._handle = handle
        self._shared = looks
        self._fonts: dict[int, Face] = {}
        self._looks: dict[int, PdfLook] = {}
        self._matrix = pdfium.FS_MATRIX()
        self._colours = tuple(ctypes.c_uint() for _ in range(4))

    def look(self, index: int) -> PdfLook | None:
        """Return how a character is set, or None for one that PDFium made up."""
        address = text_object_at(self._handle, index)
        if not address:
            return None
        look = self._looks.get(address)
        if look is None:
            pointer = pdfium.FPDFText_GetTextObject(self._handle, index)
            look = self._looks[address] = self._read_look(pointer, index)
        return look

    def _read_look(self, text_object: Any, index: int) -> PdfLook:
        matrix = self._matrix
        pdfium.FPDFText_GetMatrix(self._handle, index, matrix)
        shape = matrix.a, matrix.b, matrix.c, matrix.d
        size = pdfium.FPDFText_GetFontSize(self._handle, index)
        face = self._face(pdfium.FPDFTextObj_GetFont(text_object))
        mode = pdfium.FPDFTextObj_GetTextRenderMode(text_object)
        painted = pdfium.FPDFPageObj_GetFillColor(text_object, *self._colours)
        colour = tuple(part.value for part in self._colours[:3]) if painted else None
        key = shape, size, face, mode, colour
        look = self._shared.known.get(key)
        if look is None:
            look = self._shared.known[key] = _look_of(face, shape, size, mode, colour)
        return look

    def _face(self, font: Any) -> Face:
        if not font:
            return Face("", 400, italic=False)
        address = ctypes.addressof(font.contents)
        face = self._fonts.get(address)
        if face is None:
            name = ctypes.create_string_buffer(_NAME)
            pdfium.FPDFFont_GetBaseFontName(font, name, _NAME)
            angle = ctypes.c_int()
            pdfium.FPDFFont_GetItalicAngle(font, angle)
            said = Descriptor(max(0, pdfium.FPDFFont_GetFlags(font)), angle.value)
            key = name.value.decode("utf-8", "replace"), said
            if key not in self._shared.faces:
                self._shared.faces[key] = face_of(*key, b"" if weight_in(key[0]) else _font_file(font))
            face = self._fonts[address] = self._shared.faces[key]
        return face


def _font_file(font: Any) -> bytes:
    """Return the font file in the PDF, or nothing where there is none or it is huge."""
    length = ctypes.c_size_t()
    if not pdfium.FPDFFont_GetIsEmbedded(font) or not pdfium.FPDFFont_GetFontData(font, None, 0, length):
        return b""
    if not 0 < length.value <= LARGEST_FONT:
        return b""
    data = (ctypes.c_ubyte * length.value)()
    pdfium.FPDFFont_GetFontData(font, data, length.value, length)
    return bytes(data)


def _look_of(
    face: Face, shape: tuple[float, ...], size: float, mode: int, colour: tuple[int, ...] | None
) -> PdfLook:
    """Return how letters are set by a text matrix (ISO 32000-1, 9.4.4), a font size and a colour."""
    a, b, c, d = shape
    across, along = math.hypot(c, d), math.hypot(a, b)
    lean = (a * c + b * d) / ((across * along) or 1.0)
    turn = round(math.atan2(b, a) / (math.pi / 2)) % 4
    shown = "#{:02x}{:02x}{:02x}".format(*colour) if colour and max(colour) > LETTERS.dark else None
    stroked, leaning = mode in _STROKED, lean > LETTERS.lean
    return PdfLook(face, round(size * across, 1), shown, stroked, leaning, turn, mode == _INVISIBLE)
