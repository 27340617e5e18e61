"""The page of looks: the theme, and how the text of the panes is set, with a line to see it by."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFontComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QSpinBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from viewer.desktop.frame.settings_dialog.chosen import Chosen
from viewer.desktop.look.reading_look import (
    LEAST_LINE,
    LEAST_POINTS,
    MOST_LINE,
    MOST_POINTS,
    USUAL_LOOK,
    Folding,
    ReadingLook,
)
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.theme import MODES, Contrast
from viewer.desktop.look.tongue import LANGUAGES
from viewer.language.say import say, sayable

_MODE_WORDS = sayable({"system": "As the system", "light": "Light", "dark": "Dark"})
_CONTRAST_WORDS = sayable({Contrast.SYSTEM: "As the system", Contrast.HIGH: "High", Contrast.USUAL: "Usual"})
_FOLDING_WORDS = sayable(
    {
        Folding.USUAL: "Three or more in a row",
        Folding.LONG: "Ten or more in a row",
        Folding.NONE: "None",
    }
)
_SAMPLE_HEIGHT = 110
"""Pixels of the sample: three lines of large text."""


class _Sample(StrEnum):
    """Invented sentences in which one sees the font, its figures and its lines."""

    TEXT = (
        "Freight rates on our routes rise and fall sharply. Freight accounted for 68.9% of our revenues of "
        "¥107.3 billion for the fiscal year ended March 31, 2025."
    )


class LookPage(QWidget):
    """Theme, contrast, font, size, lines, folding."""

    def __init__(self, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = self._combo(say("Theme"), _MODE_WORDS)
        self.contrast = self._combo(say("Contrast"), _CONTRAST_WORDS)
        self.language = self._combo(say("Language of the window"), LANGUAGES)
        self.language.setToolTip(say("Holds from the next start; reports stay in English"))
        self.safe = QCheckBox(say("&Blue and orange for inserted and deleted"), self)
        self.safe.setToolTip(say("Colours that readers can tell apart who cannot tell red from green"))
        self.own_font = QCheckBox(say("&Another font than the window's"), self)
        self.font_box = QFontComboBox(self)
        self.font_box.setEditable(False)
        self.font_box.setAccessibleName(say("Font of the text"))
        self.points = self._spin(say("Size of the text in points"), LEAST_POINTS - 1, MOST_POINTS, say(" pt"))
        self.points.setSpecialValueText(say("Usual"))
        self.line = self._spin(say("Height of a line"), LEAST_LINE, MOST_LINE, " %")
        self.folding = self._combo(say("Fold unchanged paragraphs"), _FOLDING_WORDS)
        self.sample = QTextBrowser(self)
        self.sample.setFrameShape(QFrame.Shape.StyledPanel)
        self.sample.setFixedHeight(_SAMPLE_HEIGHT)
        self.sample.setAccessibleName(say("Sample of the text"))
        self.sample.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.own_font.toggled.connect(self.font_box.setEnabled)
        for changed in (self.own_font.toggled, self.font_box.currentFontChanged):
            changed.connect(self._show_sample)
        for spin in (self.points, self.line):
            spin.valueChanged.connect(self._show_sample)
        self.show_chosen(chosen)

    def show_chosen(self, chosen: Chosen) -> None:
        """Show other settings."""
        self.mode.setCurrentIndex(MODES.index(chosen.mode))
        self.contrast.setCurrentIndex(list(_CONTRAST_WORDS).index(chosen.contrast))
        self.language.setCurrentIndex(list(LANGUAGES).index(chosen.language))
        self.safe.setChecked(chosen.safe)
        look = chosen.look
        self.own_font.setChecked(bool(look.family))
        self.font_box.setEnabled(bool(look.family))
        self.font_box.setCurrentFont(look.font)
        self.points.setValue(look.points or self.points.minimum())
        self.line.setValue(look.line)
        self.folding.setCurrentIndex(list(_FOLDING_WORDS).index(look.folding))
        self._show_sample()

    @property
    def look(self) -> ReadingLook:
        """How the text is to be set."""
        points = self.points.value()
        return ReadingLook(
            family=self.font_box.currentFont().family() if self.own_font.isChecked() else "",
            points=points if points >= LEAST_POINTS else USUAL_LOOK.points,
            line=self.line.value(),
            folding=self.folding.currentData(),
        )

    def _combo(self, name: str, words: object) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        assert isinstance(words, dict)
        for value, title in words.items():
            combo.addItem(say(title), value)
        return combo

    def _spin(self, name: str, least: int, most: int, unit: str) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setAccessibleName(name)
        spin.setRange(least, most)
        spin.setSuffix(unit)
        return spin

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        form = QFormLayout()
        column.addLayout(form)
        column.addWidget(self.sample)
        column.addStretch(1)
        form.addRow(self._title(say("The window")))
        form.addRow(say("Lan&guage"), self.language)
        form.addRow("", self._quiet(say("Holds from the next start; reports stay in English")))
        form.addRow(say("&Theme"), self.mode)
        form.addRow(say("&Contrast"), self.contrast)
        form.addRow("", self.safe)
        form.addRow(self._title(say("The text of the filings")))
        form.addRow("", self.own_font)
        form.addRow(say("Fo&nt"), self.font_box)
        form.addRow(say("&Size"), self.points)
        form.addRow(say("Height of a &line"), self.line)
        form.addRow(say("&Fold unchanged paragraphs"), self.folding)

    def _quiet(self, words: str) -> QLabel:
        label = QLabel(words, self)
        styled(label, "quiet")
        return label

    def _title(self, words: str) -> QLabel:
        label = QLabel(words, self)
        styled(label, "section")
        return label

    def _show_sample(self, _what: object = None) -> None:
        look = self.look
        document = self.sample.document()
        document.setDefaultFont(look.font)
        # The sample is the program's own text, so it may be set as a page.
        self.sample.setHtml(f"<p style='line-height:{look.line}%'>{_Sample.TEXT}</p>")
