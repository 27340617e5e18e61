"""``project`` → ``projects`` is one added letter; ``that`` → ``than`` is a word for a word.

Says which letters of a word stay unmarked when a similar word takes its place.
"""

from __future__ import annotations

import re

from diff_match_patch import diff_match_patch

from viewer.comparison.diff.thresholds import DIFF_THRESHOLDS, DiffThresholds
from viewer.comparison.diff.tokens import MARK
from viewer.language.stop_words import FUNCTION_WORDS

_ENGINE = diff_match_patch()
_VOWELS = frozenset("aeiou")
_DIGIT = re.compile(r"\d")


def common_ends(before: str, after: str) -> tuple[int, int]:
    """Return the lengths of the common beginning and end of two words.

    The two do not overlap, and no accent is parted from its letter.
    """
    lead = _ENGINE.diff_commonPrefix(before, after)
    while lead and any(MARK.match(word[lead : lead + 1]) for word in (before, after)):
        lead -= 1
    trail = _ENGINE.diff_commonSuffix(before[lead:], after[lead:])
    while trail and MARK.match(before[len(before) - trail]):
        trail -= 1
    return lead, trail


def kept_letters(
    before: str, after: str, thresholds: DiffThresholds = DIFF_THRESHOLDS
) -> tuple[int, int] | None:
    """Return how many letters at the beginning and the end of two words stay unmarked.

    Args:
        before: A word of the old text.
        after: The word that took its place.
        thresholds: How similar the words must be.

    Returns:
        The two numbers, or None if both words are to be marked as a whole.
    """
    if _is_indivisible(before) or _is_indivisible(after):
        return None
    lead, trail = common_ends(before, after)
    longer, shorter = max(len(before), len(after)), min(len(before), len(after))
    if max(lead, trail) < thresholds.kept_letters:
        return None
    if lead + trail == shorter and (lead == shorter or trail == shorter):
        # One word is the other with something added: a plural, a prefix, half of a compound.
        added = (before if len(before) > len(after) else after)[lead : longer - trail]
        compound = added.startswith("-") or added.endswith("-")
        return (lead, trail) if compound or shorter / longer >= thresholds.affix_share else None
    similar = (lead + trail) / longer >= thresholds.similar_letters
    if not lead or longer < thresholds.respelt_letters or not similar:
        return None
    if not trail:
        # One ending for another: "protect[ion]{ive}". A vowel before it belongs to the ending.
        while lead > thresholds.kept_letters and before[lead - 1] in _VOWELS:
            lead -= 1
    return lead, trail


def _is_indivisible(word: str) -> bool:
    """Return whether no letter of a word may be marked alone.

    Numbers change as a whole. ``these`` is not ``the`` with something added, nor is any function word a form
    of another. A word with a full stop is an abbreviation or an internet address.
    """
    return bool(_DIGIT.search(word)) or "." in word or word.lower() in FUNCTION_WORDS
