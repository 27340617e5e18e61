"""What the table of contents says comes after the risk factors.

A section that is no item ("RISK FACTORS" in a prospectus) has no later item to end at: it may be followed
by "USE OF PROCEEDS", but as well by "THE PLAN" or "MANAGING GLOBAL RISK". The table of contents names it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from viewer.filings.section.ends import SectionEnd
from viewer.filings.section.thresholds import TITLES
from viewer.filings.section.titles import Title
from viewer.filings.source import Source
from viewer.language.stems import words

PAGE = re.compile(r"(?<![\s|.·…])[\s|.·…]*+(?:[A-Z]{1,3}-)?(?:\d{1,4}|[ivxl]{1,6})\s*+$")
_PART_OF_IT = re.compile(r"\W*(?:summary\b|risks\b|risk\s+factors?\b)", re.IGNORECASE)
"""A line for a group of risks, or for another part of the same."""


def listed_ends(source: Source, titles: Sequence[Title]) -> list[SectionEnd]:
    """Return the titles in the text that a table of contents lists right after the risk factors, in order."""
    wanted: set[str] = set()
    for title in titles:
        if title.page:
            wanted |= _following(source.text, title.span.end)
    if not wanted:
        return []
    found = []
    begun = {key.split()[0] for key in wanted}
    starts = source.starts
    for index, (start, end) in enumerate(pairwise([*starts, len(source.text)])):
        tile = source.text[start:end].strip()
        if len(tile) > TITLES.contents_line or not any(map(tile.lower().__contains__, begun)):
            continue
        block = source.blocks[index]
        if block.row or len(block.content) > TITLES.contents_line:
            continue
        line = block.content.of(source.text)
        if not PAGE.search(line) and _key(line) in wanted:
            found.append(SectionEnd(block.span.start, " ".join(line.split())))
    return found


def _following(text: str, start: int) -> set[str]:
    entries: set[str] = set()
    for line in text[start : start + (TITLES.contents_entries + 2) * TITLES.contents_line].splitlines():
        entry = PAGE.sub("", line)
        if entry == line or not entry.strip():
            continue
        if not _PART_OF_IT.match(entry) and _key(entry):
            entries.add(_key(entry))
        if len(entries) == TITLES.contents_entries:
            break
    return entries


def _key(line: str) -> str:
    return " ".join(words(line)).lower()
