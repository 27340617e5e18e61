"""How Word sets a run: what it says itself, what its styles say, and the styles that those are based on.

Bold, italic and the like are toggles: a character style that is bold on text whose paragraph style is
bold makes it plain (ECMA-376, 17.7.3). What the run itself says holds in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn
from lxml import etree

from viewer.filings.limits import DEEPEST_STYLE
from viewer.filings.source import CharacterStyle
from viewer.filings.sources.thresholds import DOCX
from viewer.language.whole_numbers import whole_number

_OFF = ("0", "false", "off", "none")
_HEADING = re.compile(r"heading ([1-9])$", re.IGNORECASE)
_TWIPS = 20.0
"""Twentieths of a point, the unit of lengths in a Word document."""
_WIDEST_INDENT = 31_680.0
"""Twips of 22 inches, the widest page that Word has; what stands further in is no measure."""

W_VAL = qn("w:val")


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """What a paragraph's style and its own properties say."""

    style: str | None
    level: int | None
    centred: bool
    indent: int
    """Columns that it stands in; list levels are counted apart."""
    numbering: tuple[str, int] | None
    """Id and level of the list that it belongs to."""
    page_break: bool


class DocxStyles:
    """The styles of one document."""

    def __init__(self, root: Any) -> None:
        self._styles: dict[str, Any] = {}
        self._default: dict[str, str] = {}
        self._plain_size: float | None = None
        for style in root.findall(qn("w:style")):
            name = style.get(qn("w:styleId"))
            if name:
                self._styles[name] = style
                if style.get(qn("w:default")) in ("1", "true"):
                    self._default[style.get(qn("w:type"), "")] = name
        self._base = root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
        self._runs: dict[tuple[str | None, bytes], CharacterStyle] = {}
        self._plain_size = self.run(None, None).size

    def paragraph(self, properties: Any) -> ParagraphLook:
        """Return how a paragraph is set; ``properties`` is its ``w:pPr`` or None."""
        own = None if properties is None else _value(properties.find(qn("w:pStyle")))
        style = own or self._default.get("paragraph")
        sources = [] if properties is None else [properties]
        sources += [p for s in self._chain(style) if (p := s.find(qn("w:pPr"))) is not None]
        level = _number(_first(sources, "w:outlineLvl"))
        if level is None:
            names = (_value(s.find(qn("w:name"))) or "" for s in self._chain(style))
            match = next((m for name in names if (m := _HEADING.match(name))), None)
            level = int(match.group(1)) - 1 if match else None
        jc = _value(_first(sources, "w:jc"))
        return ParagraphLook(
            style,
            level + 1 if level is not None and level < DOCX.body_level else None,
            jc == "center",
            columns(_first(sources, "w:ind")),
            _numbering(sources),
            _is_on(_first(sources, "w:pageBreakBefore")) or False,
        )

    def run(self, style: str | None, properties: Any) -> CharacterStyle:
        """Return how a run is set in a paragraph of ``style``; ``properties`` is its ``w:rPr`` or None."""
        key = style, b"" if properties is None else etree.tostring(properties)
        if key not in self._runs:
            self._runs[key] = self._run(style, properties)
        return self._runs[key]

    def _run(self, style: str | None, properties: Any) -> CharacterStyle:
        own = None if properties is None else _value(properties.find(qn("w:rStyle")))
        levels = [
            [p for s in self._chain(name) if (p := s.find(qn("w:rPr"))) is not None]
            for name in (own or self._default.get("character"), style)
        ]
        direct = [] if properties is None else [properties]
        every = [*direct, *levels[0], *levels[1], *([self._base] if self._base is not None else [])]

        def toggled(tag: str) -> bool:
            said = _is_on(_first(direct, tag))
            if said is not None:
                return said
            on = [_is_on(_first(level, tag)) for level in levels]
            return (on[0] or False) != (on[1] or False)

        size = _number(_first(every, "w:sz"))
        underline = _value(_first(every, "w:u"))
        points = size / 2 if size is not None else None
        return CharacterStyle(
            toggled("w:b"),
            toggled("w:i"),
            underline is not None and underline not in _OFF,
            points if points != self._plain_size else None,
            _colour(_value(_first(every, "w:color"))),
        )

    def hidden(self, properties: Any) -> bool:
        """True for a run that is not shown."""
        return properties is not None and bool(_is_on(properties.find(qn("w:vanish"))))

    def _chain(self, name: str | None) -> Iterator[Any]:
        for _ in range(DEEPEST_STYLE):
            style = self._styles.get(name) if name else None
            if style is None:
                return
            yield style
            name = _value(style.find(qn("w:basedOn")))


def _first(sources: list[Any], tag: str) -> Any:
    return next((found for source in sources if (found := source.find(qn(tag))) is not None), None)


def _value(element: Any) -> str | None:
    return None if element is None else element.get(W_VAL)


def _number(element: Any) -> int | None:
    return whole_number(_value(element))


def _is_on(element: Any) -> bool | None:
    return None if element is None else (element.get(W_VAL) or "1").lower() not in _OFF


def columns(element: Any) -> int:
    """Return how many columns a ``w:ind`` stands in."""
    if element is None:
        return 0
    value = element.get(qn("w:left")) or element.get(qn("w:start")) or "0"
    try:
        twips = float(value)
    except ValueError:
        return 0
    return round(twips / _TWIPS / DOCX.points_a_column) if 0 < twips <= _WIDEST_INDENT else 0


def _numbering(sources: list[Any]) -> tuple[str, int] | None:
    found = _first(sources, "w:numPr")
    if found is None:
        return None
    number = _value(found.find(qn("w:numId")))
    level = _number(found.find(qn("w:ilvl"))) or 0
    return (number, level) if number and number != "0" else None


def _colour(value: str | None) -> str | None:
    """Return a colour that sets text apart; black and nearly black do not."""
    if value is None or not re.fullmatch(r"[0-9A-Fa-f]{6}", value):
        return None
    parts = [int(value[i : i + 2], 16) for i in (0, 2, 4)]
    return f"#{value.lower()}" if max(parts) > DOCX.dark else None
