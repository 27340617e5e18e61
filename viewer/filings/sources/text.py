"""Plain text: paragraphs told by blank lines, by indents, or only by where a line could have gone on.

In a text whose tags were stripped there are no blank lines at all: a heading follows the last line of
a paragraph directly. A line that ends a sentence although the next line's first word would still have
fitted on it was ended on purpose; that is where a new block begins.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from viewer.filings.bullets import enumerator_end, glyph_end, is_lone_glyph, is_number
from viewer.filings.model import Noise, Span
from viewer.filings.sentences import begins_small, is_closed
from viewer.filings.source import Source, SourceBlock, trimmed

_RULE = re.compile(r"(?:[-=_*~.·—–]\s*){3,}$")
_PAGE_MARK = re.compile(r"</?(?:PAGE|TEXT|DOCUMENT)>", re.IGNORECASE)
_PAGE_NUMBER = re.compile(
    r"(?:[-–—]\s*)?(?:page\s+)?(?:[A-Z]-)?(?:\d{1,4}|[ivxl]{1,6})(?:\s+of\s+\d{1,4})?(?:\s*[-–—])?$",
    re.IGNORECASE,
)
_ITEM_TITLE = re.compile(
    r"(?:item\s+\d{1,2}\s?[A-Z]?\s*[.:\-–—]|item\s+\d{1,2}[A-Z]?$|part\s+[IV]{1,3}\b\W*$)", re.IGNORECASE
)
_UNWRAPPED = 240
"""A text with lines longer than this is not wrapped: every line is a paragraph."""
_FORCED = 2
"""Columns to spare before a line end counts as made on purpose."""
_CENTRED_FROM = 8
_TAB = 8


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text: ``start``/``end`` without the line end, ``indent`` in columns."""

    start: int
    end: int
    next: int
    text: str
    indent: int

    @property
    def blank(self) -> bool:
        """True where nothing is on the line."""
        return not self.text


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines of a text; ``text`` of each is without the white space around it."""
    start = 0
    while start < len(text):
        found = text.find("\n", start)
        stop = len(text) if found < 0 else found
        raw = text[start:stop]
        stripped = raw.strip()
        lead = raw[: len(raw) - len(raw.lstrip())]
        yield Line(start, stop, min(stop + 1, len(text)), stripped, len(lead.expandtabs(_TAB)))
        start = stop + 1


def read_text(text: str) -> Source:
    """Read plain text into source blocks."""
    lines = list(lines_of(text))
    width = _width(lines)
    groups = group(lines, lambda a, b: _parts(text, a, b, width))
    blocks = [_centred(block, lines_in, width) for block, lines_in in tile(text, groups)]
    return Source(text, "text", tuple(blocks))


def group(lines: list[Line], parts: Callable[[list[Line], Line], bool]) -> list[list[Line]]:
    """Group lines into blocks: ``parts(block so far, line)`` says where a new one begins.

    Blank lines end a block and belong to the one before them.
    """
    groups: list[list[Line]] = []
    fresh = True
    for line in lines:
        if line.blank:
            fresh = True
            if groups:
                groups[-1].append(line)
            else:
                groups.append([line])
            continue
        if fresh or not groups or parts([x for x in groups[-1] if not x.blank], line):
            groups.append([line])
        else:
            groups[-1].append(line)
        fresh = False
    return groups


def tile(text: str, groups: list[list[Line]]) -> Iterator[tuple[SourceBlock, list[Line]]]:
    """Make a source block of each group of lines."""
    page_start = False
    for number, lines in enumerate(groups):
        start = lines[0].start
        end = lines[-1].next
        if number == len(groups) - 1:
            end = len(text)
        content = trimmed(text, Span(start, end))
        full = [line for line in lines if not line.blank]
        noise = _noise_of(full)
        block = SourceBlock(
            span=Span(start, end),
            content=content,
            indent=full[0].indent if full else 0,
            marker=marker_of(text, content),
            row=len(full) == 1 and is_row(full[0].text),
            page_start=page_start or "\f" in text[start : content.start],
            noise=noise,
        )
        page_start = "\f" in text[content.end : end] or (
            noise is not None and bool(full) and is_page_mark(full[0])
        )
        yield block, full


def is_page_mark(line: Line) -> bool:
    """True for a line that only says that a page ends here."""
    return bool(_PAGE_MARK.fullmatch(line.text))


def is_rule(line: Line) -> bool:
    """True for a line drawn with dashes, stars or equals signs."""
    return bool(_RULE.fullmatch(line.text))


def is_row(text: str) -> bool:
    """True for a line that holds cells set apart by tabs or bars."""
    return text.count("\t") >= 2 or (text.count("|") >= 2 and text.startswith("|"))


def is_page_number(line: Line) -> bool:
    """True for a line that holds nothing but what may be a page number."""
    return bool(_PAGE_NUMBER.fullmatch(line.text))


def marker_of(text: str, content: Span) -> Span | None:
    """Return the list marker at the start of a block's content, if it has one."""
    if is_lone_glyph(content.of(text)):
        return content
    end = glyph_end(text, content.start, content.end)
    if end is None:
        end = enumerator_end(text, content.start, content.end)
    return Span(content.start, end) if end is not None else None


def begins_item(text: str, block: list[Line], line: Line) -> bool:
    """True where a list item starts on ``line``, right below ``block``."""
    at = line.end - len(text[line.start : line.end].lstrip())
    if glyph_end(text, at, line.end) is not None:
        return True
    if enumerator_end(text, at, line.end) is None:
        return False
    first = block[0]
    listed = (
        enumerator_end(text, first.end - len(text[first.start : first.end].lstrip()), first.end) is not None
    )
    if is_number(text, at):
        return block[-1].text.endswith((".", ";", ":"))
    return listed or block[-1].text.endswith((".", ";", ":", ",", "and", "or"))


def stands_alone(line: Line) -> bool:
    """True for a line that is a block of its own wherever it stands."""
    return is_rule(line) or is_page_mark(line) or is_row(line.text) or is_page_number(line)


def _noise_of(lines: list[Line]) -> Noise | None:
    if len(lines) != 1:
        return None if lines else Noise.WHITE_SPACE
    if is_rule(lines[0]) or is_page_mark(lines[0]):
        return Noise.RULE
    return None


def _parts(text: str, block: list[Line], line: Line, width: int) -> bool:
    last = block[-1]
    if stands_alone(line) or stands_alone(last) or begins_item(text, block, line):
        return True
    closed = is_closed(last.text)
    if _ITEM_TITLE.match(line.text) and (closed or len(last.text) + _CENTRED_FROM < width):
        return True
    if begins_small(line.text):
        return False
    if width > _UNWRAPPED:
        return True
    if closed and line.indent > block[0].indent + 1 and line.indent < _CENTRED_FROM:
        return True
    first_word = line.text.split(None, 1)[0]
    return closed and last.indent + len(last.text) + 1 + len(first_word) + _FORCED <= width


def _width(lines: list[Line]) -> int:
    """Return the column that the text was wrapped at; beyond ``_UNWRAPPED`` where it was not."""
    prose = (
        line for line in lines if line.text.count(" ") > 4 and "  " not in line.text.replace(".  ", ". ")
    )
    lengths = sorted(line.indent + len(line.text) for line in prose)
    if not lengths:
        return _UNWRAPPED + 1
    longest = lengths[-1 - len(lengths) // 50]
    return longest if longest <= _UNWRAPPED else max(_UNWRAPPED + 1, longest)


def _centred(block: SourceBlock, lines: list[Line], width: int) -> SourceBlock:
    if width > _UNWRAPPED or not lines or len(lines) > 4:
        return block
    for line in lines:
        right = width - line.indent - len(line.text)
        if line.indent < _CENTRED_FROM or abs(line.indent - right) > 0.5 * line.indent:
            return block
    return replace(block, centred=True)
