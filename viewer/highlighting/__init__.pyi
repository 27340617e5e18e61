from . import kinds
from .lexer import FilingProseLexer, tokens
from .palette import PALETTES, Palette, palette
from .styles import FactordiffDarkStyle, FactordiffLightStyle, TokenColour, colours

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
