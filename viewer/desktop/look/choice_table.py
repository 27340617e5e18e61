"""A list in a dialog from which one row is chosen while words typed above it narrow it.

The case: a partner for a factor, a counterpart for a figure. The focus stays in the field: one types, moves
in the list with the arrows, and presses Enter.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTableView, QWidget

from viewer.desktop.look.clear_button import let_clear

_MOVING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class ChoiceTable(QTableView):
    """Whole rows, read only, one of them chosen."""

    def __init__(self, model: QAbstractItemModel, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def take_key(self, event: QEvent) -> bool:
        """Move as a key says that was pressed in the field; False for a key that does not move."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _MOVING:
            self.keyPressEvent(event)
            return True
        return False


def words_field(prompt: str, name: str, parent: QWidget) -> QLineEdit:
    """Return a field for the words that narrow a list.

    Args:
        prompt: What it shows while it is empty.
        name: What a screen reader says of it.
        parent: The dialog.
    """
    field = QLineEdit(parent)
    field.setPlaceholderText(prompt)
    field.setAccessibleName(name)
    let_clear(field)
    return field
