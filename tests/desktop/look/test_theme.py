"""The themes must be readable, tell their marks apart, and follow the system until told otherwise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from viewer.desktop.look import theme as look
from viewer.desktop.look.theme import (
    THEMES,
    Contrast,
    Theme,
    ThemeSwitch,
    apply,
    dress,
    palette_of,
    theme_for,
)
from viewer.desktop.splitview.text.tokens import token_colours


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    palette = qapp.palette()
    yield qapp
    qapp.setPalette(palette)


def luminance(colour: QColor) -> float:
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


TEXT = {
    "text": "base chrome selected chip inserted deleted moved figure alarm_fill hit hit_current",
    "dim": "base chrome selected chip inserted deleted moved figure",
    "alarm": "base chrome selected chip alarm_fill",
    "accent": "base chrome",
    "on_accent": "accent",
    "on_tooltip": "tooltip",
}
"""Ink, and the grounds that text stands on in it."""
GRAPHICS = {
    "inserted_line": "base chrome selected inserted",
    "deleted_line": "base chrome selected deleted",
    "moved_line": "base chrome moved",
    "figure_line": "base chrome selected figure",
    "figure_quiet": "base inserted deleted moved",
    "alarm": "base chrome alarm_fill",
    "accent": "base chrome selected chip track hit_current",
    "dim": "base chrome",
}
"""Lines, boxes, ticks and bars, and what they are drawn on."""


def pairs(of: dict[str, str]) -> list[tuple[str, str]]:
    return [(ink, ground) for ink, grounds in of.items() for ground in grounds.split()]


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
class TestReadable:
    """WCAG 2.2, 1.4.3 and 1.4.11: 4.5 for text, 3 for what carries meaning beside it.

    In high contrast 7 for text, as 1.4.6 asks, and 4.5 for lines.
    """

    def test_text_on_every_ground(self, theme: Theme) -> None:
        least = {"text": 7.0, "on_accent": 7.0, "on_tooltip": 7.0} if theme.high_contrast else {}
        poor = {
            (ink, ground): round(found, 2)
            for ink, ground in pairs(TEXT)
            if (found := contrast(getattr(theme, ink), getattr(theme, ground))) < least.get(ink, 4.5)
        }
        assert not poor

    def test_graphics_on_every_ground(self, theme: Theme) -> None:
        poor = {
            (ink, ground): round(found, 2)
            for ink, ground in pairs(GRAPHICS)
            if (found := contrast(getattr(theme, ink), getattr(theme, ground)))
            < (4.5 if theme.high_contrast and ground == "base" else 3)
        }
        assert not poor

    def test_words_coloured_by_their_kind_on_every_mark(self, theme: Theme) -> None:
        grounds = "base inserted deleted moved figure hit hit_current"
        for colour in token_colours(dark=theme.dark, high_contrast=theme.high_contrast).values():
            for ground in grounds.split():
                assert contrast(colour, getattr(theme, ground)) >= 4.5, (colour.name(), ground)

    def test_in_high_contrast_borders_and_gaps_are_seen(self, theme: Theme) -> None:
        if theme.high_contrast:
            for line in (theme.border, theme.hatch):
                assert contrast(line, theme.base) >= 3
                assert contrast(line, theme.chrome) >= 3
        assert theme.high_contrast is ("contrast" in theme.name)

    def test_the_current_hit_is_told_from_the_others_by_its_frame(self, theme: Theme) -> None:
        assert contrast(theme.accent, theme.hit_current) >= 3


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
    dress(edit, THEMES[name])
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
    with pytest.raises(ValueError, match="sepia"):
        ThemeSwitch(app).set_all("sepia", Contrast.USUAL, safe=False)


class Wishes(QObject):
    """What a system asks for."""

    contrastPreferenceChanged = Signal(Qt.ContrastPreference)  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.wanted = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        return self.wanted

    def want(self, wanted: Qt.ContrastPreference) -> None:
        self.wanted = wanted
        self.contrastPreferenceChanged.emit(wanted)


class Hints(QObject):
    """A system whose brightness and contrast change."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.wishes = Wishes()

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return Qt.ColorScheme.Dark

    def accessibility(self) -> Wishes:
        return self.wishes


def test_the_systems_contrast_is_followed_while_the_window_is_open(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    system, applied = Hints(), list[str]()
    monkeypatch.setattr(look, "apply", lambda _app, theme: applied.append(theme.name))
    switch = ThemeSwitch(app, hints=system)
    system.wishes.want(Qt.ContrastPreference.HighContrast)
    switch.set_contrast(Contrast.USUAL)
    switch.set_contrast(Contrast.SYSTEM)
    system.wishes.want(Qt.ContrastPreference.NoPreference)
    assert applied == ["dark", "dark-contrast", "dark", "dark-contrast", "dark"]


def test_high_contrast_is_chosen_whatever_the_system_has(app: QApplication) -> None:
    switch = ThemeSwitch(app, "light", contrast=Contrast.HIGH)
    assert switch.theme is THEMES["light-contrast"]
    switch.set_safe(True)
    assert switch.theme is THEMES["light-contrast-safe"]
    switch.set_contrast(Contrast.USUAL)
    assert switch.theme is THEMES["light-safe"]


def test_a_switch_keeps_the_style_that_there_is(app: QApplication) -> None:
    switch = ThemeSwitch(app)
    styles = set()
    for mode in ("dark", "light", "dark"):
        switch.set_mode(mode)
        styles.add(Shiboken.getCppPointer(app.style()))
    assert len(styles) == 1
