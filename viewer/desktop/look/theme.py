"""The look of the window: light or dark after the system, with a palette for colour-blind readers.

The colours themselves stand in ``viewer.highlighting.palette``, which the report shares. Widgets that paint
take them from a :class:`Theme`; the others get theirs through :func:`apply`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from viewer.desktop.look.stylesheet import stylesheet
from viewer.highlighting.palette import PALETTES, Palette


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
    moved: QColor
    """Behind a passage that stands in another factor of the other filing."""
    moved_line: QColor
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


def _theme(palette: Palette) -> Theme:
    plain = ("name", "dark", "safe")
    colours = {
        field.name: QColor(getattr(palette, field.name))
        for field in fields(palette)
        if field.name not in plain
    }
    return Theme(name=palette.name, dark=palette.dark, safe=palette.safe, **colours)


THEMES: dict[str, Theme] = {name: _theme(palette) for name, palette in PALETTES.items()}


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
    """Give the whole application the theme: the palette and a small style sheet."""
    app.setPalette(palette_of(theme))
    colours = {name: value for name, value in asdict(PALETTES[theme.name]).items() if isinstance(value, str)}
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
        # Once: the style sheet's own style wraps it from then on, and does not tell its name.
        app.setStyle("Fusion")
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
