"""Lines where a section of risk factors may end: "Item 4. Information on the Company", "Outlook", "5.3 …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from itertools import pairwise

from viewer.filings.section.names import ALWAYS, BLANK, NOTE, REPORT, STRONG, WEAK
from viewer.filings.section.thresholds import TITLES
from viewer.filings.section.titles import HEAD, MARKS, NUMBER, at_lines, opens_block, set_apart
from viewer.filings.source import CELL_BAR, Source

_B = BLANK
_LEAD = r"(?:[#>*_|\n]|<[bui]>|[ \t\u00a0]){0,200}+"
"""Markup and blanks before the words that open a block."""
_PART = re.compile(r"part\s+[ivx]+", re.IGNORECASE)
_NEXT_ITEM = re.compile(
    rf"{_LEAD}(?P<title>{HEAD}s?{_B}*+(?P<number>\d{{1,2}})(?:(?:\s?\(?|[.–—-])(?P<letter>[a-z])\b\)?|\b)"
    rf"(?:{_B}*+[.:\-–—|)*_]|{_B}*+$|{_B}++[A-Z])[^\n]{{0,200}})",
    re.IGNORECASE | re.MULTILINE,
)
_LABEL_INSIDE = re.compile(
    r"\s*+(?P<title>(?:(?:[A-Z][\w’'&,-]{0,30}|of|the|and|on|in|for|to)[ \t\u00a0\n]){1,8}"
    r"(?:ITEM|Item)[ \u00a0](?P<number>\d{1,2})(?P<letter>[A-D])?\.[ \u00a0]?[A-Z][\w’'&, -]{0,60})\s*$",
    re.MULTILINE,
)
"""A label that stood in a cell beside a title of two lines: "INFORMATION ON THE ITEM 4.COMPANY"."""
_NUMBERED = re.compile(
    rf"^{MARKS}(?P<title>(?P<digits>{NUMBER}|\d{{1,2}}(?=\.[A-Z]|[ \t\u00a0])){_B}*+(?:\.?[A-Z]\.?{_B}++)?"
    r"[A-Z][^\n.;]{2,120})$",
    re.MULTILINE,
)
_NAMES = (
    rf"{_LEAD}(?P<title>(?:(?:{NUMBER}|[a-z][.)]|[ivx]{{1,5}}[.)]|(?:appendix|annex|schedule){_B}[a-z\d]{{1,2}}[.:–—-]?){_B}*+)?"
    rf"(?:(?P<always>{ALWAYS})|(?P<note>{NOTE})|(?P<strong>{STRONG})|(?P<weak>{WEAK})|(?P<report>{REPORT})))"
)
_KNOWN = re.compile(rf"{_NAMES}[.:*_|\s]*?$|\s*+</(?:TEXT|DOCUMENT)>", re.IGNORECASE | re.MULTILINE)


class EndKind(IntEnum):
    """How surely a line ends the section; see :mod:`viewer.filings.section.names`."""

    ALWAYS = 0
    STRONG = 1
    WEAK = 2
    NOTE = 3
    REPORT = 4


@dataclass(frozen=True, slots=True)
class SectionEnd:
    """A line that titles another part of the filing."""

    start: int
    words: str
    number: int | None = None
    letter: str = ""
    kind: EndKind = EndKind.ALWAYS

    @property
    def part(self) -> str | None:
        """``"part ii"`` where a part begins here, else None."""
        return " ".join(self.words.lower().split()) if _PART.fullmatch(self.words) else None

    def ends(self, item: str | None) -> bool:
        """True where a section of ``item`` ends here; its own item's running title does not end it."""
        if self.number is None or item is None:
            return True
        own = {"1A": (1, ("", "a")), "3.D": (3, ("", "d"))}[item]
        return not (self.number == own[0] and self.letter in own[1])


def find_ends(source: Source, *, run_in: bool = False) -> list[SectionEnd]:
    """Find the lines where a section of risk factors may end, in order.

    ``run_in`` says that titles stand in bold type at the head of their text in this file.
    """
    text = source.text
    ends = []
    for start, stop in pairwise([*source.starts, len(text)]):
        match = _NEXT_ITEM.match(text, start)
        if match is None and stop - start <= TITLES.known_tile and CELL_BAR not in text[start:stop]:
            match = _KNOWN.match(text, start) or _LABEL_INSIDE.match(text, start, stop)
        if match is None and run_in:
            match = run_in_title().match(text, start)
            if match is not None and not set_apart(source, match.start("title"), match.end()):
                match = None
        if match is not None:
            ends.append(_end(text, match))
    return sorted(ends, key=lambda end: end.start)


@cache
def run_in_title() -> re.Pattern[str]:
    """Matches a title whose text goes on on its line: "PROPERTIES. We own …". Long, and seldom needed."""
    return re.compile(rf"{_NAMES}(?:\.|:){_B}++(?=\S)", re.IGNORECASE | re.MULTILINE)


def _end(text: str, match: re.Match[str]) -> SectionEnd:
    """Make an end of a match; it begins where its line does."""
    named = match.groupdict()
    words = " ".join((named.get("title") or match.group()).split())
    number = named.get("number")
    letter = (named.get("letter") or "").lower()
    kind = next((kind for kind in EndKind if named.get(kind.name.lower())), EndKind.ALWAYS)
    first = match.start("title") if named.get("title") else match.start()
    start = max(match.start(), text.rfind("\n", match.start(), first) + 1)
    return SectionEnd(start, words, int(number) if number else None, letter, kind)


def numbered_lines(source: Source) -> list[tuple[tuple[int, ...], SectionEnd]]:
    """Find the lines that open with a number as chapters do, with their numbers, in order."""
    starts = source.starts
    found = []
    for match in at_lines(_NUMBERED, source.text):
        if opens_block(source, starts, match.start()):
            number = tuple(int(part) for part in re.findall(r"\d+", match.group("digits")))
            words = " ".join(match.group("title").split())
            found.append((number, SectionEnd(match.start(), words, kind=EndKind.STRONG)))
    return found


def succeeds(number: Sequence[int], own: Sequence[int]) -> bool:
    """True for the number of the next section or chapter: after 5.2 come 5.3, 6 and 6.1."""
    for depth in range(1, len(own) + 1):
        if tuple(number[: depth - 1]) != tuple(own[: depth - 1]) or len(number) < depth:
            return False
        if number[depth - 1] == own[depth - 1] + 1:
            return all(part <= 1 for part in number[depth:])
        if number[depth - 1] != own[depth - 1]:
            return False
    return False
