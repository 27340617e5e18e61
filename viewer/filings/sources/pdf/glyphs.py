"""A page's characters -> pieces, each with its place, font and size.

A piece is a word, a part of one that is set otherwise, or some words in a row: what a program has drawn as
one text object, on one line and with no gap that could part cells or columns, is one piece. There are up to
ten times as many words as such pieces, and what comes after takes its time by the piece. Where a word's own
place matters, a piece is taken apart again (``Piece.words``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import sub
from typing import Any, NamedTuple

from viewer.filings.sources.pdf.characters import SIDES, Characters
from viewer.filings.sources.pdf.fonts import Face
from viewer.filings.sources.pdf.looks import LookReader, PdfLook, PdfLooks
from viewer.filings.sources.pdf.objects import Rule, drawn_on
from viewer.filings.sources.pdf.thresholds import LETTERS
from viewer.filings.sources.pdf.words import HYPHEN, Blank, PageWords, Words
from viewer.filings.text.windows_1252 import WINDOWS_1252

UNKNOWN = "\ufffd"
_DROPPED = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
_NONE = dict.fromkeys([*range(9), 14, 15, *range(16, 32), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF], UNKNOWN)
_CONTROL: dict[int, str] = _NONE | WINDOWS_1252
"""What no font has a letter for, but for what was meant as Windows-1252."""
_NO_WINDOWS = "".join(chr(c) for c in range(0x80, 0xA0) if c not in WINDOWS_1252)
_NO_LETTER = re.compile(f"[\x00\x01\x03-\x08\x0e-\x1b\x7f{UNKNOWN}{_NO_WINDOWS}]")
"""A character of a word that stands for none of a font's letters."""
_DROPPED_OR_NONE = re.compile(f"[{''.join(map(chr, _DROPPED))}\uffff]")


class Inner(NamedTuple):
    """The words of a piece that has several."""

    lefts: list[float]
    rights: list[float]
    blanks: list[Blank]
    """What stands before each."""

    def gaps(self) -> list[float]:
        """Return how wide the blanks between them are."""
        return list(map(sub, self.lefts[1:], self.rights))


@dataclass(slots=True)
class Piece:
    """Characters set alike, at their place on the page (points, from the lower left)."""

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
    inner: Inner | None = None
    """Its words, where it has several."""

    @property
    def letters(self) -> int:
        """How many characters it has, but for the blanks between its words."""
        return len(self.text) - (len(self.inner.lefts) - 1 if self.inner else 0)

    @property
    def last_order(self) -> int:
        """Rank of its last word in the stream."""
        return self.order + (len(self.inner.lefts) - 1 if self.inner else 0)

    def words(self) -> list[Piece]:
        """Return its words, a piece each."""
        if self.inner is None:
            return [self]
        words = zip(self.text.split(" "), *self.inner, strict=True)
        return [
            Piece(text, x0, x1, self.y, self.look, order, blank, self.underlined, self.doubled)
            for order, (text, x0, x1, blank) in enumerate(words, self.order)
        ]


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
            reading = _Reading(Characters(text_page.raw), self._looks, drawn.texts, page.get_cropbox())
            pieces = reading.pieces()
        finally:
            text_page.close()
        return PdfPage(number, width, height, pieces, drawn.rules, drawn.pictures, reading.counts)


@dataclass(slots=True)
class _Places:
    """Where parts stand on the page, a list for each side."""

    lefts: list[float]
    bottoms: list[float]
    rights: list[float]
    tops: list[float]


class _Reading:
    """One page being read."""

    def __init__(
        self, characters: Characters, looks: PdfLooks, texts: list[int], crop: Sequence[float]
    ) -> None:
        self._ask = characters
        self._looks = LookReader(characters.handle, looks)
        self._words = Words(characters, self._looks, texts)
        self._text = self._words.text
        self._legible = _NO_LETTER.search(self._text) is None
        left, bottom, right, top = crop
        self._left, self._bottom, self._right, self._top = left - 1, bottom - 1, right + 1, top + 1
        self.counts: dict[str, list[int]] = {}
        """Font -> [characters, those of them that the font has no letter for]."""
        self._mapped = looks.mapped

    def pieces(self) -> list[Piece]:
        """Return the pieces that are not cropped away, in stream order."""
        parts = self._words.parts()
        places = self._placed(parts)
        found: list[Piece] = []
        order = 0
        pending = Blank.NONE
        lost = self._words.twice or self._words.again
        for first, behind in self._runs(parts, places):
            before = parts.before[first]
            if before is not None:
                # PDFium puts a line break before whatever is raised, too: there only a word's place tells.
                order += not before
                pending = before
            start, stop = parts.starts[first], parts.stops[behind - 1]
            look = self._looks.look(parts.objects[first], start)
            if look is None:
                continue
            self._count(look, parts, first, behind)
            said = self._said(start, stop, look)
            if not said:
                continue
            left, bottom, right = places.lefts[first], places.bottoms[first], places.rights[behind - 1]
            piece = Piece(said, left, right, parts.ys[first], look, order, max(parts.apart[first], pending))
            if behind - first > 1:
                piece.inner = Inner(
                    places.lefts[first:behind],
                    places.rights[first:behind],
                    [piece.blank, *(space or Blank.NONE for space in parts.before[first + 1 : behind])],
                )
            elif look.turn:
                _turn(piece, bottom, places.tops[first], self._ask.origin(start)[0])
            elif look.italic:
                piece.x1 = self._advanced(stop - 1, right, look.size)
                piece.x0 = left = max(left, self._ask.origin(start)[0])
            if lost:
                self._restore(piece, parts.objects[first], stop - 1)
            order += behind - first
            pending = Blank.NONE
            if self._bottom <= bottom <= self._top:
                found += self._kept(piece, left)
        return found

    def _kept(self, piece: Piece, left: float) -> list[Piece]:
        """Return what of a piece begins on the page, in its words where it does not all do so."""
        if piece.inner is None:
            return [piece] if self._left <= left <= self._right else []
        if self._left <= left and piece.inner.lefts[-1] <= self._right:
            return [piece]
        return [word for word in piece.words() if self._left <= word.x0 <= self._right]

    def _placed(self, parts: PageWords) -> _Places:
        """Ask where all parts stand."""
        first, last = self._ask.boxes(parts.starts), self._ask.boxes([stop - 1 for stop in parts.stops])
        return _Places(
            list(map(min, first[0::SIDES], last[0::SIDES])),
            list(map(min, first[3::SIDES], last[3::SIDES])),
            list(map(max, first[2::SIDES], last[2::SIDES])),
            list(map(max, first[1::SIDES], last[1::SIDES])),
        )

    def _runs(self, parts: PageWords, places: _Places) -> Iterator[tuple[int, int]]:
        """Yield which parts make a piece: the first of them, and the one behind the last."""
        gaps = [0.0, *map(sub, places.lefts[1:], places.rights)]
        begun = [n for n, joined in enumerate(self._joined(parts, gaps)) if not joined]
        for first, behind in pairwise([*begun, len(gaps)]):
            at = first
            if behind - first > 1:
                look = self._looks.look(parts.objects[first], parts.starts[first])
                merges = look is not None and not (look.italic or look.turn or look.face.pictures)
                most = LETTERS.run_gap * look.size if look is not None and merges else -1.0
                if max(gaps[first + 1 : behind]) > most:
                    for n in range(first + 1, behind):
                        if gaps[n] > most:
                            yield at, n
                            at = n
            yield at, behind

    def _joined(self, parts: PageWords, gaps: list[float]) -> list[bool]:
        """Say of each part whether it goes on after the one before it, in the same text object."""
        text = self._text
        if not self._legible or self._words.twice or self._words.again or _DROPPED_OR_NONE.search(text):
            return [False] * len(gaps)
        return [
            own == other != 0 and start - stop == 1 and bool(before) and gap >= 0 and y == above
            for own, other, start, stop, before, gap, y, above in zip(
                parts.objects,
                [0, *parts.objects],
                parts.starts,
                [0, *parts.stops],
                parts.before,
                gaps,
                parts.ys,
                [0.0, *parts.ys],
                strict=False,
            )
        ]

    def _said(self, start: int, stop: int, look: PdfLook) -> str:
        """Return what a piece says, the letters that PDFium lost among it."""
        said = self._text[start:stop]
        if again := self._words.again:
            said = "".join([self._text[i] * (2 if i in again else 1) for i in range(start, stop)])
        if not (said.isascii() and said.isprintable()):
            said = " ".join(said.split()).replace(HYPHEN, "-").translate(_CONTROL).translate(_DROPPED)
        return "•" if len(said) == 1 and look.face.pictures else said

    def _restore(self, piece: Piece, text_object: int, last: int) -> None:
        """Say of a piece what is known of letters that PDFium took for copies."""
        piece.doubled = text_object in self._words.twice
        if last in self._words.again and piece.look.turn == 0:
            piece.x1 = self._ask.origin(last)[0] + 2 * self._words.again[last]
            piece.stretched = True

    def _count(self, look: PdfLook, parts: PageWords, first: int, behind: int) -> None:
        """Count the letters of a font, and those of them that it has no letter for."""
        count = self.counts.get(look.face.name)
        if count is None:
            count = self.counts[look.face.name] = [0, 0]
        start, stop = parts.starts[first], parts.stops[behind - 1]
        count[0] += stop - start - (behind - first - 1)
        if self._legible and self._are_mapped(look.face, start, stop):
            return
        words = list(zip(parts.starts[first:behind], parts.stops[first:behind], strict=True))
        for (a, b), none in zip(words, self._ask.unmapped(parts.starts[first:behind]), strict=True):
            if none > 0 or _NO_LETTER.search(self._text, a, b):
                letters = range(a, b)
                count[1] += sum(
                    none > 0 or _NO_LETTER.match(self._text, i) is not None
                    for i, none in zip(letters, self._ask.unmapped(letters), strict=True)
                )

    def _are_mapped(self, face: Face, start: int, stop: int) -> bool:
        """Say whether a font surely has a letter for each of these characters; each is asked about once."""
        known = self._mapped.setdefault(id(face), set())
        new = set(self._text[start:stop]) - known
        if new:
            asked = list(new)
            places = [self._text.index(letter, start) for letter in asked]
            known.update(c for c, none in zip(asked, self._ask.unmapped(places), strict=True) if none <= 0)
        return new <= known

    def _advanced(self, index: int, right: float, size: float) -> float:
        """Return where a slanted letter ends for the one after it: an f leans over the blanks around it."""
        width = self._looks.width(self._ask.object_of(index), self._ask.letter(index), size)
        if width is None:
            return right
        x = self._ask.origin(index)[0]
        return x + width if x < x + width < right else right


def _turn(piece: Piece, bottom: float, top: float, x: float) -> None:
    """Place a piece along its own line: x runs with the line, y up from it."""
    ends = ((piece.x0, piece.x1), (bottom, top), (-piece.x1, -piece.x0), (-top, -bottom))
    piece.x0, piece.x1 = ends[piece.look.turn]
    piece.y = (piece.y, -x, -piece.y, x)[piece.look.turn]
