"""Beside the text, on request: the wordings that a sentence had, and the sentences that went."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.desktop.history.blame.ages import AgedSentence
from viewer.desktop.history.blame.leads import lead_of_gone
from viewer.desktop.history.blame.words import said_year, year_words
from viewer.desktop.history.opened import PairWish
from viewer.desktop.look.outline import OutlineLine, OutlineRow, Rank, heading, row
from viewer.desktop.look.outline_list import OutlineList, OutlineModel
from viewer.desktop.look.stylesheet import styled
from viewer.language.say import say

if TYPE_CHECKING:
    from viewer.history import BlamedWord, Gone, History, SentenceAt

LeadRow = tuple[OutlineRow, PairWish | None]
"""A row, and the two filings that it leads to."""
_TITLE_MARGINS = (10, 6, 10, 4)
"""Left, top, right, bottom of the title in pixels: its words begin where those of the rows do."""
_NARROWEST = 220
"""Pixels of a list at least: some six words a line."""


class LeadList(OutlineList):
    """Rows of which some lead to two filings: by a click or by Enter."""

    wanted = Signal(object)
    """A :class:`PairWish`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__((), name, parent)
        self._leads: tuple[PairWish | None, ...] = ()
        self.clicked.connect(self._choose)

    def show_rows(self, rows: Sequence[OutlineRow], leads: Sequence[PairWish | None]) -> None:
        """Show other rows, each with where it leads."""
        self.rows, self._leads = tuple(rows), tuple(leads)
        old = self.model()
        self.setModel(OutlineModel(self.rows, self))
        if old is not None:
            old.deleteLater()
        if self.rows:
            self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Enter opens both filings."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        wish = self._leads[index.row()] if index.row() < len(self._leads) else None
        if wish is not None:
            self.wanted.emit(wish)


class TitledList(QWidget):
    """A list with a title above it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "sheet")
        self.title = QLabel(title, self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        styled(self.title, "section")
        self.title.setContentsMargins(*_TITLE_MARGINS)
        self.list = LeadList(title, self)
        self.title.setBuddy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.list, 1)
        self.setMinimumWidth(_NARROWEST)
        self.hide()


def text_at(history: History, at: SentenceAt) -> str:
    """Return the text of a sentence."""
    return at.span.of(history.factor(at.factor).parts[at.part].text)


def past_rows(history: History, sentence: AgedSentence, labels: Sequence[str]) -> list[LeadRow]:
    """Return the wordings of a sentence, the newest first, each with the rewording that it came by."""
    age = sentence.age
    found: list[LeadRow] = []
    words = text_at(history, sentence.blamed.at)
    found.append((_wording(say("Since {year}", year=said_year(age.since, labels)), words), None))
    for one in reversed(sentence.blamed.rewordings):
        after = one.after
        wish = PairWish(one.before.filing, one.filing, after.factor, after.part, after.span)
        year = labels[one.before.filing]
        lead = say("In {year}, before it was reworded in {next}", year=year, next=labels[one.filing])
        found.append((_wording(lead, text_at(history, one.before)), wish))
    return found


def word_rows(text: str, words: Sequence[BlamedWord], labels: Sequence[str]) -> list[LeadRow]:
    """Return the words of a sentence by age, in its order: those that came in together stand on one line."""
    runs: list[tuple[int, int, int]] = []
    for word in words:
        first, start, end = word.first, word.span.start, word.span.end
        # A comma has no age of its own: it goes with the word before it.
        if runs and (first == runs[-1][0] or not any(map(str.isalnum, text[start:end]))):
            first, start = runs.pop()[:2]
        runs.append((first, start, end))
    lines = [
        OutlineLine(
            say("{year}: {words}", year=year_words(first, labels), words=text[start:end]), Rank.BODY, 1
        )
        for first, start, end in runs
    ]
    return [(row(say("Its words by the year they came in"), *lines), None)] if len(lines) > 1 else []


def gone_rows(history: History, gone: Sequence[Gone], labels: Sequence[str]) -> list[LeadRow]:
    """Return the sentences that went, by risk, the latest first."""
    found: list[LeadRow] = []
    order = {lineage.id: number for number, lineage in enumerate(history.lineages)}
    lineages = [history.lineage_of(one.at.factor) for one in gone]
    ranked = sorted(zip(lineages, gone, strict=True), key=lambda pair: (order[pair[0].id], -pair[1].last))
    before = ""
    for lineage, one in ranked:
        if lineage.id != before:
            before = lineage.id
            found.append((heading(lineage.heading), None))
        lead = say("Last in {year}", year=labels[one.last])
        found.append((_wording(lead, one.text), lead_of_gone(one)))
    return found


def _wording(lead: str, words: str) -> OutlineRow:
    return row(lead, OutlineLine(words, Rank.BODY, 1))
