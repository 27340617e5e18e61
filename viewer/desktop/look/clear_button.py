"""The button in a field that empties it: Qt gives it a picture, and nothing for those who do not see it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from viewer.language.say import say


def let_clear(field: QLineEdit) -> None:
    """Give a field the button that empties it, with a name and a tooltip."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(say("Clear"))
        button.setToolTip(say("Clear"))
