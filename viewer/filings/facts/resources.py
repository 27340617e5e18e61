"""``<context id="c-1">`` … ``<unit id="usd">``: the days, parts and units that a page's facts point at.

They stand in the header of the page. Their tags are read one by one, each with the words after it, so that
the time taken grows with the page alone, whatever is never closed in it.
"""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from viewer.filings.facts.model import Dimension, FactPeriod, FactUnit, UnitKind
from viewer.filings.facts.thresholds import FACTS

_HEADER = b":header"
_TAG = re.compile(
    rb"<(/?)(?:[\w.-]{1,40}:)?"
    rb"(context|unit|startDate|endDate|instant|explicitMember|typedMember|measure|unitDenominator)\b"
    rb"([^<>]*)>([^<>]*)"
)
_WORDS = re.compile(rb">([^<>]*)")
_ATTRIBUTE = re.compile(r"(?<![\w:.-])([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_CURRENCY = "iso4217"
_KINDS = {"shares": UnitKind.SHARES, "pure": UnitKind.PURE}


@dataclass(frozen=True, slots=True)
class FactContext:
    """What a fact is of."""

    period: FactPeriod
    dimensions: tuple[Dimension, ...]


@dataclass(frozen=True, slots=True)
class Resources:
    """The contexts and units of a page by their ids."""

    contexts: dict[str, FactContext] = field(default_factory=dict)
    units: dict[str, FactUnit] = field(default_factory=dict)


def attributes(told: bytes) -> dict[str, str]:
    """Return the attributes of a tag by their names as written; all of them as ``html`` has them."""
    text = told.decode("utf-8", errors="replace")
    if "&" in text:
        text = html.unescape(text)
    return {name: double or single for name, double, single in _ATTRIBUTE.findall(text)}


def read_resources(page: bytes) -> Resources:
    """Return the contexts and units of a page; what names no day and no measure is left out."""
    found = Resources()
    reading = _Resource()
    for closing, name, told, words in _tags(page):
        if name in (b"context", b"unit"):
            if closing:
                reading.close(name, found)
            else:
                reading = _Resource(attributes(told).get("id", ""))
        else:
            reading.take(name, told, words, closing=closing)
        if len(found.contexts) + len(found.units) >= FACTS.resources:
            break
    return found


def _tags(page: bytes) -> Iterator[tuple[bool, bytes, bytes, bytes]]:
    """Yield the tags of the header: whether each closes, its name, its attributes and the words after it."""
    start = max(page.find(_HEADER), 0)
    end = page.rfind(_HEADER)
    for match in _TAG.finditer(page, start, end if end > start else len(page)):
        words = match[4]
        if match[2] == b"typedMember" and not match[1]:
            # Its value stands in an element of its own: <acme:Plant>North</acme:Plant>.
            inner = _WORDS.search(page, match.end(), match.end() + FACTS.name)
            words = inner[1] if inner is not None else b""
        yield match[1] == b"/", match[2], match[3], words


class _Resource:
    """A context or unit, as far as it has been read."""

    def __init__(self, identifier: str = "") -> None:
        self.identifier = identifier
        self.days: dict[bytes, dt.date] = {}
        self.dimensions: list[Dimension] = []
        self.measures: list[tuple[str, str]] = []
        self.divisors: list[tuple[str, str]] = []
        self.dividing = False

    def take(self, name: bytes, told: bytes, words: bytes, *, closing: bool) -> None:
        """Take in an element of the context or unit."""
        if name == b"unitDenominator":
            self.dividing = not closing
        elif closing or len(words) > FACTS.name:
            return
        elif name == b"measure":
            prefix, _, unit = _text(words).rpartition(":")
            (self.divisors if self.dividing else self.measures).append((prefix, unit))
        elif name in (b"explicitMember", b"typedMember"):
            self.dimensions.append(Dimension(attributes(told).get("dimension", ""), _text(words)))
        else:
            try:
                self.days[name] = dt.date.fromisoformat(_text(words))
            except ValueError:
                return

    def close(self, name: bytes, found: Resources) -> None:
        """Put what was read where it belongs."""
        if not self.identifier:
            return
        if name == b"unit":
            unit = self._unit()
            if unit is not None:
                found.units[self.identifier] = unit
            return
        end = self.days.get(b"instant") or self.days.get(b"endDate")
        start = self.days.get(b"startDate")
        if end is None or len(self.dimensions) > FACTS.dimensions or (start is not None and start > end):
            return
        found.contexts[self.identifier] = FactContext(FactPeriod(end, start), tuple(sorted(self.dimensions)))

    def _unit(self) -> FactUnit | None:
        if len(self.measures) != 1 or len(self.divisors) > 1 or not self.measures[0][1]:
            return None
        prefix, name = self.measures[0]
        kind = UnitKind.MONEY if prefix.lower() == _CURRENCY else _KINDS.get(name, UnitKind.OTHER)
        return FactUnit(kind, name, self.divisors[0][1] if self.divisors else "")


def _text(words: bytes) -> str:
    text = words.decode("utf-8", errors="replace").strip()
    return html.unescape(text) if "&" in text else text
