"""Every key and what it does, on screen or on paper, made from the same table as the menus.

Paper is a PDF, printed from where PDFs are read. Qt's own dialog for printing ended the window with a
segmentation fault where the machine has no printer (PySide6 6.11.3: a click in its properties, in
``QPrintDevice::setProperty``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QStandardPaths, Qt
from PySide6.QtGui import QPdfWriter, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from viewer.desktop.actions.action import MENU_BAR, Action, plain
from viewer.desktop.actions.keys import spoken
from viewer.language.say import say, sayable
from viewer.report.formats import BY_NAME

_SIZE = (660, 640)
"""Pixels of the dialog: the longest table without scrolling sideways."""
_NAME = "factordiff-keys.pdf"
"""Of the file that is offered."""
_KEYS_WIDTH = 190
"""Pixels of the column of keys: three shortcuts side by side."""
_ELSEWHERE = sayable(
    (
        ("Enter", "In the table of figures: go to the figure"),
        ("Enter, Shift+Enter, ↓, Esc", "In the find field: next, previous, the list of places, clear"),
        ("←, →", "In the tree: close and open a category; on the chips: choose another"),
        ("Arrows, Home, End, Enter", "In the matrix: go from cell to cell, open the filings of the cell"),
        (
            "Shift+→, Ctrl+C",
            "In the matrix: choose two years of a risk, which Enter opens; copy what is chosen",
        ),
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
        self.save = buttons.addButton(say("&Save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.setToolTip(say("Save the list as a PDF, to print it"))
        self.save.clicked.connect(self._ask_place)
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.hide()
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self.told)
        layout.addWidget(buttons)

    def _ask_place(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = str(Path(documents) / _NAME)
        name, _ = QFileDialog.getSaveFileName(
            self, say("Save the list of keys"), start, say(BY_NAME["pdf"].filter)
        )
        if name:
            path = Path(name)
            self.save_as(path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf"))

    def save_as(self, path: Path) -> None:
        """Write the list, whatever the theme of the window in black on white, and say what became of it."""
        from viewer.report.writing import ReportError, write_report  # rarely needed

        try:
            write_report(self._as_pdf(), path)
        except ReportError as error:
            self.told.setText(str(error))
        else:
            self.told.setText(say("Saved: {path}", path=path))
        self.told.show()

    def _as_pdf(self) -> bytes:
        page = QTextDocument(self)
        page.setHtml(f"<h2>{escape(say('factordiff: keys'))}</h2>{help_html(self._actions)}")
        buffer = QBuffer(self)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(say("factordiff: keys"))
        page.print_(writer)
        del writer  # the last of it is written when it ends
        page.deleteLater()
        return bytes(buffer.data().data())
