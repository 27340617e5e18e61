"""The chips above the panes: all, edited, new, removed … with how many factors each would show.

They count factors, as the report does: the introduction and what was set aside are shown by a chip that they
pass, and are none. But a reviewer goes over all of them: so *All* and *Not reviewed* count them too, and
are one
number until the first is reviewed.

What the reviewer flagged, noted, must see again or asked has a chip of its own as soon as there is any. These
stand above the tree (:mod:`viewer.desktop.tree.head`), with a sign for a word, and are one choice with the
others.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from viewer.comparison.model import Pair
from viewer.desktop.look.metrics import BAR_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import give_tip
from viewer.desktop.session import Session
from viewer.desktop.tree.pair_filter import MEANINGS, OF_REVIEW, PairFilter
from viewer.language.say import say, say_count, say_number
from viewer.language.told import say_told
from viewer.review.pairing.manual import is_factor_pair

_OF_ALL = (PairFilter.ALL, *OF_REVIEW)
"""The chips that count what stands beside the factors too."""
SIGNS = {
    PairFilter.ATTENTION: "⚑",
    PairFilter.NOTES: "✎",
    PairFilter.CHANGED: "!",
    PairFilter.QUESTIONS: "?",
}
"""The chips that stand above the tree, and what they show for a word."""
_SOMETIMES = {*SIGNS, PairFilter.SHIFTS}
"""The chips that are there only while something passes them, and say what they mean."""


class FilterChips(QWidget):
    """One chip is always chosen. Left and Right move along them; each is reached by Tab as a whole."""

    chosen = Signal(object)
    """The :class:`PairFilter`."""
    counted = Signal()
    """The numbers are new; chips may have come or gone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._group = QButtonGroup(self)
        self._chips: dict[PairFilter, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(BAR_SPACING)
        for which in PairFilter:
            chip = QPushButton(which.words, self)
            chip.setCheckable(True)
            styled(chip, "chip")
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(chip)
            self._chips[which] = chip
            if which not in SIGNS:
                layout.addWidget(chip)
        layout.addStretch(1)
        self._chips[PairFilter.ALL].setChecked(True)
        self._group.buttonToggled.connect(self._toggled)
        session.opened.connect(self._opened)
        session.entry_changed.connect(self._count)
        session.figures_changed.connect(self._count)
        self._count()

    @property
    def current(self) -> PairFilter:
        """The chip that is chosen."""
        return next(which for which, chip in self._chips.items() if chip.isChecked())

    def chip(self, which: PairFilter) -> QPushButton:
        """The button of one filter."""
        return self._chips[which]

    @property
    def of_review(self) -> list[QPushButton]:
        """The chips that are to stand above the tree."""
        return [self._chips[which] for which in SIGNS]

    def choose(self, which: PairFilter) -> None:
        """Choose a chip as a click would."""
        self._chips[which].setChecked(True)

    def minimumSizeHint(self) -> QSize:
        """Qt override: as wide as all chips, so that none is ever cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Home and End lead to the ends (the arrows are the button group's)."""
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            ends = [
                which for which, chip in self._chips.items() if which not in SIGNS and not chip.isHidden()
            ]
            which = ends[0] if event.key() == Qt.Key.Key_Home else ends[-1]
            self.choose(which)
            self._chips[which].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another font or theme makes the chips another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _opened(self) -> None:
        if self._session.renewing:
            # In an event of its own: tree and panes take one.
            QTimer.singleShot(0, self, self._count)
            return
        self.choose(PairFilter.ALL)
        self._count()

    def _count(self, _pair_id: object = None) -> None:
        session = self._session
        for which, chip in self._chips.items():
            passing = [pair for pair in session.pairs if self._passes(which, pair)]
            beside = [say_told(pair.heading) for pair in passing if not is_factor_pair(pair)]
            number = len(passing) - (0 if which in _OF_ALL else len(beside))
            label = SIGNS.get(which, which.words)
            chip.setText(f"{label} {number:,}" if session.pairs else label)
            chip.setEnabled(bool(passing) or chip.isChecked() or which is PairFilter.ALL)
            if which in _SOMETIMES:
                # In its place there is nothing to see while nothing was said.
                chip.setVisible(bool(passing) or chip.isChecked())
            words = _words(len(passing) - len(beside), beside)
            if which in MEANINGS:
                words = (
                    say_count(number, "{n} to review", "{n} to review")
                    if which is PairFilter.UNREVIEWED
                    else say_number(number)
                )
            chip.setAccessibleName(say("Show: {which}, {words}", which=which.words, words=words))
            meaning = f" ({say(MEANINGS[which])})" if which in _SOMETIMES else ""
            shown = f"{which.words.lower()}{meaning}"
            give_tip(chip, say("Show {which}: {words}", which=shown, words=words))
        self.counted.emit()

    def _passes(self, which: PairFilter, pair: Pair) -> bool:
        session = self._session
        asks = which is PairFilter.QUESTIONS and session.asks(pair)
        return which.accepts(pair, session.entry(pair), asks=asks)

    def _toggled(self, button: QPushButton, on: bool) -> None:
        if on:
            self._count()
            self.chosen.emit(next(which for which, chip in self._chips.items() if chip is button))


def _words(number: int, beside: Sequence[str]) -> str:
    """``15 factors, and Introduction and category headings``."""
    factors = say_count(number, "{n} factor", "{n} factors")
    return (
        say("{factors}, and {beside}", factors=factors, beside=", and ".join(beside)) if beside else factors
    )
