"""Every key and what it does, made from the same table as the menus."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from viewer.desktop.actions.action import plain
from viewer.desktop.actions.window_actions import ACTIONS, MENUS

_ELSEWHERE = (
    ("Enter", "In the table of figures: go to the figure"),
    ("Enter, Shift+Enter, Esc", "In the find field: next, previous, clear"),
    ("←, →", "In the tree: close and open a category; on the chips: choose another"),
    ("Drag", "In the tree: drop a factor on the one that it is, is a part of, or went into"),
    ("Space, Enter", "In the list of partners: tick a part, and use what is chosen"),
    ("Ctrl+wheel", "Over the panes: zoom"),
)


def key_words(shortcuts: tuple[str, ...]) -> str:
    """Shortcuts as this system writes them: ``J, Alt+Down``."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(keys).toString(native) for keys in shortcuts)


def help_html() -> str:
    """A table for each menu that has keys."""
    parts = []
    for menu in MENUS:
        entries = [entry for entry in ACTIONS if entry.menu.partition("/")[0] == menu and entry.shortcuts]
        rows = [
            (key_words(entry.shortcuts), entry.tip or plain(entry.title).removesuffix("…"))
            for entry in entries
        ]
        if rows:
            parts.append(_table(plain(menu), rows))
    parts.append(_table("Elsewhere", _ELSEWHERE))
    return "".join(parts)


def _table(title: str, rows: list[tuple[str, str]] | tuple[tuple[str, str], ...]) -> str:
    lines = "".join(
        f"<tr><td width='190'><b>{escape(keys)}</b></td><td>{escape(words)}</td></tr>" for keys, words in rows
    )
    return f"<h3>{escape(title)}</h3><table cellpadding='3'>{lines}</table>"


class KeyboardHelp(QDialog):
    """The list of keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keyboard")
        self.resize(660, 640)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName("Keys and what they do")
        self.text.setHtml(help_html())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
