"""The look of the window: light or dark after the system, with a palette for colour-blind readers.

Inserted and deleted are green and red, which one man in twelve cannot tell apart; the ``safe`` themes
say the same in blue and orange. Widgets that paint take their colours from a :class:`Theme`; the others
get theirs through :func:`apply`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from viewer.desktop.stylesheet import stylesheet


@dataclass(frozen=True)
class Theme:
    """Every colour that the window uses, by what it is for."""

    name: str
    """``"light"``, ``"dark"``, ``"light-safe"``, ``"dark-safe"``."""
    dark: bool
    safe: bool
    """True where inserted/deleted are blue/orange."""
    chrome: QColor
    """Behind toolbars, headers and the status bar."""
    base: QColor
    """Behind text and lists."""
    text: QColor
    dim: QColor
    """Secondary text."""
    border: QColor
    accent: QColor
    on_accent: QColor
    selected: QColor
    """Behind the selected row."""
    chip: QColor
    hatch: QColor
    """The stripes of a gap."""
    inserted: QColor
    inserted_line: QColor
    deleted: QColor
    deleted_line: QColor
    figure: QColor
    figure_line: QColor
    figure_quiet: QColor
    """The box of a figure that did not change or only rolled forward."""
    alarm: QColor
    """Restated and suspect."""
    alarm_fill: QColor
    hit: QColor
    hit_current: QColor
    tooltip: QColor
    on_tooltip: QColor


_LIGHT = {
    "chrome": "#f6f7f9",
    "base": "#ffffff",
    "text": "#1d2329",
    "dim": "#68727d",
    "border": "#d9dee4",
    "accent": "#2a62c9",
    "on_accent": "#ffffff",
    "selected": "#dbe8fb",
    "chip": "#eef1f5",
    "hatch": "#eef0f3",
    "inserted": "#d6ecd2",
    "inserted_line": "#2c7a2c",
    "deleted": "#fbdcd3",
    "deleted_line": "#b2431f",
    "figure": "#fff1c2",
    "figure_line": "#b58100",
    "figure_quiet": "#68727d",
    "alarm": "#b2431f",
    "alarm_fill": "#fde9e2",
    "hit": "#cfe3ff",
    "hit_current": "#8fbcff",
    "tooltip": "#1d2329",
    "on_tooltip": "#ffffff",
}
_DARK = {
    "chrome": "#1b1f24",
    "base": "#22272e",
    "text": "#dfe5ec",
    "dim": "#8f9aa6",
    "border": "#363d46",
    "accent": "#7aa7f5",
    "on_accent": "#10151c",
    "selected": "#2b3d5c",
    "chip": "#2d343d",
    "hatch": "#282e36",
    "inserted": "#1f3d2a",
    "inserted_line": "#6fc383",
    "deleted": "#4a2a22",
    "deleted_line": "#ef9478",
    "figure": "#4a3d14",
    "figure_line": "#e2b93b",
    "figure_quiet": "#8f9aa6",
    "alarm": "#ef9478",
    "alarm_fill": "#48261d",
    "hit": "#2a4a7a",
    "hit_current": "#33609f",
    "tooltip": "#dfe5ec",
    "on_tooltip": "#22272e",
}
_LIGHT_SAFE = {
    "inserted": "#d3e6fa",
    "inserted_line": "#0b5cad",
    "deleted": "#fde0c2",
    "deleted_line": "#a84b00",
    "figure": "#fbf7c8",
    "figure_line": "#756a00",
    "alarm": "#8a2a6b",
    "alarm_fill": "#f8e2f0",
    "hit": "#dcdcdc",
    "hit_current": "#b4b4b4",
}
_DARK_SAFE = {
    "inserted": "#1b3a5c",
    "inserted_line": "#79b8ff",
    "deleted": "#4f3215",
    "deleted_line": "#ffab5e",
    "figure": "#3f3c17",
    "figure_line": "#d8cf6a",
    "alarm": "#e79acb",
    "alarm_fill": "#45233a",
    "hit": "#4a4f57",
    "hit_current": "#5f666f",
}


def _theme(name: str, *, dark: bool, safe: bool, colours: dict[str, str]) -> Theme:
    return Theme(name=name, dark=dark, safe=safe, **{key: QColor(value) for key, value in colours.items()})


THEMES: dict[str, Theme] = {
    theme.name: theme
    for theme in (
        _theme("light", dark=False, safe=False, colours=_LIGHT),
        _theme("dark", dark=True, safe=False, colours=_DARK),
        _theme("light-safe", dark=False, safe=True, colours=_LIGHT | _LIGHT_SAFE),
        _theme("dark-safe", dark=True, safe=True, colours=_DARK | _DARK_SAFE),
    )
}


def theme_for(*, dark: bool, safe: bool = False) -> Theme:
    """Return the theme of that brightness and palette."""
    return THEMES[("dark" if dark else "light") + ("-safe" if safe else "")]


def palette_of(theme: Theme) -> QPalette:
    """Return the palette that gives stock widgets the theme's colours."""
    palette = QPalette()
    role = QPalette.ColorRole
    for key, colour in {
        role.Window: theme.chrome,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: theme.chrome,
        role.Text: theme.text,
        role.PlaceholderText: theme.dim,
        role.Button: theme.base,
        role.ButtonText: theme.text,
        role.BrightText: theme.alarm,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.tooltip,
        role.ToolTipText: theme.on_tooltip,
        role.Mid: theme.border,
        role.Midlight: theme.chip,
        role.Dark: theme.border,
        role.Light: theme.base,
        role.Accent: theme.accent,
    }.items():
        palette.setColor(key, colour)
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, theme.dim)
    return palette


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole application the theme: Fusion, the palette and a small style sheet."""
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette_of(theme))
    colours = {
        field.name: getattr(theme, field.name).name()
        for field in fields(theme)
        if isinstance(getattr(theme, field.name), QColor)
    }
    app.setStyleSheet(stylesheet(colours))


class ThemeSwitch(QObject):
    """The current theme: the system's, unless the reader chose one.

    Emits ``changed(Theme)`` after the application has been given the new one.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, mode: str = "system", *, safe: bool = False) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._safe = safe
        self._theme = self._wanted()
        apply(app, self._theme)
        app.styleHints().colorSchemeChanged.connect(self._refresh)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def mode(self) -> str:
        """``"system"``, ``"light"`` or ``"dark"``."""
        return self._mode

    @property
    def safe(self) -> bool:
        """True where inserted/deleted are blue/orange."""
        return self._safe

    def set_mode(self, mode: str) -> None:
        """Follow the system (``"system"``) or hold to ``"light"`` or ``"dark"``."""
        if mode not in ("system", "light", "dark"):
            raise ValueError(f"no such theme mode: {mode}")
        self._mode = mode
        self._refresh()

    def set_safe(self, safe: bool) -> None:
        """Choose the palette for colour-blind readers."""
        self._safe = safe
        self._refresh()

    def _wanted(self) -> Theme:
        dark = self._mode == "dark"
        if self._mode == "system":
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return theme_for(dark=dark, safe=self._safe)

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted is not self._theme:
            self._theme = wanted
            apply(self._app, wanted)
            self.changed.emit(wanted)
