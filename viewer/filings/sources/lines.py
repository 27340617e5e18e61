"""Lines of a text, grouped into source blocks: what plain text and Markdown have in common.

A list mark, a table row, a ruled line and a bare page number are blocks of their own in both; what
else parts one paragraph from the next is each format's own affair.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from viewer.filings.model import Noise, Span
from viewer.filings.source import SourceBlock, trimmed
from viewer.filings.sources.thresholds import TEXT
from viewer.language.bullets import enumerator_end, glyph_end, is_lone_glyph, is_number

_DRAWN = r"[-=_*~.·—–]"
_RULE = re.compile(rf"{_DRAWN}\s*+{_DRAWN}\s*+{_DRAWN}[-=_*~.·—–\s]*+")
"""No group is repeated in it: a line of a million dashes must not cost the room of a million groups."""
_PAGE_MARK = re.compile(r"</?(?:PAGE|TEXT|DOCUMENT)>", re.IGNORECASE)
_ROMAN = r"(?=[ivxl])x{0,3}(?:ix|iv|v?i{0,3})"
_PAGE_NUMBER = re.compile(
    rf"(?:[-–—]\s*)?(?:page\s+)?(?:(?:[A-Z]-)?\d{{1,4}}|{_ROMAN}|{_ROMAN.upper()})(?:\s+of\s+\d{{1,4}})?(?:\s*[-–—])?$"
)
_BLANK_LINES = re.compile(r"(?:[^\S\n]*+\n)++")


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of the text: ``start``/``end`` without the line end, ``indent`` in columns.

    Blank lines in a row are one line: a file may hold millions of them.
    """

    start: int
    end: int
    next: int
    text: str
    indent: int
    row: bool = False
    """True where it holds the cells of a table's row."""

    @property
    def blank(self) -> bool:
        """True where nothing is on the line."""
        return not self.text


def lines_of(text: str) -> list[TextLine]:
    """Return the lines of a text; ``text`` of each is without the white space around it.

    A line with one tab in it is a row only beside another: alone it may be a title after its number.
    """
    lines = list(_lines(text))
    tabbed = [is_row(line.text) or "\t" in line.text for line in lines]
    beside = zip([False, *tabbed], tabbed, [*tabbed[1:], False], strict=False)
    return [
        replace(line, row=True) if is_row(line.text) or (here and (before or after)) else line
        for line, (before, here, after) in zip(lines, beside, strict=True)
    ]


def _lines(text: str) -> Iterator[TextLine]:
    start = 0
    while start < len(text):
        if blank := _BLANK_LINES.match(text, start):
            yield TextLine(start, blank.end() - 1, blank.end(), "", 0)
            start = blank.end()
            continue
        found = text.find("\n", start)
        stop = len(text) if found < 0 else found
        raw = text[start:stop]
        stripped = raw.strip()
        lead = raw[: len(raw) - len(raw.lstrip())]
        yield TextLine(start, stop, min(stop + 1, len(text)), stripped, len(lead.expandtabs(TEXT.tab)))
        start = stop + 1


def group(lines: list[TextLine], parts: Callable[[list[TextLine], TextLine], bool]) -> list[list[TextLine]]:
    """Group lines into blocks: ``parts(block so far, line)`` says where a new one begins.

    Blank lines end a block and belong to the one before them.
    """
    groups: list[list[TextLine]] = []
    full: list[TextLine] = []
    for line in lines:
        if line.blank:
            full = []
            if groups:
                groups[-1].append(line)
            else:
                groups.append([line])
        elif not full or parts(full, line):
            groups.append([line])
            full = [line]
        else:
            groups[-1].append(line)
            full.append(line)
    return groups


def tile(text: str, groups: list[list[TextLine]]) -> Iterator[tuple[SourceBlock, list[TextLine]]]:
    """Make a source block of each group of lines; the groups are used up, and with them their room."""
    page_start = False
    for number, lines in enumerate(groups):
        groups[number] = []
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
            row=len(full) == 1 and full[0].row,
            page_start=page_start or "\f" in text[start : content.start],
            noise=noise,
        )
        page_start = "\f" in text[content.end : end] or (
            noise is not None and bool(full) and is_page_mark(full[0])
        )
        yield block, full


def is_page_mark(line: TextLine) -> bool:
    """True for a line that only says that a page ends here."""
    return bool(_PAGE_MARK.fullmatch(line.text))


def is_rule(line: TextLine) -> bool:
    """True for a line drawn with dashes, stars or equals signs."""
    return bool(_RULE.fullmatch(line.text))


def is_row(text: str) -> bool:
    """True for a line that holds cells set apart by tabs or bars."""
    return text.count("\t") >= 2 or (text.count("|") >= 2 and text.startswith("|"))


def is_page_number(line: TextLine) -> bool:
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


def begins_item(text: str, block: list[TextLine], line: TextLine) -> bool:
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


def stands_alone(line: TextLine) -> bool:
    """True for a line that is a block of its own wherever it stands."""
    return is_rule(line) or is_page_mark(line) or line.row or is_page_number(line)


def _noise_of(lines: list[TextLine]) -> Noise | None:
    if len(lines) != 1:
        return None if lines else Noise.WHITE_SPACE
    if is_rule(lines[0]) or is_page_mark(lines[0]):
        return Noise.RULE
    return None
