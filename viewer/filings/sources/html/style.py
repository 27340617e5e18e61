"""What a tag and its attributes say about the type: ``<b>``, ``<font size=2>``, ``font-weight:700``.

A filing of fifty thousand elements uses a few hundred different tags with attributes; each is worked
out once for each way of setting the text around it, and looked up from then on.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import lru_cache

from lxml import etree

from viewer.filings.source import CharacterStyle
from viewer.filings.sources.html.sheet import StyleSheet
from viewer.filings.sources.html.thresholds import HTML
from viewer.language.whole_numbers import whole_number


class Kind(Enum):
    """What an element does to the blocks around it."""

    INLINE = 0
    BLOCK = 1
    HIDDEN = 2
    BREAK = 3
    RULE = 4
    TABLE = 5
    PRE = 6
    LINK = 7
    ITEM = 8


_BLOCK_TAGS = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup html legend main menu nav ol p section summary tbody td "
    "tfoot th thead tr ul"
)
_HIDDEN_TAGS = (
    "head title script style template noscript object applet svg select option iframe ix:header ix:hidden"
)
NO_TEXT = frozenset(_HIDDEN_TAGS.split())
"""Tags whose content is no text of the page, unlike that of an element that is styled so as not to show."""
_KINDS = {
    **dict.fromkeys(_BLOCK_TAGS.split(), Kind.BLOCK),
    **dict.fromkeys(NO_TEXT, Kind.HIDDEN),
    **dict.fromkeys(("pre", "xmp", "listing", "plaintext"), Kind.PRE),
    "br": Kind.BREAK,
    "hr": Kind.RULE,
    "table": Kind.TABLE,
    "a": Kind.LINK,
    "li": Kind.ITEM,
}
_BOLD = frozenset(("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"))
_ITALIC = frozenset(("i", "em", "cite", "dfn", "var"))
_UNDERLINED = frozenset(("u", "ins"))
_LEVELS = {f"h{level}": level for level in range(1, 7)}

_FONT_SIZES = (7.5, 7.5, 10.0, 12.0, 13.5, 18.0, 24.0, 36.0)
"""Points of ``<font size=0..7>``; 3 is the size of plain text."""
_FONT_SIZE = re.compile(r"([+-]?)([0-9]{1,9})")
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
_GLYPH_FONTS = ("wingdings", "webdings", "symbol", "zapf dingbats", "zapfdingbats")

PLAIN = CharacterStyle()

Key = tuple[str | None, ...]
"""``(tag, style, align)``, for ``<font>`` ``(tag, style, size, color, face)``."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What one element says, whatever stands around it; None where it says nothing."""

    kind: Kind
    bold: bool | None = None
    italic: bool | None = None
    underline: bool = False
    size: float | None = None
    scale: float = 1.0
    colour: str | None = None
    glyphs: bool | None = None
    raised: bool | None = None
    centred: bool | None = None
    level: int | None = None
    indent: int = 0
    page_before: bool = False
    page_after: bool = False


@dataclass(slots=True, eq=False)
class HtmlLook:
    """How the characters at one place are set; ``steps`` remembers what each kind of element makes of it."""

    style: CharacterStyle
    glyphs: bool = False
    """True in a font whose letters are pictures (Wingdings): what it writes is a list mark."""
    raised: bool = False
    """True above the line, as the mark of a note is."""
    emphasis: tuple[bool, bool, bool, str | None] = (False, False, False, None)
    """Bold, italic, underlined, and the colour."""
    marked: bool = False
    """True where the style sets the characters apart."""
    steps: dict[object, tuple[Setting, HtmlLook]] = field(default_factory=dict)


class HtmlLooks:
    """All the ways of setting that one page uses."""

    def __init__(self, sheet: StyleSheet | None = None) -> None:
        self._sheet = sheet or StyleSheet()
        self.key_of: Callable[[etree._Element], Key] = self._key_by_sheet if self._sheet.rules else key_of
        self._known: dict[tuple[CharacterStyle, bool, bool], HtmlLook] = {}
        self._settings: dict[Key, Setting] = {}
        self.plain = self._look(PLAIN, glyphs=False, raised=False)

    def step(self, look: HtmlLook, key: Key) -> tuple[Setting, HtmlLook]:
        """Return what an element with this key says, and how the characters in it are set."""
        setting = self._settings.get(key)
        if setting is None:
            setting = self._settings[key] = setting_of(key)
        before = look.style
        size = setting.size if setting.size is not None else before.size
        if setting.scale != 1.0:
            size = (before.size or 12.0) * setting.scale
        style = replace(
            before,
            bold=before.bold if setting.bold is None else setting.bold,
            italic=before.italic if setting.italic is None else setting.italic,
            underline=before.underline or setting.underline,
            size=size,
            colour=before.colour if setting.colour is None else setting.colour or None,
        )
        glyphs = look.glyphs if setting.glyphs is None else setting.glyphs
        raised = look.raised if setting.raised is None else setting.raised
        after = look.steps[key] = (setting, self._look(style, glyphs=glyphs, raised=raised))
        return after

    def _key_by_sheet(self, element: etree._Element) -> Key:
        """Return the key of an element to which rules of the page's style sheet may apply."""
        tag, style, *others = key_of(element)
        return tag, self._sheet.style_of(tag or "", element.get("class") or "", style), *others

    def forget(self) -> None:
        """Forget what each kind of element makes of a look: looks that know each other are never freed."""
        for look in self._known.values():
            look.steps.clear()

    def _look(self, style: CharacterStyle, *, glyphs: bool, raised: bool) -> HtmlLook:
        known = self._known.get((style, glyphs, raised))
        if known is None:
            emphasis = (style.bold, style.italic, style.underline, style.colour)
            known = HtmlLook(style, glyphs, raised, emphasis, any(emphasis))
            self._known[style, glyphs, raised] = known
        return known


def key_of(element: etree._Element) -> Key:
    """Return the tag of an element with those of its attributes that say how its text is set."""
    tag, get = element.tag, element.get
    if tag == "font":
        return tag, get("style"), get("size"), get("color"), get("face")
    return tag, get("style"), get("align")


def setting_of(key: Key) -> Setting:
    """Work out what a tag with its attributes says."""
    tag = key[0] or ""
    setting = Setting(
        kind=_KINDS.get(tag, Kind.INLINE),
        bold=True if tag in _BOLD else None,
        italic=True if tag in _ITALIC else None,
        underline=tag in _UNDERLINED,
        raised={"sup": True, "sub": False}.get(tag),
        centred=True if tag == "center" else None,
        level=_LEVELS.get(tag),
        scale={"big": 1.2, "small": 0.83}.get(tag, 1.0),
    )
    if tag == "font":
        setting = _font(setting, *key[2:5])
    elif key[2]:
        setting = replace(setting, centred=key[2].strip().lower() in ("center", "middle"))
    return _styled(setting, key[1]) if key[1] else setting


def _font(setting: Setting, size: str | None, colour: str | None, face: str | None) -> Setting:
    if size:
        match = _FONT_SIZE.fullmatch(size.strip())
        if match:
            number = int(match.group(2))
            number = {"+": 3 + number, "-": 3 - number}.get(match.group(1), number)
            setting = replace(setting, size=_FONT_SIZES[max(0, min(7, number))])
    if colour:
        setting = replace(setting, colour=_colour(colour))
    if face:
        setting = replace(setting, glyphs=face.strip(" '\"").lower().startswith(_GLYPH_FONTS))
    return setting


def _styled(setting: Setting, style: str) -> Setting:
    """Add what a ``style`` attribute says."""
    said: dict[str, object] = {}
    indent = 0.0
    for declaration in style.lower().split(";"):
        points, declared = _declared(declaration)
        indent += points
        said.update(declared)
    kind = said.pop("kind", None)
    position, lifted = said.pop("position", None), said.pop("lifted", False)
    if lifted and position == "relative":
        # ``position:relative; top:-4pt; vertical-align:baseline``: raised without being called so.
        said["raised"] = True
    # "display: block" makes a block of an inline element, but what a table or a link is it stays.
    if kind is Kind.HIDDEN or (kind is not None and setting.kind in (Kind.INLINE, Kind.BLOCK)):
        said["kind"] = kind
    return replace(setting, indent=round(indent / HTML.column), **said)  # type: ignore[arg-type] # names are Setting's


@lru_cache(maxsize=500)
def _declared(declaration: str) -> tuple[float, dict[str, object]]:
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
    return {"glyphs": value.strip(" '\"").startswith(_GLYPH_FONTS)}


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
    return {"colour": _colour(value)}


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


def _colour(value: str) -> str:
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
