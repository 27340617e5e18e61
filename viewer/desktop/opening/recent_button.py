"""What was open before, as a button: company, form, years and progress, and under them its files.

The case: four pairs are all called annual.htm and annual.htm. Company and years tell them apart, or, where
these are not known, the folders.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import plain_tip
from viewer.desktop.settings import Recent, RecentHistory, RecentPair
from viewer.language.say import say

WIDTH = 460
"""Pixels that a button asks for: names and folders are shortened to what there is."""
_MARGIN, _LEADING = 7, 3
"""Pixels around the two lines, and between them."""


def files_of(recent: Recent) -> tuple[Path, ...]:
    """Return the files of what was open before."""
    return recent.paths if isinstance(recent, RecentHistory) else (recent.old, recent.new)


def folder_words(pair: RecentPair) -> str:
    """The folder of both files, or the two folders."""
    old, new = str(pair.old.parent), str(pair.new.parent)
    return old if old == new else f"{old} ▸ {new}"


def where_words(pair: Recent) -> str:
    """What stands below the name: the folders, and the files where the name does not tell them."""
    if isinstance(pair, RecentHistory):
        return " ▸ ".join(dict.fromkeys(str(path.parent) for path in pair.paths))
    if not pair.title:
        return folder_words(pair)
    if pair.old.parent == pair.new.parent:
        return say("{files} in {folder}", files=f"{pair.old.name} ▸ {pair.new.name}", folder=pair.old.parent)
    return f"{pair.old} ▸ {pair.new}"


class RecentButton(QPushButton):
    """Two lines, each shortened in the middle where there is no room."""

    def __init__(self, pair: Recent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = pair
        styled(self, "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        named = pair.label
        if isinstance(pair, RecentPair) and not pair.title:
            named = say("{old} and {new}", old=pair.old.name, new=pair.new.name)
        self.setAccessibleName(say("Open {pair}", pair=named))
        self.setAccessibleDescription(where_words(pair))
        self.setToolTip(plain_tip("\n".join(map(str, files_of(pair)))))

    def sizeHint(self) -> QSize:
        """Qt override: room for two lines."""
        return QSize(WIDTH, 2 * self.fontMetrics().height() + 2 * _MARGIN + _LEADING)

    def minimumSizeHint(self) -> QSize:
        """Qt override: as narrow as need be."""
        return QSize(0, self.sizeHint().height())

    def lines(self) -> tuple[str, str]:
        """Names and folders as far as there is room for them."""
        room, middle = self.width() - 2 * _MARGIN, Qt.TextElideMode.ElideMiddle
        metrics = self.fontMetrics()
        names, folders = self._pair.label, where_words(self._pair)
        return metrics.elidedText(names, middle, room), metrics.elidedText(folders, middle, room)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt override: the frame as the style has it, and both lines."""
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        high = self.fontMetrics().height()
        top = (self.height() - 2 * high - _LEADING) // 2
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        names, folders = self.lines()
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(QRect(_MARGIN, top, self.width(), high), left, names)
        painter.drawText(QRect(_MARGIN, top + high + _LEADING, self.width(), high), left, folders)
        painter.end()
