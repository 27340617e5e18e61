"""The marks that Word puts before list items: they stand nowhere in the text, Word counts them.

A reader sees "•", "(a)" or "3." all the same, so they are written into the text as one sees them.
"""

from __future__ import annotations

import re
from typing import Any

from docx.oxml.ns import qn

from viewer.filings.sources.docx.styles import columns
from viewer.language.whole_numbers import whole_number

_PLACE = re.compile(r"%(\d)")
_ROMAN = (
    (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST = 399
"""The numerals above reach up to "cccxcix"; no list of a filing counts so far."""
_BULLET = "•"


class Numbering:
    """Counts the items of a document's lists, in the order of the document."""

    def __init__(self, root: Any) -> None:
        self._lists: dict[str, Any] = {}
        self._abstract: dict[str, Any] = {}
        self._counts: dict[str, list[int]] = {}
        self._begun: set[tuple[str, int]] = set()
        if root is None:
            return
        for number in root.findall(qn("w:num")):
            self._lists[number.get(qn("w:numId"))] = number
        for abstract in root.findall(qn("w:abstractNum")):
            self._abstract[abstract.get(qn("w:abstractNumId"))] = abstract

    def mark(self, number: str, level: int) -> str:
        """Count an item and return its mark, without a blank after it; empty where it has none."""
        number_element = self._lists.get(number)
        if number_element is None or not 0 <= level <= 8:
            return ""
        reference = number_element.find(qn("w:abstractNumId"))
        key = "" if reference is None else reference.get(qn("w:val")) or ""
        counts = self._counts.setdefault(key, [0] * 9)
        again = self._restart(number_element, level) if (number, level) not in self._begun else None
        self._begun.add((number, level))
        definition = self._level(number_element, key, level)
        if again is None and not counts[level]:
            again = 1 if definition is None else _int(_said(definition, "w:start"))
        counts[level] = counts[level] + 1 if again is None else again
        counts[level + 1 :] = [0] * (8 - level)
        if definition is None:
            return ""
        form = _said(definition, "w:numFmt") or "decimal"
        if form == "bullet":
            return _BULLET
        if form == "none":
            return ""
        pattern = _said(definition, "w:lvlText") or ""

        def count(match: re.Match[str]) -> str:
            at = int(match.group(1)) - 1
            inner = definition if at == level else self._level(number_element, key, at)
            way = "decimal" if inner is None else _said(inner, "w:numFmt") or "decimal"
            return counted(counts[at] or 1, way) if 0 <= at <= 8 else ""

        return _PLACE.sub(count, pattern).strip()

    def indent(self, number: str, level: int) -> int | None:
        """Return how many columns the items of a list stand in, or None where the list does not tell."""
        element = self._lists.get(number)
        reference = None if element is None else element.find(qn("w:abstractNumId"))
        if reference is None:
            return None
        definition = self._level(element, reference.get(qn("w:val")) or "", level)
        found = None if definition is None else definition.find(f"{qn('w:pPr')}/{qn('w:ind')}")
        return None if found is None else columns(found)

    def _level(self, number: Any, abstract: str, level: int) -> Any:
        for override in number.findall(qn("w:lvlOverride")):
            if override.get(qn("w:ilvl")) == str(level) and override.find(qn("w:lvl")) is not None:
                return override.find(qn("w:lvl"))
        levels = self._abstract.get(abstract)
        if levels is None:
            return None
        return next((x for x in levels.findall(qn("w:lvl")) if x.get(qn("w:ilvl")) == str(level)), None)

    def _restart(self, number: Any, level: int) -> int | None:
        for override in number.findall(qn("w:lvlOverride")):
            start = override.find(qn("w:startOverride"))
            if override.get(qn("w:ilvl")) == str(level) and start is not None:
                return _int(start.get(qn("w:val")))
        return None


def counted(number: int, form: str) -> str:
    """Write a number as a list does: ``decimal``, ``lowerLetter``, ``upperRoman`` …"""
    if form.endswith("Letter") and number > 0:
        text = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 % 5 + 1)
    elif form.endswith("Roman") and 0 < number <= _LARGEST:
        text, rest = "", number
        for value, sign in _ROMAN:
            text += sign * (rest // value)
            rest %= value
    else:
        text = str(number)
    return text.upper() if form.startswith("upper") else text


def _said(definition: Any, tag: str) -> str | None:
    found = definition.find(qn(tag))
    return None if found is None else found.get(qn("w:val"))


def _int(value: str | None) -> int:
    number = whole_number(value)
    return 1 if number is None else number
