"""Makes paired paragraphs start at the same height at every width and zoom.

Two paragraphs of different length wrap into different numbers of lines. Each row is given the height of
its taller side by padding the shorter one below, so both documents are equally tall and can scroll as one.
Heights are rounded up to whole pixels, so that fractions do not add up over hundreds of rows.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from viewer.desktop.splitview.text.positions import Positions
from viewer.desktop.splitview.text.scene import Lines


@dataclass(frozen=True)
class PaneText:
    """One pane's document with its positions."""

    document: QTextDocument
    positions: Positions


def show_rows(side: PaneText, visible: Sequence[bool], start: int = 0) -> None:
    """Show or hide the blocks of each planned row that the document holds, from row ``start`` on."""
    if start >= side.positions.rows:
        return
    entries = side.positions.entries[side.positions.of_row(start)[0].number :]
    block = side.document.findBlockByNumber(entries[0].number)
    changed: list[QTextBlock] = []
    for entry in entries:
        if block.isVisible() != visible[entry.row]:
            block.setVisible(visible[entry.row])
            changed.append(block)
        block = block.next()
    if changed:
        first = changed[0].position()
        end = changed[-1].position() + changed[-1].length()
        side.document.markContentsDirty(first, end - first)


def align(lines: Lines, sides: Sequence[PaneText], rows: Sequence[int], leads: Sequence[float]) -> Lines:
    """Pad all documents so that each row starts at the same height in each; return the lines with them added.

    ``lines`` are those above, which have their heights already; the last one of them gets its height anew,
    because another row follows it now. ``rows`` are the visible planned rows below, the last of which is
    followed by nothing but the closing block. ``leads`` is the free space wanted below each planned row, in
    pixels.
    """
    kept = max(0, len(lines.rows) - 1)
    below = [*lines.rows[kept:], *rows]
    firsts = [_first_blocks(side, below) for side in sides]
    bare = [_bare_heights(side, blocks) for side, blocks in zip(sides, firsts, strict=True)]
    heights = [math.ceil(max(each) + leads[row]) for row, *each in zip(below, *bare, strict=True)]
    for side, blocks, own in zip(sides, firsts, bare, strict=True):
        _pad(side, blocks[1:], [height - bare for height, bare in zip(heights, own, strict=True)])
    tops = _tops(sides[0], firsts[0])
    return Lines(
        (*lines.rows[:kept], *below),
        (*lines.tops[:kept], *tops[:-1]),
        (*lines.heights[:kept], *(below - top for top, below in itertools.pairwise(tops))),
        (*lines.leads[:kept], *(leads[row] for row in below)),
    )


def _first_blocks(side: PaneText, rows: Sequence[int]) -> list[QTextBlock]:
    """The first block of each row, then the document's closing block."""
    find = side.document.findBlockByNumber
    numbers = [side.positions.of_row(row)[0].number for row in rows]
    return [find(number) for number in (*numbers, side.document.blockCount() - 1)]


def _tops(side: PaneText, blocks: Sequence[QTextBlock]) -> list[float]:
    side.document.documentLayout().documentSize()  # settles what is still to be laid out
    return [block.layout().position().y() for block in blocks]


def _bare_heights(side: PaneText, blocks: Sequence[QTextBlock]) -> list[float]:
    tops = _tops(side, blocks)
    return [
        below - top - block.blockFormat().topMargin()
        for top, below, block in zip(tops, tops[1:], blocks[1:], strict=False)
    ]


def _pad(side: PaneText, blocks: Sequence[QTextBlock], margins: Sequence[float]) -> None:
    """Set the space above blocks. (The space below a block would count even while it is folded away.)"""
    cursor = QTextCursor(side.document)
    cursor.beginEditBlock()
    for block, margin in zip(blocks, margins, strict=True):
        if block.blockFormat().topMargin() != margin:
            cursor.setPosition(block.position())
            shape = QTextBlockFormat()
            shape.setTopMargin(margin)
            cursor.mergeBlockFormat(shape)
    cursor.endEditBlock()
