"""The series view: a table of the figures that run over several filings, and the line of one.

The case: a reviewer wants to know whether the loss of 2003 was ever restated. The table says so with a sign
and a word; the plot shows both values; Enter on either opens the two filings that tell them, at the figure.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from viewer.comparison.model import PlacedFigure
from viewer.desktop.history.opened import OpenedHistory
from viewer.desktop.history.page import HistoryPage
from viewer.desktop.history.series.copying import copy_picture, copy_text
from viewer.desktop.history.series.finding import SeriesFinding
from viewer.desktop.history.series.leads import lead_of_mark
from viewer.desktop.history.series.line import LineMark, SeriesLine
from viewer.desktop.history.series.model import MarksModel, SeriesColumn, SeriesModel, SeriesRole
from viewer.desktop.history.series.plot import SeriesPlot
from viewer.desktop.history.series.table import ColumnRoom, RowsDelegate, RowsTable
from viewer.desktop.history.series.title import SeriesTitle
from viewer.desktop.history.series.words import as_table, kind_words, legend_words, restated_words
from viewer.desktop.look.announcing import announce
from viewer.desktop.look.choice_table import words_field
from viewer.desktop.look.elided_label import ElidedLabel
from viewer.desktop.look.metrics import BAR_MARGINS, BAR_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.theme import Theme
from viewer.desktop.look.tips import give_tip
from viewer.figures.model import FigureKind
from viewer.history import FactorAt
from viewer.language.say import say, say_count
from viewer.wording.history.years import year_labels

_VALUES_ROOM = (
    ColumnRoom(share=0.38),
    ColumnRoom(share=0.22),
    ColumnRoom(share=0.18),
    ColumnRoom(share=0.22),
)
"""Of the values of one series: period, value, filings, remarks."""
_NARROW = 640
"""Pixels of the table of series below which the risk is left to the title of the plot."""
_TABLE_SHARE, _PLOT_SHARE = 11, 9
"""How the table and what is beside it share the width."""
_PLOT_HIGH, _MARKS_HIGH = 3, 2
"""How the plot and the values below it share the height."""
_FIELD = 160
"""Pixels of the field for words."""


class SeriesFilter(QSortFilterProxyModel):
    """Passes the rows with all the words typed, in whatever column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setSortRole(SeriesRole.SORT)

    def narrow(self, words: str) -> None:
        """Pass other rows."""
        self.beginResetModel()
        self._words = tuple(words.casefold().split())
        self.endResetModel()

    def filterAcceptsRow(self, row: int, _parent: object) -> bool:
        """Qt override."""
        told = str(self.sourceModel().index(row, 0).data(SeriesRole.WORDS))
        return all(word in told for word in self._words)


class SeriesPage(HistoryPage):
    """Table on the left; plot, values and what copies them on the right."""

    def __init__(self, opened: OpenedHistory, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(opened, theme, parent)
        self.labels: tuple[str, ...] = ()
        self._known = False
        """Whether the series of what is open are there."""
        self._wanted: tuple[FactorAt, PlacedFigure] | None = None
        """The figure whose series is to be shown once it is there."""
        self.finding = SeriesFinding(self)
        self.model = SeriesModel(self)
        self.filter = SeriesFilter(self)
        self.filter.setSourceModel(self.model)
        self.marks = MarksModel(self)
        self._make_parts(theme)
        self._lay_out()
        self._connect()
        if opened.history is not None:
            self._opened()

    def _make_parts(self, theme: Theme) -> None:
        column = SeriesColumn
        delegate = RowsDelegate(
            theme, quiet=(column.UNIT, column.RISKS), alarm=(column.REMARKS,), newest_last=(column.RUN,)
        )
        self.table = RowsTable(self.filter, delegate, say("Series of figures"), self)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.plot = SeriesPlot(theme, self)
        quiet = RowsDelegate(theme, quiet=(2,), alarm=(3,))
        self.values = RowsTable(self.marks, quiet, say("Values of the series"), self)
        self.table.set_room(_room())
        self.values.set_room(_VALUES_ROOM)
        self.title = SeriesTitle(self)
        self.count = ElidedLabel(self)
        styled(self.count, "quiet")
        self.field = words_field(say("Filter series"), say("Filter series by words"), self)
        give_tip(self.field, say("Show only series with these words, in whatever column"))
        self.legend = ElidedLabel(self)
        styled(self.legend, "quiet")
        self.copy_table = self._button(say("Copy as table"), say("Copy the values as text for a table"))
        self.copy_plot = self._button(say("Copy as picture"), say("Copy the plot as a picture"))

    def _button(self, title: str, tip: str) -> QPushButton:
        button = QPushButton(title, self)
        give_tip(button, tip)
        return button

    def _lay_out(self) -> None:
        self._beside = QSplitter(Qt.Orientation.Vertical, self)
        for part, share in ((self.plot, _PLOT_HIGH), (self.values, _MARKS_HIGH)):
            self._beside.addWidget(part)
            self._beside.setStretchFactor(self._beside.indexOf(part), share)
        self._beside.setHandleWidth(1)
        self._beside.setChildrenCollapsible(False)
        right = QWidget(self)
        styled(right, "sheet")
        buttons = QWidget(right)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(*BAR_MARGINS)
        row.setSpacing(BAR_SPACING)
        row.addStretch(1)
        for button in (self.copy_table, self.copy_plot):
            row.addWidget(button)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self._beside, 1)
        column.addWidget(self.legend)
        column.addWidget(buttons)
        self.legend.setContentsMargins(*BAR_MARGINS)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for side, share in ((self.table, _TABLE_SHARE), (right, _PLOT_SHARE)):
            self._splitter.addWidget(side)
            self._splitter.setStretchFactor(self._splitter.indexOf(side), share)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([_TABLE_SHARE * self.width(), _PLOT_SHARE * self.width()])
        stops = self.field, self.table, self.plot, self.values, self.copy_table, self.copy_plot
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
        self._tools = QWidget(self)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(BAR_SPACING)
        self.field.setFixedWidth(_FIELD)
        tools.addWidget(self.field)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.finding.strip)
        page.addWidget(self._splitter, 1)
        page.addWidget(self.count)
        self.count.setContentsMargins(*BAR_MARGINS)

    def _connect(self) -> None:
        self.opened.opened.connect(self._opened)
        self.finding.found.connect(self._found)
        self.finding.failed.connect(self.count.setText)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self.table.setFocus)
        self.table.row_changed.connect(self._show_row)
        self.table.asked.connect(lambda _row: self.plot.setFocus(Qt.FocusReason.OtherFocusReason))
        self.plot.mark_changed.connect(lambda mark: self.values.choose(self.marks.row_of(mark)))
        self.plot.mark_chosen.connect(self.open_pair)
        self.values.row_changed.connect(
            lambda row: self.plot.be_at(self.marks.rows[row][0]) if row >= 0 else None
        )
        self.values.asked.connect(lambda row: self.open_pair(self.marks.rows[row][0]))
        for asked in (self.table.copy_asked, self.values.copy_asked, self.copy_table.clicked):
            asked.connect(self.copy)
        self.copy_plot.clicked.connect(lambda: copy_picture(self.plot.picture()))

    # For the frame

    def tools(self) -> QWidget:
        """The field for words."""
        return self._tools

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        super().set_theme(theme)
        self.table.set_theme(theme)
        self.values.set_theme(theme)
        self.plot.set_theme(theme)

    def take_focus(self) -> None:
        """The keys go to the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> None:
        """Look for the series of what is open."""
        history, comparisons = self.opened.history, self.opened.comparisons
        if history is not None and comparisons is not None and not self._known and not self.finding.busy:
            self.finding.find(history, comparisons)
            self.count.setText(say("Looking for figures that run over several filings…"))

    def hidden(self) -> None:
        """Look no further."""
        self.finding.stop()

    def shutdown(self) -> None:
        """Look no further, and wait for it."""
        self.finding.shutdown()

    def show_figure(self, at: FactorAt, placed: PlacedFigure) -> None:
        """Show the series that a figure is a point of; later, where they are still being looked for."""
        self._wanted = (at, placed)
        if self._known:
            self._go_to_wanted()
        else:
            self.shown()

    # What is shown

    def _opened(self) -> None:
        history = self.opened.history
        self.finding.stop()
        self._known, self._wanted = False, None
        self.labels = year_labels(history.filings) if history is not None else ()
        if history is not None:
            self.model.show_lines((), history)
        self._show_row(-1)
        if self.isVisible():
            self.shown()

    def _found(self, lines: tuple[SeriesLine, ...]) -> None:
        history = self.opened.history
        if history is None:
            return
        self._known = True
        self.model.show_lines(lines, history)
        self._tell_count()
        self._go_to_wanted()
        if not self.table.currentIndex().isValid():
            self.table.choose(0)

    def _go_to_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        self.field.clear()
        for number, line in enumerate(self.model.lines):
            mark = next((mark for mark in line.marks if _has(mark, *wanted)), None)
            if mark is not None:
                self.table.choose(self.filter.mapFromSource(self.model.index(number, 0)).row())
                self.plot.be_at(mark)
                return
        self._tell(say("“{figure}” is in no series", figure=wanted[1].figure.text))

    def _narrow(self, words: str) -> None:
        """Show the rows with the words typed; the series on screen stays if it is among them."""
        line = self.plot.line
        self.filter.narrow(words)
        self._tell_count()
        number = next((number for number, one in enumerate(self.model.lines) if one is line), 0)
        row = self.filter.mapFromSource(self.model.index(number, 0)).row()
        if self.filter.rowCount():
            self.table.choose(max(0, row))
        else:
            self._show_row(-1)

    def _tell_count(self) -> None:
        shown, every = self.filter.rowCount(), self.model.rowCount()
        words = say_count(every, "{n} series of figures", "{n} series of figures")
        if shown != every:
            words = say("{shown} of {all} series", shown=f"{shown:,}", all=f"{every:,}")
        self._tell(words if every else say("No figure runs over several of these filings"))

    def _tell(self, words: str) -> None:
        self.count.setText(words)
        announce(self.count, words)

    def _show_row(self, row: int) -> None:
        line = self.filter.index(row, 0).data(SeriesRole.LINE) if row >= 0 else None
        line = line if isinstance(line, SeriesLine) else None
        self.marks.show_line(line, self.labels)
        self.plot.show_line(line, self.labels)
        self.title.show_line(line, self.opened.history)
        self.legend.setText(legend_words(line) if line is not None else "")
        give_tip(self.legend, self.legend.text())
        for button in (self.copy_table, self.copy_plot):
            button.setEnabled(line is not None)
        if line is not None:
            self.values.choose(self.marks.rowCount() - 1)

    # What is asked for

    def open_pair(self, mark: LineMark) -> None:
        """Ask for the two filings that a value leads to."""
        line = self.plot.line
        if line is not None:
            self.opened.want(lead_of_mark(mark, line.stop_of(mark)))

    def copy(self) -> None:
        """Copy the values of the series as a table."""
        if self.plot.line is not None:
            copy_text(as_table(self.plot.line, self.labels))


def _room() -> tuple[ColumnRoom, ...]:
    """The columns of the table of series: what is measured, unit, values, remarks, risk."""
    return (
        ColumnRoom(share=0.42),
        ColumnRoom(words=kind_words(FigureKind.PERCENT)),
        ColumnRoom(share=0.36),
        ColumnRoom(words=restated_words()),
        ColumnRoom(share=0.22, hidden_below=_NARROW),
    )


def _has(mark: LineMark, at: FactorAt, placed: PlacedFigure) -> bool:
    """True where the very figure tells a value. The ids of places are of comparisons: they say nothing."""
    wanted = at, placed.place.part, placed.figure.start
    return any((one.factor, one.part, one.placed.figure.start) == wanted for one in mark.points)


def make_page(opened: OpenedHistory, theme: Theme, parent: QWidget) -> SeriesPage:
    """Make the view, as the table of views asks."""
    return SeriesPage(opened, theme, parent)
