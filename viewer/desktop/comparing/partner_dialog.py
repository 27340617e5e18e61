"""Choosing by keyboard what a factor is to be paired with: the other filing's factors, the likeliest first.

Type words of a heading, move with the arrows, Enter. To mark a factor as split or merged, tick with Space.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from viewer.comparison.model import Comparison, Pair
from viewer.desktop.comparing.partners_filter import PartnersFilter
from viewer.desktop.comparing.partners_model import ID_ROLE, PartnerColumn, PartnersModel
from viewer.desktop.look.choice_table import ChoiceTable, words_field
from viewer.desktop.look.metrics import LIST_SIZE
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import plain_tip
from viewer.language.say import say, say_count, sayable
from viewer.review.pairing.partners import partners
from viewer.wording.readings.sides import listed_words


class Purpose(Enum):
    """What the dialog is opened for; the value is its title."""

    PAIR = sayable("Pair with…")
    SPLIT = sayable("Mark as split")
    MERGED = sayable("Mark as merged")


_BESIDE_TEXT = 70
"""Pixels of the dialog's width that a question does not get: margins and the button before it."""


class PartnerDialog(QDialog):
    """Accepted with :attr:`old` and :attr:`new` set: the factors that become one risk."""

    scores_wanted = Signal(object)
    """Ids of factors of one filing, whose similarity to the other filing's ``set_scores`` is to be told."""

    def __init__(
        self, comparison: Comparison, pair: Pair, purpose: Purpose, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(purpose.value))
        self.resize(*LIST_SIZE)
        self._comparison = comparison
        self._pair = pair
        self._purpose = purpose
        self.old: tuple[str, ...] = ()
        self.new: tuple[str, ...] = ()
        several = purpose is not Purpose.PAIR
        self.model = PartnersModel(several=several, parent=self)
        self.filter = PartnersFilter(self.model, self)
        self.sides = self._make_sides()
        self.words = words_field(
            say("Words of the heading"), say("Narrow the list to headings with these words"), self
        )
        self.table = self._make_table()
        self.outcome = QLabel(self)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        styled(self.outcome, "quiet")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.use = self.buttons.addButton(
            say("Pair") if purpose is Purpose.PAIR else say(purpose.value),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        styled(self.use, "primary")
        self.use.setDefault(True)
        layout = QVBoxLayout(self)
        radios = self.sides.buttons()
        for radio in radios:
            layout.addWidget(radio)
        if len(radios) == 1:
            self.question = QLabel(radios[0].text().replace("&&", "&"), self)
            self.question.setTextFormat(Qt.TextFormat.PlainText)
            self.question.setToolTip(radios[0].toolTip())
            self.question.setAccessibleDescription(radios[0].accessibleDescription())
            layout.addWidget(self.question)
        for part in (self.words, self.table, self.outcome, self.buttons):
            layout.addWidget(part, 1 if part is self.table else 0)
        self._connect()
        self._fill()
        self.words.setFocus()

    # Making

    def _connect(self) -> None:
        self.words.textChanged.connect(self._narrow)
        self.words.installEventFilter(self)
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(self._double_clicked)
        self.table.selectionModel().currentChanged.connect(self._show_outcome)
        self.model.ticked_changed.connect(self._show_outcome)
        self.sides.idToggled.connect(self._side_toggled)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    def _make_sides(self) -> QButtonGroup:
        """One choice for each side of the pair that may stay: 0 the old one, 1 the new one."""
        group = QButtonGroup(self)
        stays = {
            Purpose.PAIR: [side for side, ids in enumerate((self._pair.old, self._pair.new)) if ids],
            Purpose.SPLIT: [0],
            Purpose.MERGED: [1],
        }[self._purpose]
        headings = self._headings()
        for side in stays:
            names = listed_words([f"“{headings[one]}”" for one in (self._pair.old, self._pair.new)[side]])
            words = {
                Purpose.PAIR: say(
                    "Counterpart in the old filing of the new {factors}"
                    if side
                    else "Counterpart in the new filing of the old {factors}",
                    factors=names,
                ),
                Purpose.SPLIT: say("Into which new factors was the old {factors} split?", factors=names),
                Purpose.MERGED: say("Which old factors were merged into the new {factors}?", factors=names),
            }[self._purpose]
            radio = QRadioButton(self._shortened(words).replace("&", "&&"), self)
            radio.setAccessibleName(words)
            radio.setAccessibleDescription(words)  # else a screen reader is told the tooltip's markup
            radio.setToolTip(plain_tip(words))
            group.addButton(radio, side)
            # A single choice is no choice: it stands above the list as a question.
            radio.setVisible(len(stays) > 1)
        # The side that is likelier to be the question: a pair that is there already keeps its old side.
        group.button(stays[0]).setChecked(True)
        return group

    def _shortened(self, words: str) -> str:
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, self.width() - _BESIDE_TEXT)

    def _make_table(self) -> ChoiceTable:
        table = ChoiceTable(self.filter, say("Factors of the other filing"), self)
        header = table.horizontalHeader()
        header.setSectionResizeMode(PartnerColumn.LIKENESS, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(PartnerColumn.FACTOR, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(PartnerColumn.NOW, QHeaderView.ResizeMode.ResizeToContents)
        return table

    # What is shown

    @property
    def stays(self) -> int:
        """The side that stays: 0 old, 1 new."""
        return self.sides.checkedId()

    @property
    def kept(self) -> tuple[str, ...]:
        """The factors that stay."""
        return (self._pair.old, self._pair.new)[self.stays]

    @property
    def chosen(self) -> tuple[str, ...]:
        """The factors that would be paired with them."""
        if self._purpose is not Purpose.PAIR:
            return self.model.ticked
        factor = self.table.currentIndex().data(ID_ROLE)
        return (factor,) if isinstance(factor, str) else ()

    def set_scores(self, scores: Mapping[str, float]) -> None:
        """Show how similar each factor is, the most similar first; what is chosen already stays chosen.

        Args:
            scores: Id of a factor of the other filing -> similarity, 0 to 1.
        """
        untouched = not self.words.text() and self.table.currentIndex().row() <= 0
        self.model.set_scores(scores)
        if untouched:
            self._choose_first()

    def _fill(self) -> None:
        theirs = (self._pair.new, self._pair.old)[self.stays]
        ticked = () if self._purpose is Purpose.PAIR else theirs
        listed = partners(self._comparison, old=self.stays == 1)
        if self._purpose is Purpose.PAIR:
            # What it is paired with alone already is no choice.
            listed = tuple(one for one in listed if (one.id,) != theirs)
        self.model.set_partners(listed, old=self.stays == 1, ticked=ticked)
        self._choose_first()
        self.scores_wanted.emit(self.kept)

    def _headings(self) -> dict[str, str]:
        return {name: factor.heading.text for name, factor in self._comparison.factors.items()}

    def _choose_first(self) -> None:
        self.table.setCurrentIndex(self.filter.index(0, PartnerColumn.FACTOR))
        self.table.scrollToTop()
        self._show_outcome()

    def _narrow(self, words: str) -> None:
        self.filter.set_words(words)
        self._choose_first()

    def _side_toggled(self, _side: int, on: bool) -> None:
        if on:
            self._fill()

    def _show_outcome(self, *_where: object) -> None:
        chosen = self.chosen
        headings = self._headings()
        least = 1 if self._purpose is Purpose.PAIR else 2
        # The sentence has a full stop of its own.
        names = listed_words([f"“{headings[one].removesuffix('.')}”" for one in chosen])
        if self._purpose is Purpose.PAIR:
            words = names and say("It will be paired with {factors}.", factors=names)
        elif len(chosen) < least:
            words = say("Tick the parts with Space: at least two.")
        else:
            words = say_count(len(chosen), "{n} parts: {factors}.", "{n} parts: {factors}.", factors=names)
        self.outcome.setText(words or say("No factor has these words in its heading."))
        self.use.setEnabled(len(chosen) >= least)

    # Keys and mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: the arrows move in the list while one types; Space ticks in the list."""
        if watched is self.words and self.table.take_key(event):
            return True
        if (
            watched is self.table
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
            and self._purpose is not Purpose.PAIR
        ):
            self._toggle(self.table.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def _toggle(self, index: QModelIndex) -> None:
        box = self.filter.index(index.row(), PartnerColumn.FACTOR)
        if box.isValid():
            on = Qt.CheckState(box.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            wanted = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            self.filter.setData(box, wanted, Qt.ItemDataRole.CheckStateRole)

    def _double_clicked(self, index: QModelIndex) -> None:
        if self._purpose is Purpose.PAIR:
            self._accept()
        elif index.column() != PartnerColumn.FACTOR:
            self._toggle(index)

    def _accept(self) -> None:
        if not self.use.isEnabled():
            return
        sides = (self.kept, self.chosen)
        self.old, self.new = sides if self.stays == 0 else sides[::-1]
        self.accept()
