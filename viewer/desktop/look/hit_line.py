"""A line of a list in which something was found: the words with it in bold, where they stand, and more."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.desktop.look.painting import smaller

Stretch = tuple[int, int]
"""Half-open, in code points of the words of a line."""

LINE_ROLE = Qt.ItemDataRole.UserRole + 9
"""Under which a model gives the :class:`HitLine` of a row."""
_PADDING, _MARGIN, _GAP = 5, 10, 12
"""Pixels above and below a line, at its ends, and between its parts."""
_DETAIL_SHARE, _CONTEXT_SHARE = 0.5, 0.35
"""Shares of a line that its end, and then where the words stand, may take at most."""
_LEAST_SHARE = 0.25
"""Share of a line that where the words stand takes at least, however long these are: a list of places that
does not tell their factors leads nowhere."""
_LEAST_CONTEXT = 60
"""Pixels in which it can be told where the words stand: in less it is left out."""
_BEFORE_HIT = 24
"""Code points kept before a hit that would stand in what is cut off: some words, to know the line by."""


@dataclass(frozen=True, slots=True)
class HitLine:
    """What a line shows. Plain text: it may quote a filing."""

    words: str
    hits: tuple[Stretch, ...] = ()
    context: str = ""
    """Where the words stand."""
    detail: str = ""
    """At the end of the line."""
    faint: bool = False
    """True where the line can be read, but nothing comes of choosing it."""


class HitLineDelegate(QStyledItemDelegate):
    """Paints with the palettes of list and application, which follow the theme."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        """Qt override: one line."""
        return QSize(0, round(QFontMetricsF(option.font).height()) + 2 * _PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt override: words, where they stand, and what is said at the end."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, HitLine):
            return
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            option.widget.style().drawPrimitive(
                QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
            )
        text = option.palette.color(QPalette.ColorRole.Text)
        # Not the list's own: a style sheet makes it half transparent, too faint to be read.
        quiet = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        area = QRectF(option.rect).adjusted(_MARGIN, 0, -_MARGIN, 0)
        small = smaller(option.font)
        painter.setPen(text if chosen and not line.faint else quiet)
        area = _at_the_end(painter, area, line.detail, small, _DETAIL_SHARE)
        painter.setPen(text if chosen else quiet)
        needed = QFontMetricsF(option.font).horizontalAdvance(line.words) + _GAP
        share = max(_LEAST_SHARE, min(_CONTEXT_SHARE, 1 - needed / max(1.0, area.width())))
        if share * area.width() >= _LEAST_CONTEXT:
            area = _at_the_end(painter, area, line.context, small, share)
        painter.setPen(quiet if line.faint and not chosen else text)
        _draw_hits(painter, area, line.words, line.hits, option.font)
        painter.restore()


def _at_the_end(painter: QPainter, area: QRectF, words: str, font: QFont, share: float) -> QRectF:
    """Draw words at the end of an area, over a share of it at most, and return what is left of the area."""
    if not words:
        return area
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, area.width() * share)
    width = metrics.horizontalAdvance(shown)
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
    return area.adjusted(0, 0, -(width + _GAP), 0)


def _draw_hits(painter: QPainter, area: QRectF, words: str, hits: tuple[Stretch, ...], font: QFont) -> None:
    """Draw one line of words with some stretches of them in bold, elided to an area with the first in it."""
    bold = QFont(font)
    bold.setBold(True)
    # What is shortened for bold letters throughout has room in any case.
    metrics = QFontMetricsF(bold if hits else font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    if shown != words and hits and hits[0][1] >= len(shown):
        cut = max(0, hits[0][0] - _BEFORE_HIT)
        hits = tuple((start - cut + 1, end - cut + 1) for start, end in hits if start >= cut)
        shown = metrics.elidedText(f"…{words[cut:]}", Qt.TextElideMode.ElideRight, area.width())
    layout = QTextLayout(shown, font)
    layout.setFormats([_bold(shown, start, end) for start, end in hits if start < len(shown)])
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(area.width())
    layout.endLayout()
    height = layout.boundingRect().height()
    layout.draw(painter, QPointF(area.left(), area.center().y() - height / 2))


def _bold(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    weight = QTextCharFormat()
    weight.setFontWeight(QFont.Weight.Bold)
    stretch = QTextLayout.FormatRange()
    stretch.start, last = (len(text[:at].encode("utf-16-le", "surrogatepass")) // 2 for at in (start, end))
    stretch.length = last - stretch.start
    stretch.format = weight
    return stretch
