"""How filing prose looks: colours so quiet that the marks of a diff over them stay louder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from pygments.style import Style
from pygments.styles import get_style_by_name
from pygments.token import Text, Token, _TokenType

from viewer.highlighting import kinds
from viewer.highlighting.palette import PALETTES

_LIGHT, _DARK = PALETTES["light"], PALETTES["dark"]


class FactordiffLightStyle(Style):
    """Quiet colours on white."""

    name = "factordiff-light"
    background_color = _LIGHT.base
    highlight_color = _LIGHT.figure
    line_number_color = _LIGHT.dim
    styles: ClassVar[dict[_TokenType, str]] = {
        Token: _LIGHT.text,
        Text: "",
        kinds.Heading: "bold",
        kinds.Money: "#5c3d00",
        kinds.Percent: "#5c3d00",
        kinds.Count: "#2f4858",
        kinds.Ratio: "#2f4858",
        kinds.Date: "#4b5663",
        kinds.Period: "#4b5663",
        # Set apart, and not blue: blue words are taken for links, and these lead nowhere.
        kinds.Reference: "italic #454f5b",
        kinds.Term: "#5b2d82",
        **{getattr(kind, kinds.SUSPECT): "#963614" for kind in kinds.OF_KIND.values()},
    }


class FactordiffDarkStyle(Style):
    """Quiet colours on slate."""

    name = "factordiff-dark"
    background_color = _DARK.base
    highlight_color = _DARK.figure
    line_number_color = _DARK.dim
    styles: ClassVar[dict[_TokenType, str]] = {
        Token: _DARK.text,
        Text: "",
        kinds.Heading: "bold",
        kinds.Money: "#f0d48a",
        kinds.Percent: "#f0d48a",
        kinds.Count: "#b7d3e6",
        kinds.Ratio: "#b7d3e6",
        kinds.Date: "#b4bec9",
        kinds.Period: "#b4bec9",
        kinds.Reference: "italic #b4bec9",
        kinds.Term: "#d3b3ee",
        **{getattr(kind, kinds.SUSPECT): _DARK.alarm for kind in kinds.OF_KIND.values()},
    }


_OURS = {style.name: style for style in (FactordiffLightStyle, FactordiffDarkStyle)}


@dataclass(frozen=True, slots=True)
class TokenColour:
    """How one type of token is drawn."""

    colour: str
    """``"#rrggbb"``."""
    bold: bool = False
    italic: bool = False
    underline: bool = False


def colours(style_name: str) -> Mapping[_TokenType, TokenColour]:
    """Return the look of every token type that a style names, by the name it is registered under.

    A type that is missing looks as its nearest ancestor does.

    Raises:
        pygments.util.ClassNotFound: no style has that name.
    """
    # Pygments would look for a name that is not its own among the entry points of all that is installed.
    style = _OURS.get(style_name) or get_style_by_name(style_name)
    return MappingProxyType(dict(_looks(style)))


def _looks(style: type[Style]) -> Iterator[tuple[_TokenType, TokenColour]]:
    plain = style.style_for_token(Token)["color"] or "000000"
    for kind, look in style:
        colour = f"#{look['color'] or plain}"
        yield kind, TokenColour(colour, look["bold"], look["italic"], look["underline"])
