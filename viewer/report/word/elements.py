"""Plain paragraphs and tables as WordprocessingML: what stands around the redline.

python-docx makes the package and its styles; its tables take time with the square of their rows, so these are
written outright.
"""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from viewer.redline.plan import BlockKind
from viewer.report.word.revisions import text_run, w
from viewer.wording.snippets import Snippet

DEEPEST_HEADING = 9
"""Word has nine levels of headings."""
PARTS_LEVEL = 1
"""The level of the document's own parts; headings of a filing stand below."""
DEEPEST_LIST = 3
"""Levels of lists that the built-in styles tell apart."""
PAGE_WIDTH = 9360
"""Width of the text in twentieths of a point: letter paper with margins of an inch."""
SMALL = "FactordiffSmall"
"""Id of the style of tables and small print."""


def style_of(kind: BlockKind, level: int) -> str:
    """Return the id of the style of a paragraph of a filing: Word's own for headings and lists."""
    if kind in (BlockKind.HEADING, BlockKind.CATEGORY):
        return f"Heading{min(PARTS_LEVEL + 1 + level, DEEPEST_HEADING)}"
    if kind is BlockKind.BULLET:
        return "ListBullet" if level == 0 else f"ListBullet{min(level + 1, DEEPEST_LIST)}"
    return "NoSpacing" if kind is BlockKind.TABLE else "Normal"


def paragraph(text: str, style: str = "Normal", lead: str = "") -> etree._Element:
    """Return a paragraph; ``lead`` stands before the text, in bold."""
    element = etree.Element(w("p"))
    etree.SubElement(etree.SubElement(element, w("pPr")), w("pStyle")).set(w("val"), style)
    if lead:
        element.append(_bold(lead))
    if text:
        element.append(text_run(text))
    return element


def marked_paragraph(clause: Snippet, style: str, lead: str) -> etree._Element:
    """Return a paragraph of a clause with its figure in bold."""
    element = paragraph(clause.before, style, lead)
    element.append(_bold(clause.figure))
    element.append(text_run(clause.after))
    return element


def _bold(text: str) -> etree._Element:
    run = text_run(text)
    properties = etree.Element(w("rPr"))
    etree.SubElement(properties, w("b"))
    run.insert(0, properties)
    return run


def heading(text: str, level: int = PARTS_LEVEL) -> etree._Element:
    """Return a heading of the document's own."""
    return paragraph(text, f"Heading{level}")


def table(
    titles: Sequence[str],
    rows: Sequence[Sequence[str]],
    shares: Sequence[float],
    right: frozenset[int] = frozenset(),
) -> etree._Element:
    """Return a table whose head is repeated on each page and whose rows are not cut.

    Args:
        titles: Of the columns; none for a table without a head.
        rows: The cells, each one text.
        shares: How much of the width each column has.
        right: The columns that are set to the right.
    """
    element = etree.Element(w("tbl"))
    properties = etree.SubElement(element, w("tblPr"))
    etree.SubElement(properties, w("tblStyle")).set(w("val"), "TableGrid")
    width = etree.SubElement(properties, w("tblW"))
    width.set(w("w"), str(PAGE_WIDTH))
    width.set(w("type"), "dxa")
    etree.SubElement(properties, w("tblLayout")).set(w("type"), "fixed")
    widths = [round(PAGE_WIDTH * share / sum(shares)) for share in shares]
    grid = etree.SubElement(element, w("tblGrid"))
    for one in widths:
        etree.SubElement(grid, w("gridCol")).set(w("w"), str(one))
    if titles:
        element.append(_row(titles, widths, right, head=True))
    for cells in rows:
        element.append(_row(cells, widths, right))
    return element


def _row(
    cells: Sequence[str], widths: Sequence[int], right: frozenset[int], *, head: bool = False
) -> etree._Element:
    row = etree.Element(w("tr"))
    properties = etree.SubElement(row, w("trPr"))
    etree.SubElement(properties, w("cantSplit"))
    if head:
        etree.SubElement(properties, w("tblHeader"))
    for number, (text, width) in enumerate(zip(cells, widths, strict=True)):
        cell = etree.SubElement(row, w("tc"))
        size = etree.SubElement(etree.SubElement(cell, w("tcPr")), w("tcW"))
        size.set(w("w"), str(width))
        size.set(w("type"), "dxa")
        held = paragraph("" if head else text, SMALL, lead=text if head else "")
        if number in right:
            etree.SubElement(held[0], w("jc")).set(w("val"), "right")
        cell.append(held)
    return row


def bookmark(name: str, identifier: int) -> tuple[etree._Element, etree._Element]:
    """Return the begin and the end of a named stretch of the document."""
    start, end = etree.Element(w("bookmarkStart")), etree.Element(w("bookmarkEnd"))
    for mark in (start, end):
        mark.set(w("id"), str(identifier))
    start.set(w("name"), name)
    return start, end
