"""Below the tool bar while one finds: how to look, what is wrong with an expression, all places as a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.desktop.look.announcing import announce
from viewer.desktop.look.hit_line import HitLineDelegate
from viewer.desktop.look.metrics import BAR_MARGINS, BAR_SPACING, CHIP_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import give_tip
from viewer.desktop.navigating.found_model import FoundModel
from viewer.language.say import say
from viewer.redline.finding.listed import ListedHit

_LIST_SHARE = 0.22
"""Share of the window's height that the list takes: seven places of a usual window, and text below."""


class FindPanel(QWidget):
    """Says how to look; ``show_found`` says what came of it."""

    options_changed = Signal()
    wanted = Signal(object)
    """The :class:`ListedHit` to go to."""
    list_wanted = Signal()
    """The list is shown now, and is to be filled."""
    left = Signal()
    """Esc, or the cross: the reviewer is done finding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "sheet")
        self.case = self._chip(say("Match case"), say("Tell capitals and small letters apart"))
        self.whole_words = self._chip(
            say("Whole words"), say("Find “rate” but not “rates” and not “operate”")
        )
        self.expression = self._chip(say("Expression"), say("Take what is written for a regular expression"))
        self.listed = self._chip(say("List"), say("List all places with the words around, in notes as well"))
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.told.setWordWrap(True)
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        styled(self.close_button, "flat")
        self.close_button.setAccessibleName(say("Done finding"))
        self.close_button.setToolTip(say("Done finding (Esc)"))
        self.model = FoundModel(self)
        self.view = self._make_view()
        self._lay_out()
        for option in (self.case, self.whole_words, self.expression):
            option.toggled.connect(self._options_changed)
        self.listed.toggled.connect(self._list_toggled)
        self.close_button.clicked.connect(self.left)
        self.view.clicked.connect(self._go)
        self.view.activated.connect(self._go)
        self.hide()

    @property
    def lists(self) -> bool:
        """Whether the places are listed."""
        return self.listed.isChecked()

    def show_found(self, words: str, places: Sequence[ListedHit] = (), *, wrong: bool = False) -> None:
        """Say what came of looking, and list the places where they are listed.

        Args:
            words: A sentence; empty while nothing is looked for.
            places: What the list shows.
            wrong: Whether the sentence says why nothing can be found.
        """
        if words != self.told.text():
            self.told.setText(words)
            announce(self.told, words)
        styled(self.told, "problem", "true" if wrong else "false")
        styled(self.told, "quiet", "false" if wrong else "true")
        self.model.show(places)
        self._show_list()

    def _show_list(self) -> None:
        self.view.setFixedHeight(round(self.window().height() * _LIST_SHARE))
        self.view.setVisible(self.lists and self.model.rowCount() > 0)

    def enter_list(self) -> None:
        """Show the list and go to its first place."""
        self.listed.setChecked(True)
        if self.model.rowCount():
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0, 0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Esc ends finding from anywhere in the panel; Enter in the list goes to the place."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.view.hasFocus():
            self._go(self.view.currentIndex())
        else:
            super().keyPressEvent(event)

    def _chip(self, title: str, tip: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setCheckable(True)
        give_tip(button, tip)
        styled(button, "chip")
        return button

    def _make_view(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName(say("Places found"))
        view.setModel(self.model)
        view.setItemDelegate(HitLineDelegate(self))
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.hide()
        return view

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        column.addLayout(row)
        column.addWidget(self.view)
        left, _, right, _ = BAR_MARGINS
        row.setContentsMargins(left, CHIP_SPACING, right, CHIP_SPACING)
        row.setSpacing(BAR_SPACING)
        for part in (self.case, self.whole_words, self.expression, self.listed):
            row.addWidget(part)
        row.addWidget(self.told, 1)
        row.addWidget(self.close_button)

    def _options_changed(self, _on: bool) -> None:
        self.options_changed.emit()

    def _list_toggled(self, on: bool) -> None:
        if on:
            self.list_wanted.emit()
        elif self.view.hasFocus():
            self.listed.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_list()

    def _go(self, index: QModelIndex) -> None:
        place = self.model.place(index)
        if place is not None:
            self.wanted.emit(place)
