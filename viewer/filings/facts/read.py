"""The bytes of an inline-XBRL page -> its tagged facts, in one pass over its tags.

``<ix:nonFraction contextRef="c-1" unitRef="usd" scale="6" sign="-">1,500</ix:nonFraction>`` is
-1,500,000,000 dollars of the days that the context ``c-1`` names (Inline XBRL 1.1, section 10; XBRL 2.1,
sections 4.6 to 4.8). The page is not parsed for it: to make a tree of two megabytes takes ten times as long
as to find the tags in them.

A page is untrusted. What is no number, has no day or no unit, or is beyond all bounds is no fact.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from operator import attrgetter

from viewer.filings.facts.model import FACT_TAG, TaggedFact
from viewer.filings.facts.numerals import decimals_of, number_of
from viewer.filings.facts.resources import Resources, attributes, read_resources
from viewer.filings.facts.thresholds import FACTS

_NAMED = re.compile(FACT_TAG + rb"\b")
_PREFIX = 42
"""Bytes in which a tag begins before its name: the sign, and a prefix of at most forty."""
_SLASH = ord("/")
_MARKUP = re.compile(rb"<[^<>]*>")


def read_facts(page: bytes) -> tuple[TaggedFact, ...]:
    """Return the tagged numbers of a page in their order.

    Args:
        page: the bytes of the page, in an encoding that has ASCII.
    """
    resources = read_resources(page)
    facts: list[TaggedFact] = []
    for told, start, end in _elements(page):
        fact = _fact(page, told, start, end, resources)
        if fact is not None:
            facts.append(fact)
            if len(facts) == FACTS.facts:
                break
    return tuple(sorted(facts, key=attrgetter("start")))


def _elements(page: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Yield the attributes of each element and where its content begins and ends; one may stand in another.
    Yield the attributes of each element and where its content begins and ends; one may stand in another."""
    opened: list[tuple[bytes, int]] = []
    for match in _NAMED.finditer(page):
        start, named = match.span()
        at = page.rfind(b"<", max(0, start - _PREFIX), start)
        end = page.find(b">", named, named + FACTS.tag)
        if at < 0 or end < 0:
            continue
        if page[at + 1] == _SLASH:
            if opened:
                yield *opened.pop(), at
        elif page[end - 1] != _SLASH:
            opened.append((page[named:end], end + 1))


def _fact(page: bytes, told: bytes, start: int, end: int, resources: Resources) -> TaggedFact | None:
    if end - start > FACTS.content:
        return None
    said = attributes(told)
    context = resources.contexts.get(said.get("contextRef", ""))
    unit = resources.units.get(said.get("unitRef", ""))
    concept = said.get("name", "")
    if context is None or unit is None or not concept or len(concept) > FACTS.name:
        return None
    value = number_of(_written(page[start:end]), said.get("format"), said.get("scale"), said.get("sign"))
    if value is None:
        return None
    decimals = decimals_of(said.get("decimals"))
    return TaggedFact(concept, value, unit, context.period, context.dimensions, decimals, start, end)


def _written(content: bytes) -> str:
    """The characters between the tags of a fact, as a reader sees them."""
    if b"<" in content:
        content = _MARKUP.sub(b"", content)
    text = content.decode("utf-8", errors="replace")
    return html.unescape(text) if "&" in text else text
