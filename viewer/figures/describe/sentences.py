"""Sentences of a paragraph, so that a figure asks only its own sentence what it measures."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

_END = re.compile(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z¥$€£\d])|\n+|;\s")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Inc|Ltd|Corp|Co|Mr|Mrs|Ms|Dr|No|Nos|vs|approx|St|Sr|Jr|Art|Sec|Vol|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|"
    r"Oct|Nov|Dec|Item|Rs|Ps|[A-Z])|\b(?:[a-z]\.[a-z]|U\.S|U\. S|N\.V|S\.A|p\.m|a\.m))$"
)
_LOOK_BACK = 12


class SentencePart(NamedTuple):
    """The part of a sentence that is asked what its figures measure."""

    low: int
    high: int


class Sentences:
    """Where the sentences of a text begin and end."""

    def __init__(self, text: str) -> None:
        starts = [0]
        for match in _END.finditer(text):
            if text[match.start()] == "." and _abbreviated(text, match):
                continue
            starts.append(match.end())
        self._starts = starts
        self._length = len(text)

    def around(self, position: int) -> tuple[int, int]:
        """Start and end of the sentence that holds a position."""
        index = bisect_right(self._starts, position)
        end = self._starts[index] if index < len(self._starts) else self._length
        return self._starts[index - 1], end


def _abbreviated(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
    following = text[match.end() : match.end() + 1]
    return _ABBREVIATION.search(before) is not None and not (before.endswith("Inc") and following == "¥")
