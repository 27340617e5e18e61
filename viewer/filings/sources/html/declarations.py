"""Declarations of CSS -> what they say about the type: ``font-weight: 700``, ``vertical-align: super``."""

from __future__ import annotations

import re

from viewer.filings.sources.html.kinds import Kind
from viewer.filings.sources.html.thresholds import HTML
from viewer.language.remembered import remembered
from viewer.language.whole_numbers import whole_number

_NAMED_SIZES = {
    "xx-small": 7.0,
    "x-small": 7.5,
    "small": 10.0,
    "medium": 12.0,
    "large": 13.5,
    "x-large": 18.0,
    "xx-large": 24.0,
}
_LENGTH = re.compile(r"(-?\d*\.?\d+)\s*(pt|px|em|rem|ex|in|cm|mm|%)?")
_POINTS = {"pt": 1.0, "px": 0.75, "in": 72.0, "cm": 28.35, "mm": 2.835, "em": 12.0, "rem": 12.0, "ex": 6.0}
_LONGEST = 100_000.0
"""A longer length was made to break a reader: four hundred digits are more than a float holds."""
_BLACK = frozenset(
    ("", "black", "#000", "#000000", "windowtext", "inherit", "currentcolor", "auto", "initial")
)
_HEX = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})")
_RGB = re.compile(r"rgba?\(\s*(\d{1,9})\D+(\d{1,9})\D+(\d{1,9})")
GLYPH_FONTS = ("wingdings", "webdings", "symbol", "zapf dingbats", "zapfdingbats")


@remembered(500)
def declared(declaration: str) -> tuple[float, dict[str, object]]:
    """Return the points that ``font-weight: 700`` and the like indent by, and what else it says."""
    name, _, value = declaration.partition(":")
    name, value = name.strip(), value.replace("!important", "").strip()
    if name in ("margin-left", "padding-left", "text-indent"):
        return _points(value), {}
    return 0.0, _PROPERTIES[name](value) if name in _PROPERTIES else {}


def _display(value: str) -> dict[str, object]:
    if value == "none":
        return {"kind": Kind.HIDDEN}
    return {"kind": Kind.INLINE if value.startswith("inline") else Kind.BLOCK} if value else {}


def _weight(value: str) -> dict[str, object]:
    weight = whole_number(value)
    if weight is not None:
        return {"bold": weight >= HTML.heavy}
    return {"bold": value.startswith("bold")} if value in ("bold", "bolder", "normal", "lighter") else {}


def _slant(value: str) -> dict[str, object]:
    return {"italic": value.startswith(("italic", "oblique"))}


def _decoration(value: str) -> dict[str, object]:
    return {"underline": True} if "underline" in value else {}


def _size(value: str) -> dict[str, object]:
    if value in _NAMED_SIZES:
        return {"size": _NAMED_SIZES[value]}
    number, unit = _length(value)
    if not unit:
        return {}
    if unit in ("%", "em", "rem", "ex"):
        return {"scale": number / 100 if unit == "%" else number * (0.5 if unit == "ex" else 1)}
    return {"size": round(number * _POINTS[unit], 2)}


def _shorthand(value: str) -> dict[str, object]:
    """``font: italic bold 10pt "Times New Roman"``."""
    said: dict[str, object] = {"bold": False, "italic": False}
    for word in value.split():
        if word.startswith(("italic", "oblique")):
            said["italic"] = True
        elif word.startswith("bold") or (whole_number(word) or 0) >= HTML.heavy:
            said["bold"] = True
        elif word[0].isdecimal():
            said.update(_size(word.split("/")[0]))
            break
    return said


def _family(value: str) -> dict[str, object]:
    return {"glyphs": value.strip(" '\"").startswith(GLYPH_FONTS)}


def _align(value: str) -> dict[str, object]:
    return {"centred": value in ("center", "-webkit-center", "-moz-center")} if value else {}


def _vertical(value: str) -> dict[str, object]:
    if value in ("baseline", "sub", "inherit", "initial"):
        return {"raised": False} if value in ("baseline", "sub") else {}
    number, unit = _length(value)
    return {"raised": value == "super" or (bool(unit) and number > 0)}


def _above(value: str) -> dict[str, object]:
    """``top: -4pt``: what stands so much above its line is raised."""
    return {"lifted": True} if _length(value)[0] < 0 else {}


def _below(value: str) -> dict[str, object]:
    return {"lifted": True} if _length(value)[0] > 0 else {}


def _position(value: str) -> dict[str, object]:
    return {"position": value}


def _page_before(value: str) -> dict[str, object]:
    return {"page_before": value in ("always", "left", "right", "page")}


def _page_after(value: str) -> dict[str, object]:
    return {"page_after": value in ("always", "left", "right", "page")}


def _visibility(value: str) -> dict[str, object]:
    return {"kind": Kind.HIDDEN} if value == "hidden" else {}


def _colour_property(value: str) -> dict[str, object]:
    return {"colour": colour_of(value)}


_PROPERTIES = {
    "display": _display,
    "visibility": _visibility,
    "font": _shorthand,
    "font-weight": _weight,
    "font-style": _slant,
    "font-size": _size,
    "font-family": _family,
    "text-decoration": _decoration,
    "text-decoration-line": _decoration,
    "text-align": _align,
    "vertical-align": _vertical,
    "position": _position,
    "top": _above,
    "bottom": _below,
    "color": _colour_property,
    "page-break-before": _page_before,
    "break-before": _page_before,
    "page-break-after": _page_after,
    "break-after": _page_after,
}


def _length(text: str) -> tuple[float, str]:
    """Return number and unit of ``12.5pt``; 0 for what is no length, and a unit only where one is said."""
    match = _LENGTH.match(text)
    number = float(match.group(1)) if match else 0.0
    return (number, match.group(2) or "") if match and abs(number) <= _LONGEST else (0.0, "")


def _points(length: str) -> float:
    number, unit = _length(length)
    unit = unit or "px"
    return number / 100 * HTML.page_width if unit == "%" else number * _POINTS[unit]


def colour_of(value: str) -> str:
    """Return a colour's name, empty for black and what reads as black."""
    name = value.strip().lower()
    parts: list[int] = []
    if found := _RGB.match(name):
        parts = [int(part) for part in found.groups()]
    elif found := _HEX.fullmatch(name):
        digits = found.group(1)
        digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
        parts = [int(digits[at : at + 2], 16) for at in (0, 2, 4)]
        name = f"#{digits}"
    dark = bool(parts) and max(parts) <= HTML.dark
    return "" if name in _BLACK or dark else name
