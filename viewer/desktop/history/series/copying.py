"""What goes from the series to the clipboard: text for a table, or the picture of the plot."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QImage


def copy_text(words: str) -> None:
    """Put a table on the clipboard."""
    QGuiApplication.clipboard().setText(words)


def copy_picture(picture: QImage) -> None:
    """Put a picture on the clipboard."""
    QGuiApplication.clipboard().setImage(picture)
