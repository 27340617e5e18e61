"""Full stops that end a sentence or do not, by what stands around them.

"We sell in the U.S. A majority of our sales …" is two sentences, "in the U.S. Midwest" is one; "as told in
Item 7. Management’s Discussion and Analysis" is one, "as told in Item 7. We may …" two. What follows tells:
a word of grammar that begins a sentence, with words in small letters behind it, or the words of a title.
"""

from __future__ import annotations

import re
from functools import cache

from viewer.language.abbreviations import BEFORE_NAMES
from viewer.language.stop_words import STOP_WORDS
from viewer.language.word_lists import word_set

_BEGIN = (
    STOP_WORDS
    | word_set("he however in instead nevertheless she similarly therefore thus together what whether")
) - word_set("such nor")
"""Words that begin a sentence and hardly ever a name behind an abbreviation ("U.S. Treasury")."""
_SMALL_IN_TITLES = word_set("a an and as at by for from in nor of on or the to with")
"""Words in small letters in a title as well."""
_LOOKED_AT = 5
"""Words behind a stop that are looked at."""
_NEAR = 90
"""Characters in which these are looked for."""

_NEVER = re.compile(
    rf"(?:\b(?:{'|'.join((*BEFORE_NAMES, 'p'))})"
    r"|\be\.g|\bi\.e|(?:^|[.:;]\s{1,3}|\n)[A-Z])\.$"
)
"""Abbreviations that stand before a name or a number, and letters that count ("A. The offering")."""
_LETTER = re.compile(r"\s[A-Z]\.$")
"""One letter: an initial, behind which no sentence begins with "A"."""
_BEFORE = 12
"""Characters before a stop that are looked at."""

_REFERENCE_WORDS = (
    "Items?|ITEMS?|Notes?|NOTES?|Parts?|PARTS?|Sections?|Articles?|Chapters?|Exhibits?|Schedules?"
    "|Appendix|Annex"
)
_NUMBERED = r"(?:\d{1,2}(?:[-.]?\(?[A-Da-d]\)?)?|[IVX]{1,4})"
_REFERENCE_NEAR = 24
"""Characters of "Part II, Item 1A." before a stop that are looked at."""
_OPENERS = "\"“‘'«(["


def begins_sentence(text: str, stop: int, behind: int) -> bool:
    """True where a sentence begins behind an abbreviation.

    Args:
        text: reading text.
        stop: the place after the abbreviation's full stop.
        behind: the place after what closes behind it, where blanks and the next word follow.
    """
    following = text[behind : behind + _NEAR].split()[:_LOOKED_AT]
    first = following[0].lstrip(_OPENERS).rstrip(",") if following else ""
    if not first[:1].isupper() or first.lower() not in _BEGIN:
        return False
    before = text[max(0, stop - _BEFORE) : stop]
    if _NEVER.search(before) or (len(first) == 1 and _LETTER.search(before)):
        return False
    return any(word[:1].islower() and word.strip(",;:.") not in _SMALL_IN_TITLES for word in following[1:])


def titles_reference(text: str, stop: int, behind: int) -> bool:
    """True where the stop parts the number of an item, a note or a part from its title.

    Args:
        text: reading text.
        stop: the place of the full stop.
        behind: the place after it and what closes behind it.
    """
    if behind != stop + 1 or not _reference().search(text[max(0, stop - _REFERENCE_NEAR) : stop]):
        return False
    words = text[behind : behind + _NEAR].split()[:_LOOKED_AT]
    return bool(words) and _is_title(words)


def _is_title(words: list[str]) -> bool:
    """True for words of which the second is a capital's as well, small words of titles passed over.

    "Business, and …" and "Properties”" end a title with their mark.
    """
    first = words[0].lstrip(_OPENERS)
    if not first[:1].isupper():
        return False
    if first.rstrip(",").lower() in _BEGIN:
        return False
    if not first[-1:].isalnum():
        return True
    rest = [
        word for word in words[1:] if word not in _SMALL_IN_TITLES and word not in ("about", "&", "–", "—")
    ]
    return not rest or rest[0].lstrip(_OPENERS)[:1].isupper()


@cache
def _reference() -> re.Pattern[str]:
    """A word for a part of a document and its number, right before its full stop."""
    return re.compile(rf"\b(?:{_REFERENCE_WORDS})\s{_NUMBERED}$")
