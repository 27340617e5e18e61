"""What a tag and its attributes say about the type: ``<b>``, ``<font size=2>``, ``font-weight:700``.

A filing of fifty thousand elements uses a few hundred different tags with attributes; each is worked
out once for each way of setting the text around it, and looked up from then on.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from lxml import etree

from viewer.filings.source import CharacterStyle
from viewer.filings.sources.html.declarations import GLYPH_FONTS, colour_of, declared
from viewer.filings.sources.html.kinds import KINDS, Kind
from viewer.filings.sources.html.sheet import StyleSheet
from viewer.filings.sources.html.thresholds import HTML

_BOLD = frozenset(("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"))
_ITALIC = frozenset(("i", "em", "cite", "dfn", "var"))
_UNDERLINED = frozenset(("u", "ins"))
_LEVELS = {f"h{level}": level for level in range(1, 7)}

_FONT_SIZES = (7.5, 7.5, 10.0, 12.0, 13.5, 18.0, 24.0, 36.0)
"""Points of ``<font size=0..7>``; 3 is the size of plain text."""
_FONT_SIZE = re.compile(r"([+-]?)([0-9]{1,9})")

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
        kind=KINDS.get(tag, Kind.INLINE),
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
        setting = replace(setting, colour=colour_of(colour))
    if face:
        setting = replace(setting, glyphs=face.strip(" '\"").lower().startswith(GLYPH_FONTS))
    return setting


def _styled(setting: Setting, style: str) -> Setting:
    """Add what a ``style`` attribute says."""
    said: dict[str, object] = {}
    indent = 0.0
    for declaration in style.lower().split(";"):
        points, found = declared(declaration)
        indent += points
        said.update(found)
    kind = said.pop("kind", None)
    position, lifted = said.pop("position", None), said.pop("lifted", False)
    if lifted and position == "relative":
        # ``position:relative; top:-4pt; vertical-align:baseline``: raised without being called so.
        said["raised"] = True
    # "display: block" makes a block of an inline element, but what a table or a link is it stays.
    if kind is Kind.HIDDEN or (kind is not None and setting.kind in (Kind.INLINE, Kind.BLOCK)):
        said["kind"] = kind
    return replace(setting, indent=round(indent / HTML.column), **said)  # type: ignore[arg-type] # names are Setting's
