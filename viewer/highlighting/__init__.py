"""The Pygments lexer of filing prose, its light and dark styles, and the colours of a comparison.

``tokens(text)`` lexes; ``colours(style_name)`` says how each token looks; ``PALETTES`` colours the marks.
The lexer is loaded when it is first asked for: it brings the whole grammar of figures.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from viewer.highlighting import kinds
from viewer.highlighting.palette import PALETTES, Palette, palette
from viewer.highlighting.styles import (
    FactordiffDarkStyle,
    FactordiffLightStyle,
    TokenColour,
    colours,
)

if TYPE_CHECKING:
    from viewer.highlighting.lexer import FilingProseLexer, tokens

__all__ = [
    "PALETTES",
    "FactordiffDarkStyle",
    "FactordiffLightStyle",
    "FilingProseLexer",
    "Palette",
    "TokenColour",
    "colours",
    "kinds",
    "palette",
    "tokens",
]


def __getattr__(name: str) -> object:
    if name not in ("FilingProseLexer", "tokens"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("viewer.highlighting.lexer"), name)
