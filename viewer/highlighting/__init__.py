"""The Pygments lexer of filing prose, its light and dark styles, and the colours of a comparison.

``tokens(text)`` lexes; ``colours(style_name)`` says how each token looks; ``PALETTES`` colours the marks.
"""

from __future__ import annotations

from viewer.highlighting import kinds
from viewer.highlighting.lexer import FilingProseLexer, tokens
from viewer.highlighting.palette import PALETTES, Palette, palette
from viewer.highlighting.styles import (
    FactordiffDarkStyle,
    FactordiffLightStyle,
    TokenColour,
    colours,
)

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
