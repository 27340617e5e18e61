"""The dialog that asks for both filings at once, so that it is plain which is the old one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.desktop.look.stylesheet import styled
from viewer.desktop.opening.path_field import PathField
from viewer.language.say import say, say_as


class OpenDialog(QDialog):
    """Compare can be pressed once both fields name a file.

    ``in_tab`` is whether a new tab is usual; None where there is nothing on screen that would be replaced.
    """

    def __init__(
        self,
        old: Path | None,
        new: Path | None,
        parent: QWidget | None = None,
        *,
        in_tab: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Open two filings"))
        self.old = PathField("old", self)
        self.new = PathField("new", self)
        self.swap = QPushButton(say("⇅ Swap"), self)
        self.swap.setAutoDefault(False)
        self.swap.setToolTip(say("Exchange the two paths"))
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        styled(self.problem, "quiet")
        self.problem.setWordWrap(True)
        self.in_tab = QCheckBox(say("In a new &tab"), self)
        self.in_tab.setToolTip(say("What is open stays open, and these are opened beside it"))
        self.in_tab.setChecked(bool(in_tab))
        self.in_tab.setVisible(in_tab is not None)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.compare = self.buttons.addButton(say("Compare"), QDialogButtonBox.ButtonRole.AcceptRole)
        styled(self.compare, "primary")
        self.compare.setDefault(True)
        layout = QVBoxLayout(self)
        form = QFormLayout()
        layout.addLayout(form)
        for title, field in ((say_as("a filing", "&Old"), self.old), (say_as("a filing", "&New"), self.new)):
            label = QLabel(title, self)
            # Its access key leads to the field itself: Qt gives the focus to nothing that only passes it on.
            label.setBuddy(field.edit)
            form.addRow(label, field)
        below = QHBoxLayout()
        layout.addLayout(below)
        below.addWidget(self.swap)
        below.addWidget(self.problem, 1)
        layout.addWidget(self.in_tab)
        layout.addWidget(self.buttons)
        for field in (self.old, self.new):
            field.changed.connect(self._validate)
        self.swap.clicked.connect(self._swap)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.old.set_path(old)
        self.new.set_path(new)
        self._validate()
        (self.new if old and not new else self.old).setFocus()

    @property
    def paths(self) -> tuple[Path, Path] | None:
        """Both paths, the old one first; None as long as something is wrong with one."""
        if self.old.problem() or self.new.problem() or not self.old.path or not self.new.path:
            return None
        return self.old.path, self.new.path

    def _swap(self) -> None:
        old, new = self.old.path, self.new.path
        self.old.set_path(new)
        self.new.set_path(old)

    def _validate(self) -> None:
        problem = self.old.problem() or self.new.problem() or ""
        if not problem and self.old.path == self.new.path:
            problem = say("Both are the same file: nothing will have changed.")
        self.problem.setText(problem)
        self.compare.setEnabled(self.paths is not None)
