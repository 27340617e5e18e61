"""``Mr. Smith``, ``Coldway Systems, Inc. and``, ``the U.S. market``: full stops that end no sentence.

One list for every reader of sentences. A word of one capital letter ("J. Finch") counts as an abbreviation,
and so do letters with full stops between them ("U.S.", "e.g.", "p.m.").
"""

from __future__ import annotations

import re

from viewer.language.months import SHORT_MONTHS
from viewer.language.word_lists import word_list

_TITLES = word_list("Mr Mrs Ms Messrs Dr Prof St Rev Gen Gov Sen Hon")
_BEHIND_NAMES = word_list("Sr Jr")
_COMPANIES = word_list("Inc Co Corp Ltd Bros Cos Dept Assn Intl Pte Pty Sdn Bhd Cie")
_REFERENCES = word_list("No Nos Vol Sec Art Item")
_CURRENCIES = word_list("Rs Ps")
_BEFORE_OTHERS = word_list("vs cf approx pp")

BEFORE_NAMES = (*_TITLES, *_REFERENCES, *_CURRENCIES, *_BEFORE_OTHERS)
"""Those that stand before a name or a number, so that no sentence ends with them."""
ABBREVIATIONS = (*BEFORE_NAMES, *_BEHIND_NAMES, *_COMPANIES, "etc", *SHORT_MONTHS)
"""Abbreviations of one word, without their full stops."""

_LETTERS = r"[A-Z]\. ?[A-Z]|[a-z]\.[a-z]|Ph\.D"
"""Letters with full stops between them, the last stop left off; OCR sets "U. S." apart."""
_AT_END = re.compile(rf"(?:\b(?:{'|'.join(ABBREVIATIONS)}|{_LETTERS})|\b[A-Z])\.$")
_ENDINGS = frozenset(word[-2:] for word in ABBREVIATIONS)
"""The last letters of the abbreviations: a look at these spares a search at most full stops."""
_LONGEST = 10
"""Characters up to a full stop that are looked at; the longest abbreviation has 6, and one more tells where
it begins."""


def ends_in_abbreviation(text: str, end: int | None = None) -> bool:
    """True where the full stop at the end of ``text[:end]`` may be an abbreviation's alone."""
    stop = len(text) if end is None else end
    ending = text[max(0, stop - 3) : max(0, stop - 1)]
    if len(ending) == 2 and ending.isalnum() and ending not in _ENDINGS:
        return False
    return bool(_AT_END.search(text[max(0, stop - _LONGEST) : stop]))
