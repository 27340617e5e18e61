"""Plain text: paragraphs told by blank lines, by indents, or only by where a line could have gone on.

In a text whose tags were stripped there are no blank lines at all: a heading follows the last line of
a paragraph directly. A line that ends a sentence although the next line's first word would still have
fitted on it was ended on purpose; that is where a new block begins.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from viewer.filings.source import Source, SourceBlock
from viewer.filings.sources.lines import TextLine, begins_item, group, lines_of, stands_alone, tile
from viewer.filings.sources.thresholds import TEXT
from viewer.language.sentence_ends import begins_small, is_closed

_ITEM_TITLE = re.compile(
    r"(?:item\s+\d{1,2}\s?[A-Z]?\s*[.:\-–—]|item\s+\d{1,2}[A-Z]?$|part\s+[IV]{1,3}\b\W*$)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a text's lines were made."""

    width: int
    """The column that they were wrapped at; beyond ``TEXT.unwrapped`` where they were not."""
    dense: Set[int]
    """Starts of the lines that stand in long runs without a blank line."""
    early: Set[int]
    """Starts of the lines that were broken although the next word would have fitted."""
    last: Set[int]
    """Starts of the few words that a page ends with."""


def read_text(text: str) -> Source:
    """Read plain text into source blocks."""
    groups, width = _groups(text)
    blocks = [_centred(block, full, width) for block, full in tile(text, groups)]
    return Source(text, "text", tuple(blocks))


def _groups(text: str) -> tuple[list[list[TextLine]], int]:
    """Return the lines of each block, and the column they were wrapped at; the rest is let go of."""
    lines = lines_of(text)
    layout = _layout(lines)
    return group(lines, lambda block, line: _parts(text, block, line, layout)), layout.width


def _layout(lines: list[TextLine]) -> _Layout:
    width = _width(lines)
    dense: set[int] = set()
    early: set[int] = set()
    last: set[int] = set()
    for blank, members in groupby(lines, key=lambda line: line.blank):
        run = list(members)
        if blank or len(run) < TEXT.dense:
            continue
        dense.update(line.start for line in run)
        for line, following in pairwise(run):
            if stands_alone(following):
                if line.text.count(" ") < TEXT.few_words and not is_closed(line.text):
                    last.add(line.start)
            elif _end(line) + 1 + _first_word(following) + TEXT.spare <= width:
                early.add(line.start)
    return _Layout(width, dense, early, last)


def _end(line: TextLine) -> int:
    return line.indent + len(line.text)


def _first_word(line: TextLine) -> int:
    return len(line.text.split(None, 1)[0])


def _parts(text: str, block: list[TextLine], line: TextLine, layout: _Layout) -> bool:
    """True where a new block begins on ``line``, right below the last line of ``block``."""
    last = block[-1]
    if stands_alone(line) or stands_alone(last) or begins_item(text, block, line):
        return True
    closed = is_closed(last.text)
    if _ITEM_TITLE.match(line.text) and (closed or _end(last) + TEXT.centred_from < layout.width):
        return True
    if begins_small(line.text) or line.start in layout.last:
        return False
    return layout.width > TEXT.unwrapped or (closed and _ended_on_purpose(block, line, layout))


def _ended_on_purpose(block: list[TextLine], line: TextLine, layout: _Layout) -> bool:
    """True where the line break before ``line`` was not made by the wrapping of a paragraph."""
    if block[0].indent + 1 < line.indent < TEXT.centred_from:
        return True
    dense = line.start in layout.dense
    spare = TEXT.spare_dense if dense else TEXT.spare
    fitted = _end(block[-1]) + 1 + _first_word(line) + spare <= layout.width
    return fitted or (dense and line.start in layout.early)


def _width(lines: list[TextLine]) -> int:
    """Return the column that the text was wrapped at; beyond ``TEXT.unwrapped`` where it was not."""
    prose = (
        line
        for line in lines
        if line.text.count(" ") > TEXT.prose_blanks and "  " not in line.text.replace(".  ", ". ")
    )
    lengths = sorted(line.indent + len(line.text) for line in prose)
    if not lengths:
        return TEXT.unwrapped + 1
    longest = lengths[-1 - len(lengths) // TEXT.outliers]
    return longest if longest <= TEXT.unwrapped else max(TEXT.unwrapped + 1, longest)


def _centred(block: SourceBlock, lines: list[TextLine], width: int) -> SourceBlock:
    if width > TEXT.unwrapped or not lines or len(lines) > TEXT.centred_lines:
        return block
    for line in lines:
        right = width - line.indent - len(line.text)
        if line.indent < TEXT.centred_from or abs(line.indent - right) > TEXT.centred_off * line.indent:
            return block
    return replace(block, centred=True)
