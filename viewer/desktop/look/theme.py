"""The look of the window: light or dark, of usual or high contrast, as the system is or as was chosen.

The colours themselves stand in ``viewer.highlighting.palette``, which the report shares. Widgets that paint
take them from a :class:`Theme`; the others get theirs through :func:`apply`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from viewer.desktop.look.stylesheet import stylesheet
from viewer.highlighting.palette import PALETTES, Palette, palette_name


@dataclass(frozen=True)
class Theme:
    """Every colour that the window uses, by what it is for."""

    name: str
    """``"light"``, ``"dark"``, ``"light-safe"``, ``"dark-contrast-safe"`` …"""
    dark: bool
    safe: bool
    """True where inserted/deleted are blue/orange."""
    high_contrast: bool
    """True where all is as far from its ground as can be."""
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

    @property
    def track(self) -> QColor:
        """Behind a bar that shows a share: apart from the bar, and seen."""
        return self.hatch if self.high_contrast else self.border


def _theme(palette: Palette) -> Theme:
    plain = ("name", "dark", "safe", "high_contrast")
    colours = {
        field.name: QColor(getattr(palette, field.name))
        for field in fields(palette)
        if field.name not in plain
    }
    return Theme(
        name=palette.name,
        dark=palette.dark,
        safe=palette.safe,
        high_contrast=palette.high_contrast,
        **colours,
    )


THEMES: dict[str, Theme] = {name: _theme(palette) for name, palette in PALETTES.items()}


def theme_for(*, dark: bool, safe: bool = False, high_contrast: bool = False) -> Theme:
    """Return the theme of that brightness and palette."""
    return THEMES[palette_name(dark=dark, safe=safe, high_contrast=high_contrast)]


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
    """Give the whole application the palette of a theme; windows have the style sheet (see ``dress``)."""
    app.setPalette(palette_of(theme))


def dress(window: QWidget, theme: Theme) -> None:
    """Give a window, and all that stands in it or over it, the small style sheet of a theme.

    Not the application: six pairs in tabs are 1,600 widgets, for which Qt took 1.1 s after each change of
    theme. For the window of one tab it takes 0.06 s, and those of the other tabs are dressed when they come.
    """
    colours = {name: value for name, value in asdict(PALETTES[theme.name]).items() if isinstance(value, str)}
    window.setStyleSheet(stylesheet(colours, high_contrast=theme.high_contrast))


class Contrast(StrEnum):
    """Whether all is to be as far from its ground as can be."""

    SYSTEM = "system"
    HIGH = "high"
    USUAL = "usual"


MODES = ("system", "light", "dark")
"""What the brightness can be chosen to be."""


class ThemeSwitch(QObject):
    """The current theme: the system's, unless the reader chose one.

    Emits ``changed(Theme)`` after the application has been given the new one.
    """

    changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        mode: str = "system",
        *,
        safe: bool = False,
        contrast: Contrast = Contrast.SYSTEM,
        hints: QStyleHints | None = None,
    ) -> None:
        """Follow ``hints``, or the application's own: what the system says of its brightness and contrast."""
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._safe = safe
        self._contrast = contrast
        # Kept: with Python's wrapper of the hints that of what they hold would go as well.
        self._hints = hints or app.styleHints()
        # Qt tells of the system's contrast since 6.10.
        self._wishes = self._hints.accessibility() if hasattr(self._hints, "accessibility") else None
        self._theme = self._wanted()
        # Once: the style sheet's own style wraps it from then on, and does not tell its name.
        if app.style().name() != "fusion":
            app.setStyle("Fusion")
        apply(app, self._theme)
        self._hints.colorSchemeChanged.connect(self._refresh)
        if self._wishes is not None:
            self._wishes.contrastPreferenceChanged.connect(self._refresh)

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

    @property
    def contrast(self) -> Contrast:
        """What was chosen of the contrast."""
        return self._contrast

    def set_mode(self, mode: str) -> None:
        """Follow the system (``"system"``) or hold to ``"light"`` or ``"dark"``."""
        if mode not in MODES:
            raise ValueError(f"no such theme mode: {mode}")
        self._mode = mode
        self._refresh()

    def set_safe(self, safe: bool) -> None:
        """Choose the palette for colour-blind readers."""
        self._safe = safe
        self._refresh()

    def set_contrast(self, contrast: Contrast) -> None:
        """Follow the system's contrast, or hold to one."""
        self._contrast = contrast
        self._refresh()

    def set_all(self, mode: str, contrast: Contrast, *, safe: bool) -> None:
        """Choose all three at once: each change of theme gives every widget of every tab its style anew."""
        if mode not in MODES:
            raise ValueError(f"no such theme mode: {mode}")
        self._mode, self._contrast, self._safe = mode, contrast, safe
        self._refresh()

    def _wanted(self) -> Theme:
        dark = self._mode == "dark"
        if self._mode == "system":
            dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        high = self._contrast is Contrast.HIGH
        if self._contrast is Contrast.SYSTEM:
            high = self._system_wants_contrast()
        return theme_for(dark=dark, safe=self._safe, high_contrast=high)

    def _system_wants_contrast(self) -> bool:
        wishes = self._wishes
        return wishes is not None and wishes.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _refresh(self, _what: object = None) -> None:
        wanted = self._wanted()
        if wanted is not self._theme:
            self._theme = wanted
            apply(self._app, wanted)
            self.changed.emit(wanted)
