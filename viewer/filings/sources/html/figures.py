"""Tables of figures, taken out of a page before it is parsed.

Two thirds of an inline-XBRL filing are tables of figures: cells within cells within spans, of which a
reader of prose needs the words and no more. A parser makes a tree of them all; here their rows are read
from the bytes as they stand, and the parser sees an empty table in the place of each.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from viewer.filings.sources.html.cells import line_of
from viewer.filings.sources.html.thresholds import HTML
from viewer.language.bullets import is_lone_glyph
from viewer.language.sentence_ends import is_closed

_TABLE = re.compile(rb"<(/?)[tT][aA][bB][lL][eE]\b")
_INNER = re.compile(rb"<(?!/(?:[tT][dDhHrR]|[pP]|[dD][iI][vV])>|[bB][rR])[^>]*>")
"""Every tag but those that part cells, rows or words."""
_BREAK = re.compile(rb"<(?:br|/p|/div)[^>]*>", re.IGNORECASE)
_DASHES = frozenset("-–—*")
_HIDDEN = (b"display:none", b"display: none", b"visibility:hidden", b"visibility: hidden")
_RAISED = (b"<sup", b"<SUP", b"super", b"top:-", b"top: -")
"""What raises the mark of a note behind a figure: only the parser knows where it ends."""
_CLASS = b"class="
_CELL, _ROW = b"\x1f", b"\x1e"
"""Unit and record separator (ASCII), which a page does not hold."""
_ENDS = (
    (b"</td>", _CELL),
    (b"</TD>", _CELL),
    (b"</th>", _CELL),
    (b"</TH>", _CELL),
    (b"</tr>", _ROW),
    (b"</TR>", _ROW),
    (b"&nbsp;", b" "),
    (b"&#160;", b" "),
)
_UNREAD = (b"-->", b"</t", b"</T")
"""What is left where a comment holds tags, or tags hold what they should not."""


def cut_figures(
    page: bytes, name: bytes, header: tuple[int, int], *, classes: bool
) -> tuple[bytes, list[list[str]]]:
    """Take the tables of figures out of a page; return the page and the rows of each as lines.

    The attribute ``name`` of the empty tables that are left numbers them. What lies between the two places
    of ``header`` is taken out with them: to do so at once saves a copy of the page. ``classes`` says that a
    class may hide or raise a part of a table.
    """
    whole = memoryview(page)
    kept: list[memoryview | bytes] = [whole[: header[0]]]
    tables: list[list[str]] = []
    apart = [sign for sign in (*_HIDDEN, *_RAISED) if sign in page]
    if classes:
        apart.append(_CLASS)
    at = header[1]
    for start, end in _innermost(page, at):
        if end - start < HTML.small_table:
            continue
        table = page[start:end]
        rows = None if any(sign in table for sign in apart) else _figures(table)
        if rows is not None:
            kept += (whole[at:start], b'<table %s="%d"></table>' % (name, len(tables)))
            tables.append(rows)
            at = end
    kept.append(whole[at:])
    return b"".join(kept), tables


def holds_figures(rows: list[list[str]]) -> bool:
    """True for a table with many small cells, and no prose and no list in any.

    Nor is it one where most rows are a few words and a sentence beside them.
    """
    cells = [cell for row in rows for cell in row]
    if len(cells) < HTML.few_cells or len(max(cells, key=len)) > HTML.long_cell:
        return False
    if sum(map(tells, rows)) > HTML.tells * len(rows):
        return False
    marks = {cell for cell in cells if len(cell) < HTML.mark_length} - _DASHES
    return not any(map(is_lone_glyph, marks))


def tells(row: Sequence[str]) -> bool:
    """True for a row that is a heading and the text beside it."""
    return (
        len(row) == HTML.pair
        and len(row[0].split()) > 1
        and len(row[1].split()) >= HTML.told_words
        and is_closed(row[1])
    )


def _innermost(page: bytes, at: int) -> Iterator[tuple[int, int]]:
    """Yield where tables that hold no table begin and end, from a place on."""
    start = -1
    for match in _TABLE.finditer(page, at):
        if not match.group(1):
            start = match.start()
        elif start >= 0:
            end = page.find(b">", match.end())
            if end < 0:
                # No tag ends any more: to look for one after every table would take for ever.
                return
            yield start, end + 1
            start = -1


def _figures(table: bytes) -> list[str] | None:
    """Return the rows of a table of figures as lines, or None for any other table."""
    table = _BREAK.sub(b" ", _INNER.sub(b"", table))
    for tag, sign in _ENDS:
        table = table.replace(tag, sign)
    if _CELL not in table or any(unread in table for unread in _UNREAD):
        return None
    text = table.decode("utf-8", errors="replace")
    if "&" in text:
        text = html.unescape(text)
    rows = [
        [" ".join(cell.split()) for cell in filter(None, map(str.strip, row.split("\x1f")))]
        for row in text.split("\x1e")
    ]
    return list(filter(None, map(line_of, rows))) if holds_figures(rows) else None
