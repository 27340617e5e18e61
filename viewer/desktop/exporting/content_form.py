"""The fields by which a reviewer says what a report shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from viewer.comparison.model import Comparison, FigureVerdict, Pair
from viewer.desktop.exporting.check_list import CheckList
from viewer.desktop.exporting.wordings import COLOURS, FACTORS, FIGURES, LAYOUT, NOTES, UNCHANGED
from viewer.language.say import say
from viewer.language.told import say_told
from viewer.report.content.choices import (
    LONGEST_LINE,
    Colours,
    ReportContent,
    ReportLayout,
    Unchanged,
    WhichFactors,
    WhoseNotes,
    one_line,
)
from viewer.report.formats import ReportFormat
from viewer.wording.figures import VERDICT_ORDER, words_of
from viewer.wording.links import row_name
from viewer.wording.pairs import factor_numbers, glyph

USUAL, ALL, NONE, CHOSEN = FIGURES
"""What can be said of the figures, by name."""


class ContentForm(QWidget):
    """Says what it holds by ``content``; what a format cannot show is grey."""

    changed = Signal()

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._silent = False
        self._pairs = {_key(pair): (*pair.new, *pair.old) for pair in comparison.all_pairs}
        self._named: frozenset[str] = frozenset()
        self.title = self._field(say("Title of the report"))
        self.title.setPlaceholderText(say("As usual: company, form and years"))
        self.reviewer = self._field(say("Reviewer who hands it on"))
        self.factors = self._combo(say("Factors that are shown"), FACTORS)
        self.chosen = CheckList(say("Factors to show"), _lines(comparison), self)
        self.unchanged = self._combo(say("Unchanged paragraphs"), UNCHANGED)
        self.layout_box = self._combo(say("Layout of the text"), LAYOUT)
        self.figures = self._combo(say("Figures that are listed"), FIGURES)
        verdicts = [(verdict.value, words_of(verdict)) for verdict in VERDICT_ORDER]
        self.verdicts = CheckList(say("What became of the figures to list"), verdicts, self)
        self.introduction = QCheckBox(say("&Introduction and category headings"), self)
        self.set_aside = QCheckBox(say("What was set &aside"), self)
        self.notes = self._combo(say("Marks and notes"), NOTES)
        self.colours = self._combo(say("Colours of the report"), COLOURS)
        self.cut_data = QCheckBox(say("&JSON and CSV leave out too what is not shown"), self)
        self._lay_out()
        for box in (self.factors, self.unchanged, self.layout_box, self.figures, self.notes, self.colours):
            box.currentIndexChanged.connect(self._note)
        for tick in (self.introduction, self.set_aside, self.cut_data):
            tick.toggled.connect(self._note)
        for ticks in (self.chosen, self.verdicts):
            ticks.itemChanged.connect(self._note)
        for field in (self.title, self.reviewer):
            field.textChanged.connect(self._note)
        self.show_content(ReportContent())

    @property
    def content(self) -> ReportContent:
        """What the fields say, whether or not it goes together."""
        factors = WhichFactors(self.factors.currentData())
        listed = self.figures.currentData()
        verdicts = {USUAL: None, ALL: tuple(verdict.value for verdict in FigureVerdict), NONE: ()}
        ticked = self.verdicts.ticked
        return ReportContent(
            factors=factors,
            chosen=self._chosen_ids() if factors is WhichFactors.CHOSEN else (),
            unchanged=Unchanged(self.unchanged.currentData()),
            layout=ReportLayout(self.layout_box.currentData()),
            verdicts=verdicts.get(listed, tuple(one.value for one in FigureVerdict if one.value in ticked)),
            introduction=self.introduction.isChecked(),
            set_aside=self.set_aside.isChecked(),
            notes=WhoseNotes(self.notes.currentData()),
            colours=Colours(self.colours.currentData()),
            title=one_line(self.title.text()),
            reviewer=one_line(self.reviewer.text()),
            cut_data=self.cut_data.isChecked(),
        )

    def show_content(self, content: ReportContent) -> None:
        """Show another choice; ``changed`` is told once."""
        self._silent = True
        _choose(self.factors, content.factors)
        self._named = frozenset(content.chosen)
        self.chosen.tick([key for key, ids in self._pairs.items() if not self._named.isdisjoint(ids)])
        _choose(self.unchanged, content.unchanged)
        _choose(self.layout_box, content.layout)
        _choose(self.figures, _listed(content.verdicts))
        self.verdicts.tick(content.verdicts or ())
        self.introduction.setChecked(content.introduction)
        self.set_aside.setChecked(content.set_aside)
        _choose(self.notes, content.notes)
        _choose(self.colours, content.colours)
        self.title.setText(content.title)
        self.reviewer.setText(content.reviewer)
        self.cut_data.setChecked(content.cut_data)
        self._silent = False
        self._note()

    def show_face(self, face: ReportFormat) -> None:
        """Have what a format does not show grey."""
        for box in (self.unchanged, self.layout_box, self.colours):
            box.setEnabled(face.rows)
        self.cut_data.setEnabled(face.data)

    def unknown(self, content: ReportContent) -> tuple[str, ...]:
        """Return the ids that a choice names and that no factor of these filings has."""
        known = {one for ids in self._pairs.values() for one in ids}
        return tuple(one for one in content.chosen if one not in known)

    def _chosen_ids(self) -> tuple[str, ...]:
        """The ids of the pairs that are ticked: as a profile named them, else one of each."""
        found: list[str] = []
        for key in self.chosen.ticked:
            named = [one for one in self._pairs[key] if one in self._named]
            found += named or [key]
        return tuple(dict.fromkeys(found))

    def _note(self, _what: object = None) -> None:
        self.chosen.setVisible(self.factors.currentData() == WhichFactors.CHOSEN)
        self.verdicts.setVisible(self.figures.currentData() == CHOSEN)
        if not self._silent:
            self.changed.emit()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(say("&Title"), self.title)
        form.addRow(say("&Reviewer"), self.reviewer)
        form.addRow(say("&Factors"), self.factors)
        form.addRow("", self.chosen)
        form.addRow("", self.introduction)
        form.addRow("", self.set_aside)
        form.addRow(say("&Unchanged paragraphs"), self.unchanged)
        form.addRow(say("&Layout"), self.layout_box)
        form.addRow(say("Fi&gures"), self.figures)
        form.addRow("", self.verdicts)
        form.addRow(say("Marks and &notes"), self.notes)
        form.addRow(say("&Colours"), self.colours)
        form.addRow("", self.cut_data)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setMaxLength(LONGEST_LINE)
        return field

    def _combo(self, name: str, words: Mapping[Any, str]) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, title in words.items():
            combo.addItem(say(title), str(value))
        return combo


def _choose(combo: QComboBox, value: str) -> None:
    combo.setCurrentIndex(max(0, combo.findData(str(value))))


def _listed(verdicts: tuple[str, ...] | None) -> str:
    if verdicts is None:
        return USUAL
    if not verdicts:
        return NONE
    return ALL if len(verdicts) == len(FigureVerdict) else CHOSEN


def _key(pair: Pair) -> str:
    return (pair.new or pair.old)[0]


def _lines(comparison: Comparison) -> list[tuple[str, str]]:
    """Each pair by the id of one of its factors, in words: its sign, its numbers and its heading."""
    return [
        (
            _key(pair),
            " ".join(filter(None, (glyph(pair), factor_numbers(pair), row_name(say_told(pair.heading))))),
        )
        for pair in comparison.all_pairs
    ]
