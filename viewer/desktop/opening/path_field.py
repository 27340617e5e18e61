"""A field for the path of one file, with Browse… and a place to drop a file on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from viewer.filings.sources.folder import ENDINGS
from viewer.language.say import say
from viewer.wording.readings.sides import filing_title, filing_words

_WIDTH = 420
"""Pixels of the field at least: about sixty characters of a path."""


def filings_filter() -> str:
    """Return what the dialog of the system offers: filings first, then all files."""
    patterns = " ".join(f"*.{ending}" for ending in ENDINGS)
    return say("Filings ({patterns});;All files (*)", patterns=patterns)


def accept_copy(event: QDropEvent) -> None:
    """Accept what is dragged as a copy.

    A file manager proposes a move where Shift is held, or within one disk, and would then delete the file.
    """
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class PathField(QWidget):
    """Emits ``changed`` as the path is typed, chosen or dropped."""

    changed = Signal()

    def __init__(self, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.setAcceptDrops(True)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(filing_title(side))
        self.edit.setPlaceholderText(say("Path of the file, or drop it here"))
        self.edit.setAcceptDrops(False)
        self.edit.setMinimumWidth(_WIDTH)
        self.browse = QPushButton(say("Browse…"), self)
        self.browse.setAccessibleName(say("Browse for the {filing}", filing=filing_words(side)))
        self.browse.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.browse)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.changed)
        self.browse.clicked.connect(self._browse)

    @property
    def path(self) -> Path | None:
        """The path named; None where the field is empty."""
        text = self.edit.text().strip().strip('"')
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path | None) -> None:
        """Name a path."""
        self.edit.setText(str(path) if path else "")

    def problem(self) -> str | None:
        """What is wrong with the path, in one line; None where nothing is."""
        path = self.path
        if path is None:
            return say("Choose the {filing}.", filing=filing_words(self._side))
        try:
            if path.is_dir():
                return say("{name} is a folder: choose a file in it.", name=path.name)
            if not path.is_file():
                return say("There is no file {name} in {folder}.", name=path.name, folder=path.parent)
        except (OSError, ValueError):
            return say(
                "The path of the {filing} cannot be looked up: choose a file with Browse…",
                filing=filing_words(self._side),
            )
        return None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: one local file is welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override: take the first file."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.set_path(Path(files[0]))
            accept_copy(event)

    def _browse(self) -> None:
        start = self.path.parent if self.path else Path.home()
        name, _ = QFileDialog.getOpenFileName(self, filing_title(self._side), str(start), filings_filter())
        if name:
            self.set_path(Path(name))
