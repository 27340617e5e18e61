"""A page's characters -> pieces: words and parts of words, each with its place, font and size.

PDFium is asked for few things a word rather than many a character: where the first begins, where the
last ends, and which text object they belong to. Two letters that share one glyph ("ff" as a ligature)
stand at the same place; they are two characters all the same, so nothing here tells characters apart by
where they stand.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from viewer.filings.sources.pdf.looks import LookReader, PdfLook, PdfLooks
from viewer.filings.sources.pdf.objects import Rule, blanks_between, drawn_on, text_object_at, unseen
from viewer.filings.sources.pdf.thresholds import LETTERS, LINES
from viewer.filings.text.windows_1252 import WINDOWS_1252

_HYPHEN = "\x02"
"""What PDFium gives for a hyphen at a line end; the next line follows without a break."""
_WORD = re.compile(rf"[^\s{_HYPHEN}]+{_HYPHEN}?|{_HYPHEN}")
_MARK = re.compile(r"[’”'\",.;:)\]%](?=[^\W\d_])")
UNKNOWN = "\ufffd"
_DROPPED = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
_NONE = dict.fromkeys([*range(9), 14, 15, *range(16, 32), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF], UNKNOWN)
_CONTROL: dict[int, str] = _NONE | WINDOWS_1252
"""What no font has a letter for, but for what was meant as Windows-1252."""


class Blank(IntEnum):
    """White space before a piece."""

    NONE = 0
    SEEN = 1
    """A gap that PDFium, or the reader, took for a blank."""
    DRAWN = 2
    """A blank that is a character of the file."""


_NO_LETTER = re.compile(
    f"[\x00\x01\x03-\x1f\x7f{UNKNOWN}{''.join(chr(c) for c in range(0x80, 0xA0) if c not in WINDOWS_1252)}]"
)
"""A character that stands for none of a font's letters."""


_BLANKS = tuple(Blank)


@dataclass(slots=True)
class Piece:
    """Characters of one word set alike, at their place on the page (points, from the lower left)."""

    text: str
    x0: float
    x1: float
    y: float
    """Of the baseline."""
    look: PdfLook
    order: int
    """Rank in the stream."""
    blank: Blank = Blank.NONE
    """What stands before it in the stream."""
    underlined: bool = False
    doubled: bool = False
    """True where the same letters were drawn twice, a trifle apart, to make them bold."""
    stretched: bool = False
    """True where its last letter was found again: what PDFium saw behind it was no blank."""


@dataclass(slots=True)
class PdfPage:
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
        self._looks = PdfLooks()

    def read(self, page: Any, number: int) -> PdfPage:
        """Read a pypdfium2 page; ``number`` is 1-based."""
        drawn = drawn_on(page.raw)
        width, height = page.get_size()
        text_page = page.get_textpage()
        try:
            reading = _Reading(text_page.raw, self._looks)
            pieces = reading.pieces(drawn.texts)
        finally:
            text_page.close()
        box = page.get_cropbox()
        kept = [p for p in pieces if box[0] - 1 <= p[1] <= box[2] + 1 and box[1] - 1 <= p[3] <= box[3] + 1]
        turned = [_turned(*piece) for piece in kept]
        return PdfPage(number, width, height, turned, drawn.rules, drawn.pictures, reading.counts)


_Placed = tuple[Piece, float, float, float, float]


class _Reading:
    """One page being read."""

    def __init__(self, handle: Any, looks: PdfLooks) -> None:
        self._handle = handle
        self._look = LookReader(handle, looks).look
        self._rect = pdfium.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._width = ctypes.c_float()
        self._last: dict[int, int] = {}
        """Address of a text object -> index of its last character."""
        self._again: dict[int, float] = {}
        """Index of a character that stands there once more -> how far to the right."""
        self._blanks: set[int] = set()
        """Index of a character that a blank which PDFium dropped stands before."""
        self._twice: set[int] = set()
        """Addresses of the text objects that were drawn twice in the same place."""
        self.counts: dict[str, list[int]] = {}

    def pieces(self, texts: list[Any]) -> list[_Placed]:
        """Return the pieces in stream order, each with its edges; ``texts`` are the page's text objects."""
        handle, made_up = self._handle, pdfium.FPDFText_IsGenerated
        text = self._text()
        found: list[_Placed] = []
        end = 0
        order = 0
        words = [(*word.span(), self._is_one(*word.span())) for word in _WORD.finditer(text)]
        self._find_lost(texts)
        for start, stop, one in words:
            blank = text[end:start].strip("\r\n") != ""
            drawn = blank and not all(made_up(handle, i) for i in range(end, start))
            # PDFium puts a line break before whatever is raised, too: there only the place of a word tells.
            order += 0 if blank else 1
            end = stop
            for first, last, apart in self._split(text, start, stop, one=one):
                piece = self._piece(text, first, last, order)
                if piece is not None:
                    piece[0].blank = max(apart, _BLANKS[blank + drawn])
                    found.append(piece)
                    order += 1
                    blank = drawn = False
        return found

    def _text(self) -> str:
        """Return all characters, each at its index; PDFium hands them on at once, but for a few pages."""
        handle = self._handle
        count = pdfium.FPDFText_CountChars(handle)
        units = (ctypes.c_ushort * (count + 1))()
        said = pdfium.FPDFText_GetText(handle, 0, count, units) - 1
        text = bytes(units)[: 2 * max(0, said)].decode("utf-16-le", "surrogatepass")
        if len(text) == said == count:
            return text.replace("\ufffe", _HYPHEN)
        return "".join([chr(pdfium.FPDFText_GetUnicode(handle, i)) for i in range(count)])

    def _is_one(self, start: int, end: int) -> bool:
        """Note the text objects that the characters of a word are in; say whether they are in one."""
        last = self._object(end - 1)
        first = self._object(start) if end - start > 1 else last
        if first != last:
            for index in range(start, end - 1):
                self._last[self._object(index)] = index
        self._last[last] = end - 1
        return first == last

    def _find_lost(self, texts: list[Any]) -> None:
        """Find the letters that PDFium took for copies of others, and the blanks that it dropped."""
        self._blanks = {index + 1 for index in blanks_between(texts, self._last)}
        for lost in unseen(texts, self._last):
            index = self._last[lost.original]
            if not lost.shift:
                self._twice.add(lost.original)
            elif index == 0 or self._object(index - 1) != lost.original:
                self._again[index] = lost.shift

    def _split(self, text: str, start: int, end: int, *, one: bool) -> Iterator[tuple[int, int, Blank]]:
        """Yield the parts of a word, each with the blank before it that PDFium did not see.

        A blank is narrow after some marks (kerning): "the providers’ systems".
        """
        if one and _MARK.search(text, start, end) is None:
            yield start, end, Blank.NONE
            return
        cuts = {m.end(): Blank.SEEN for m in _MARK.finditer(text, start, end) if self._gap(m.end()) > 0}
        if self._blanks and not one:
            cuts |= {at: Blank.DRAWN for at in range(start + 1, end) if at in self._blanks}
        for first, last in pairwise((start, *sorted(cuts), end)):
            for number, (a, b) in enumerate([(first, last)] if one else self._parts(first, last)):
                yield a, b, cuts.get(a, Blank.NONE) if number == 0 else Blank.NONE

    def _gap(self, index: int) -> float:
        """Return how far a character stands from the one before it, beyond what kerning explains."""
        rect, handle = self._rect, self._handle
        pdfium.FPDFText_GetLooseCharBox(handle, index - 1, rect)
        right, baseline, height = rect.right, rect.bottom, rect.top - rect.bottom
        pdfium.FPDFText_GetLooseCharBox(handle, index, rect)
        if abs(rect.bottom - baseline) > LETTERS.kerning * height:
            return 0.0
        gap: float = rect.left - right - LETTERS.kerning * height
        return gap

    def _object(self, index: int) -> int:
        return text_object_at(self._handle, index) or 0

    def _parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """Split a word where it is set differently."""
        # Some programs make every letter an object of its own: three of a word's letters tell for the rest.
        first = self._look(start)
        level = self._on_one_line(start, end - 1)
        if level and self._look(end - 1) is first and self._look((start + end) // 2) is first:
            return [(start, end)]
        parts = []
        at = start
        for i in range(start + 1, end):
            look = self._look(i)
            if look is not first or not (level or self._on_one_line(i - 1, i)):
                parts.append((at, i))
                at, first = i, look
        return [*parts, (at, end)]

    def _on_one_line(self, index: int, other: int) -> bool:
        """True for two letters on one baseline: PDFium runs the cells of a table together at times."""
        look = self._look(index)
        if look is None or look.turn:
            return True
        pdfium.FPDFText_GetCharOrigin(self._handle, index, self._x, self._y)
        y = self._y.value
        pdfium.FPDFText_GetCharOrigin(self._handle, other, self._x, self._y)
        return abs(self._y.value - y) <= LINES.same_line * look.size

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
        slanted = look.turn == 0 and look.italic
        if slanted:
            right = self._advanced(stop - 1, right, look.size)
        pdfium.FPDFText_GetCharOrigin(handle, start, self._x, self._y)
        if slanted:
            left = max(left, self._x.value)
        self._count(look.face.name, text, start, stop)
        said = self._letters(text, start, stop)
        if not (said.isascii() and said.isprintable()):
            said = said.replace(_HYPHEN, "-").translate(_CONTROL).translate(_DROPPED)
        if look.face.pictures and len(said) == 1:
            said = "•"
        if not said:
            return None
        y = self._y.value
        if look.turn:
            y = (y, -self._x.value, -y, self._x.value)[look.turn]
        piece = Piece(said, left, right, y, look, order)
        if self._twice:
            piece.doubled = self._object(start) in self._twice
        if self._again and stop - 1 in self._again and look.turn == 0:
            pdfium.FPDFText_GetCharOrigin(handle, stop - 1, self._x, self._y)
            piece.x1 = right = self._x.value + 2 * self._again[stop - 1]
            piece.stretched = True
        return piece, left, right, bottom, top

    def _count(self, face: str, text: str, start: int, stop: int) -> None:
        """Count the letters of a font, and those of them that it has no letter for."""
        count = self.counts.get(face)
        if count is None:
            count = self.counts[face] = [0, 0]
        count[0] += stop - start
        unmapped = pdfium.FPDFText_HasUnicodeMapError
        if _suspicious(text, start, stop) or unmapped(self._handle, start) > 0:
            count[1] += sum(
                unmapped(self._handle, i) > 0 or _suspicious(text, i, i + 1) for i in range(start, stop)
            )

    def _advanced(self, index: int, right: float, size: float) -> float:
        """Return where a slanted letter ends for the one after it: an f leans over the blanks around it."""
        pointer = pdfium.FPDFText_GetTextObject(self._handle, index)
        if not pointer:
            return right
        font = pdfium.FPDFTextObj_GetFont(pointer)
        letter = pdfium.FPDFText_GetUnicode(self._handle, index)
        if not font or not pdfium.FPDFFont_GetGlyphWidth(font, letter, size, self._width):
            return right
        pdfium.FPDFText_GetCharOrigin(self._handle, index, self._x, self._y)
        end: float = self._x.value + self._width.value
        return end if self._x.value < end < right else right

    def _letters(self, text: str, start: int, stop: int) -> str:
        """Return characters, those that PDFium lost among them."""
        if not self._again:
            return text[start:stop]
        return "".join([text[i] * (2 if i in self._again else 1) for i in range(start, stop)])


def _suspicious(text: str, start: int, stop: int) -> bool:
    """True where a character is none that a font's letter can stand for."""
    return _NO_LETTER.search(text, start, stop) is not None


def _turned(piece: Piece, left: float, right: float, bottom: float, top: float) -> Piece:
    """Place a piece along its own line: x runs with the line, y up from it."""
    if piece.look.turn:
        ends = ((left, right), (bottom, top), (-right, -left), (-top, -bottom))
        piece.x0, piece.x1 = ends[piece.look.turn]
    return piece
