"""Fills one pane's document from a plan and says where everything landed.

Underlines, strikes and weights are character formats, so that a screen reader hears of them too; tints,
boxes and hatching are painted by the pane, because they follow the text's geometry.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from viewer.desktop.splitview.plan import Block, BlockKind, Chip, MarkKind, Plan
from viewer.desktop.splitview.positions import Entry, Positions
from viewer.desktop.splitview.tokens import token_spans
from viewer.desktop.theme import Theme
from viewer.desktop.utf16 import OffsetMap, displayable, utf16_length

MARGIN = 16
"""Pixels left and right of the text."""
LINE_PERCENT = 132.0
"""Height of a line in percent of the font's own."""
FIGURE_ROOM = 3.0
"""Pixels set free on both sides of a figure for its box."""
INDENT = 20
"""Pixels that each level of a list is set in by."""

_SIZES = {BlockKind.HEADING: 1.1, BlockKind.NOTE: 0.9, BlockKind.ORIGINAL: 0.88, BlockKind.CATEGORY: 0.95}
_DIM = frozenset({BlockKind.NOTE, BlockKind.ORIGINAL, BlockKind.CATEGORY, BlockKind.FOLD})
_CHIP_SIZE = 0.85
_CHIP_GAP = "\u2002"
_WORDS_MARKS = {MarkKind.INSERTED, MarkKind.DELETED, MarkKind.IGNORED}


@dataclass(frozen=True)
class Style:
    """How text is set: the theme, the font at 100 %, and the zoom."""

    theme: Theme
    font: QFont
    zoom: float = 1.0
    tokens: Mapping[object, QColor] | None = None

    @property
    def points(self) -> float:
        """Size of plain text in points."""
        return self.font.pointSizeF() * self.zoom


def fill(document: QTextDocument, plan: Plan, side: int, style: Style) -> Positions:
    """Replace the document's content with one side of the plan; return where its blocks are.

    The document ends with an empty block of its own, below which nothing is shown.
    """
    return _Filler(document, style).fill(plan, side)


class _Filler:
    def __init__(self, document: QTextDocument, style: Style) -> None:
        self._document = document
        self._style = style
        self._formats: dict[tuple[object, ...], QTextCharFormat] = {}
        self._blocks: dict[tuple[BlockKind, int], QTextBlockFormat] = {}

    def fill(self, plan: Plan, side: int) -> Positions:
        document = self._document
        document.clear()
        font = QFont(self._style.font)
        font.setPointSizeF(self._style.points)
        document.setDefaultFont(font)
        frame = document.rootFrame().frameFormat()
        frame.setMargin(0)
        frame.setTopMargin(MARGIN // 2)
        frame.setLeftMargin(MARGIN)
        frame.setRightMargin(MARGIN)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        document.rootFrame().setFrameFormat(frame)
        entries: list[Entry] = []
        position = 0
        for index, row in enumerate(plan.rows):
            for block in row.sides[side]:
                entry = self._add(cursor, block, len(entries), index, position)
                position = cursor.position() + 1
                entries.append(entry)
        self._open_block(cursor, Block(BlockKind.GAP), first=not entries)
        cursor.endEditBlock()
        return Positions(entries, len(plan.rows))

    def _open_block(self, cursor: QTextCursor, block: Block, *, first: bool) -> None:
        shape, characters = self._block_format(block), self._format(block.kind)
        if first:
            cursor.setBlockFormat(shape)
            cursor.setBlockCharFormat(characters)
        else:
            cursor.insertBlock(shape, characters)

    def _add(self, cursor: QTextCursor, block: Block, number: int, row: int, position: int) -> Entry:
        self._open_block(cursor, block, first=number == 0)
        text = displayable(block.text)
        offsets = OffsetMap(text)
        for start, end, character_format in self._runs(block, len(text)):
            cursor.insertText(text[start:end], character_format)
        units = offsets.to_utf16(len(text))
        at = units
        chips: list[tuple[int, int, Chip]] = []
        for chip in block.chips:
            lead = "\u2028" if block.kind is BlockKind.NOTE and text else _CHIP_GAP
            cursor.insertText(lead, self._format(block.kind))
            words = displayable(chip.words)
            cursor.insertText(words, self._chip_format())
            end = at + 1 + utf16_length(words)
            chips.append((at + 1, end, chip))
            at = end
        return Entry(number, row, block, position, units, offsets, tuple(chips))

    def _runs(self, block: Block, length: int) -> Iterable[tuple[int, int, QTextCharFormat]]:
        """Cut a block's text where its format changes."""
        marks = [mark for mark in block.marks if mark.kind in _WORDS_MARKS]
        tokens = token_spans(block.text, self._style.tokens) if self._style.tokens else ()
        # The character before a figure and its last one are widened to make room for the box.
        wide = {edge for figure in block.figures for edge in (figure.start - 1, figure.end - 1)}
        cuts = {0, length}
        cuts.update(edge for mark in marks for edge in (mark.start, mark.end))
        cuts.update(edge for start, end, _ in tokens for edge in (start, end))
        cuts.update(edge for at in wide for edge in (at, at + 1))
        edges = sorted(cut for cut in cuts if 0 <= cut <= length)
        mark_at = token_at = 0
        ordered = sorted(marks, key=lambda mark: mark.start)
        for start, end in itertools.pairwise(edges):
            while mark_at < len(ordered) and ordered[mark_at].end <= start:
                mark_at += 1
            while token_at < len(tokens) and tokens[token_at][1] <= start:
                token_at += 1
            mark = ordered[mark_at] if mark_at < len(ordered) and ordered[mark_at].start <= start else None
            colour = tokens[token_at][2] if token_at < len(tokens) and tokens[token_at][0] <= start else None
            kind = mark.kind if mark is not None else None
            yield start, end, self._format(block.kind, kind, colour, spaced=start in wide)

    def _format(
        self,
        kind: BlockKind,
        mark: MarkKind | None = None,
        colour: QColor | None = None,
        *,
        spaced: bool = False,
    ) -> QTextCharFormat:
        key = (kind, mark, colour.rgba() if colour is not None else None, spaced)
        if key not in self._formats:
            self._formats[key] = self._new_format(kind, mark, colour, spaced)
        return self._formats[key]

    def _new_format(
        self, kind: BlockKind, mark: MarkKind | None, colour: QColor | None, spaced: bool
    ) -> QTextCharFormat:
        theme = self._style.theme
        made = QTextCharFormat()
        made.setForeground(theme.dim if kind in _DIM else colour or theme.text)
        if kind is BlockKind.GAP:
            # As low as can be: a gap is as tall as what stands beside it.
            made.setFontPointSize(1)
            return made
        if kind in _SIZES:
            made.setFontPointSize(self._style.points * _SIZES[kind])
        if kind is BlockKind.HEADING:
            made.setFontWeight(QFont.Weight.Bold)
        if mark is MarkKind.INSERTED:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            made.setUnderlineColor(theme.inserted_line)
        elif mark is MarkKind.DELETED:
            made.setFontStrikeOut(True)
        elif mark is MarkKind.IGNORED:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            made.setUnderlineColor(theme.dim)
        if spaced:
            made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            made.setFontLetterSpacing(FIGURE_ROOM)
        return made

    def _chip_format(self) -> QTextCharFormat:
        key = ("chip",)
        if key not in self._formats:
            made = QTextCharFormat()
            made.setForeground(self._style.theme.dim)
            made.setFontPointSize(self._style.points * _CHIP_SIZE)
            made.setFontWeight(QFont.Weight.Normal)
            self._formats[key] = made
        return self._formats[key]

    def _block_format(self, block: Block) -> QTextBlockFormat:
        key = (block.kind, block.level)
        if key not in self._blocks:
            made = QTextBlockFormat()
            if block.kind is not BlockKind.GAP:
                made.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if block.kind is BlockKind.BULLET:
                made.setLeftMargin(INDENT * (block.level + 1) * self._style.zoom)
            elif block.kind is BlockKind.ORIGINAL:
                made.setLeftMargin(INDENT * self._style.zoom)
            elif block.kind is BlockKind.FOLD:
                made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            if block.kind is BlockKind.HEADING:
                made.setProperty(QTextFormat.Property.HeadingLevel, 3)
            self._blocks[key] = made
        return self._blocks[key]
