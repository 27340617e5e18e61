"""The line above the ledger: what there is, which of it is shown, and how. Two lines where it is narrow."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.comparison.model import FigureVerdict
from viewer.desktop.figures.arrangement import PERIOD_DATES, total_words
from viewer.desktop.figures.grouping import Grouping
from viewer.desktop.figures.totals import FiguresTotals
from viewer.desktop.look.clear_button import let_clear
from viewer.desktop.look.elided_label import ElidedLabel
from viewer.desktop.look.metrics import BAR_SPACING, CHIP_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import give_tip
from viewer.desktop.look.wrapping_bar import WrappingBar
from viewer.language.say import say, say_count, sayable
from viewer.wording.figures import QUIET_VERDICTS_IN_ORDER, verdict_name

MARGIN, _HIGH = 12, 5
"""Pixels left and right of the line, and above and below it."""
FIELD_WIDTH = 130
"""Pixels of the field for words at least: its placeholder and the button that clears it."""
_COUNTS_WIDTH = 100
"""Pixels that the counts of quiet figures get at least before one line becomes two."""
UNLIMITED = (1 << 24) - 1
"""QWIDGETSIZE_MAX, which Qt for Python does not name."""


_ALONE = frozenset(verdict_name(verdict) for verdict in (FigureVerdict.ADDED, FigureVerdict.REMOVED))
"""The totals that dates of periods are counted in."""
DATES_HIDDEN = sayable(
    "Dates that only say of when an amount is: they count among those added and removed, and stand in what "
    "the amount measures. “Unchanged too” and the chips of those added and removed show their rows."
)
"""What the counts say when the pointer rests on them, where there are such dates."""


def quiet_words(totals: Mapping[str, int], *, shown: bool) -> str:
    """``12 rolled forward, 69 unchanged (hidden)``; ``none found`` where there is no figure at all."""
    names = (verdict_name(verdict) for verdict in QUIET_VERDICTS_IN_ORDER)
    words = [total_words(name, totals[name]) for name in names if name in totals]
    if not words:
        return "" if totals else say("none found")
    told = ", ".join(words)
    return told if shown else say("{counts} (hidden)", counts=told)


def dates_words(totals: Mapping[str, int], *, shown: bool) -> str:
    """``8 dates of periods (counted, hidden)``; empty where there are none."""
    count = totals.get(PERIOD_DATES, 0)
    if not count:
        return ""
    words = say_count(count, "{n} date of a period", "{n} dates of periods")
    return words if shown else say("{counts} (counted, hidden)", counts=words)


class FiguresHeader(WrappingBar):
    """Title, totals and the switches of the ledger; serves as the dock's title bar."""

    quiet_toggled = Signal(bool)
    only_toggled = Signal(bool)
    chart_toggled = Signal(bool)
    words_changed = Signal(str)
    grouping_chosen = Signal(object)
    """The :class:`Grouping`."""
    unfolding = Signal()
    """The table is wanted, for which there is no room."""
    left_field = Signal()
    """Enter, Down or Esc in the field: back to the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(f"<b>{say('Figures')}</b>", self)
        self.totals = FiguresTotals(self)
        self.counts = ElidedLabel(self)
        styled(self.counts, "quiet")
        self.field = self._make_field()
        self.group = self._make_group()
        self.only = self._switch(
            say("This factor only"), say("Show the figures of the factors on screen and no others")
        )
        self.quiet = self._switch(
            say("Unchanged too"),
            say(
                "Show also the figures that did not change, only rolled forward, or are only written "
                "otherwise"
            ),
        )
        self.chart = self._switch(say("Chart"), say("Show the largest relative changes as bars"))
        self._controls = (self.field, self.group, self.only, self.quiet, self.chart)
        self.unfold = QToolButton(self)
        self.unfold.setText(say("Show ▴"))
        self.unfold.setAccessibleName(say("Show the figures"))
        self.unfold.setToolTip(say("Show the table; there is little room for it and the text"))
        styled(self.unfold, "chip")
        self.unfold.clicked.connect(self.unfolding)
        self.unfold.hide()
        layout = self._lines = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, _HIGH, MARGIN, _HIGH)
        layout.setSpacing(CHIP_SPACING)
        self._top, self._below = QHBoxLayout(), QHBoxLayout()
        for row in (self._top, self._below):
            layout.addLayout(row)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(BAR_SPACING)
        self._top.addWidget(title)
        self._top.addWidget(self.totals)
        self._top.addWidget(self.counts, 1)
        self._top.addStretch()
        self._top.addWidget(self.unfold)
        self._title = title
        self._wide, self._brief = True, False
        self._place(self._top)
        self.only.toggled.connect(self.only_toggled)
        self.quiet.toggled.connect(self.quiet_toggled)
        self.chart.toggled.connect(self.chart_toggled)

    def _make_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(say("Filter figures"))
        field.setAccessibleName(say("Filter figures by words"))
        field.setToolTip(say("Show only rows with these words, in whatever column"))
        let_clear(field)
        field.setMinimumWidth(FIELD_WIDTH)
        field.textChanged.connect(self.words_changed)
        return field

    def _make_group(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(say("Group ▾"))
        button.setAccessibleName(say("Group the figures"))
        button.setToolTip(say("Group the rows by factor or by kind of figure"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        styled(button, "chip")
        menu, choice = QMenu(button), QActionGroup(button)
        self._groupings = {}
        for grouping in Grouping:
            action = menu.addAction(say(grouping.value))
            action.setCheckable(True)
            choice.addAction(action)
            action.triggered.connect(lambda _on, grouping=grouping: self.grouping_chosen.emit(grouping))
            self._groupings[grouping] = action
        self._groupings[Grouping.NONE].setChecked(True)
        button.setMenu(menu)
        return button

    def _switch(self, title: str, tip: str) -> QPushButton:
        switch = QPushButton(title, self)
        styled(switch, "chip")
        switch.setCheckable(True)
        give_tip(switch, tip)
        switch.setAccessibleDescription(tip)
        return switch

    def show_grouping(self, grouping: Grouping) -> None:
        """Check the entry of a grouping."""
        self._groupings[grouping].setChecked(True)

    def show_totals(self, totals: Mapping[str, int]) -> None:
        """Show how many rows there are of each change."""
        self.totals.show_totals(totals)
        every = self.quiet.isChecked()
        dates = dates_words(totals, shown=every or bool(_ALONE & self.totals.pressed))
        words = "; ".join(filter(None, (quiet_words(totals, shown=every), dates)))
        self.counts.setText(words)
        give_tip(self.counts, f"{words}\n\n{say(DATES_HIDDEN)}" if dates else words)
        self._arrange()

    def start_filtering(self) -> None:
        """Let the reviewer type words to filter by."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Esc empties the field, Down and Enter lead from it to the table."""
        if self.field.hasFocus():
            if event.key() == Qt.Key.Key_Escape:
                self.field.clear()
                self.left_field.emit()
                return
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left_field.emit()
                return
        super().keyPressEvent(event)

    # One line or two

    def set_brief(self, on: bool) -> None:
        """Show title and totals alone, with a button for the table, or all."""
        self._brief = on
        for part in (*self._controls, self.counts):
            part.setHidden(on)
        self.unfold.setVisible(on)
        self._arrange()
        self._lines.activate()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Qt override: of two lines, whatever stands now.

        Or the tree would give way before one line becomes two.
        """
        hint = super().minimumSizeHint()
        above = self._title.sizeHint().width() + self.totals.least_width
        buttons = (self.group, self.only, self.quiet, self.chart)
        below = FIELD_WIDTH + sum(button.sizeHint().width() for button in buttons)
        two_lines = max(above, below) + BAR_SPACING * (len(buttons) + 1) + 2 * MARGIN
        return QSize(min(hint.width(), two_lines), hint.height())

    @property
    def in_one_row(self) -> bool:
        """Whether totals and controls stand in one line."""
        return self._wide

    def _needed(self) -> int:
        parts: list[QWidget] = [self._title, self.group, self.only, self.quiet, self.chart]
        widths = sum(part.sizeHint().width() for part in parts) + self.totals.whole_width
        return widths + FIELD_WIDTH + _COUNTS_WIDTH + BAR_SPACING * (len(parts) + 3) + 2 * MARGIN

    def _arrange(self) -> None:
        beside = self._title.sizeHint().width() + 2 * BAR_SPACING + 2 * MARGIN
        if self._brief:
            self.totals.fit(self.width() - beside - self.unfold.sizeHint().width() - BAR_SPACING)
            return
        self.totals.fit(self.width() - beside)
        wide = self.width() >= self._needed()
        if wide != self._wide:
            self._wide = wide
            self._place(self._top if wide else self._below)
            # Within a request for a layout another one is not heard: what moved would stay where it was.
            self._lines.activate()
            self.updateGeometry()

    def _place(self, row: QHBoxLayout) -> None:
        for other in (self._top, self._below):
            for control in self._controls:
                other.removeWidget(control)
        for control in self._controls:
            row.addWidget(control)
        below = row is self._below
        # In a line of its own the field takes what the others leave.
        self.field.setMaximumWidth(UNLIMITED if below else 2 * FIELD_WIDTH)
        row.setStretch(row.indexOf(self.field), 1 if below else 0)
