"""Titles of groups that are counted: "II. Insurance Risks", "III. Market Risks", … "VII. Other".

"VII. Other" says nothing of risks and may be set in plain type; that it is the seventh of a row of which most
others name risks is what makes it a title.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence

from viewer.filings.headings.weights import HEADINGS
from viewer.filings.headings.wording import names_group
from viewer.filings.model import ParagraphKind
from viewer.filings.text.passage import Passage
from viewer.language.sentence_ends import is_closed
from viewer.language.stems import words
from viewer.language.stop_words import AUXILIARIES

_COUNTED = re.compile(r"(?:(?P<roman>[IVX]{1,5})|(?P<letter>[A-Z]))[.)]\s+(?=[A-Z])")
_DECIMAL = re.compile(r"(?P<under>\d{1,2}(?:\.\d{1,2}){0,2})\.(?P<last>\d{1,2})\.?\s+(?=[A-Z])")
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")


def enumerated_groups(passages: Sequence[Passage]) -> frozenset[int]:
    """Return the places of titles in the longest such row; none where there is no such row."""
    rows = (_row(passages, _roman), _row(passages, _letter))
    return max(rows, key=len)


def numbered_titles(passages: Sequence[Passage]) -> frozenset[int]:
    """Return the places of titles that count on under one number: "4.2.1 Water", "4.2.2 Wheat" …"""
    rows: dict[str, list[int]] = defaultdict(list)
    for index, passage in enumerate(passages):
        counted = _DECIMAL.match(passage.text) if passage.length <= HEADINGS.group_words else None
        if counted and int(counted["last"]) == len(rows[counted["under"]]) + 1 and _is_title(passage):
            rows[counted["under"]].append(index)
    longest = max(rows.values(), key=len, default=[])
    return frozenset(longest) if len(longest) >= HEADINGS.counted_groups else frozenset()


def _row(passages: Sequence[Passage], number: Callable[[re.Match[str]], int | None]) -> frozenset[int]:
    places: list[int] = []
    named = 0
    for index, passage in enumerate(passages):
        counted = _COUNTED.match(passage.text) if passage.length <= HEADINGS.group_words else None
        if counted is None or number(counted) != len(places) + 1 or not _is_title(passage):
            continue
        places.append(index)
        named += names_group(passage.text)
    enough = len(places) >= HEADINGS.counted_groups and named >= HEADINGS.share * (len(places) - 1)
    # The first may title a summary, which is no group.
    first = 0 if places and names_group(passages[places[0]].text) else 1
    return frozenset(places[first:]) if enough else frozenset()


def _roman(counted: re.Match[str]) -> int | None:
    numeral = counted["roman"]
    return _ROMAN.index(numeral) if numeral in _ROMAN[1:] else None


def _letter(counted: re.Match[str]) -> int | None:
    letter = counted["letter"] or (counted["roman"] if len(counted["roman"]) == 1 else None)
    return ord(letter) - ord("A") + 1 if letter else None


def _is_title(passage: Passage) -> bool:
    return (
        passage.paragraph.kind is ParagraphKind.PROSE
        and not is_closed(passage.text)
        and not any(word in AUXILIARIES for word in words(passage.text))
    )
