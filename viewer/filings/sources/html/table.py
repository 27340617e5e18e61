"""Tables: of figures, of a bullet and its text, of "Item 1A." and "Risk Factors", or around a whole page.

A table of figures becomes one block a row, its cells set apart by bars. A table that only places things
side by side is read as what it places: a list item, a title, paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from viewer.filings.limits import DEEPEST_TABLE
from viewer.filings.sources.html.cells import between, line_of
from viewer.filings.sources.html.compose import fold
from viewer.filings.sources.html.figures import holds_figures, tells
from viewer.filings.sources.html.kinds import Kind
from viewer.filings.sources.html.style import HtmlLook, Setting
from viewer.filings.sources.html.thresholds import HTML
from viewer.language.bullets import enumerator_end, is_lone_glyph

if TYPE_CHECKING:
    from viewer.filings.sources.html.walk import HtmlWalker

_FIGURE = re.compile(r"[$¥€£(]*\s*[\d,.]+\s*[)%]*")


@dataclass(slots=True)
class _Row:
    """A row of a table as it stands, whatever hides in it."""

    strays: list[str | None]
    """What stands in none of its cells."""
    cells: dict[etree._Element, str] = field(default_factory=dict)
    """What the cells say that say anything."""


@dataclass(slots=True)
class _Cell:
    element: etree._Element
    look: HtmlLook
    setting: Setting
    text: str


def read_table(walker: HtmlWalker, table: etree._Element, look: HtmlLook) -> None:
    """Read a table into the walker's blocks."""
    cut_out = walker.cut_out(table)
    if cut_out is not None:
        walker.add_rows(cut_out)
        return
    if walker.depth == DEEPEST_TABLE:
        walker.add(" ".join(map(str, table.itertext())), look)
        walker.flush()
        return
    walker.depth += 1
    innermost = not walker.row and table.find(".//table") is None
    said = {row: _read_row(row) for row in table.iter("tr")} if innermost else {}
    if walker.row or (said and holds_figures([list(row.cells.values()) for row in said.values()])):
        _list_rows(walker, table, look)
    else:
        _place(walker, table, look, said)
    walker.depth -= 1


def _read_row(row: etree._Element) -> _Row:
    """Read a row of a table as it stands."""
    read = _Row([row.text])
    for cell in row:
        text = _text_of(cell) if len(cell) else cell.text
        if text and (folded := fold(text)):
            read.cells[cell] = folded
        if tail := cell.tail:
            read.strays.append(tail)
    return read


def _text_of(element: etree._Element) -> str:
    """Return all the characters in an element."""
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)


def _list_rows(walker: HtmlWalker, table: etree._Element, look: HtmlLook) -> None:
    """Read a table row by row, each as one line."""
    for part, inner in _parts(walker, table, look):
        if part.tag == "tr":
            full, strays = _full(part)
            steps = [(cell, *walker.step(cell, inner)) for cell in full]
            shown = [(cell, own) for cell, setting, own in steps if _is_shown(walker, cell, setting)]
            line = line_of(filter(None, [walker.text_of(cell, own) for cell, own in shown]))
            walker.add_rows([line] if line else [])
            _add(walker, strays, inner)
        else:
            _walk_part(walker, part, inner)
    _add_strays(walker, table, look)


def _place(
    walker: HtmlWalker, table: etree._Element, look: HtmlLook, said: Mapping[etree._Element, _Row]
) -> None:
    """Read a table that places its cells, or that is small; ``said`` is what has been read of its rows."""
    parts = list(_parts(walker, table, look))
    read = [(said.get(part) or _read_row(part)) if part.tag == "tr" else None for part, _ in parts]
    rows = [
        _cells(walker, row, inner) if row is not None else []
        for (_, inner), row in zip(parts, read, strict=True)
    ]
    several = sum(len(cells) > 1 and not _is_mark(cells[0].text) for cells in rows)
    beside = any(len(row) == HTML.pair and _is_long(row) for row in rows)
    for (part, inner), row, cells in zip(parts, read, rows, strict=True):
        if row is None:
            _walk_part(walker, part, inner)
        else:
            _place_row(walker, cells, several, beside=beside)
            _add(walker, row.strays, inner)
    _add_strays(walker, table, look)


def _add_strays(walker: HtmlWalker, element: etree._Element, look: HtmlLook) -> None:
    """Read what stands in a table but in none of its cells, as it does where tags are missing."""
    _add(walker, [element.text, *[child.tail for child in element]], look)


def _add(walker: HtmlWalker, strays: Sequence[str | None], look: HtmlLook) -> None:
    for text in strays:
        if text and not text.isspace():
            walker.add(text, look)
            walker.flush()


def _full(row: etree._Element) -> tuple[list[etree._Element], list[str | None]]:
    """Return the cells of a row less those that hold nothing at all, and what stands in none of them."""
    cells = []
    strays = [row.text]
    for cell in row:
        if len(cell) or cell.text:
            cells.append(cell)
        if tail := cell.tail:
            strays.append(tail)
    return cells, strays


def _is_long(row: Sequence[_Cell]) -> bool:
    return any(len(cell.text) > HTML.long_cell for cell in row)


def _place_row(walker: HtmlWalker, row: list[_Cell], several: int, *, beside: bool) -> None:
    """Read a row of a table of which so many rows have more than one cell.

    ``beside`` says that prose stands in one of two cells in other rows of the table: then a sentence in this
    one is such prose too, though it is short.
    """
    if len(row) == HTML.pair and _leads(row[0].text, row[1].text, several):
        walker.lead_with(row[0].element, row[0].look)
        _walk_cell(walker, row[1])
        walker.end_lead()
    elif len(row) == 1 or _is_long(row) or (beside and tells([cell.text for cell in row])):
        for cell in row:
            _walk_cell(walker, cell)
    elif row:
        _join(walker, row)


def _parts(
    walker: HtmlWalker, table: etree._Element, look: HtmlLook
) -> Iterator[tuple[etree._Element, HtmlLook]]:
    """Yield the rows of a table, and what else stands in it."""
    for child in table:
        setting, inner = walker.step(child, look)
        if child.tag in ("col", "colgroup") or not _is_shown(walker, child, setting):
            continue
        if child.tag in ("tbody", "thead", "tfoot"):
            yield from _parts(walker, child, inner)
            _add_strays(walker, child, inner)
        else:
            yield child, inner


def _walk_part(walker: HtmlWalker, part: etree._Element, look: HtmlLook) -> None:
    """Read what is no row of the table that it stands in."""
    if part.tag == "table":
        read_table(walker, part, look)
    else:
        walker.walk(part, look)
    walker.flush()


def _cells(walker: HtmlWalker, row: _Row, look: HtmlLook) -> list[_Cell]:
    """Return the cells of a row that show something."""
    cells = []
    for element, said in row.cells.items():
        setting, inner = walker.step(element, look)
        if _is_shown(walker, element, setting):
            walker.flush()
            met = len(walker.unseen)
            text = walker.text_of(element, inner) if len(said) < HTML.mark_length else said
            del walker.unseen[met:]  # The cell is read once more, where it stands.
            cells.append(_Cell(element, inner, setting, text))
    return cells


def _is_shown(walker: HtmlWalker, element: etree._Element, setting: Setting) -> bool:
    """True for an element that shows; the text of any other is set aside."""
    if setting.kind is Kind.HIDDEN:
        walker.hide(element)
    return setting.kind is not Kind.HIDDEN


def _is_mark(text: str) -> bool:
    """True for a cell that holds a list mark and nothing else."""
    return len(text) < HTML.mark_length and (
        is_lone_glyph(text) or enumerator_end(text + " x", 0, len(text) + 2) == len(text) + 1
    )


def _leads(first: str, second: str, several: int) -> bool:
    """True where the first of two cells belongs to the start of the second: a list mark, "Item 1A."."""
    if _is_mark(first):
        return True
    label = len(first.split()) <= HTML.label_words and not _FIGURE.fullmatch(second)
    return label and several <= HTML.few_rows and not _head_columns(first, second)


def _head_columns(first: str, second: str) -> bool:
    """True for the heads of two columns: "Q1 2023" and "Q2 2023", "March 31" and "June 30"."""
    numbered = any(map(str.isdigit, first)) and any(map(str.isdigit, second))
    return numbered and len(second.split()) <= HTML.head_words


def _walk_cell(walker: HtmlWalker, cell: _Cell) -> None:
    outer = walker.context
    walker.context = outer.within(cell.setting)
    walker.walk(cell.element, cell.look)
    walker.flush()
    walker.context = outer


def _join(walker: HtmlWalker, cells: list[_Cell]) -> None:
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
