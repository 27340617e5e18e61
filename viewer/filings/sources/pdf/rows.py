"""Rows of tables, told from lines of prose with a wide gap in them; cells that run over several lines.

"Item 1A.      Risk Factors", "of $          per share" and "Total revenue     4,113     3,858" all hold
gaps. Only the last is a row. A row's last cell may go on below ("… for Research at the" / "University"),
and a narrow cell may break its own label ("Item" / "1A.").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from viewer.filings.bullets import is_lone_glyph
from viewer.filings.sources.pdf.glyphs import Piece
from viewer.filings.sources.pdf.lines import Line
from viewer.filings.sources.pdf.measures import OTHER_SIZE

_FIGURE = re.compile(r"[$¥€£(]*\s*[\d,.]+\s*[)%]*|[-–—]+")
_LEADER = re.compile(r"(?:[.·…_]\s?){4,}\s*[\w-]{0,6}$")
_LABEL = re.compile(r"item|part|note", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,2}[A-Z]?\.?|[IVX]{1,4}\.?|\d{1,2}\.[A-Z]\.?")
_LABEL_WORDS = 3
_MARK_LENGTH = 6
_FULL_LINE = 0.7
"""Share of the width that a line of prose fills."""
_ALIGNED = 3.0
_BELOW = 1.5
"""Sizes that the next line of a cell lies below at most."""


def tabulate(lines: Sequence[Line]) -> list[Line]:
    """Mark the rows among lines, and put together the cells that run over several lines."""
    width = max((line.x1 for line in lines), default=0.0) - min((line.x0 for line in lines), default=0.0)
    for index, line in enumerate(lines):
        neighbours = [lines[i] for i in (index - 1, index + 1) if 0 <= i < len(lines)]
        full = line.x1 - line.x0 > _FULL_LINE * width
        line.row = _is_row(line, neighbours) and not (full and _runs_on(line))
    result: list[Line] = []
    for line in lines:
        if not (result and _continues(result[-1], line)):
            result.append(line)
    for line in result:
        line.write()
    return result


def _continues(upper: Line, lower: Line) -> bool:
    """Put a line that goes on with a cell of the line above into that cell; say whether it did."""
    if len(upper.cells) == 1 or len(lower.cells) > 1 or lower.row:
        return False
    if abs(upper.size - lower.size) > OTHER_SIZE * upper.size:
        return False
    first, last = upper.cells[0], upper.cells[-1]
    if lower.x1 < upper.cells[1][0].x0:
        cell = first
        meant = bool(_LABEL.fullmatch(_said(first)) and _NUMBER.fullmatch(lower.text))
    else:
        cell = last
        aligned = abs(lower.x0 - last[0].x0) < _ALIGNED
        meant = upper.row and aligned and not _FIGURE.fullmatch(_said(last))
    if not meant or not 0 < cell[-1].y - lower.y <= _BELOW * upper.size:
        return False
    cell += lower.pieces
    return True


def _said(cell: Iterable[Piece]) -> str:
    return " ".join(piece.text for piece in cell)


def _runs_on(line: Line) -> bool:
    """True for a line of prose with blanks to be filled in: "of $        per share in the net"."""
    cells = [[piece.text for piece in cell] for cell in line.cells[1:]]
    return any(len(cell) >= _LABEL_WORDS and _first_letter(cell).islower() for cell in cells)


def _first_letter(words: Iterable[str]) -> str:
    return next((c for word in words for c in word if c.isalpha()), "")


def _is_row(line: Line, neighbours: Iterable[Line]) -> bool:
    if _LEADER.search(line.text):
        return True
    if len(line.cells) == 1:
        return False
    first, last = _said(line.cells[0]), _said(line.cells[-1])
    if len(line.cells) == 2:
        if is_lone_glyph(first) or len(first) < _MARK_LENGTH:
            return bool(_FIGURE.fullmatch(last))
        aligned = any(
            abs(cell[0].x0 - line.cells[1][0].x0) < _ALIGNED
            or abs(cell[-1].x1 - line.cells[1][-1].x1) < _ALIGNED
            for other in neighbours
            for cell in other.cells[1:]
        )
        label = len(first.split()) <= _LABEL_WORDS
        return bool(_FIGURE.fullmatch(last)) or (aligned and not label)
    return not is_lone_glyph(first)
