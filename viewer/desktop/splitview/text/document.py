"""Fills one pane's document from a plan, at once or bit by bit, and says where everything landed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument

from viewer.desktop.splitview.text.formats import Formats, TextStyle
from viewer.desktop.splitview.text.positions import PlacedBlock, Positions
from viewer.desktop.splitview.text.tokens import token_spans
from viewer.desktop.splitview.text.utf16 import OffsetMap, displayable, utf16_length
from viewer.redline.plan import BlockKind, Chip, MarkKind, Plan, PlannedBlock

MARGIN = 16
"""Pixels left and right of the text."""

_CHIP_GAP = "\N{EN SPACE}"
_NEW_LINE = "\N{LINE SEPARATOR}"
_WORD_MARKS = frozenset(MarkKind) - {MarkKind.MENDED}

_BAR = re.compile(r"(?<= )\|(?= )")
"""What stands between two cells of a table's row."""

_Styled = tuple[int, int, object]
"""Start, end and what lies between them."""


class Filler:
    """Fills a document with one side of a plan, as many rows at a time as are asked for.

    The document ends with an empty block of its own, below which nothing is shown; the next row takes it
    over, and another one follows.
    """

    def __init__(self, document: QTextDocument, plan: Plan, side: int, style: TextStyle) -> None:
        self._document = document
        self._plan = plan
        self._side = side
        self._style = style
        self._formats = Formats(style)
        self.positions = Positions()
        document.clear()
        document.setDefaultFont(style.text_font)
        _set_margins(document)

    def add(self, stop: int) -> None:
        """Add the planned rows up to ``stop``, exclusive."""
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        number = len(self.positions.entries)
        first = True
        for index in range(self.positions.rows, stop):
            made: list[PlacedBlock] = []
            for block in self._plan.rows[index].sides[self._side]:
                _open_block(cursor, block, self._formats, first=first, further=bool(made))
                position = cursor.position()
                offsets, units = _add_text(cursor, block, self._formats, self._style.tokens)
                chips = _add_chips(cursor, block, self._formats, units)
                made.append(PlacedBlock(number, index, block, position, units, offsets, chips))
                number += 1
                first = False
            self.positions.add_row(made)
        _open_block(cursor, PlannedBlock(BlockKind.GAP), self._formats, first=first, further=False)
        cursor.endEditBlock()


def fill(document: QTextDocument, plan: Plan, side: int, style: TextStyle) -> Positions:
    """Replace the document's content with one side of the plan; return where its blocks are."""
    filler = Filler(document, plan, side, style)
    filler.add(len(plan.rows))
    return filler.positions


def _set_margins(document: QTextDocument) -> None:
    # Not ``document.rootFrame()``: a document keeps Python's wrapper of each frame that this has returned,
    # and it has another frame whenever it is filled.
    frame = QTextCursor(document).currentFrame()
    shape = frame.frameFormat()
    shape.setMargin(0)
    shape.setTopMargin(MARGIN // 2)
    shape.setLeftMargin(MARGIN)
    shape.setRightMargin(MARGIN)
    frame.setFrameFormat(shape)


def _open_block(
    cursor: QTextCursor, block: PlannedBlock, formats: Formats, *, first: bool, further: bool
) -> None:
    shape, characters = formats.block(block, further=further), formats.characters(block.kind)
    if first:
        cursor.setBlockFormat(shape)
        cursor.setBlockCharFormat(characters)
    else:
        cursor.insertBlock(shape, characters)


def _add_text(
    cursor: QTextCursor, block: PlannedBlock, formats: Formats, colours: Mapping[object, QColor] | None
) -> tuple[OffsetMap, int]:
    text = displayable(block.text)
    for start, end, characters in _runs(block, formats, colours):
        cursor.insertText(text[start:end], characters)
    offsets = OffsetMap(text)
    return offsets, offsets.to_utf16(len(text))


def _add_chips(
    cursor: QTextCursor, block: PlannedBlock, formats: Formats, units: int
) -> tuple[tuple[int, int, Chip], ...]:
    chips: list[tuple[int, int, Chip]] = []
    for chip in block.chips:
        below = chip.own_line or block.kind is BlockKind.NOTE
        cursor.insertText(_NEW_LINE if below else _CHIP_GAP, formats.characters(block.kind))
        words = displayable(chip.words)
        cursor.insertText(words, formats.chip)
        start = units + 1
        units = start + utf16_length(words)
        chips.append((start, units, chip))
    return tuple(chips)


def _runs(
    block: PlannedBlock, formats: Formats, colours: Mapping[object, QColor] | None
) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Cut a block's text where its format changes."""
    marks = sorted((mark.start, mark.end, mark.kind) for mark in block.marks if mark.kind in _WORD_MARKS)
    tokens = token_spans(block.text, colours) if colours else ()
    if block.kind is BlockKind.TABLE:
        bars = ((bar.start(), bar.end(), formats.dim) for bar in _BAR.finditer(block.text))
        tokens = tuple(sorted((*tokens, *bars), key=lambda token: token[:2]))
    # The character before a figure and its last one are widened to make room for the box.
    wide = {edge for figure in block.figures for edge in (figure.start - 1, figure.end - 1)}
    length = len(block.text)
    cuts = {0, length, *wide, *(edge + 1 for edge in wide)}
    cuts.update(edge for start, end, _ in (*marks, *tokens) for edge in (start, end))
    boxed = sorted((figure.start, figure.end, True) for figure in block.figures)
    mark_of, colour_of, box_of = _Walk(marks), _Walk(tokens), _Walk(boxed)
    for start, end in pairwise(sorted(cut for cut in cuts if 0 <= cut <= length)):
        mark, colour = mark_of.at(start), colour_of.at(start)
        if box_of.at(start):
            colour = None  # the box says more of a figure than the term that it is part of
        characters = formats.characters(
            block.kind,
            mark if isinstance(mark, MarkKind) else None,
            colour if isinstance(colour, QColor) else None,
            spaced=start in wide,
        )
        yield start, end, characters


class _Walk:
    """Looks up what covers an offset, for offsets that only grow."""

    def __init__(self, spans: Sequence[_Styled]) -> None:
        self._spans = spans
        self._next = 0

    def at(self, offset: int) -> object | None:
        while self._next < len(self._spans) and self._spans[self._next][1] <= offset:
            self._next += 1
        if self._next < len(self._spans) and self._spans[self._next][0] <= offset:
            return self._spans[self._next][2]
        return None
