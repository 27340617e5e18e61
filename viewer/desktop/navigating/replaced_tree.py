"""What was replaced throughout: each replacement once, its exceptions in sight, its places behind a click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from viewer.desktop.look.tips import bold, plain_tip, rich_tip
from viewer.language.say import say
from viewer.redline.attention.replacements import (
    KEPT_GLYPH,
    REPLACED_GLYPH,
    ListedPlace,
    ListedReplacement,
)

_PLACE = Qt.ItemDataRole.UserRole
"""Role of the :class:`PlacedSpan` that a line leads to."""
_MOST_LINES = 9
"""Lines shown at once: a third of the list's height in the smallest window."""


class ReplacedTree(QTreeWidget):
    """A line for each replacement; below it first the places where it was not made, then all others."""

    wanted = Signal(object)
    """The :class:`PlacedSpan` to go to."""

    def __init__(self, found: Sequence[ListedReplacement], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setAccessibleName(say("Replaced throughout"))
        self.setUniformRowHeights(True)
        for each in found:
            self._add(each)
        self.itemExpanded.connect(self._fit)
        self.itemCollapsed.connect(self._fit)
        self._fit()
        self.itemActivated.connect(self._go)
        self.itemClicked.connect(self._go)
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)

    def _add(self, each: ListedReplacement) -> None:
        counted = "; ".join(filter(None, (each.counted, each.exceptions)))
        top = QTreeWidgetItem(self, [f"{REPLACED_GLYPH} {each.words}: {counted}"])
        top.setToolTip(0, plain_tip(top.text(0)))
        for place in each.kept:
            words = say("{sign} not replaced: {text}", sign=KEPT_GLYPH, text=place.text)
            line = self._line(top, place, words)
            font = line.font(0)
            font.setBold(True)
            line.setFont(0, font)
        for place in each.places:
            self._line(top, place, place.text)
        top.setExpanded(bool(each.kept))

    @staticmethod
    def _line(top: QTreeWidgetItem, place: ListedPlace, words: str) -> QTreeWidgetItem:
        line = QTreeWidgetItem(top, [words])
        line.setToolTip(0, rich_tip((bold(place.pair.heading), place.text)))
        line.setData(0, _PLACE, place.place)
        return line

    def _fit(self) -> None:
        """Take no more height than the lines need that are shown: the rest is for what stands above."""
        tops = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        lines = sum(1 + (top.childCount() if top.isExpanded() else 0) for top in tops if top is not None)
        self.setFixedHeight(self.sizeHintForRow(0) * min(lines, _MOST_LINES) + 2 * self.frameWidth())

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another font or theme makes the lines another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _go(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place is not None:
            self.wanted.emit(place)
