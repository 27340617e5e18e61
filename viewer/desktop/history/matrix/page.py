"""The first view of a history: the matrix, a field that narrows it, a choice of its order, and a line below
it.

The line says the cell that the keys are at in words: what the signs mean need not be known by heart.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from viewer.desktop.history.matrix.cell import Cell, cell_facts
from viewer.desktop.history.matrix.model import MatrixModel
from viewer.desktop.history.matrix.risk_order import RiskOrder
from viewer.desktop.history.matrix.table import MatrixTable
from viewer.desktop.history.opened import OpenedHistory, PairWish
from viewer.desktop.history.page import HistoryPage
from viewer.desktop.look.choice_table import words_field
from viewer.desktop.look.elided_label import ElidedLabel
from viewer.desktop.look.metrics import BAR_MARGINS, BAR_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.theme import Theme
from viewer.desktop.look.tips import give_tip
from viewer.language.say import say
from viewer.language.told import say_told
from viewer.wording.history.cells import risk_glyph

_FIELD_WIDTH = 190
"""Pixels of the field for words: its placeholder and the button that clears it."""
_TO_THE_MATRIX = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MatrixPage(HistoryPage):
    """Risks in rows, filings in columns."""

    def __init__(self, opened: OpenedHistory, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(opened, theme, parent)
        self.model = MatrixModel(self)
        self.table = MatrixTable(self.model, theme, self)
        self.line = ElidedLabel(self)
        self._tools = QWidget(self)
        self.words = words_field(say("Filter by words"), say("Words in the headings of risks"), self._tools)
        self.order = QComboBox(self._tools)
        self._fill_tools()
        below = QFrame(self)
        styled(below, "reason")
        foot = QHBoxLayout(below)
        foot.setContentsMargins(*BAR_MARGINS)
        foot.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(below)
        self.setFocusProxy(self.table)
        self._connect()
        self._opened()

    def _fill_tools(self) -> None:
        self.words.setFixedWidth(_FIELD_WIDTH)
        self.words.installEventFilter(self)
        self.order.setAccessibleName(say("Order of the risks"))
        give_tip(self.order, say("In which order the risks stand"))
        for order in RiskOrder:
            self.order.addItem(order.words, order)
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BAR_SPACING)
        row.addWidget(self.order)
        row.addWidget(self.words)

    def _connect(self) -> None:
        self.opened.opened.connect(self._opened)
        self.opened.told.connect(lambda _earlier, later: self.model.look_again(later))
        self.opened.told.connect(lambda _earlier, _later: self._show_line(self.table.current_cell))
        self.opened.marked.connect(self.model.look_again)
        self.words.textChanged.connect(self._arrange)
        self.order.currentIndexChanged.connect(self._arrange)
        self.table.cell_changed.connect(self._show_line)
        self.table.cell_wanted.connect(self._open_cell)
        self.table.cells_wanted.connect(self._open_two)
        self.table.typed.connect(self.type_words)

    def tools(self) -> QWidget:
        """The order and the field for words."""
        return self._tools

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        super().set_theme(theme)
        self.table.set_theme(theme)

    def take_focus(self) -> None:
        """Have the keys in the matrix."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def type_words(self, letters: str = "") -> None:
        """Go to the field for words, beginning with what was typed in the matrix."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if letters:
            self.words.setText(self.words.text() + letters)
        else:
            self.words.selectAll()

    def set_order(self, order: RiskOrder) -> None:
        """Sort the rows."""
        self.order.setCurrentIndex(self.order.findData(order))

    def arrange_again(self) -> None:
        """All is told: what is sorted by weight or by the last change is sorted by all of it."""
        if self.model.order is not RiskOrder.FILING:
            self.model.arrange_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: from the field the keys go to the matrix with Down or Enter; Esc empties it first."""
        if watched is self.words and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _TO_THE_MATRIX:
                self.take_focus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.words.clear()
                self.take_focus()
                return True
        return super().eventFilter(watched, event)

    # What is told

    def _opened(self) -> None:
        if self.opened.told_so_far is not None:
            self.model.show(self.opened.told_so_far)

    def _arrange(self, _what: object = None) -> None:
        self.model.arrange(RiskOrder(self.order.currentData()), self.words.text())

    def _show_line(self, cell: object) -> None:
        if not isinstance(cell, Cell):
            nothing = say("No risk has these words in its heading") if self.words.text() else ""
            self.line.setText(nothing)
            return
        facts = ", ".join(cell_facts(cell, self.model.names))
        told = f"{risk_glyph(cell.risk)}  {self.model.heads[cell.filing]}: {facts}".strip()
        heading = say_told(cell.lineage.heading)
        self.line.setText(say("{facts}. {heading}", facts=told, heading=heading))
        give_tip(self.line, self.line.text())

    # Opening

    def _open_cell(self, cell: Cell) -> None:
        """Open a filing beside the one before it that has the risk; the oldest one beside the next."""
        at, earlier = cell.at, cell.risk.earlier
        if at is None:
            self.opened.nowhere.emit(say("The risk came in later: no filing up to this one has it"))
            return
        if earlier is None:
            earlier, later = cell.filing, cell.filing + 1
        else:
            later = cell.filing
        self.opened.want(PairWish(earlier, later, at))

    def _open_two(self, earlier: Cell, later: Cell) -> None:
        """Open two filings; neither need be next to the other."""
        at = later.at if later.has_text else earlier.at if earlier.has_text else None
        if at is None:
            self.opened.nowhere.emit(say("Neither filing has this risk"))
            return
        self.opened.want(PairWish(earlier.filing, later.filing, at))


def make_page(opened: OpenedHistory, theme: Theme, parent: QWidget) -> MatrixPage:
    """Make the view."""
    return MatrixPage(opened, theme, parent)
