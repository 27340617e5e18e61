"""The themes must be readable, tell their marks apart, and follow the system until told otherwise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from viewer.desktop.look.theme import THEMES, Theme, ThemeSwitch, apply, palette_of, theme_for


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield qapp
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


def luminance(colour: QColor) -> float:
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
class TestReadable:
    """WCAG 2.1, 1.4.3 and 1.4.11: 4.5 for text, 3 for what carries meaning beside it."""

    @pytest.mark.parametrize(
        "behind",
        ["base", "chrome", "selected", "inserted", "deleted", "figure", "alarm_fill", "hit", "hit_current"],
    )
    def test_text_on_every_ground(self, theme: Theme, behind: str) -> None:
        assert contrast(theme.text, getattr(theme, behind)) >= 4.5

    @pytest.mark.parametrize(
        ("ink", "behind"),
        [
            ("dim", "base"),
            ("dim", "chrome"),
            ("on_accent", "accent"),
            ("on_tooltip", "tooltip"),
            ("alarm", "base"),
        ],
    )
    def test_other_text(self, theme: Theme, ink: str, behind: str) -> None:
        assert contrast(getattr(theme, ink), getattr(theme, behind)) >= 4.5

    @pytest.mark.parametrize("line", ["inserted_line", "deleted_line", "figure_line", "accent"])
    def test_lines(self, theme: Theme, line: str) -> None:
        assert contrast(getattr(theme, line), theme.base) >= 3


@pytest.mark.parametrize("dark", [False, True])
def test_safe_marks_differ_in_blue_not_in_red_and_green(dark: bool) -> None:
    theme = theme_for(dark=dark, safe=True)
    assert theme.inserted_line.blueF() > theme.inserted_line.redF()
    assert theme.deleted_line.redF() > theme.deleted_line.blueF()


@pytest.mark.parametrize("name", ["dark", "light"])
def test_apply_colours_stock_widgets(app: QApplication, qtbot: QtBot, name: str) -> None:
    edit = QPlainTextEdit()
    qtbot.addWidget(edit)
    apply(app, THEMES[name])
    edit.show()
    shown = edit.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, shown.height() // 2) == THEMES[name].base


def test_palette_dims_what_is_disabled() -> None:
    palette = palette_of(THEMES["light"])
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == THEMES["light"].dim


def test_switch_holds_to_a_choice_and_returns_to_the_system(app: QApplication, qtbot: QtBot) -> None:
    switch = ThemeSwitch(app)
    system = theme_for(dark=app.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    assert switch.theme is system
    with qtbot.waitSignal(switch.changed) as caught:
        switch.set_mode("light" if system.dark else "dark")
    assert caught.args == [switch.theme]
    assert switch.theme.dark is not system.dark
    assert app.palette().color(QPalette.ColorRole.Base) == switch.theme.base
    switch.set_mode("system")
    assert switch.theme is system


def test_switch_keeps_brightness_with_the_safe_palette(app: QApplication) -> None:
    switch = ThemeSwitch(app, "dark")
    switch.set_safe(True)
    assert switch.theme is THEMES["dark-safe"]
    assert switch.safe
    assert switch.mode == "dark"


def test_an_unchanged_choice_tells_nobody(app: QApplication, qtbot: QtBot) -> None:
    switch = ThemeSwitch(app, "dark")
    with qtbot.assertNotEmitted(switch.changed):
        switch.set_mode("dark")


def test_unknown_mode_is_refused(app: QApplication) -> None:
    with pytest.raises(ValueError, match="sepia"):
        ThemeSwitch(app).set_mode("sepia")


def test_a_switch_keeps_the_style_that_there_is(app: QApplication) -> None:
    switch = ThemeSwitch(app)
    styles = set()
    for mode in ("dark", "light", "dark"):
        switch.set_mode(mode)
        styles.add(Shiboken.getCppPointer(app.style()))
    assert len(styles) == 1
