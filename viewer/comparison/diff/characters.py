"""``project`` → ``projects`` is one added letter, ``that`` → ``than`` is a word for a word.

Which letters of a word stay when a similar one takes its place.
"""

from __future__ import annotations

import re

from diff_match_patch import diff_match_patch

from viewer.comparison.diff.tokens import MARK
from viewer.language.stop_words import FUNCTION_WORDS

SIMILAR_WORDS = 0.7
"""Two words are similar if their common beginning and end make up this share of the longer one."""
SHORTEST_KEPT = 3
"""A common beginning or end shorter than this is chance."""
SHORTEST_RESPELT = 6
"""Of words shorter than this no letter is exchanged: ``that`` → ``than`` is a word for a word."""


_ENGINE = diff_match_patch()
_VOWELS = frozenset("aeiou")
_DIGIT = re.compile(r"\d")


def common_ends(before: str, after: str) -> tuple[int, int]:
    """Lengths of the common beginning and end of two words; no accent is parted from its letter."""
    lead = _ENGINE.diff_commonPrefix(before, after)
    while lead and any(MARK.match(word[lead : lead + 1]) for word in (before, after)):
        lead -= 1
    trail = _ENGINE.diff_commonSuffix(before[lead:], after[lead:])
    while trail and MARK.match(before[len(before) - trail]):
        trail -= 1
    return lead, trail


def _is_whole(word: str) -> bool:
    """Whether no letter of a word is marked alone.

    A word of grammar is no form of another one, as ``these`` is not ``the`` with something added; a word with
    a full stop is an abbreviation or an address on the Internet.
    """
    return bool(_DIGIT.search(word)) or "." in word or word.lower() in FUNCTION_WORDS


def kept_letters(before: str, after: str) -> tuple[int, int] | None:
    """What two words share at their ends, if it is enough to mark letters inside them."""
    if _is_whole(before) or _is_whole(after):
        return None
    lead, trail = common_ends(before, after)
    longest, shortest = max(len(before), len(after)), min(len(before), len(after))
    if max(lead, trail) < SHORTEST_KEPT:
        return None
    if lead + trail == shortest and (lead == shortest or trail == shortest):
        # One word is the other with something added: a plural, a prefix, half of a compound.
        joint = (before if len(before) > len(after) else after)[lead : longest - trail]
        whole_parts = joint.startswith("-") or joint.endswith("-")
        return (lead, trail) if whole_parts or shortest / longest >= 0.5 else None
    if not lead or longest < SHORTEST_RESPELT or (lead + trail) / longest < SIMILAR_WORDS:
        return None
    if not trail:
        # An ending gave way to another one: "protect[-ion-]{+ing+}", whose last vowel is no part of the stem.
        while lead > SHORTEST_KEPT and before[lead - 1] in _VOWELS:
            lead -= 1
    return lead, trail
