"""The page of keys: choose an action, press the key that it is to have. Another that has it is named here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.desktop.actions.action import Action, plain
from viewer.desktop.actions.keys import MOST, Keys, normal
from viewer.desktop.frame.settings_dialog.keys_model import KeyColumn, KeysModel, title_of
from viewer.desktop.look.announcing import announce
from viewer.desktop.look.choice_table import ChoiceTable, words_field
from viewer.desktop.look.clear_button import let_clear
from viewer.desktop.look.stylesheet import styled
from viewer.language.say import say, sayable

_NAMES = sayable(("&Key", "An&other key"))
_MENU_WIDTH, _KEYS_WIDTH, _ROW = 190, 150, 24
"""Pixels of the columns, for the longest menu and two shortcuts side by side, and of a row."""


class KeysPage(QWidget):
    """Shows every action; the fields below change the keys of the one that is chosen."""

    def __init__(self, table: Sequence[Action], chosen: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = KeysModel(table, chosen, self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.model)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.words = words_field(say("Words of an action, or a key"), say("Narrow the list of actions"), self)
        self.table = self._make_table()
        self.fields = [self._make_field(number) for number in range(MOST)]
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        styled(self.told, "problem")
        self.take = QPushButton(say("&Use it here"), self)
        self.take.setToolTip(say("Take the key from the other action and give it to this one"))
        self.none = QPushButton(say("&No key"), self)
        self.none.setToolTip(say("Let the chosen action have no key"))
        self.reset = QPushButton(say("&Reset"), self)
        self.reset.setToolTip(say("Give the chosen action its usual keys"))
        self.reset_all = QPushButton(say("Reset &all keys"), self)
        self.reset_all.setToolTip(say("Give every action its usual keys"))
        for button in (self.take, self.none, self.reset, self.reset_all):
            button.setAutoDefault(False)
        self._wanted: tuple[int, str] | None = None
        """The number of the field, and the key typed into it, that another action has."""
        self._lay_out()
        self._connect()
        self.table.selectRow(0)

    @property
    def chosen(self) -> Keys:
        """The keys that are not the usual ones."""
        return self.model.chosen

    def choose(self, identifier: str) -> None:
        """Make the action with this id the one whose keys are changed."""
        rows = range(self.model.rowCount())
        row = next(row for row in rows if self.model.entry(row).id == identifier)
        self.words.clear()
        self.table.setCurrentIndex(self._shown.mapFromSource(self.model.index(row, 0)))

    # Making

    def _make_table(self) -> ChoiceTable:
        table = ChoiceTable(self._shown, say("Actions and their keys"), self)
        header = table.horizontalHeader()
        header.setSectionResizeMode(KeyColumn.ACTION, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.setColumnWidth(KeyColumn.MENU, _MENU_WIDTH)
        table.setColumnWidth(KeyColumn.KEYS, _KEYS_WIDTH)
        return table

    def _make_field(self, number: int) -> QKeySequenceEdit:
        field = QKeySequenceEdit(self)
        field.setMaximumSequenceLength(1)
        name = plain(say(_NAMES[number]))
        field.setAccessibleName(name)
        # It shows the key in a field of its own, which has the focus.
        for inside in field.findChildren(QLineEdit):
            inside.setAccessibleName(name)
            let_clear(inside)
        field.keySequenceChanged.connect(lambda keys: self._typed(number, keys))
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        form, line, foot = QFormLayout(), QHBoxLayout(), QHBoxLayout()
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addLayout(form)
        column.addLayout(line)
        column.addLayout(foot)
        for name, field in zip(_NAMES, self.fields, strict=True):
            form.addRow(say(name), field)
        line.addWidget(self.told, 1)
        line.addWidget(self.take)
        foot.addWidget(self.none)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        foot.addWidget(self.reset_all)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._narrow)
        self.table.selectionModel().currentRowChanged.connect(self._show)
        self.take.clicked.connect(self._take)
        self.none.clicked.connect(self._give_none)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)

    # Showing

    @property
    def _row(self) -> int | None:
        index = self._shown.mapToSource(self.table.currentIndex())
        return index.row() if index.isValid() else None

    def _narrow(self, words: str) -> None:
        self._shown.setFilterFixedString(words)
        if not self.table.currentIndex().isValid() and self._shown.rowCount():
            self.table.selectRow(0)
        self._show()

    def _show(self, _index: QModelIndex | None = None, *, told: str = "") -> None:
        """Show the keys of the chosen action in the fields."""
        row = self._row
        shortcuts = self.model.entry(row).shortcuts if row is not None else ()
        for number, field in enumerate(self.fields):
            with QSignalBlocker(field):
                field.setKeySequence(QKeySequence(shortcuts[number] if number < len(shortcuts) else ""))
            field.setEnabled(row is not None)
            title = title_of(self.model.entry(row)) if row is not None else ""
            pressed = say("Press the key that “{title}” is to have", title=title) if title else ""
            for part in (field, *field.findChildren(QLineEdit)):
                part.setAccessibleDescription(pressed)
        self.none.setEnabled(bool(shortcuts))
        self.reset.setEnabled(row is not None and self.model.is_changed(row))
        self.reset_all.setEnabled(bool(self.model.chosen))
        self._tell(told)

    def _tell(self, words: str, wanted: tuple[int, str] | None = None) -> None:
        self._wanted = wanted
        self.told.setText(words)
        self.take.setVisible(wanted is not None)
        announce(self.told, words)

    # Changing

    def _typed(self, number: int, sequence: QKeySequence) -> None:
        row = self._row
        if row is None:
            return
        keys = normal(sequence.toString(QKeySequence.SequenceFormat.PortableText))
        if not keys:
            # A field is emptied before it takes a key; only one that stays empty was cleared.
            QTimer.singleShot(0, self, lambda: self._cleared(row, number))
            return
        reason, other = self.model.why_not(row, keys)
        if reason:
            self._tell(reason, (number, keys) if other is not None else None)
            return
        self._give(row, number, keys)
        self._show()

    def _cleared(self, row: int, number: int) -> None:
        if row == self._row and self.fields[number].keySequence().isEmpty():
            self._give(row, number, "")
            self._show()

    def _give(self, row: int, number: int, keys: str) -> None:
        shortcuts = list(self.model.entry(row).shortcuts)
        shortcuts += [""] * (number + 1 - len(shortcuts))
        shortcuts[number] = keys
        self.model.give(row, shortcuts)

    def _take(self) -> None:
        if self._wanted is None or self._row is None:
            return
        number, keys = self._wanted
        self.model.take_away(keys, self._row)
        self._give(self._row, number, keys)
        self.fields[number].setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _give_none(self) -> None:
        if self._row is not None:
            self.model.give(self._row, ())
            self._show()

    def _reset(self) -> None:
        if self._row is None:
            return
        lost = self.model.reset(self._row)
        names = ", ".join(f"“{title}”" for title in lost)
        self._show(told=say("Taken from {names}, which had got it.", names=names) if lost else "")

    def _reset_all(self) -> None:
        row = self._row
        self.model.reset_all()
        if row is not None:
            self.table.setCurrentIndex(self._shown.mapFromSource(self.model.index(row, 0)))
        self._show()
