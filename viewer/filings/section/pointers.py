"""Titles that the item of risk factors points to: "Item 1A. Risk Factors. See “Managing risk” below."

The item is then a line or two that name another place. Where that place stands in the same file, under a
title of its own, the section is there, and the reviewer is told how it was found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from viewer.filings.model import Span
from viewer.filings.section.contents import PAGE
from viewer.filings.section.names import NOTE, RISK_FACTORS, other_part
from viewer.filings.section.thresholds import LOCATE, TITLES
from viewer.filings.section.titles import Title
from viewer.filings.source import CELL_BAR, Source, shown
from viewer.language.stems import words

_QUOTED = re.compile(r"[“\"‘]\s{0,3}([A-Z0-9][^“”\"‘\n]{2,100}?)[\s,.;]{0,3}[”\"’](?![\w])")
_ROW = re.compile(r"^[^\n]{0,80}?(?:\|| {3})[^\n]{0,400}$", re.MULTILINE)
_CELLS = re.compile(rf"{re.escape(CELL_BAR.strip())}|[ ]{{3,}}")
"""What parts the cells of a row: a bar, or the blanks of a table that is set with them."""
_OWN_CELL = re.compile(
    rf"(?:item\s*)?(?:[13]\s?[.(]?\s?[ad]\)?|d)?[\s.:—–-]{{0,4}}{RISK_FACTORS}\.?", re.IGNORECASE
)
"""The cell of a table of items that is of the risk factors."""
_PAGES = re.compile(
    r"[\s,(]{0,3}(?:(?:(?:on|at)\s)?(?:pages?|pp?\.)\s)?\d{1,4}(?:(?:\s?[-–—,&]\s?|\s(?:to|and)\s)\d{1,4}){0,6}\)?\s?$",
    re.IGNORECASE,
)
"""The pages that a cell names behind a title, or alone."""
_PARTS = re.compile(r"\s?(?:—|–|-{1,2}|:|/|>)\s{1,3}|\s?—")
"""What parts the titles of a chapter and of a section in it."""
_NUMBER = re.compile(
    r"^(?:(?:item|section|chapter|part|note)\s+)?[\divx]{1,4}(?:\.\d{1,2})*[a-d]?[.):]?\s+", re.IGNORECASE
)
_OWN = ("risk factors",)
_A_NOTE = re.compile(NOTE, re.IGNORECASE)
"""It may be named besides: "see “Forward-Looking Statements” and “Legal Proceedings”"."""
_RISKS = re.compile(r"\brisk factors\b", re.IGNORECASE)
"""A note that is named for them too: "Forward-Looking Statements and Risk Factors"."""
_MANAGED = re.compile(r"risk management", re.IGNORECASE)
"""The one among them that is often a section of risks."""
_OTHER_FILING = re.compile(
    r"\b(?:our|its|the|their|company[’']s|(?:19|20)\d\d)\s+(?:[\w-]+\s+){0,4}(?:form\s+)?(?:10-K|20-F|10-KT|40-F)\b",
    re.IGNORECASE,
)


def named_in(text: str) -> list[str]:
    """Return the titles that a text quotes, the inner ones of "Chapter—Section" first."""
    found: list[str] = []
    for quoted in _QUOTED.finditer(text):
        parts = [part for part in _PARTS.split(quoted.group(1)) if part]
        found += [*reversed(parts), quoted.group(1)]
    return list(dict.fromkeys(found))


def pointed_titles(source: Source, pointer: Title, own: Span) -> list[Title]:
    """Return the lines of the file that are titled as a pointer says, in order.

    Args:
        source: the file.
        pointer: the title of the item that points.
        own: its section, the title included.
    """
    said = " ".join(source.text[pointer.span.end : min(own.end, pointer.span.end + LOCATE.pointer)].split())
    if _OTHER_FILING.search(said):
        return []
    return _titled(source, named_in(said), own, pointer.words)


def listed_titles(source: Source) -> list[Title]:
    """Return the lines titled as a table of items says: "3.D | Risk Factors | Risk review, pages 40-44"."""
    found: list[Title] = []
    for row in _ROW.finditer(source.text):
        cells = [cell.strip() for cell in _CELLS.split(row.group())]
        at = next((i for i, cell in enumerate(cells) if _OWN_CELL.fullmatch(cell)), None)
        if at is None or len(found) >= TITLES.contents_entries:
            continue
        names = [
            _PAGES.sub("", name).strip(' “”"‘’')
            for cell in cells[at + 1 :]
            for name in re.split(r"[;\n]|(?<=[”\"])\s*,", cell)
        ]
        titled = " ".join(cells[: at + 1])
        found += _titled(source, [name for name in names if name], Span(row.start(), row.end()), titled)
    return found


def _titled(source: Source, names: Iterable[str], own: Span, pointer: str) -> list[Title]:
    """Return the lines outside ``own`` that are titled by one of ``names`` and may hold risks."""
    wanted = {_key(name) for name in names if _may_hold_risks(name)} - {"", *_OWN}
    begun = {key.split()[0] for key in wanted}
    found = []
    for index, (start, end) in enumerate(pairwise([*source.starts, len(source.text)])) if wanted else ():
        tile = source.text[start:end]
        if not 0 < len(tile.strip()) <= TITLES.contents_line or not any(
            map(tile.lower().__contains__, begun)
        ):
            continue
        block = source.blocks[index]
        line = shown(source.text, block)
        outside = not own.start <= start < own.end
        if outside and not block.row and not PAGE.search(line) and _key(line) in wanted:
            words_here = " ".join(line.split())
            found.append(
                Title(
                    block.content, None, words_here, page=False, continued=False, opens=True, pointed=pointer
                )
            )
    return found


def _may_hold_risks(name: str) -> bool:
    bare = _NUMBER.sub("", name).strip(" .,")
    return bool(_MANAGED.search(bare) or _RISKS.search(bare)) or not (
        _A_NOTE.fullmatch(bare) or other_part(bare)
    )


def _key(line: str) -> str:
    return " ".join(words(_NUMBER.sub("", line.strip(" *_#")))).lower()
