"""A question answered with yes or no. Its words name a file or a profile, and are shown as they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from viewer.desktop.notices.plain_box import plain_box


def agreed(parent: QWidget, title: str, question: str) -> bool:
    """Ask, and return whether the answer was yes; no is what Enter and Escape say."""
    box = plain_box(QMessageBox.Icon.Question, title, question, parent=parent)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    return bool(box.exec() == QMessageBox.StandardButton.Yes)
