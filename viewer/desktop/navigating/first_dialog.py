"""*What to look at first*: the weightiest places of the open filings with both clauses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from viewer.desktop.look.outline import OutlineLine, OutlineRow, Rank, row
from viewer.desktop.look.outline_list import OutlineList
from viewer.desktop.navigating.replaced_tree import ReplacedTree
from viewer.language.say import say
from viewer.language.told import say_told
from viewer.redline.attention.first import MOST, Look
from viewer.redline.attention.replacements import ListedReplacement

_SIZE = (820, 520)
"""Pixels: beside the window or over its lower half, so that the panes stay in view."""


class FirstDialog(QDialog):
    """Stays open while the reviewer goes from one place to the next."""

    wanted = Signal(object)
    """The :class:`Look` to go to."""
    place_wanted = Signal(object)
    """The :class:`PlacedSpan` of a replacement to go to."""
    quiet_wanted = Signal(bool)
    """Whether replacements are to count no more."""

    def __init__(
        self,
        looks: Sequence[Look],
        replaced: Sequence[ListedReplacement] = (),
        parent: QWidget | None = None,
        *,
        quiet: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("What to look at first"))
        self.resize(*_SIZE)
        self._looks = tuple(looks)
        about = QLabel(
            say(
                "At most {n} places, the weightiest first; the guide says what weighs how much. Enter or a "
                "click goes there.",
                n=MOST,
            )
            if looks
            else say("No change weighs enough to be listed here; the tree and the table have them all."),
            self,
        )
        about.setWordWrap(True)
        rows = [_row(number, look) for number, look in enumerate(self._looks, start=1)]
        self.list = OutlineList(rows, say("What to look at first"), self)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.activated.connect(self._show)
        self.list.clicked.connect(self._show)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        # Enter in the list goes to a place, and must not close the list as well.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(self.list, 1)
        self.replaced = ReplacedTree(replaced, self)
        self.quiet = QCheckBox(say("Show &replacements quietly, and do not count them as changes"), self)
        self.quiet.setChecked(quiet)
        self.quiet.toggled.connect(self.quiet_wanted)
        self.replaced.wanted.connect(self.place_wanted)
        title = QLabel(say("Replaced throughout, each told once:"), self)
        title.setBuddy(self.replaced)
        for widget in (title, self.replaced, self.quiet):
            widget.setVisible(bool(replaced))
            layout.addWidget(widget)
        layout.addWidget(buttons)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(self._looks[index.row()])


def _row(number: int, look: Look) -> OutlineRow:
    """What it is, why, in which factor, and the clauses of both sides."""
    why = [OutlineLine(look.why)] if look.why else []
    sides = ((say("Old"), look.old), (say("New"), look.new))
    clauses = [OutlineLine(f"{side}: {text}", indent=1) for side, text in sides if text]
    factor = OutlineLine(say_told(look.pair.heading), Rank.QUIET)
    return row(f"{number}. {look.sign} {look.kind}", *why, factor, *clauses)
