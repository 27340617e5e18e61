"""A box that asks or tells something, in words that are shown as they stand.

The case: a review file is called ``<b>final</b>.factordiff``, and the question whether to add what it says
names it. Qt shows a text that looks like HTML as HTML, in either of a box's two texts.
"""

from __future__ import annotations

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


def plain_box(
    icon: QMessageBox.Icon, title: str, text: str, more: str = "", parent: QWidget | None = None
) -> QMessageBox:
    """Return a box without buttons, not shown yet.

    Args:
        icon: What is shown beside the words.
        title: Of the box.
        text: What is asked or told.
        more: What stands below it, smaller.
        parent: What the box stands over.
    """
    box = QMessageBox(icon, title, text, parent=parent)
    box.setInformativeText(more)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box
