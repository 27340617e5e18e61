"""Beside the switches while the text with its years is read: which filing, and steps through it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from viewer.desktop.frame.step_buttons import StepButtons
from viewer.desktop.history.blame.ages import AgedPage
from viewer.desktop.look.metrics import BAR_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import give_tip, plain_tip
from viewer.language.say import say


def step_action(words: str, keys: str, owner: QWidget, done: Callable[[], object]) -> QAction:
    """Return an action whose key works while ``owner`` has the focus, and is told in its tooltip."""
    action = QAction(words, owner)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(plain_tip(f"{words} ({shown})"))
    action.triggered.connect(done)
    owner.addAction(action)
    return action


class BlameBar(QWidget):
    """Choices and steps; it only reports what is wanted."""

    filing_chosen = Signal(int)
    """Place of the filing whose text is wanted."""
    age_step = Signal(int)
    """1: to the next change of age; -1: to the one before."""
    since_step = Signal(int)
    """1: to the next sentence since the chosen year; -1: to the one before."""
    past_toggled = Signal(bool)
    """Whether the past of the sentence at hand is shown."""
    gone_toggled = Signal(bool)
    """Whether what went is shown."""

    def __init__(self, pane: QWidget, parent: QWidget | None = None) -> None:
        """Make the bar; its keys work in ``pane``."""
        super().__init__(parent)
        self.filing = self._choice(say("Filing to read"), say("Choose the filing whose text is read"))
        self.filing.activated.connect(lambda _row: self.filing_chosen.emit(self.filing.currentData()))
        forth = step_action(say("Next change of age"), "N", pane, lambda: self.age_step.emit(1))
        back = step_action(say("Previous change of age"), "P", pane, lambda: self.age_step.emit(-1))
        self.ages = StepButtons(say("age"), back, forth, self)
        self.since = self._choice(
            say("Year from which sentences are stepped through"),
            say("Step through the sentences that stand so since this filing or a later one"),
        )
        forth = step_action(
            say("Next sentence that stands so since the chosen year"),
            "Y",
            pane,
            lambda: self.since_step.emit(1),
        )
        back = step_action(
            say("Previous sentence that stands so since the chosen year"),
            "Shift+Y",
            pane,
            lambda: self.since_step.emit(-1),
        )
        self.years = StepButtons(say("since"), back, forth, self)
        self.past = self._switch(say("Past"), say("Show the wordings that the sentence at hand had (W)"))
        self.past.toggled.connect(self.past_toggled)
        self.gone = self._switch(say("What went"), say("Show the sentences that no later filing has (D)"))
        self.gone.toggled.connect(self.gone_toggled)
        for words, keys, switch in (
            (say("Show or hide the past of the sentence at hand"), "W", self.past),
            (say("Show or hide what went"), "D", self.gone),
        ):
            step_action(words, keys, pane, switch.toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BAR_SPACING)
        for part in (self.filing, self.ages, self.since, self.years, self.past, self.gone):
            row.addWidget(part)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes to, from the left."""
        ages, years = self.ages, self.years
        steps = ages.back, ages.forth, self.since, years.back, years.forth
        return self.filing, *steps, self.past, self.gone

    def _choice(self, name: str, tip: str) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(name)
        give_tip(choice, tip)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return choice

    def _switch(self, title: str, tip: str) -> QPushButton:
        switch = QPushButton(title, self)
        switch.setCheckable(True)
        styled(switch, "chip")
        give_tip(switch, tip)
        switch.setAccessibleDescription(tip)
        return switch

    def show_filings(self, labels: Sequence[str], chosen: int) -> None:
        """Offer the filings, the newest first, one of them chosen."""
        with QSignalBlocker(self.filing):
            self.filing.clear()
            for place in range(len(labels) - 1, -1, -1):
                self.filing.addItem(labels[place], place)
            self.filing.setCurrentIndex(len(labels) - 1 - chosen)

    def show_years(self, page: AgedPage | None, labels: Sequence[str]) -> None:
        """Offer the filings since which some sentence stands; the latest of them is chosen at first."""
        before = self.since.currentData()
        with QSignalBlocker(self.since):
            self.since.clear()
            for place in sorted(page.counts(), reverse=True) if page is not None else ():
                self.since.addItem(labels[place], place)
            self.since.setCurrentIndex(max(0, self.since.findData(before)))
        for part in (self.since, self.ages, self.years, self.past):
            part.setEnabled(bool(page is not None and page.sentences))

    @property
    def year(self) -> int:
        """The filing from which sentences are stepped through."""
        return int(self.since.currentData() or 0)
