"""The colours of a comparison, shared by the panes and the report: marks, figure boxes, gaps and the rest.

Inserted and deleted are green and red, which one man in twelve cannot tell apart; the ``safe`` palettes say
the same in blue and orange. Colours are ``#rrggbb`` text, so that this module needs no toolkit. Each pair of
text and background that is shown together reaches the contrast of WCAG 2.2 AA (4.5 for text, 3 for lines).
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour by what it is for."""

    name: str
    """``"light"``, ``"dark"``, ``"light-safe"``, ``"dark-safe"``."""
    dark: bool
    safe: bool
    """True where inserted and deleted are blue and orange."""
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
    chrome="#f6f7f9",
    base="#ffffff",
    text="#1d2329",
    dim="#5f6975",
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
    figure_line="#b58100",
    figure_quiet="#68727d",
    alarm="#b2431f",
    alarm_fill="#fde9e2",
    hit="#cfe3ff",
    hit_current="#8fbcff",
    tooltip="#1d2329",
    on_tooltip="#ffffff",
)
_DARK = Palette(
    name="dark",
    dark=True,
    safe=False,
    chrome="#1b1f24",
    base="#22272e",
    text="#dfe5ec",
    dim="#98a3af",
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
    hit="#2a4a7a",
    hit_current="#33609f",
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
    hit="#dcdcdc",
    hit_current="#b4b4b4",
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
    hit="#4a4f57",
    hit_current="#5f666f",
)

PALETTES: dict[str, Palette] = {palette.name: palette for palette in (_LIGHT, _DARK, _LIGHT_SAFE, _DARK_SAFE)}


def palette(*, dark: bool, safe: bool = False) -> Palette:
    """Return the palette of that brightness, in green and red or, ``safe``, in blue and orange."""
    return PALETTES[("dark" if dark else "light") + ("-safe" if safe else "")]
