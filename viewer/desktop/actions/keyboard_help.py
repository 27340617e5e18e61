"""Every key and what it does, on screen or on paper, made from the same table as the menus."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from viewer.desktop.actions.action import MENU_BAR, Action, plain
from viewer.desktop.actions.keys import spoken
from viewer.language.say import say, sayable

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SIZE = (660, 640)
"""Pixels of the dialog: the longest table without scrolling sideways."""
_KEYS_WIDTH = 190
"""Pixels of the column of keys: three shortcuts side by side."""
_ELSEWHERE = sayable(
    (
        ("Enter", "In the table of figures: go to the figure"),
        ("Enter, Shift+Enter, ↓, Esc", "In the find field: next, previous, the list of places, clear"),
        ("←, →", "In the tree: close and open a category; on the chips: choose another"),
        ("Drag", "In the tree: drop a factor on the one that it is, is a part of, or went into"),
        ("Space, Enter", "In the list of partners: tick a part, and use what is chosen"),
        ("Ctrl+Enter, Ctrl+Shift+Enter", "In a note: another note, an answer"),
        ("Ctrl+↑, Ctrl+↓, Ctrl+Shift+Delete", "In a note: the note before, the note after, delete this one"),
        ("Enter, N, A, Delete", "In the list of notes: edit, another note, answer, delete"),
        ("Ctrl+wheel", "Over the panes: zoom"),
    )
)


def help_html(actions: Sequence[Action]) -> str:
    """Return a table for each menu that has keys, and one for keys that are no actions."""
    parts = []
    for menu in MENU_BAR:
        rows = [
            (spoken(entry.shortcuts), entry.tip or plain(entry.title).removesuffix("…"))
            for entry in actions
            if entry.menu.top == menu and entry.shortcuts
        ]
        if rows:
            parts.append(_table(plain(say(menu)), rows))
    parts.append(_table(say("Elsewhere"), ((say(keys), say(words)) for keys, words in _ELSEWHERE)))
    return "".join(parts)


def _table(title: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(
        f"<tr><td width='{_KEYS_WIDTH}'><b>{escape(keys)}</b></td><td>{escape(words)}</td></tr>"
        for keys, words in rows
    )
    return f"<h3>{escape(title)}</h3><table cellpadding='3'>{lines}</table>"


class KeyboardHelp(QDialog):
    """The list of keys."""

    def __init__(self, actions: Sequence[Action], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Keyboard"))
        self.resize(*_SIZE)
        self._actions = tuple(actions)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(say("Keys and what they do"))
        self.text.setHtml(help_html(actions))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.print = buttons.addButton(say("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print.setToolTip(say("Print the list, or save it as a PDF"))
        self.print.clicked.connect(self._ask_printer)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # rarely needed

        # The dialog does not keep the printer alive that it is given.
        self._printer = printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Print the list, whatever the theme of the window in black on white."""
        page = QTextDocument(self)
        page.setHtml(f"<h2>{escape(say('factordiff: keys'))}</h2>{help_html(self._actions)}")
        page.print_(printer)
        page.deleteLater()
