"""Telling a screen reader what has changed where the focus is not: "3 of 12", "Nothing found", "Saved".

Who sees the window sees it change; who hears it is told only of what has the focus. Qt 6.8 can say a sentence
by itself (``QAccessibleAnnouncementEvent``); where nobody listens this costs nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(source: QObject, words: str) -> None:
    """Have a screen reader say some words once it has said what it is saying.

    Args:
        source: The widget that they come from.
        words: A short sentence; nothing is said where it is empty.
    """
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, words))
