"""Rows of tables, told from lines of prose with a wide gap in them; cells that run over several lines.

"Item 1A.      Risk Factors", "of $          per share" and "Total revenue     4,113     3,858" all hold
gaps. Only the last is a row. A row's last cell may go on below ("… for Research at the" / "University"),
a narrow cell may break its own label ("Item" / "1A."), and the heads of columns stand in several lines
over the first row ("Number of      Share of" / "customers      net sales").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from viewer.filings.sources.pdf.glyphs import Piece
from viewer.filings.sources.pdf.lines import PdfLine
from viewer.filings.sources.pdf.thresholds import MEASURES, ROWS
from viewer.language.bullets import is_lone_glyph

_FIGURE = re.compile(r"[$¥€£(]*\s*[\d,.]+\s*[)%]*|[-–—]+")
_LEADER = re.compile(r"(?<![.·…_])(?<![.·…_]\s)(?:[.·…_]\s?){4,}+\s*+[\w-]{0,6}$")
"""Dots that lead to a page number, looked at from the first of them alone."""
_LABEL = re.compile(r"item|part|note", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,2}[A-Z]?\.?|[IVX]{1,4}\.?|\d{1,2}\.[A-Z]\.?")


def tabulate(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Mark the rows among lines, and put together the cells that run over several lines."""
    width = max((line.x1 for line in lines), default=0.0) - min((line.x0 for line in lines), default=0.0)
    for index, line in enumerate(lines):
        neighbours = [lines[i] for i in (index - 1, index + 1) if 0 <= i < len(lines)]
        full = line.x1 - line.x0 > ROWS.full_line * width
        line.row = _is_row(line, neighbours) and not (full and _runs_on(line))
    result: list[PdfLine] = []
    for line in _with_heads(lines):
        if not (result and _continues(result[-1], line)):
            result.append(line)
    for line in result:
        if line.row:
            line.write()
    return result


def _with_heads(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Put together the heads of columns that stand in several lines over a row, as a row of their own."""
    result: list[PdfLine] = []
    for line in lines:
        heads: list[PdfLine] = []
        while line.row and result and _heads(result[-1], heads[0] if heads else line, line):
            heads.insert(0, result.pop())
        if heads:
            first = heads[0]
            for lower in heads[1:]:
                first.cells = [[*cell, *more] for cell, more in zip(first.cells, lower.cells, strict=True)]
            first.row = True
            result.append(first)
        result.append(line)
    return result


def _heads(upper: PdfLine, lower: PdfLine, row: PdfLine) -> bool:
    """True for a line over a row or over heads, each of its cells over one of the row's last cells."""
    count = len(upper.cells)
    if upper.row or count < 2 or count > len(row.cells) or (lower is not row and len(lower.cells) != count):
        return False
    if not 0 < upper.y - lower.y <= ROWS.heads_above * row.size:
        return False
    return all(
        head[0].x0 < cell[-1].x1 and cell[0].x0 < head[-1].x1
        for head, cell in zip(upper.cells, row.cells[-count:], strict=True)
    )


def _continues(upper: PdfLine, lower: PdfLine) -> bool:
    """Put a line that goes on with a cell of the line above into that cell; say whether it did."""
    if len(upper.cells) == 1 or len(lower.cells) > 1 or lower.row:
        return False
    if abs(upper.size - lower.size) > MEASURES.other_size * upper.size:
        return False
    first, last = upper.cells[0], upper.cells[-1]
    if lower.x1 < upper.cells[1][0].x0:
        cell = first
        meant = bool(_LABEL.fullmatch(_said(first)) and _NUMBER.fullmatch(lower.text))
    else:
        cell = last
        aligned = abs(lower.x0 - last[0].x0) < ROWS.aligned
        meant = upper.row and aligned and not _FIGURE.fullmatch(_said(last))
    if not meant or not 0 < cell[-1].y - lower.y <= ROWS.below * upper.size:
        return False
    cell += lower.pieces
    upper.write()
    return True


def _said(cell: Iterable[Piece]) -> str:
    return " ".join(piece.text for piece in cell)


def _runs_on(line: PdfLine) -> bool:
    """True for a line of prose with blanks to be filled in: "of $        per share in the net"."""
    cells = [[word.text for piece in cell for word in piece.words()] for cell in line.cells[1:]]
    return any(len(cell) >= ROWS.label_words and _first_letter(cell).islower() for cell in cells)


def _first_letter(words: Iterable[str]) -> str:
    return next((c for word in words for c in word if c.isalpha()), "")


def _is_row(line: PdfLine, neighbours: Iterable[PdfLine]) -> bool:
    if _LEADER.search(line.text):
        return True
    if len(line.cells) == 1:
        return False
    first, last = _said(line.cells[0]), _said(line.cells[-1])
    if len(line.cells) == 2:
        if is_lone_glyph(first) or len(first) < ROWS.mark_length:
            return bool(_FIGURE.fullmatch(last))
        aligned = any(
            abs(cell[0].x0 - line.cells[1][0].x0) < ROWS.aligned
            or abs(cell[-1].x1 - line.cells[1][-1].x1) < ROWS.aligned
            for other in neighbours
            for cell in other.cells[1:]
        )
        label = len(first.split()) <= ROWS.label_words
        return bool(_FIGURE.fullmatch(last)) or (aligned and not label)
    return not is_lone_glyph(first)
