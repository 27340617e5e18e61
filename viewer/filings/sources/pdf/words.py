"""A page's characters -> parts: words, and what is set otherwise within them, each with the blank before it.

PDFium is asked for few things a word rather than many a character: which text object its first and its last
character are in. Most words are in one, and that is all there is to ask. Two letters that share one glyph
("ff" as a ligature) stand at the same place; they are two characters all the same, so nothing here tells
characters apart by where they stand.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise

from viewer.filings.sources.pdf.characters import Characters
from viewer.filings.sources.pdf.looks import LookReader, PdfLook
from viewer.filings.sources.pdf.objects import blanks_between, unseen
from viewer.filings.sources.pdf.thresholds import LETTERS, LINES

HYPHEN = "\x02"
"""What PDFium gives for a hyphen at a line end; the next line follows without a break."""
_ONE_WORD = rf"[^\s{HYPHEN}]+{HYPHEN}?"
_WORD = re.compile(rf"{_ONE_WORD}|{HYPHEN}")
_STRETCH = re.compile(rf"{_ONE_WORD}(?: {_ONE_WORD})*+|{HYPHEN}")
"""Words with one blank between them: most lines are one such stretch."""
_MARK = re.compile(r"[’”'\",.;:)\]%](?=[^\W\d_])")


class Blank(IntEnum):
    """White space before a piece."""

    NONE = 0
    SEEN = 1
    """A gap that PDFium, or the reader, took for a blank."""
    DRAWN = 2
    """A blank that is a character of the file."""


@dataclass(slots=True)
class PageWords:
    """Words, and parts of words that are set alike, in the order of the stream: a list for each fact."""

    starts: list[int] = field(default_factory=list)
    """Index of the first character."""
    stops: list[int] = field(default_factory=list)
    """Behind the last one."""
    objects: list[int] = field(default_factory=list)
    """Address of the text object that the first is in; 0 for one that PDFium made up."""
    ys: list[float] = field(default_factory=list)
    """Of the baseline of the first character."""
    apart: list[Blank] = field(default_factory=list)
    """The blank before it that PDFium did not see."""
    before: list[Blank | None] = field(default_factory=list)
    """What stands before the word that it begins; None for a part that begins none."""

    def add(
        self, start: int, stop: int, text_object: int, y: float, apart: Blank, before: Blank | None
    ) -> None:
        """Add a part of a word."""
        self.starts.append(start)
        self.stops.append(stop)
        self.objects.append(text_object)
        self.ys.append(y)
        self.apart.append(apart)
        self.before.append(before)


class Words:
    """The words of one page.

    Args:
        characters: what is asked about them.
        looks: tells how they are set.
        texts: the addresses of the page's text objects.
    """

    def __init__(self, characters: Characters, looks: LookReader, texts: list[int]) -> None:
        self._ask = characters
        self._looks = looks
        self.text = characters.text().replace("\ufffe", HYPHEN)
        self._starts: list[int] = []
        self._stops: list[int] = []
        self._firsts: list[int] = []
        """Address of the text object that the first character is in."""
        self._lasts: list[int] = []
        """The same of the last character."""
        self._ys: list[float] = []
        """Of the baseline of the first character."""
        self._spaces: list[Blank | None] = []
        """What stands before it."""
        self._last_of: dict[int, int] = {}
        """Address of a text object -> index of its last character."""
        self._read_stretches()
        self._blanks = {index + 1 for index in blanks_between(texts, self._last_of)}
        """Index of a character that a blank which PDFium dropped stands before."""
        self.twice: set[int] = set()
        """Addresses of the text objects that were drawn twice in the same place."""
        self.again: dict[int, float] = {}
        """Index of a character that stands there once more -> how far to the right."""
        self._find_lost(texts)

    def _read_stretches(self) -> None:
        """Ask about the two ends of each stretch of words; where they differ, about each of its words."""
        text, ask = self.text, self._ask
        starts, stops = [], []
        for stretch in _STRETCH.finditer(text):
            starts.append(stretch.start())
            stops.append(stretch.end())
        ends = [stop - 1 for stop in stops]
        firsts, lasts = ask.objects(starts), ask.objects(ends)
        ys, last_ys = ask.origins(starts)[1::2], ask.origins(ends)[1::2]
        before = self._blanks_before(starts, [0, *stops][: len(starts)])
        for start, stop, first, last, y, last_y, blank in zip(
            starts, stops, firsts, lasts, ys, last_ys, before, strict=True
        ):
            spans = [word.span() for word in _WORD.finditer(text, start, stop)]
            begin = [span[0] for span in spans]
            count = len(spans)
            self._starts += begin
            self._stops += [span[1] for span in spans]
            self._spaces.append(blank)
            if first == last and y == last_y:
                # Whether PDFium made up the blanks between words of one object on one line tells nothing.
                self._spaces += [Blank.DRAWN] * (count - 1)
                self._firsts += [first] * count
                self._lasts += [first] * count
                self._ys += [y] * count
                self._last_of[first] = stop - 1
            else:
                self._spaces += self._blanks_before(begin[1:], self._stops[-count:-1])
                self._ask_each(begin, self._stops[-count:])

    def _ask_each(self, starts: Sequence[int], stops: Sequence[int]) -> None:
        """Ask about the words of a stretch that is set in several ways."""
        ask = self._ask
        firsts, lasts = ask.objects(starts), ask.objects([stop - 1 for stop in stops])
        self._firsts += firsts
        self._lasts += lasts
        self._ys += ask.origins(starts)[1::2]
        for start, stop, first, last in zip(starts, stops, firsts, lasts, strict=True):
            if first != last:
                inner = range(start, stop - 1)
                self._last_of.update(zip(ask.objects(inner), inner, strict=True))
            self._last_of[last] = stop - 1

    def _blanks_before(self, starts: Sequence[int], ends: Sequence[int]) -> list[Blank | None]:
        """Return what stands between the ends of words and the starts of those after them."""
        text = self.text
        found: list[Blank | None] = []
        for start, end, made_up in zip(starts, ends, self._ask.made_up(ends), strict=True):
            gap = text[end:start]
            if not gap.strip("\r\n"):
                found.append(Blank.NONE)
            else:
                seen = made_up and all(self._ask.made_up(range(end + 1, start)))
                found.append(Blank.SEEN if seen else Blank.DRAWN)
        return found

    def parts(self) -> PageWords:
        """Return the parts of all words, in the order of the stream."""
        marks = self._marks()
        spaces = self._spaces
        in_two = [n for n, (a, b) in enumerate(zip(self._firsts, self._lasts, strict=True)) if a != b]
        found = PageWords()
        at = 0
        for number in [*sorted({*marks, *in_two}), len(spaces)]:
            # What stands between two such words is whole words: most of a page.
            found.starts += self._starts[at:number]
            found.stops += self._stops[at:number]
            found.objects += self._firsts[at:number]
            found.ys += self._ys[at:number]
            found.before += spaces[at:number]
            found.apart += [Blank.NONE] * (number - at)
            at = number + 1
            if number == len(spaces):
                break
            before: Blank | None = spaces[number]
            one = self._firsts[number] == self._lasts[number]
            word = self._starts[number], self._stops[number]
            for begin, end, apart in self._split(*word, marks.get(number, ()), one=one):
                found.add(begin, end, self._ask.object_of(begin), self._ask.origin(begin)[1], apart, before)
                before = None
        return found

    def _find_lost(self, texts: list[int]) -> None:
        """Find the letters that PDFium took for copies of others."""
        for lost in unseen(texts, self._last_of):
            index = self._last_of[lost.original]
            if not lost.shift:
                self.twice.add(lost.original)
            elif index == 0 or self._ask.object_of(index - 1) != lost.original:
                self.again[index] = lost.shift

    def _marks(self) -> dict[int, list[int]]:
        """Return where a letter follows a mark within a word: the number of the word -> such letters."""
        found: dict[int, list[int]] = {}
        for mark in _MARK.finditer(self.text):
            found.setdefault(bisect_right(self._starts, mark.start()) - 1, []).append(mark.end())
        return found

    def _split(
        self, start: int, end: int, marks: Sequence[int], *, one: bool
    ) -> Iterator[tuple[int, int, Blank]]:
        """Yield the parts of a word, each with the blank before it that PDFium did not see.

        A blank is narrow after some marks (kerning): "the providers’ systems".
        """
        cuts = {at: Blank.SEEN for at in marks if self._gap(at) > 0}
        if self._blanks and not one:
            cuts |= {at: Blank.DRAWN for at in range(start + 1, end) if at in self._blanks}
        for first, last in pairwise((start, *sorted(cuts), end)):
            for number, (a, b) in enumerate([(first, last)] if one else self._set_alike(first, last)):
                yield a, b, cuts.get(a, Blank.NONE) if number == 0 else Blank.NONE

    def _gap(self, index: int) -> float:
        """Return how far a character stands from the one before it, beyond what kerning explains."""
        _, top, right, bottom = self._ask.box(index - 1)
        height = top - bottom
        left, _, _, baseline = self._ask.box(index)
        if abs(bottom - baseline) > LETTERS.kerning * height:
            return 0.0
        return left - right - LETTERS.kerning * height

    def _set_alike(self, start: int, end: int) -> list[tuple[int, int]]:
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

    def _look(self, index: int) -> PdfLook | None:
        return self._looks.look(self._ask.object_of(index), index)

    def _on_one_line(self, index: int, other: int) -> bool:
        """True for two letters on one baseline: PDFium runs the cells of a table together at times."""
        look = self._look(index)
        if look is None or look.turn:
            return True
        apart = abs(self._ask.origin(other)[1] - self._ask.origin(index)[1])
        return apart <= LINES.same_line * look.size
