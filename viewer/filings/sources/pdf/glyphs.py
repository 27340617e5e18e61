"""A page's characters -> pieces: words and parts of words, each with its place, font and size.

PDFium is asked for few things a word rather than many a character: where the first begins, where the
last ends, and which text object they belong to. Two letters that share one glyph ("ff" as a ligature)
stand at the same place; they are two characters all the same, so nothing here tells characters apart by
where they stand.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from viewer.filings.sources.pdf.fonts import Descriptor, Face, face_of, weight_in

_HYPHEN = "\x02"
"""What PDFium gives for a hyphen at a line end; the next line follows without a break."""
_WORD = re.compile(rf"[^\s{_HYPHEN}]+{_HYPHEN}?|{_HYPHEN}")
_MARK = re.compile(r"[’”'\",.;:)\]%](?=[^\W\d_])")
_KERNING = 0.1
"""Share of a line's height beyond which a gap inside a word is a blank."""
_UNKNOWN = "\ufffd"
_DROPPED = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
_CONTROL = dict.fromkeys([*range(9), 14, 15, *range(16, 32), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF], _UNKNOWN)
_NAME = 256
_LARGEST_FONT = 4_000_000
_STROKED = (1, 2, 5, 6)
"""Ways of painting letters that draw their outlines too (ISO 32000-1, table 106): a bold made by hand."""
_LEAN = 0.12
"""Slope from which on upright letters are leant to look italic."""
_DARK = 64
"""A colour with no part brighter than this reads as black."""
_THIN = 1.7
"""Points that a rule under words is high at most."""
_SHORT_RULE = 3.0
_MOST_OBJECTS = 20_000


@dataclass(frozen=True, slots=True)
class Look:
    """How a piece is set."""

    face: Face
    size: float
    colour: str | None
    stroked: bool
    leaning: bool
    turn: int
    """Quarter turns to the left of the line that it stands on."""

    @property
    def italic(self) -> bool:
        """True for slanted letters."""
        return self.face.italic or self.leaning


class Blank(IntEnum):
    """White space before a piece."""

    NONE = 0
    SEEN = 1
    """A gap that PDFium, or the reader, took for a blank."""
    DRAWN = 2
    """A blank that is a character of the file."""


@dataclass(slots=True)
class Piece:
    """Characters of one word set alike, at their place on the page (points, from the lower left)."""

    text: str
    x0: float
    x1: float
    y: float
    """Of the baseline."""
    look: Look
    order: int
    """Rank in the stream."""
    blank: Blank = Blank.NONE
    """What stands before it in the stream."""
    underlined: bool = False
    doubled: bool = False
    """True where the same letters were drawn twice, a trifle apart, to make them bold."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line drawn across."""

    x0: float
    x1: float
    y: float


@dataclass(slots=True)
class Page:
    """What stands on a page."""

    number: int
    width: float
    height: float
    pieces: list[Piece]
    rules: list[Rule]
    pictures: int
    unmapped: dict[str, list[int]] = field(default_factory=dict)
    """Font -> [characters, those of them that the font has no letter for]."""


class PageReader:
    """Reads the pages of one document; keeps what it learnt about fonts."""

    def __init__(self) -> None:
        self._faces: dict[tuple[str, Descriptor], Face] = {}
        self._set: dict[tuple[Any, ...], Look] = {}

    def read(self, page: Any, number: int) -> Page:
        """Read a pypdfium2 page; ``number`` is 1-based."""
        rules, pictures = _drawn(page.raw)
        width, height = page.get_size()
        text_page = page.get_textpage()
        try:
            reading = _Reading(text_page.raw, self._faces, self._set)
            pieces = reading.pieces()
        finally:
            text_page.close()
        box = page.get_cropbox()
        kept = [p for p in pieces if box[0] - 1 <= p[1] <= box[2] + 1 and box[1] - 1 <= p[3] <= box[3] + 1]
        turned = [_turned(*piece) for piece in kept]
        return Page(number, width, height, turned, rules, pictures, reading.counts)


_Placed = tuple[Piece, float, float, float, float]


class _Reading:
    """One page being read."""

    def __init__(
        self, handle: Any, faces: dict[tuple[str, Descriptor], Face], known: dict[tuple[Any, ...], Look]
    ) -> None:
        self._handle = handle
        self._faces = faces
        self._known = known
        self._fonts: dict[int, Face] = {}
        self._looks: dict[int, Look] = {}
        self._rect = pdfium.FS_RECTF()
        self._matrix = pdfium.FS_MATRIX()
        self._colours = tuple(ctypes.c_uint() for _ in range(4))
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self.counts: dict[str, list[int]] = {}

    def pieces(self) -> list[_Placed]:
        """Return the pieces in stream order, each with its first corner and last corner."""
        handle, unicode, made_up = self._handle, pdfium.FPDFText_GetUnicode, pdfium.FPDFText_IsGenerated
        count = pdfium.FPDFText_CountChars(handle)
        text = "".join([chr(unicode(handle, i)) for i in range(count)])
        found: list[_Placed] = []
        end = 0
        order = 0
        for word in _WORD.finditer(text):
            blank = text[end : word.start()].strip("\r\n") != ""
            drawn = blank and any(not made_up(handle, i) for i in range(end, word.start()))
            # PDFium puts a line break before whatever is raised, too: there only the place of a word tells.
            order += 0 if blank else 1
            end = word.end()
            for start, stop, apart in self._split(text, word.start(), end):
                piece = self._piece(text, start, stop, order)
                if piece is not None:
                    piece[0].blank = Blank.SEEN if apart else Blank(blank + drawn)
                    found.append(piece)
                    order += 1
                    blank = drawn = False
        return found

    def _split(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
        """Yield the parts of a word; True with one that a blank stands before which PDFium did not see.

        A blank is narrow after some marks (kerning): "the providers’ systems".
        """
        cuts = [m.end() for m in _MARK.finditer(text, start, end) if self._gap(m.end()) > 0]
        for first, last in pairwise((start, *cuts, end)):
            for number, (a, b) in enumerate(self._parts(first, last)):
                yield a, b, number == 0 and first != start

    def _gap(self, index: int) -> float:
        """Return how far a character stands from the one before it, beyond what kerning explains."""
        rect, handle = self._rect, self._handle
        pdfium.FPDFText_GetLooseCharBox(handle, index - 1, rect)
        right, baseline, height = rect.right, rect.bottom, rect.top - rect.bottom
        pdfium.FPDFText_GetLooseCharBox(handle, index, rect)
        if abs(rect.bottom - baseline) > _KERNING * height:
            return 0.0
        gap: float = rect.left - right - _KERNING * height
        return gap

    def _object(self, index: int) -> int:
        pointer = pdfium.FPDFText_GetTextObject(self._handle, index)
        return ctypes.addressof(pointer.contents) if pointer else 0

    def _parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """Split a word where it is set differently; a text object's characters stand together."""
        if end - start == 1 or self._object(start) == self._object(end - 1):
            return [(start, end)]
        # Some programs make every letter an object of its own: three of a word's letters tell for the rest.
        first = self._look(start)
        if self._look(end - 1) is first and self._look((start + end) // 2) is first:
            return [(start, end)]
        parts = []
        at = start
        for i in range(start + 1, end):
            look = self._look(i)
            if look is not first:
                parts.append((at, i))
                at, first = i, look
        return [*parts, (at, end)]

    def _piece(self, text: str, start: int, stop: int, order: int) -> _Placed | None:
        look = self._look(start)
        if look is None:
            return None
        rect, handle = self._rect, self._handle
        if not pdfium.FPDFText_GetLooseCharBox(handle, start, rect):
            return None
        left, bottom, right, top = rect.left, rect.bottom, rect.right, rect.top
        if stop - start > 1:
            pdfium.FPDFText_GetLooseCharBox(handle, stop - 1, rect)
            left, bottom = min(left, rect.left), min(bottom, rect.bottom)
            right, top = max(right, rect.right), max(top, rect.top)
        pdfium.FPDFText_GetCharOrigin(handle, start, self._x, self._y)
        count = self.counts.setdefault(look.face.name, [0, 0])
        count[0] += stop - start
        if _suspicious(text, start, stop) or pdfium.FPDFText_HasUnicodeMapError(handle, start) > 0:
            unmapped = pdfium.FPDFText_HasUnicodeMapError
            count[1] += sum(
                unmapped(handle, i) > 0 or _suspicious(text, i, i + 1) for i in range(start, stop)
            )
        said = text[start:stop].replace(_HYPHEN, "-").translate(_CONTROL).translate(_DROPPED)
        if look.face.pictures and len(said) == 1:
            said = "•"
        if not said:
            return None
        y = (self._y.value, -self._x.value, -self._y.value, self._x.value)[look.turn]
        return Piece(said, 0.0, 0.0, y, look, order), left, right, bottom, top

    def _look(self, index: int) -> Look | None:
        pointer = pdfium.FPDFText_GetTextObject(self._handle, index)
        if not pointer:
            return None
        address = ctypes.addressof(pointer.contents)
        look = self._looks.get(address)
        if look is None:
            look = self._looks[address] = self._read_look(pointer, index)
        return look

    def _read_look(self, text_object: Any, index: int) -> Look:
        matrix = self._matrix
        pdfium.FPDFText_GetMatrix(self._handle, index, matrix)
        shape = matrix.a, matrix.b, matrix.c, matrix.d
        size = pdfium.FPDFText_GetFontSize(self._handle, index)
        face = self._face(pdfium.FPDFTextObj_GetFont(text_object))
        mode = pdfium.FPDFTextObj_GetTextRenderMode(text_object)
        painted = pdfium.FPDFPageObj_GetFillColor(text_object, *self._colours)
        colour = tuple(part.value for part in self._colours[:3]) if painted else None
        key = shape, size, face, mode, colour
        look = self._known.get(key)
        if look is None:
            look = self._known[key] = _look_of(face, shape, size, mode, colour)
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
            if key not in self._faces:
                self._faces[key] = face_of(*key, b"" if weight_in(key[0]) else _font_file(font))
            face = self._fonts[address] = self._faces[key]
        return face


def _suspicious(text: str, start: int, stop: int) -> bool:
    """True where a character is none that a font's letter can stand for."""
    return any((c < " " and c != _HYPHEN) or "\x7f" <= c < "\xa0" or c == _UNKNOWN for c in text[start:stop])


def _font_file(font: Any) -> bytes:
    """Return the font file in the PDF, or nothing where there is none or it is huge."""
    length = ctypes.c_size_t()
    if not pdfium.FPDFFont_GetIsEmbedded(font) or not pdfium.FPDFFont_GetFontData(font, None, 0, length):
        return b""
    if not 0 < length.value <= _LARGEST_FONT:
        return b""
    data = (ctypes.c_ubyte * length.value)()
    pdfium.FPDFFont_GetFontData(font, data, length.value, length)
    return bytes(data)


def _look_of(
    face: Face, shape: tuple[float, ...], size: float, mode: int, colour: tuple[int, ...] | None
) -> Look:
    """Return how letters are set by a text matrix (ISO 32000-1, 9.4.4), a font size and a colour."""
    a, b, c, d = shape
    across, along = math.hypot(c, d), math.hypot(a, b)
    lean = (a * c + b * d) / ((across * along) or 1.0)
    turn = round(math.atan2(b, a) / (math.pi / 2)) % 4
    shown = "#{:02x}{:02x}{:02x}".format(*colour) if colour and max(colour) > _DARK else None
    return Look(face, round(size * across, 1), shown, mode in _STROKED, lean > _LEAN, turn)


def _turned(piece: Piece, left: float, right: float, bottom: float, top: float) -> Piece:
    """Place a piece along its own line: x runs with the line, y up from it."""
    ends = ((left, right), (bottom, top), (-right, -left), (-top, -bottom))
    piece.x0, piece.x1 = ends[piece.look.turn]
    return piece


def _drawn(page: Any) -> tuple[list[Rule], int]:
    """Return the thin lines on a page, and how many pictures stand on it."""
    rules: list[Rule] = []
    pictures = 0
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for index in range(min(_MOST_OBJECTS, pdfium.FPDFPage_CountObjects(page))):
        thing = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM):
            pictures += 1
        if kind != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top)
        if top.value - bottom.value <= _THIN and right.value - left.value >= _SHORT_RULE:
            rules.append(Rule(left.value, right.value, (bottom.value + top.value) / 2))
    return rules, pictures
