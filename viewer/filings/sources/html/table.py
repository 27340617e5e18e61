"""Tables: of figures, of a bullet and its text, of "Item 1A." and "Risk Factors", or around a whole page.

A table of figures becomes one block a row, its cells set apart by bars. A table that only places things
side by side is read as what it places: a list item, a title, paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from viewer.filings.bullets import enumerator_end, is_lone_glyph
from viewer.filings.sources.html.cells import between, line_of
from viewer.filings.sources.html.compose import fold
from viewer.filings.sources.html.figures import holds_figures
from viewer.filings.sources.html.style import Kind, Look, Setting

if TYPE_CHECKING:
    from viewer.filings.sources.html.walk import Walker

_LONG_CELL = 200
"""Characters from which on the content of a cell is prose."""
_DEEPEST = 12
"""Tables within tables beyond this depth are read as rows."""
_MARK_LENGTH = 6
_LABEL_WORDS = 3
_FEW_ROWS = 2
"""A table with more rows of several cells than this is no mere way of placing a title."""
_FIGURE = re.compile(r"[$¥€£(]*\s*[\d,.]+\s*[)%]*")


@dataclass(slots=True)
class _Cell:
    element: etree._Element
    look: Look
    setting: Setting
    text: str


def read_table(walker: Walker, table: etree._Element, look: Look) -> None:
    """Read a table into the walker's blocks."""
    cut_out = walker.cut_out(table)
    if cut_out is not None:
        walker.add_rows(cut_out)
        return
    walker.depth += 1
    flat = walker.row or walker.depth > _DEEPEST
    rows = [_texts(row) for row in table.iter("tr")] if flat or table.find(".//table") is None else []
    if flat or holds_figures(rows):
        walker.add_rows(filter(None, map(line_of, rows)))
    else:
        _place(walker, table, look)
    walker.depth -= 1


def _texts(row: etree._Element) -> list[str]:
    """Return what the cells of a row say, empty cells left out."""
    texts = [text_of(cell) if len(cell) else cell.text for cell in row]
    return [folded for text in texts if text and (folded := fold(text))]


def text_of(element: etree._Element) -> str:
    """Return all the characters in an element."""
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)


def _place(walker: Walker, table: etree._Element, look: Look) -> None:
    """Read a table that places its cells, or that is small."""
    rows = [_cells(walker, row, row_look) for row, row_look in _rows_of(walker, table, look)]
    several = sum(len(row) > 1 and not _is_mark(row[0].text) for row in rows)
    for row in rows:
        if len(row) == 1:
            _walk_cell(walker, row[0])
        elif len(row) == 2 and _leads(row[0].text, row[1].text, several):
            walker.lead_with(row[0].element, row[0].look)
            _walk_cell(walker, row[1])
        elif any(len(cell.text) > _LONG_CELL for cell in row):
            for cell in row:
                _walk_cell(walker, cell)
        elif row:
            _join(walker, row)


def _rows_of(walker: Walker, table: etree._Element, look: Look) -> Iterator[tuple[etree._Element, Look]]:
    """Yield the rows of a table; what stands between them is read on the way."""
    for child in table:
        setting, inner = walker.step(child, look)
        if setting.kind is Kind.HIDDEN:
            continue
        if child.tag == "tr":
            yield child, inner
        elif child.tag in ("tbody", "thead", "tfoot", "table"):
            yield from _rows_of(walker, child, inner)
        elif child.tag not in ("col", "colgroup"):
            walker.walk(child, inner)
            walker.flush()


def _cells(walker: Walker, row: etree._Element, look: Look) -> list[_Cell]:
    """Return the cells of a row that hold something."""
    cells = []
    for element in row:
        setting, inner = walker.step(element, look)
        text = fold(text_of(element))
        if text and setting.kind is not Kind.HIDDEN:
            if len(text) < _MARK_LENGTH:
                text = walker.text_of(element, inner)
            cells.append(_Cell(element, inner, setting, text))
    return cells


def _is_mark(text: str) -> bool:
    """True for a cell that holds a list mark and nothing else."""
    return len(text) < _MARK_LENGTH and (
        is_lone_glyph(text) or enumerator_end(text + " x", 0, len(text) + 2) == len(text) + 1
    )


def _leads(first: str, second: str, several: int) -> bool:
    """True where the first of two cells belongs to the start of the second: a list mark, "Item 1A."."""
    if _is_mark(first):
        return True
    label = len(first.split()) <= _LABEL_WORDS and not _FIGURE.fullmatch(second)
    return label and several <= _FEW_ROWS


def _walk_cell(walker: Walker, cell: _Cell) -> None:
    outer = walker.context
    walker.context = outer.within(cell.setting)
    walker.walk(cell.element, cell.look)
    walker.flush()
    walker.context = outer


def _join(walker: Walker, cells: list[_Cell]) -> None:
    """Add a row as one block, its cells set apart by bars."""
    walker.row = True
    last = None
    for cell in cells:
        if last is not None:
            walker.add(between(last, cell.text), walker.looks.plain)
        walker.walk(cell.element, cell.look)
        last = cell.text
    walker.row = False
    walker.flush(row=True)
