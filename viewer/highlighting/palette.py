"""The colours of a comparison, shared by the panes and the report: marks, figure boxes, gaps and the rest.

Inserted and deleted are green and red, which one man in twelve cannot tell apart; the ``safe`` palettes say
the same in blue and orange. Each of the four has a counterpart of high contrast. Colours are ``#rrggbb``
text, so that this module needs no toolkit. Each pair of text and background that is shown together reaches
the contrast of WCAG 2.2 AA (4.5 for text, 3 for lines), in the palettes of high contrast that of AAA (7)
and 4.5.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour by what it is for."""

    name: str
    """``"light"``, ``"dark"``, ``"light-safe"``, ``"dark-contrast-safe"`` …"""
    dark: bool
    safe: bool
    """True where inserted and deleted are blue and orange."""
    high_contrast: bool
    """True where all is as far from its ground as can be, and borders are drawn to be seen."""
    chrome: str
    """Behind toolbars, headers and the status bar."""
    base: str
    """Behind text and lists."""
    text: str
    dim: str
    """Secondary text."""
    border: str
    accent: str
    on_accent: str
    selected: str
    """Behind the selected row."""
    chip: str
    hatch: str
    """The stripes of a gap."""
    inserted: str
    inserted_line: str
    """Underline of inserted text."""
    deleted: str
    deleted_line: str
    """Line through deleted text."""
    moved: str
    """Behind a passage that stands in another factor of the other filing."""
    moved_line: str
    """Dashed line under or through it."""
    figure: str
    """Behind a changed figure."""
    figure_line: str
    """Box of a changed figure."""
    figure_quiet: str
    """Dotted box of a figure that did not change or merely rolled forward."""
    alarm: str
    """Restated and suspect: text and box."""
    alarm_fill: str
    hit: str
    hit_current: str
    tooltip: str
    on_tooltip: str


_LIGHT = Palette(
    name="light",
    dark=False,
    safe=False,
    high_contrast=False,
    chrome="#f6f7f9",
    base="#ffffff",
    text="#1d2329",
    dim="#545d68",
    border="#d9dee4",
    accent="#2a62c9",
    on_accent="#ffffff",
    selected="#dbe8fb",
    chip="#eef1f5",
    hatch="#eef0f3",
    inserted="#d6ecd2",
    inserted_line="#2c7a2c",
    deleted="#fbdcd3",
    deleted_line="#b2431f",
    moved="#e8e1f9",
    moved_line="#6a4bb8",
    figure="#fff1c2",
    figure_line="#a87700",
    figure_quiet="#68727d",
    alarm="#b2431f",
    alarm_fill="#fde9e2",
    hit="#cfe3ff",
    hit_current="#a9cbff",
    tooltip="#1d2329",
    on_tooltip="#ffffff",
)
_DARK = Palette(
    name="dark",
    dark=True,
    safe=False,
    high_contrast=False,
    chrome="#1b1f24",
    base="#22272e",
    text="#dfe5ec",
    dim="#a2adb8",
    border="#363d46",
    accent="#7aa7f5",
    on_accent="#10151c",
    selected="#2b3d5c",
    chip="#2d343d",
    hatch="#282e36",
    inserted="#1f3d2a",
    inserted_line="#6fc383",
    deleted="#4a2a22",
    deleted_line="#ef9478",
    moved="#352d54",
    moved_line="#b7a0f2",
    figure="#4a3d14",
    figure_line="#e2b93b",
    figure_quiet="#8f9aa6",
    alarm="#ef9478",
    alarm_fill="#48261d",
    hit="#20375a",
    hit_current="#294b7e",
    tooltip="#dfe5ec",
    on_tooltip="#22272e",
)
_LIGHT_SAFE = replace(
    _LIGHT,
    name="light-safe",
    safe=True,
    inserted="#d3e6fa",
    inserted_line="#0b5cad",
    deleted="#fde0c2",
    deleted_line="#a84b00",
    moved="#e9e6ee",
    moved_line="#5d5868",
    figure="#fbf7c8",
    figure_line="#756a00",
    alarm="#8a2a6b",
    alarm_fill="#f8e2f0",
    hit="#e2e2e2",
    hit_current="#c8c8c8",
)
_DARK_SAFE = replace(
    _DARK,
    name="dark-safe",
    safe=True,
    inserted="#1b3a5c",
    inserted_line="#79b8ff",
    deleted="#4f3215",
    deleted_line="#ffab5e",
    moved="#3a3843",
    moved_line="#b6b0c2",
    figure="#3f3c17",
    figure_line="#d8cf6a",
    alarm="#e79acb",
    alarm_fill="#45233a",
    hit="#3a3f47",
    hit_current="#474c55",
)

_LIGHT_CONTRAST = Palette(
    name="light-contrast",
    dark=False,
    safe=False,
    high_contrast=True,
    chrome="#ffffff",
    base="#ffffff",
    text="#000000",
    dim="#2b2b2b",
    border="#595959",
    accent="#00309c",
    on_accent="#ffffff",
    selected="#b8d4ff",
    chip="#e8e8e8",
    hatch="#8c8c8c",
    inserted="#c4f0bc",
    inserted_line="#005000",
    deleted="#ffcfc2",
    deleted_line="#8a0000",
    moved="#e0d2ff",
    moved_line="#3c0a99",
    figure="#ffe680",
    figure_line="#5c4100",
    figure_quiet="#333333",
    alarm="#8a0000",
    alarm_fill="#ffd9cf",
    hit="#a8d4ff",
    hit_current="#62b0ff",
    tooltip="#000000",
    on_tooltip="#ffffff",
)
_DARK_CONTRAST = Palette(
    name="dark-contrast",
    dark=True,
    safe=False,
    high_contrast=True,
    chrome="#000000",
    base="#000000",
    text="#ffffff",
    dim="#d4d4d4",
    border="#999999",
    accent="#8ab8ff",
    on_accent="#000000",
    selected="#1c3c78",
    chip="#2a2a2a",
    hatch="#5e5e5e",
    inserted="#0d4a1a",
    inserted_line="#7dff9a",
    deleted="#5c1408",
    deleted_line="#ffa48f",
    moved="#3c2378",
    moved_line="#cfb8ff",
    figure="#4d3b00",
    figure_line="#ffd633",
    figure_quiet="#d4d4d4",
    alarm="#ffa48f",
    alarm_fill="#6b0a2a",
    hit="#003f8a",
    hit_current="#0b52ad",
    tooltip="#ffffff",
    on_tooltip="#000000",
)
_LIGHT_CONTRAST_SAFE = replace(
    _LIGHT_CONTRAST,
    name="light-contrast-safe",
    safe=True,
    inserted="#c4e0ff",
    inserted_line="#00348a",
    deleted="#ffd9a8",
    deleted_line="#733000",
    moved="#e2dfea",
    moved_line="#3d3847",
    figure="#fff6a0",
    figure_line="#4d4500",
    alarm="#6b1250",
    alarm_fill="#fbd5ee",
    hit="#d0d0d0",
    hit_current="#ababab",
)
_DARK_CONTRAST_SAFE = replace(
    _DARK_CONTRAST,
    name="dark-contrast-safe",
    safe=True,
    inserted="#0a2f66",
    inserted_line="#8cc4ff",
    deleted="#573200",
    deleted_line="#ffc078",
    moved="#3a3843",
    moved_line="#d8d2e4",
    figure="#45400a",
    figure_line="#fff07a",
    alarm="#ffb0e0",
    alarm_fill="#5a1244",
    hit="#4a4a4a",
    hit_current="#555555",
)

PALETTES: dict[str, Palette] = {
    palette.name: palette
    for palette in (
        _LIGHT,
        _DARK,
        _LIGHT_SAFE,
        _DARK_SAFE,
        _LIGHT_CONTRAST,
        _DARK_CONTRAST,
        _LIGHT_CONTRAST_SAFE,
        _DARK_CONTRAST_SAFE,
    )
}


def palette(*, dark: bool, safe: bool = False, high_contrast: bool = False) -> Palette:
    """Return the palette of that brightness, in green and red or, ``safe``, in blue and orange.

    ``high_contrast`` asks for the one whose text reaches the contrast of WCAG 2.2 AAA (7), and its lines 4.5.
    """
    return PALETTES[palette_name(dark=dark, safe=safe, high_contrast=high_contrast)]


def palette_name(*, dark: bool, safe: bool, high_contrast: bool) -> str:
    """Return the name of a palette: ``"dark-contrast-safe"``."""
    return ("dark" if dark else "light") + ("-contrast" if high_contrast else "") + ("-safe" if safe else "")
