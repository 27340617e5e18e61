"""How each kind of text is set: the character and block formats of a pane's document.

Underlines, strikes and weights are character formats, so that a screen reader hears of them too; tints,
boxes and hatching are painted by the pane, because they follow the text's geometry.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextFormat

from viewer.desktop.look.theme import Theme
from viewer.redline.plan import BlockKind, MarkKind, PlannedBlock

LINE_PERCENT = 132.0
"""Height of a line in percent of the font's own, unless another was chosen."""
FIGURE_ROOM = 3.0
"""Pixels set free on both sides of a figure for its box."""
INDENT = 20
"""Pixels that each level of a list is set in by."""

MEASURE = 130
"""Average characters of the longest line: the eye loses its way back from longer ones."""
_SIZES = {BlockKind.HEADING: 1.1, BlockKind.NOTE: 0.9, BlockKind.ORIGINAL: 0.88, BlockKind.CATEGORY: 0.95}
"""Sizes of text in that of prose."""
_DIM = frozenset({BlockKind.NOTE, BlockKind.ORIGINAL, BlockKind.CATEGORY, BlockKind.FOLD})
_NEAR, _APART = 0.2, 0.6
"""Space above a further block of a row, in line heights: what the source has, another paragraph."""
_CHIP_SIZE = 0.85
"""Size of a link after a paragraph in that of prose."""
_HEADING_LEVEL = 3
"""Of a factor's heading, for screen readers: below the section and its categories."""


@dataclass(frozen=True)
class TextStyle:
    """How text is set: the theme, the font at 100 %, the zoom, and the colours of tokens."""

    theme: Theme
    font: QFont
    zoom: float = 1.0
    tokens: Mapping[object, QColor] | None = None
    line_percent: float = LINE_PERCENT
    """Height of a line in percent of the font's own."""

    @property
    def points(self) -> float:
        """Size of plain text in points."""
        return self.font.pointSizeF() * self.zoom

    @property
    def text_font(self) -> QFont:
        """The font of plain text."""
        font = QFont(self.font)
        font.setPointSizeF(self.points)
        return font

    @property
    def line(self) -> float:
        """Height of a line of plain text, without extra space, in pixels."""
        return QFontMetricsF(self.text_font).height()

    @property
    def measure(self) -> int:
        """Width of the longest line, in pixels."""
        return round(QFontMetricsF(self.text_font).averageCharWidth() * MEASURE)


class Formats:
    """The formats of one style, each made once."""

    def __init__(self, style: TextStyle) -> None:
        self._style = style
        self._characters: dict[tuple[object, ...], QTextCharFormat] = {}
        self._blocks: dict[tuple[object, ...], QTextBlockFormat] = {}
        self._chip = self._new_chip()

    @property
    def dim(self) -> QColor:
        """The colour of secondary text, such as the bars between a table's cells."""
        return self._style.theme.dim

    @property
    def chip(self) -> QTextCharFormat:
        """The format of a link after a paragraph."""
        return self._chip

    def characters(
        self,
        kind: BlockKind,
        mark: MarkKind | None = None,
        colour: QColor | None = None,
        *,
        spaced: bool = False,
    ) -> QTextCharFormat:
        """Return the format of text; ``spaced`` text is followed by room for a figure's box."""
        key = (kind, mark, colour.rgba() if colour is not None else None, spaced)
        if key not in self._characters:
            made = self._plain(kind, colour)
            self._mark(made, mark)
            if spaced:
                made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
                made.setFontLetterSpacing(FIGURE_ROOM)
            self._characters[key] = made
        return self._characters[key]

    def block(self, block: PlannedBlock, *, further: bool) -> QTextBlockFormat:
        """Return the format of a block; a ``further`` one of its row is set apart from the one above.

        The space above a row's first block is not set here: it is what aligns the rows.
        """
        key = (block.kind, block.level, further)
        if key not in self._blocks:
            self._blocks[key] = self._new_block(block.kind, block.level, further=further)
        return self._blocks[key]

    def _plain(self, kind: BlockKind, colour: QColor | None) -> QTextCharFormat:
        theme = self._style.theme
        made = QTextCharFormat()
        made.setForeground(theme.dim if kind in _DIM else colour or theme.text)
        if kind is BlockKind.GAP:
            # As low as possible: a gap is made as tall as the row beside it.
            made.setFontPointSize(1)
        elif kind in _SIZES:
            made.setFontPointSize(self._style.points * _SIZES[kind])
        if kind is BlockKind.HEADING:
            made.setFontWeight(QFont.Weight.Bold)
        return made

    def _mark(self, made: QTextCharFormat, mark: MarkKind | None) -> None:
        theme = self._style.theme
        if mark is MarkKind.INSERTED:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            made.setUnderlineColor(theme.inserted_line)
        elif mark is MarkKind.DELETED:
            made.setFontStrikeOut(True)
        elif mark is MarkKind.MOVED_HERE:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            made.setUnderlineColor(theme.moved_line)
        elif mark is MarkKind.MOVED_AWAY:
            made.setFontStrikeOut(True)
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            made.setUnderlineColor(theme.moved_line)
        elif mark is MarkKind.IGNORED:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            made.setUnderlineColor(theme.dim)

    def _new_chip(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._style.theme.dim)
        made.setFontPointSize(self._style.points * _CHIP_SIZE)
        made.setFontWeight(QFont.Weight.Normal)
        return made

    def _new_block(self, kind: BlockKind, level: int, *, further: bool) -> QTextBlockFormat:
        made = QTextBlockFormat()
        if further:
            made.setTopMargin(self._style.line * (_NEAR if kind is BlockKind.ORIGINAL else _APART))
        if kind is not BlockKind.GAP:
            made.setLineHeight(
                self._style.line_percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            )
        if kind is BlockKind.BULLET:
            made.setLeftMargin(INDENT * (level + 1) * self._style.zoom)
        elif kind is BlockKind.ORIGINAL:
            made.setLeftMargin(INDENT * self._style.zoom)
        elif kind is BlockKind.FOLD:
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        elif kind is BlockKind.HEADING:
            made.setProperty(QTextFormat.Property.HeadingLevel, _HEADING_LEVEL)
        return made
