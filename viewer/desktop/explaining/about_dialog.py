"""Help ▸ About: which version this is, what it is made of, and under which licences."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from viewer import __version__
from viewer.desktop.explaining.components import Component, components
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.notices.diagnostics import diagnostics
from viewer.language.say import say, sayable

_SIZE = (560, 480)
"""Pixels: the longest licence on one line."""
_WHAT = sayable(
    "Puts two company filings side by side and shows what changed in the risk factors: words, and above all "
    "figures. Nothing leaves this computer. factordiff is free software under the MIT licence."
)


class AboutDialog(QDialog):
    """Name, version, components; *Copy diagnostics* copies what helps to find the cause of a fault."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("About factordiff"))
        self.resize(*_SIZE)
        title = QLabel(f"factordiff {__version__}", self)
        styled(title, "title")
        what = QLabel(say(_WHAT), self)
        what.setWordWrap(True)
        self.made_of = QTextBrowser(self)
        self.made_of.setAccessibleName(say("What it is made of: versions and licences"))
        self.made_of.setHtml(_table(components()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.copy = buttons.addButton(say("&Copy diagnostics"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(say("Copy versions and the end of the log; no text of a filing"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(diagnostics(())))
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addWidget(what)
        layout.addWidget(self.made_of, 1)
        layout.addWidget(buttons)


def _table(parts: list[Component]) -> str:
    lines = "".join(
        f"<tr><td>{escape(part.name)}</td><td>{escape(part.version)}</td><td>{escape(part.licence)}</td></tr>"
        for part in parts
    )
    made = escape(say("Made with Qt {version} and", version=qVersion() or ""))
    return f"<p>{made}</p><table cellpadding='3'>{lines}</table>"
