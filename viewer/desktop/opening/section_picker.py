"""Where the reviewer points at the risk factors by hand: the filing's text, and the places that may be it.

Reached when no section was found, when a doubtful one was, or when the reviewer knows better.
"""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from viewer.desktop.explaining.source_view import SourceView
from viewer.desktop.look.metrics import READING_SIZE
from viewer.desktop.look.stylesheet import styled
from viewer.filings.model import SectionCandidate, Span
from viewer.language.say import say, say_count, sayable

MOST_OF_LIST = 240
"""Pixels of the list of places at first: the text is what the dialog is for."""
_BEGINS, _LOOKED_AT = 130, 400
"""Characters of a place's beginning in the list, a line or two, and in the text, where blanks may abound."""
_HOW = sayable(
    "Select the risk factors in the text: click where they begin, then hold Shift and click where they end."
)
_HOW_WITH_PLACES = sayable(
    "Choose one of the places found, or select the risk factors in the text: click where they begin, then "
    "hold Shift and click where they end."
)
_ENTRY_LINES = 3
"""Lines of an entry at least: a title, and a beginning that may wrap."""


def candidate_words(candidate: SectionCandidate, text: str, sure: float | None = None) -> str:
    """``Item 3.D: Risk Factors · 45,120 characters`` and how it begins.

    ``sure`` is how sure the reading of this place is, where it is the one that was read: nothing of the kind
    is known of a place before its text is read.
    """
    item = say("Item {number}", number=candidate.item) if candidate.item else ""
    # "Item 3.D" says already what a title such as "D. Risk Factors" begins with.
    letter = candidate.item.rpartition(".")[2] if candidate.item else ""
    named = candidate.title.strip()
    if letter and named.upper().startswith(f"{letter.upper()}."):
        named = named[len(letter) + 1 :].strip()
    title = ": ".join(word for word in (item, named) if word)
    begins = shorten(candidate.span.of(text)[:_LOOKED_AT], _BEGINS, placeholder=" …")
    told = [title or say("Untitled")]
    if sure is not None:
        told.append(say("read so, {share} sure", share=f"{sure:.0%}"))
    told.append(say_count(len(candidate.span), "{n} character", "{n} characters"))
    return f"{' · '.join(told)}\n{begins}"


class SectionPicker(QDialog):
    """Accepted with :attr:`section` set: what the reviewer selected, in code points of the source."""

    def __init__(
        self,
        name: str,
        text: str,
        candidates: Sequence[SectionCandidate],
        current: Span | None = None,
        reason: str = "",
        parent: QWidget | None = None,
        *,
        sure: float | None = None,
    ) -> None:
        """Show a filing's text and its places; ``sure`` is how sure the reading of ``current`` is."""
        super().__init__(parent)
        self.setWindowTitle(say("Point at the risk factors of {filing}", filing=name))
        self.resize(*READING_SIZE)
        self.section: Span | None = None
        self.explanation = QLabel(
            "\n".join(filter(None, (reason, say(_HOW_WITH_PLACES if candidates else _HOW)))), self
        )
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)
        self.places = self._make_places(text, candidates, current, sure)
        self.text = SourceView(text, self)
        self.words = self.text.find_field(self)
        self.selected = QLabel(self)
        styled(self.selected, "quiet")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.use = self.buttons.addButton(
            say("Use this as the section"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        styled(self.use, "primary")
        self.use.setAutoDefault(False)
        self._lay_out(candidates)
        self.text.selectionChanged.connect(self._selection_changed)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._selection_changed()
        if current is not None and len(current):
            self.select(current)

    def _make_places(
        self, text: str, candidates: Sequence[SectionCandidate], read: Span | None, sure: float | None
    ) -> QListWidget:
        places = QListWidget(self)
        places.setAccessibleName(say("Places that may be the risk factors"))
        places.setWordWrap(True)
        for candidate in candidates:
            item = QListWidgetItem(candidate_words(candidate, text, sure if candidate.span == read else None))
            item.setData(Qt.ItemDataRole.UserRole, (candidate.span.start, candidate.span.end))
            places.addItem(item)
        places.currentItemChanged.connect(self._show_place)
        places.itemClicked.connect(self._show_place)
        return places

    def _lay_out(self, candidates: Sequence[SectionCandidate]) -> None:
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.places)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        high = self._entries_height()
        self.places.setMaximumHeight(high)
        split.setSizes([min(high, MOST_OF_LIST), self.height() - min(high, MOST_OF_LIST)])
        self.places.setVisible(bool(candidates))
        layout = QVBoxLayout(self)
        layout.addWidget(self.explanation)
        layout.addWidget(self.words)
        layout.addWidget(split, 1)
        layout.addWidget(self.selected)
        layout.addWidget(self.buttons)

    def _entries_height(self) -> int:
        """Pixels that all entries take, each a title and a beginning that may wrap."""
        lines = _ENTRY_LINES * self.places.fontMetrics().lineSpacing()
        hints = [self.places.sizeHintForRow(row) for row in range(self.places.count())]
        return sum(max(hint, lines) for hint in hints) + 2 * self.places.frameWidth() + 2

    def select(self, span: Span) -> None:
        """Select a span of the source and show where it begins."""
        self.text.select(span)

    def _show_place(self, item: QListWidgetItem | None, _previous: object = None) -> None:
        if item is not None:
            start, end = item.data(Qt.ItemDataRole.UserRole)
            self.select(Span(start, end))

    def _selection_changed(self) -> None:
        length = len(self.text.selection())
        self.selected.setText(
            say_count(length, "{n} character selected", "{n} characters selected")
            if length
            else say("Nothing is selected")
        )
        self.use.setEnabled(length > 0)

    def _accept(self) -> None:
        self.section = self.text.selection()
        self.accept()
