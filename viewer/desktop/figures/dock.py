"""The ledger below the panes: every changed figure of the whole comparison on one screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QLabel, QSplitter, QVBoxLayout, QWidget

from viewer.comparison.model import FigureChange, Pair
from viewer.desktop.figures.arrangement import totals_of
from viewer.desktop.figures.chart import WIDTH, FiguresChart
from viewer.desktop.figures.grouping import Grouping
from viewer.desktop.figures.header import UNLIMITED, FiguresHeader
from viewer.desktop.figures.model import FiguresModel
from viewer.desktop.figures.note import FiguresNote
from viewer.desktop.figures.table import FiguresTable
from viewer.desktop.figures.unread_button import UnreadButton
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.theme import Theme
from viewer.desktop.session import Session
from viewer.language.say import say, sayable
from viewer.redline.ledger import LedgerRow

_CHART = sayable("Largest relative changes")
_NO_CHART = sayable("No relative change to show")
_TITLE_MARGINS = (8, 4, 8, 4)
"""Left, top, right, bottom of the chart's title in pixels: as the cells of the table beside it."""
ROOMY = 1250
"""Pixels of the dock's width from which the chart is shown unasked."""
LEAST_ROWS = 2.5
"""Rows that are worth showing: from the half one is seen that there are more."""


class FiguresDock(QDockWidget):
    """Header, table, chart and note; may be torn off to a second screen."""

    jump = Signal(object, object)
    """A Pair and a FigureChange: show this place."""
    asked = Signal()
    """The reviewer wants to use a part of it: worth showing where it is hidden."""
    switched = Signal()
    """What the header's switches say has changed."""
    at_hand_changed = Signal()
    """Another figure is at hand."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Figures"), parent)
        self.setObjectName("figures")
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.TopDockWidgetArea)
        self._session = session
        self._shown: tuple[Pair, ...] = ()
        self._at_hand: FigureChange | None = None
        self._chart_wished: bool | None = None
        self._waits = False
        """Whether the figures of what is open are still to be shown."""
        self._renewed = False
        """Whether what is open are the filings of before, compared again."""
        self._top: frozenset[str] = frozenset()
        """Pairs whose first row is to be in view, once there are rows."""
        self._counted: tuple[tuple[LedgerRow, ...] | None, frozenset[str] | None] = (None, None)
        """What the totals and the chart are of."""
        self._totals: dict[str, int] = {}
        self.model = FiguresModel(session.figure_entry, self, anything_said=lambda: session.says_of_figures)
        self.header = FiguresHeader(self)
        self.table = FiguresTable(self.model, theme, self)
        self.chart = FiguresChart(theme, self)
        self.note = FiguresNote(session, self)
        self.unread = UnreadButton(self)
        self.setTitleBarWidget(self.header)
        self.setWidget(self._laid_out())
        self._connect()

    def _laid_out(self) -> QWidget:
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self._chart_holder())
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.beside.hide()
        holder = self._holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.note)
        column.addWidget(self.unread)
        return holder

    def _chart_holder(self) -> QWidget:
        self.beside = QWidget(self)
        styled(self.beside, "sheet")
        title = self._chart_title = QLabel(say(_CHART), self.beside)
        styled(title, "quiet")
        title.setContentsMargins(*_TITLE_MARGINS)
        title.setBuddy(self.chart)
        column = QVBoxLayout(self.beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self.chart, 1)
        return self.beside

    def _connect(self) -> None:
        self.header.quiet_toggled.connect(lambda _on: self._want())
        self.header.only_toggled.connect(lambda _on: self._want())
        self.header.words_changed.connect(lambda _words: self._narrow())
        self.header.totals.chosen.connect(lambda _totals: self._want())
        self.header.grouping_chosen.connect(self.group)
        self.header.chart_toggled.connect(self._chart_chosen)
        self.header.unfolding.connect(self.asked)
        self.header.left_field.connect(self.table.setFocus)
        self.note.done.connect(self.table.setFocus)
        self.table.chosen.connect(self._jump)
        self.table.row_changed.connect(self._row_changed)
        self.chart.chosen.connect(self._jump)
        self._session.opened.connect(self._opened)
        self._session.figures_changed.connect(self._said)

    # For the window

    @property
    def at_hand(self) -> FigureChange | None:
        """The figure that the reviewer is at: the current row's, or the one that the panes are at."""
        return self._at_hand

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.table.delegate.theme = theme
        self.table.viewport().update()
        self.chart.set_theme(theme)

    @property
    def folded(self) -> bool:
        """Whether there is room for the title alone."""
        return self._holder.maximumHeight() == 0

    def set_folded(self, on: bool) -> None:
        """Show the title alone, or the table again."""
        # Hidden, it would leave the title no wider than it asks for.
        self._holder.setMaximumHeight(0 if on else UNLIMITED)
        self.splitter.setHidden(on)
        self.header.set_brief(on)
        self.setMaximumHeight(self.header.sizeHint().height() if on else UNLIMITED)

    @property
    def least_height(self) -> int:
        """Pixels in which a few rows are seen."""
        rows = round(LEAST_ROWS * self.table.verticalHeader().defaultSectionSize())
        return self.header.sizeHint().height() + self.table.horizontalHeader().height() + rows

    def follow_pairs(self, pairs: tuple[Pair, ...]) -> None:
        """The panes show these pairs now: with "This factor only", so does the table."""
        self._shown = pairs
        if self.header.only.isChecked():
            self._want()
        shown = frozenset(pair.id for pair in pairs)
        row = self.table.row_at(self.table.currentIndex())
        if row is None or row.pair.id not in shown:
            self.table.clearSelection()
            self._be_at(None)
            self._top = shown
            self.table.show_top(shown)

    def follow_figure(self, change: FigureChange | None) -> None:
        """The panes are at this figure now: select its row, if it is shown; with None, select nothing."""
        self.table.follow(change)
        self._be_at(change)

    def start_filtering(self) -> None:
        """Let the reviewer type words to filter by."""
        self.asked.emit()
        self.header.start_filtering()

    def start_note(self) -> None:
        """Let the reviewer write a note on the figure at hand."""
        if self._at_hand is not None:
            self.asked.emit()
            self.note.start()

    def set_quiet(self, on: bool) -> None:
        """Show or hide the quiet figures."""
        self._switch(self.header.quiet, on=on)

    def set_only(self, on: bool) -> None:
        """Show the figures of the factors on screen alone, or of all."""
        self._switch(self.header.only, on=on)

    def set_chart(self, on: bool) -> None:
        """Show or hide the chart."""
        self._switch(self.header.chart, on=on)

    def _switch(self, switch: QAbstractButton, *, on: bool) -> None:
        # Nobody asks to hide a part of what is hidden already.
        switch.setChecked(on or self.isHidden())
        self.asked.emit()
        self.switched.emit()

    def group(self, grouping: Grouping) -> None:
        """Group the rows."""
        self.header.show_grouping(grouping)
        self.model.want(replace(self.model.wanted, grouping=grouping, closed=frozenset()))
        self.table.columns.share_width()
        self.switched.emit()

    def save(self) -> None:
        """Write the note that is being typed."""
        self.note.save()

    # What is shown

    def fill(self) -> None:
        """Show the figures of what was opened, if they wait for an event of their own."""
        if self._waits:
            self._waits = False
            self._fill()
            if not self._renewed:
                self.table.show_top(self._top)

    def _opened(self) -> None:
        if not self._session.renewing:
            self.header.totals.release()
            self.header.field.clear()
        self._at_hand = None
        self._waits = self._session.ahead is not None
        self._renewed = self._session.renewing
        if not self._waits:
            self._fill()
        elif self._renewed:
            # The table keeps its place, so it keeps its rows until others are there.
            QTimer.singleShot(0, self, self.fill)
        else:
            self._top = frozenset()
            self.model.set_comparison(None)

    def _fill(self) -> None:
        ahead = self._session.ahead
        if ahead is None:
            self.model.set_comparison(self._session.comparison)
        else:
            self.model.set_comparison(self._session.comparison, ahead.rows, ahead.earlier)
        self._want()
        self.table.columns.measure()
        self.at_hand_changed.emit()

    def _narrow(self) -> None:
        """Show the rows with the words typed; totals and chart are of all rows whatever is typed."""
        self.model.want(replace(self.model.wanted, words=self._typed()))
        self._find_again()

    def _find_again(self) -> None:
        """The row of the figure at hand is shown again: be on it, or the focus would choose the first row."""
        if self._at_hand is not None and not self.table.currentIndex().isValid():
            self.table.follow(self._at_hand)

    def _typed(self) -> tuple[str, ...]:
        return tuple(self.header.field.text().casefold().split())

    def _want(self) -> None:
        """Show what the header says."""
        if self._waits:
            return
        only = self.header.only.isChecked()
        here = frozenset(pair.id for pair in self._shown) if only else None
        before = self.model.wanted
        wanted = replace(
            before,
            quiet=self.header.quiet.isChecked(),
            only=here,
            words=self._typed(),
            totals=self.header.totals.pressed,
        )
        self.model.want(wanted)
        if wanted.quiet != before.quiet or wanted.totals != before.totals:
            self.table.columns.measure()
        if self._counted[0] is not self.model.rows or self._counted[1] != here:
            self._counted = (self.model.rows, here)
            rows = [row for row in self.model.rows if here is None or row.pair.id in here]
            self._totals = totals_of(rows)
            self.chart.show_rows(rows)
        self.header.show_totals(self._totals)
        self.chart.follow(self._at_hand)
        self._chart_title.setText(say(_CHART if self.chart.rows() else _NO_CHART))
        self._offer_chart()
        self._find_again()
        self.switched.emit()

    def _said(self) -> None:
        self.model.entries_changed()
        self.table.columns.measure_marks()

    # The figure at hand

    def _row_changed(self, row: LedgerRow | None) -> None:
        if row is not None:
            self._be_at(row.change)

    def _be_at(self, change: FigureChange | None) -> None:
        if change is self._at_hand:
            return
        self._at_hand = change
        self.note.show_figure(change)
        self.chart.follow(change)
        self.at_hand_changed.emit()

    def _jump(self, row: LedgerRow) -> None:
        self._be_at(row.change)
        self.jump.emit(row.pair, row.change)

    # The chart

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the chart is shown where there is room for it, unless the reviewer has chosen."""
        super().resizeEvent(event)
        if self.folded:
            self.setMaximumHeight(self.header.sizeHint().height())
        self._offer_chart()

    def _offer_chart(self) -> None:
        if self._chart_wished is None:
            self._show_chart(shown=self.width() >= ROOMY and bool(self.chart.rows()))

    @property
    def chart_wished(self) -> bool | None:
        """Whether the reviewer wants the chart; None where it goes by the room there is."""
        return self._chart_wished

    def wish_chart(self, *, shown: bool) -> None:
        """Show the chart, or hide it, whatever the room, as the reviewer did before."""
        self._chart_chosen(shown)

    def _chart_chosen(self, shown: bool) -> None:
        self._chart_wished = shown
        self._show_chart(shown=shown)

    def _show_chart(self, *, shown: bool) -> None:
        if shown == self.beside.isVisibleTo(self):
            return
        if not shown and self.chart.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.beside.setVisible(shown)
        with QSignalBlocker(self.header.chart):
            self.header.chart.setChecked(shown)
        self.switched.emit()
        if shown:
            self.splitter.setSizes([max(1, self.width() - WIDTH), WIDTH])
