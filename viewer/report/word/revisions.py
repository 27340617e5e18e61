"""Pieces as WordprocessingML: runs in ``w:ins``, ``w:del``, ``w:moveFrom`` and ``w:moveTo``, and ranges.

Every text is cleaned of what XML cannot hold; a control character of a filing would make a file that no
program opens.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from lxml import etree

from viewer.redline.plan import BlockKind
from viewer.report.printable import printable
from viewer.report.word.pieces import COME, GONE, RedlinePiece, Track, WordParagraph
from viewer.report.word.remarks import Bit, CommentSpan, bits_of, by_place

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
"""The namespace of WordprocessingML (ECMA-376, transitional)."""
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ELEMENTS = {
    Track.INSERTED: "ins",
    Track.DELETED: "del",
    Track.MOVED_FROM: "moveFrom",
    Track.MOVED_TO: "moveTo",
}
_BREAKS = re.compile(r"([\t\n])")
FIRST_ID = 1000
"""Of the changes and their ranges; bookmarks and comments count from 0."""
APART = timedelta(minutes=2)
"""How much later the changes of a paragraph are dated whose first follows a like one at the end of the
paragraph above. LibreOffice takes two such changes of one author and minute for one, and the kept end of the
paragraph between them for a part of it (seen in 7.4)."""
End = tuple[Hashable, bool]
"""One end of a move: what moved, and whether this is where it is gone."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who is said to have made the changes, and when."""

    author: str
    quiet_author: str
    """Of differences that do not count, so that a reader can filter them."""
    at: datetime

    def date(self, later: bool) -> str:
        """Return the date of a change in UTC, ``2026-05-01T00:00:00Z``, or one a little later."""
        at = self.at.astimezone(UTC) + (APART if later else timedelta())
        return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def w(name: str) -> str:
    """Return a name of WordprocessingML as lxml takes it."""
    return f"{{{W}}}{name}"


def text_run(text: str, *, deleted: bool = False) -> etree._Element:
    """Return a run; tabs and line ends are elements of their own."""
    run = etree.Element(w("r"))
    for part in _BREAKS.split(printable(text)):
        if part in ("\t", "\n"):
            etree.SubElement(run, w("tab" if part == "\t" else "br"))
        elif part:
            held = etree.SubElement(run, w("delText" if deleted else "t"))
            held.text = part
            held.set(_XML_SPACE, "preserve")
    return run


@dataclass
class RevisionWriter:
    """Writes paragraphs, with an id for each change and a name for each move."""

    stamp: Stamp
    style_of: Callable[[BlockKind, int], str]
    """Tells the id of the style of a kind of paragraph at a level."""
    comments: Sequence[CommentSpan] = ()
    placed: set[CommentSpan] = field(default_factory=set)
    """The comments that have found their place."""
    _next: int = FIRST_ID
    _later: bool = False
    """Whether changes are dated a little later, see :data:`APART`."""
    _names: dict[Hashable, str] = field(default_factory=dict)
    _ranges: dict[End, int] = field(default_factory=dict)
    """Ids of the ranges that have begun."""
    _left: Counter[End] = field(default_factory=Counter)
    """How many pieces and ends of paragraphs of a range are still to come."""

    def elements(self, paragraphs: Iterable[WordParagraph]) -> Iterator[etree._Element]:
        """Give the elements of some paragraphs: ``w:p``, and after them the ends of ranges."""
        comments = by_place(self.comments)
        cut = [(paragraph, bits_of(paragraph.pieces, comments)) for paragraph in paragraphs]
        for paragraph, bits in cut:
            self._left.update(
                (bit.piece.move, bit.piece.track in GONE) for bit in bits if bit.piece.move is not None
            )
            if paragraph.end_move is not None:
                self._left[paragraph.end_move, paragraph.end in GONE] += 1
        before: frozenset[Track] = frozenset()
        for paragraph, bits in cut:
            first, last = (_like(bits[at].piece.track) if bits else frozenset() for at in (0, -1))
            if first & before:
                self._later = not self._later
            before = last if paragraph.end is Track.KEPT else frozenset()
            yield self._paragraph(paragraph, bits)
            if paragraph.end_move is not None:
                yield from self._closed((paragraph.end_move, paragraph.end in GONE))

    def _paragraph(self, paragraph: WordParagraph, bits: Iterable[Bit]) -> etree._Element:
        element = etree.Element(w("p"))
        properties = etree.SubElement(element, w("pPr"))
        style = self.style_of(paragraph.kind, paragraph.level)
        etree.SubElement(properties, w("pStyle")).set(w("val"), style)
        if paragraph.end is not Track.KEPT:
            mark = etree.SubElement(properties, w("rPr"))
            self._change(etree.SubElement(mark, w(_ELEMENTS[paragraph.end])))
        if paragraph.end_move is not None:
            element.extend(self._opened((paragraph.end_move, paragraph.end in GONE)))
        for bit in bits:
            element.extend(comment_marks("commentRangeStart", _numbers(bit.begin)))
            end = (bit.piece.move, bit.piece.track in GONE)
            if bit.piece.move is not None:
                element.extend(self._opened(end))
            element.append(self._run(bit.piece))
            if bit.piece.move is not None:
                element.extend(self._closed(end))
            element.extend(comment_marks("commentRangeEnd", _numbers(bit.end)))
            element.extend(references(_numbers(bit.end)))
            self.placed.update(bit.end)
        return element

    def _run(self, piece: RedlinePiece) -> etree._Element:
        run = text_run(piece.text, deleted=piece.track is Track.DELETED)
        if piece.track is Track.KEPT:
            return run
        change = etree.Element(w(_ELEMENTS[piece.track]))
        self._change(change, quiet=piece.quiet)
        change.append(run)
        return change

    def _change(self, element: etree._Element, *, quiet: bool = False) -> None:
        element.set(w("id"), str(self._id()))
        element.set(w("author"), self.stamp.quiet_author if quiet else self.stamp.author)
        element.set(w("date"), self.stamp.date(self._later))

    def _opened(self, end: End) -> Iterator[etree._Element]:
        """Begin the range of one end of a move, unless it has begun."""
        if end in self._ranges:
            return
        move, gone = end
        mark = etree.Element(w("moveFromRangeStart" if gone else "moveToRangeStart"))
        self._change(mark)
        mark.set(w("name"), self._names.setdefault(move, f"move{len(self._names) + 1}"))
        self._ranges[end] = int(mark.get(w("id"), "0"))
        yield mark

    def _closed(self, end: End) -> Iterator[etree._Element]:
        """End the range of one end of a move, if nothing more of it is to come."""
        self._left[end] -= 1
        if self._left[end] == 0:
            mark = etree.Element(w("moveFromRangeEnd" if end[1] else "moveToRangeEnd"))
            mark.set(w("id"), str(self._ranges[end]))
            yield mark

    def _id(self) -> int:
        self._next += 1
        return self._next


def _like(track: Track) -> frozenset[Track]:
    """The tracks that are accepted and rejected like one."""
    return next((tracks for tracks in (GONE, COME) if track in tracks), frozenset())


def comment_marks(name: str, comments: Iterable[int]) -> Iterator[etree._Element]:
    """Give marks of where comments begin or end: ``commentRangeStart``, ``commentRangeEnd``."""
    for identifier in comments:
        mark = etree.Element(w(name))
        mark.set(w("id"), str(identifier))
        yield mark


def references(comments: Iterable[int]) -> Iterator[etree._Element]:
    """Give the signs by which a text leads to its comments."""
    for identifier in comments:
        run = etree.Element(w("r"))
        properties = etree.SubElement(run, w("rPr"))
        etree.SubElement(properties, w("rStyle")).set(w("val"), "CommentReference")
        etree.SubElement(run, w("commentReference")).set(w("id"), str(identifier))
        yield run


def _numbers(spans: Iterable[CommentSpan]) -> list[int]:
    return [number for span in spans for number in span.comments]
