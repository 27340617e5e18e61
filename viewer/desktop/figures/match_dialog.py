"""Choosing by keyboard what a figure is to be matched with: the other filing's figures, the likeliest first.

Type words of the measure, of the sentence or of the figure itself, move with the arrows, Enter. The first
line says that there is no counterpart.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from viewer.comparison.model import FigureChange, PlacedFigure
from viewer.desktop.look.choice_table import ChoiceTable, words_field
from viewer.desktop.look.stylesheet import styled
from viewer.language.say import say, sayable
from viewer.review.figure_candidates import FigureCandidate
from viewer.wording.figures import value_words
from viewer.wording.readings.sides import filing_words
from viewer.wording.snippets import Snippets

TITLES = sayable(("Figure", "What it measures", "In its sentence", "Factor", "Now"))
NO_COUNTERPART = sayable("no counterpart")
_SIZE = (900, 480)
"""Pixels of the dialog: five columns side by side."""
_WIDTHS = (120, 170, 0, 150, 120)
"""Pixels of the columns; the sentence takes what they leave."""
_SENTENCE = 2
"""Index of the sentence's column."""
NEAR = 28
"""Characters on either hand of a figure in the list: few, so that the figure itself is seen."""
_NUMBER = int(Qt.ItemDataRole.UserRole)
LISTED = 300
"""Figures shown at once, the likeliest; the words typed are looked for among all."""


class FiguresMatchDialog(QDialog):
    """Accepted with :attr:`chosen` set: a figure of the other filing, or None for no counterpart."""

    def __init__(
        self,
        change: FigureChange,
        found: Sequence[FigureCandidate],
        snippets: Snippets,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Match a figure by hand"))
        self.resize(*_SIZE)
        self.chosen: PlacedFigure | None = None
        own = change.new or change.old
        assert own is not None
        side, other = ("new", "old") if change.new is not None else ("old", "new")
        self._current = change.old if change.new is not None else change.new
        self._rows = self._rows_of(found, snippets, other)
        asked = say(
            "What in the old filing is the new {figure}?"
            if side == "new"
            else "What in the new filing is the old {figure}?",
            figure=value_words(own.figure),
        )
        lines = (asked, own.figure.measure, snippets.of(own).boxed())
        question = QLabel("\n".join(line for line in lines if line), self)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWordWrap(True)
        self.words = words_field(
            say("Words of the figure, its measure or its sentence"),
            say("Narrow the list to figures with these words"),
            self,
        )
        self._model = QStandardItemModel(self)
        self.table = ChoiceTable(self._model, say("Figures of the other filing"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.use = self.buttons.addButton(say("Match"), QDialogButtonBox.ButtonRole.AcceptRole)
        styled(self.use, "primary")
        self.use.setDefault(True)
        layout = QVBoxLayout(self)
        for part in (question, self.words, self.table, self.buttons):
            layout.addWidget(part, 1 if part is self.table else 0)
        self.words.textChanged.connect(self._fill)
        self.words.installEventFilter(self)
        self.table.doubleClicked.connect(lambda _index: self._accept())
        self.table.activated.connect(lambda _index: self._accept())
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._fill("")
        self.words.setFocus()

    def _rows_of(
        self, found: Sequence[FigureCandidate], snippets: Snippets, other: str
    ) -> list[tuple[PlacedFigure | None, tuple[str, ...]]]:
        nowhere = say("it stands in no place of the {filing}", filing=filing_words(other))
        none = (say(NO_COUNTERPART), "", nowhere, "", "")
        rows: list[tuple[PlacedFigure | None, tuple[str, ...]]] = [(None, none)]
        for one in found:
            partner = value_words(one.partner.figure) if one.partner is not None else say("alone")
            now = say("its counterpart now") if one.placed == self._current else partner
            figure = one.placed.figure
            words = (
                value_words(figure),
                figure.measure,
                snippets.of(one.placed, NEAR).boxed(),
                one.pair.heading,
                now,
            )
            rows.append((one.placed, words))
        return rows

    def shown(self) -> list[PlacedFigure | None]:
        """The figures in the list, from the top; None is the line for no counterpart."""
        numbers = (self._model.item(row, 0).data(_NUMBER) for row in range(self._model.rowCount()))
        return [self._rows[number][0] for number in numbers]

    def _fill(self, words: str) -> None:
        wanted = words.casefold().split()
        passing = [
            number
            for number, (placed, cells) in enumerate(self._rows)
            if not wanted or (placed is not None and _has(cells, wanted))
        ]
        self._model.clear()
        self._model.setHorizontalHeaderLabels([say(title) for title in TITLES])
        for number in passing[:LISTED]:
            items = [QStandardItem(cell) for cell in self._rows[number][1]]
            for item in items:
                item.setData(number, _NUMBER)
            self._model.appendRow(items)
        header = self.table.horizontalHeader()
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        header.setSectionResizeMode(_SENTENCE, QHeaderView.ResizeMode.Stretch)
        # The likeliest is chosen; the line for none only where there is nothing else.
        first = 1 if not wanted and self._model.rowCount() > 1 else 0
        self.table.setCurrentIndex(self._model.index(first, 0))
        self.use.setEnabled(self._model.rowCount() > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: the arrows move in the list while one types."""
        return self.table.take_key(event) or super().eventFilter(watched, event)

    def _accept(self) -> None:
        number = self.table.currentIndex().data(_NUMBER)
        if isinstance(number, int):
            self.chosen = self._rows[number][0]
            self.accept()


def _has(cells: Sequence[str], wanted: Sequence[str]) -> bool:
    held = "\n".join(cells).casefold()
    return all(word in held for word in wanted)
