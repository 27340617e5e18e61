"""Whether a filing writes a word: ``whollyowned`` or ``wholly-owned``, where one of them ran over a line end.

Most filings ask of no word, or of a few; some that were cut from printed pages ask of thousands. To list all
words takes as long as to look for some fifty of them.
"""

from __future__ import annotations

import re

_WHOLE_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FEW = 50
"""Words that are looked for one by one before all are listed: in 500,000 letters either takes 50 ms."""


class FilingWords:
    """The words of one text, letter case aside."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._small: str | None = None
        self._asked: dict[str, bool] = {}
        self._listed: frozenset[str] | None = None

    def has(self, word: str) -> bool:
        """True where the word stands in the text, with no letter and no hyphen to another right beside it."""
        word = word.lower()
        known = self._asked.get(word)
        if known is None:
            known = self._asked[word] = self._looked_up(word)
        return known

    def _looked_up(self, word: str) -> bool:
        if self._listed is None and len(self._asked) >= _FEW:
            self._listed = frozenset(_WHOLE_WORD.findall(self._text.lower()))
        if self._listed is not None:
            return word in self._listed
        if self._small is None:
            self._small = self._text.lower()
        at = self._small.find(word)
        while at >= 0 and not _is_whole(self._small, at, at + len(word)):
            at = self._small.find(word, at + 1)
        return at >= 0


def _is_whole(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return not (
        before[-1:].isalpha()
        or after[:1].isalpha()
        or (before[-1:] == "-" and before[:1].isalpha())
        or (after[:1] == "-" and after[1:].isalpha())
    )
