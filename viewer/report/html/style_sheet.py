"""The report's style sheet: the palette of the window and its token colours, light and dark, and the layout.

Paper is always light: the dark colours are for screens that ask for them.
"""

from __future__ import annotations

from dataclasses import fields
from functools import cache

from viewer.highlighting import FactordiffDarkStyle, FactordiffLightStyle
from viewer.highlighting.palette import Palette, palette
from viewer.report.html.token_styles import token_css
from viewer.resources import resource

LAYOUTS = ("report.css",)
"""The layout of the page of a comparison."""


@cache
def style_sheet(
    *, safe: bool = False, high_contrast: bool = False, layouts: tuple[str, ...] = LAYOUTS
) -> str:
    """Return the whole CSS of a report.

    Args:
        safe: In blue and orange rather than green and red.
        high_contrast: With all as far from its ground as can be.
        layouts: The files of its layout.
    """
    layout = "\n".join(resource("report", name).read_text(encoding="utf-8") for name in layouts)
    light = _colours(palette(dark=False, safe=safe, high_contrast=high_contrast)) + token_css(
        FactordiffLightStyle
    )
    dark = _colours(palette(dark=True, safe=safe, high_contrast=high_contrast)) + token_css(
        FactordiffDarkStyle
    )
    return f"\n{light}\n@media screen and (prefers-color-scheme: dark) {{\n{dark}\n}}\n{layout}"


def _colours(colours: Palette) -> str:
    """Return the palette as custom properties: ``inserted_line`` is ``--inserted-line``."""
    names = [field.name for field in fields(colours) if isinstance(getattr(colours, field.name), str)]
    properties = "".join(
        f"--{name.replace('_', '-')}:{getattr(colours, name)};" for name in names if name != "name"
    )
    return f":root{{{properties}}}\n"
