"""What was set aside: every stretch of both sections that was taken for no part of a factor, and as what.

White space is only counted: listing each blank line would hide the rest.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.comparison.model import Comparison
from viewer.desktop.look.metrics import LIST_SIZE
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import plain_tip, spaced_tip
from viewer.filings.model import Block, Filing, Noise
from viewer.language.say import say, say_count
from viewer.language.told import say_reason
from viewer.wording.readings.filings import noise_words

LONGEST = 300
"""Characters of a stretch shown on one line; its tooltip has more."""
_TIP = 2000
"""Characters of a stretch in its tooltip: about a screenful."""
_FEW = 12
"""A class with fewer stretches than this is open from the start."""
_TEXT_WIDTH = 520
"""Pixels of the column of texts; the reasons get the rest."""


def set_aside(filing: Filing) -> dict[Noise, list[Block]]:
    """The blocks of each noise class, in document order."""
    found: dict[Noise, list[Block]] = {}
    for block in filing.blocks:
        if block.noise is not None:
            found.setdefault(block.noise, []).append(block)
    return found


class SetAsideDialog(QDialog):
    """A tree: filing, class, text."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("What was set aside"))
        self.resize(*LIST_SIZE)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(say("What was set aside"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([say("Text"), say("Why")])
        self.tree.addTopLevelItems(
            [
                self._filing(name, filing)
                for name, filing in ((say("Old"), comparison.old), (say("New"), comparison.new))
            ]
        )
        for item in self._items():
            item.setExpanded(item.childCount() < _FEW or item.parent() is None)
        self.tree.setColumnWidth(0, _TEXT_WIDTH)
        note = QLabel(
            say("These characters of the risk-factor sections belong to no factor. All others are shown."),
            self,
        )
        styled(note, "quiet")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addWidget(self.tree, 1)
        layout.addWidget(buttons)

    def _items(self) -> Iterable[QTreeWidgetItem]:
        tops = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        for top in tops:
            yield top
            yield from (top.child(at) for at in range(top.childCount()))

    def _filing(self, name: str, filing: Filing) -> QTreeWidgetItem:
        coverage = filing.coverage
        item = QTreeWidgetItem(
            [
                f"{name}: {filing.name}",
                say_count(
                    coverage.characters, "{n} character in the section", "{n} characters in the section"
                ),
            ]
        )
        for noise, blocks in set_aside(filing).items():
            item.addChild(self._class(filing, noise, blocks))
        for span in coverage.unassigned:
            item.addChild(
                QTreeWidgetItem([" ".join(span.of(filing.text).split())[:LONGEST], say("unassigned")])
            )
        return item

    @staticmethod
    def _class(filing: Filing, noise: Noise, blocks: list[Block]) -> QTreeWidgetItem:
        characters = sum(len(block.span) for block in blocks)
        title = say(
            "{kind} ({places}, {characters})",
            kind=noise_words(noise.value),
            places=say_count(len(blocks), "{n} place", "{n} places"),
            characters=say_count(characters, "{n} character", "{n} characters"),
        )
        item = QTreeWidgetItem([title])
        if noise is Noise.WHITE_SPACE:
            return item
        for block in blocks:
            text = block.span.of(filing.text)
            reason = "; ".join(say_reason(one.reason) for one in block.decisions if one.reason)
            child = QTreeWidgetItem([" ".join(text.split())[:LONGEST], reason])
            child.setToolTip(0, spaced_tip(text[:_TIP].split("\n")))
            child.setToolTip(1, plain_tip(reason))
            item.addChild(child)
        return item
