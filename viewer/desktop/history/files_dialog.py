"""The dialog that asks for several filings: files and folders, in any order, each with a way out of the
list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.desktop.history.folders import files_of
from viewer.desktop.look.metrics import LIST_SIZE
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import plain_tip
from viewer.desktop.opening.path_field import accept_copy, filings_filter
from viewer.history.stages import LEAST, MOST
from viewer.language.say import say, say_count


class SeveralDialog(QDialog):
    """Open can be pressed with two files at least."""

    def __init__(self, paths: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Open several filings"))
        self.resize(*LIST_SIZE)
        self.setAcceptDrops(True)
        hint = QLabel(
            say("Filings of one company, in any order: they are put in the order of their years."), self
        )
        styled(hint, "quiet")
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Filings to open"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.add_files = self._button(say("Add &files…"), self._ask_files)
        self.add_folder = self._button(say("Add a f&older…"), self._ask_folder)
        self.remove = self._button(say("&Remove"), self.remove_chosen)
        self.remove.setShortcut("Del")
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        styled(self.problem, "quiet")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.open_button = self.buttons.addButton(say("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        styled(self.open_button, "primary")
        self.open_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        row = QHBoxLayout()
        layout.addLayout(row)
        for button in (self.add_files, self.add_folder, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.itemSelectionChanged.connect(self._show_state)
        self.add(paths)
        self.add_files.setFocus()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files in the list, in its order."""
        return tuple(
            Path(self.list.item(at).data(Qt.ItemDataRole.UserRole)) for at in range(self.list.count())
        )

    def add(self, paths: Sequence[Path]) -> None:
        """Add files, and those of folders; none twice."""
        there = set(self.paths)
        for path in files_of(paths):
            if path not in there:
                item = QListWidgetItem(path.name, self.list)
                item.setData(Qt.ItemDataRole.UserRole, str(path))
                item.setToolTip(plain_tip(str(path)))
        self._show_state()

    def remove_chosen(self) -> None:
        """Take what is selected out of the list."""
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self._show_state()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: local files and folders are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override: add what was dropped."""
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        accept_copy(event)

    def _button(self, title: str, act: object) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, say("Filings"), self._start(), filings_filter())
        self.add([Path(name) for name in names])

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, say("A folder of filings"), self._start())
        if name:
            before = len(self.paths)
            self.add([Path(name)])
            if len(self.paths) == before:
                self.problem.setText(say("There is no further filing in {folder}.", folder=Path(name).name))

    def _start(self) -> str:
        return str(self.paths[-1].parent if self.paths else Path.home())

    def _show_state(self) -> None:
        count = len(self.paths)
        self.remove.setEnabled(bool(self.list.selectedItems()))
        self.open_button.setEnabled(LEAST <= count <= MOST)
        if count < LEAST:
            words = say("Choose two filings at least.")
        elif count > MOST:
            words = say("{count} filings: {most} at most.", count=count, most=MOST)
        else:
            words = say_count(count, "{n} filing", "{n} filings")
        self.problem.setText(words)
