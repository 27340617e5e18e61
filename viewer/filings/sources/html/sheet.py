"""Rules of a page's own style sheet: ``p.Heading1 { font-weight: bold }``, as Word and layout programs write.

Only what names a tag, a class or both is read (CSS 2.2, 5.1): of what an element stands in, or of what medium
it is shown on, no rule is taken. What a rule says counts as if the element said it itself, in its ``style``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from viewer.filings.sources.html.thresholds import HTML

_STYLE = re.compile(rb"<style\b[^<>]*>", re.IGNORECASE)
_STYLE_END = re.compile(rb"</style", re.IGNORECASE)
_SIMPLE = re.compile(r"(?P<tag>[a-z][a-z0-9]*)?(?:\.(?P<name>[\w-]+))?")
_BRACES = re.compile(r"[{}]")
_NOT_PLAIN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|vertical-align|position\s*:\s*relative")

LASTING = {"b": "strong", "i": "em", "u": "ins"}
"""Tags in the place of which the parser is given others (:mod:`viewer.filings.sources.html.page`)."""

Rules = Mapping[tuple[str, str], Mapping[str, str]]
"""Tag and class, either of them empty -> what is declared."""


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """The rules of one page."""

    rules: Rules = field(default_factory=dict)
    hides: bool = False
    """True where a class may hide or raise what has it."""
    _styles: dict[tuple[str, str, str], str] = field(default_factory=dict)

    def style_of(self, tag: str, names: str, own: str | None) -> str | None:
        """Return what an element with these classes and this ``style`` of its own says in all."""
        key = tag, names, own or ""
        known = self._styles.get(key)
        if known is None:
            known = self._styles[key] = self._cascade(*key)
        return known or None

    def _cascade(self, tag: str, names: str, own: str) -> str:
        classes = names.lower().split()
        said: dict[str, str] = {}
        # The more a rule asks of an element, the more it counts; what the element says itself counts most.
        for selector in [(tag, ""), *(("", name) for name in classes), *((tag, name) for name in classes)]:
            said.update(self.rules.get(selector, {}))
        if not said:
            return own
        said.update(_declarations(own))
        return ";".join(f"{name}:{value}" for name, value in said.items())


def sheet_of(page: bytes) -> StyleSheet:
    """Read the style sheets that stand in a page."""
    rules: dict[tuple[str, str], dict[str, str]] = {}
    hides = False
    at = 0
    while (start := _STYLE.search(page, at)) is not None:
        end = _STYLE_END.search(page, start.end())
        at = end.end() if end is not None else len(page)
        sheet = page[start.end() : end.start() if end is not None else at][: HTML.longest_sheet]
        for selectors, declared in _rules(_without_comments(sheet.decode("utf-8", errors="replace").lower())):
            hides = hides or _NOT_PLAIN.search(declared) is not None
            for selector in selectors.split(","):
                simple = _SIMPLE.fullmatch(selector.strip())
                if simple is not None and simple[0]:
                    tag = simple["tag"] or ""
                    known = rules.setdefault((LASTING.get(tag, tag), simple["name"] or ""), {})
                    known.update(_declarations(declared))
    return StyleSheet(rules, hides and bool(rules))


def _without_comments(sheet: str) -> str:
    parts = []
    for number, part in enumerate(sheet.replace("<!--", "").replace("-->", "").split("/*")):
        parts.append(part if not number else part.partition("*/")[2])
    return " ".join(parts)


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Yield selectors and declarations; what stands in a rule for some medium or page is passed over."""
    depth = at = 0
    selectors = ""
    for brace in _BRACES.finditer(sheet):
        said = sheet[at : brace.start()]
        at = brace.end()
        if brace[0] == "{":
            depth += 1
            if depth == 1:
                selectors = said.strip()
        else:
            if depth == 1 and not selectors.startswith("@"):
                yield selectors, said
            depth = max(0, depth - 1)


def _declarations(style: str) -> dict[str, str]:
    """Return name and value of each declaration; a shorthand's parts stand in the order they were said."""
    said: dict[str, str] = {}
    for declaration in style.lower().split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            said.pop(name.strip(), None)
            said[name.strip()] = value.strip()
    return said
