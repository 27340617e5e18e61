"""How letters are set: font, size, colour, and whether they were made bold or slanted by hand."""

from __future__ import annotations

import ctypes
import math
from array import array
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from viewer.filings.limits import LARGEST_FONT
from viewer.filings.sources.pdf.characters import by_address
from viewer.filings.sources.pdf.fonts import REGULAR, Descriptor, Face, face_of, weight_in
from viewer.filings.sources.pdf.thresholds import LETTERS

_ADDRESS, _INDEX = ctypes.c_size_t, ctypes.c_int
_matrix_at = by_address(pdfium.FPDFText_GetMatrix, _ADDRESS, _INDEX, _ADDRESS)
_size_at = by_address(pdfium.FPDFText_GetFontSize, _ADDRESS, _INDEX, gives=ctypes.c_double)
_font_of = by_address(pdfium.FPDFTextObj_GetFont, _ADDRESS, gives=_ADDRESS)
_mode_of = by_address(pdfium.FPDFTextObj_GetTextRenderMode, _ADDRESS)
_colour_of = by_address(pdfium.FPDFPageObj_GetFillColor, _ADDRESS, *[_ADDRESS] * 4)
_width_of = by_address(pdfium.FPDFFont_GetGlyphWidth, _ADDRESS, ctypes.c_uint, ctypes.c_float, _ADDRESS)
"""What is asked once for each text object, of which a page of letters drawn one by one has thousands."""

_NO_FACE = Face("", REGULAR, italic=False)
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
    """What was learnt about the fonts and settings of a document. Two looks that are equal are one object."""

    def __init__(self) -> None:
        self.faces: dict[tuple[str, Descriptor], Face] = {}
        self.known: dict[tuple[Any, ...], PdfLook] = {}
        """By how letters are set: numbers, and the identity of a face, which ``faces`` keeps."""
        self.mapped: dict[int, set[str]] = {}
        """Identity of a face, which ``faces`` keeps -> letters that its fonts surely have."""
        self._one_each: dict[PdfLook, PdfLook] = {}

    def keep(self, key: tuple[Any, ...], look: PdfLook) -> PdfLook:
        """Remember a look; return the one that equals it, if there is one."""
        self.known[key] = look = self._one_each.setdefault(look, look)
        return look


class LookReader:
    """Tells how the characters of one page are set; text objects and fonts are read once each.

    Args:
        handle: the address of the page's text.
        looks: what other pages have told.
    """

    def __init__(self, handle: int, looks: PdfLooks) -> None:
        self._handle = handle
        self._shared = looks
        self._fonts: dict[int, Face] = {}
        self._looks: dict[int, PdfLook] = {}
        self._matrix = array("f", bytes(24))
        self._colours = array("I", bytes(16))
        self._width = array("f", bytes(4))
        start, size = self._colours.buffer_info()[0], self._colours.itemsize
        self._colours_at = [start + size * part for part in range(4)]

    def look(self, text_object: int, index: int) -> PdfLook | None:
        """Return how a character of a text object is set, or None for one that PDFium made up."""
        if not text_object:
            return None
        look = self._looks.get(text_object)
        if look is None:
            look = self._looks[text_object] = self._read_look(text_object, index)
        return look

    def width(self, text_object: int, letter: int, size: float) -> float | None:
        """Return the points from a letter to where the next one of its font would stand."""
        font = _font_of(text_object)
        if not font or not _width_of(font, letter, size, self._width.buffer_info()[0]):
            return None
        return self._width[0]

    def _read_look(self, text_object: int, index: int) -> PdfLook:
        _matrix_at(self._handle, index, self._matrix.buffer_info()[0])
        shape = tuple(self._matrix[:4])
        size = _size_at(self._handle, index)
        face = self._face(_font_of(text_object))
        mode = _mode_of(text_object)
        painted = _colour_of(text_object, *self._colours_at)
        colour = tuple(self._colours[:3]) if painted else None
        key = shape, size, id(face), mode, colour
        look = self._shared.known.get(key)
        return look or self._shared.keep(key, _look_of(face, shape, size, mode, colour))

    def _face(self, address: int) -> Face:
        if not address:
            return _NO_FACE
        face = self._fonts.get(address)
        if face is None:
            font = ctypes.cast(address, pdfium.FPDF_FONT)
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
