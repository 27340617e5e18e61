"""The ledger below the panes: every changed figure of the whole comparison on one screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDockWidget, QWidget

from viewer.comparison.model import FigureChange, Pair
from viewer.desktop.figures_filter import FiguresFilter
from viewer.desktop.figures_header import FiguresHeader
from viewer.desktop.figures_model import FiguresModel, LedgerRow
from viewer.desktop.figures_table import FiguresTable
from viewer.desktop.session import Session
from viewer.desktop.theme import Theme


class FiguresDock(QDockWidget):
    """Header, table and filter; may be torn off to a second screen."""

    jump = Signal(object, object)
    """A Pair and a FigureChange: show this place."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Figures", parent)
        self.setObjectName("figures")
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.TopDockWidgetArea)
        self._session = session
        self._shown: tuple[Pair, ...] = ()
        self._current: FigureChange | None = None
        self.model = FiguresModel(self)
        self.filter = FiguresFilter(self.model, self)
        self.header = FiguresHeader(self)
        self.table = FiguresTable(self.filter, theme, self)
        self.setTitleBarWidget(self.header)
        self.setWidget(self.table)
        self.header.quiet_toggled.connect(self._set_show_quiet)
        self.header.only_toggled.connect(self._narrow)
        self.table.chosen.connect(self._jump)
        session.opened.connect(self._opened)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.table.delegate.theme = theme
        self.table.viewport().update()

    def follow_pairs(self, pairs: tuple[Pair, ...]) -> None:
        """The panes show these pairs now: with "This factor only", so does the table."""
        self._shown = pairs
        self._narrow()
        shown = {pair.id for pair in pairs}
        row = self.table.row_at(self.table.currentIndex())
        if row is None or row.pair.id not in shown:
            self.table.clearSelection()
            self.table.show_top(shown)

    def follow_figure(self, change: FigureChange | None) -> None:
        """The panes are at this figure now: select its row, if it is shown; with None, select nothing."""
        self._current = change
        self.table.follow(change)

    def _opened(self) -> None:
        self._current = None
        self.model.set_comparison(self._session.comparison)
        self._narrow()
        self.table.measure()

    def _set_show_quiet(self, show: bool) -> None:
        self.filter.set_show_quiet(show)
        self.table.measure()
        self._count()
        self._keep_in_view()

    def _narrow(self) -> None:
        self.filter.set_only(self._shown if self.header.only.isChecked() else None)
        self._count()
        self._keep_in_view()

    def _count(self) -> None:
        only = self.header.only.isChecked()
        self.header.show_counts(self._shown if only else self._session.pairs)

    def _keep_in_view(self) -> None:
        if self.table.selectionModel().hasSelection():
            self.table.scrollTo(self.table.currentIndex())

    def _jump(self, row: LedgerRow) -> None:
        self._current = row.change
        self.jump.emit(row.pair, row.change)
