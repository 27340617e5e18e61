"""``Macintosh`` → ``Mac`` here, ``the Macintosh`` → ``the Mac`` there: the exchanges of phrases in a row.

What both sides have at the ends of two stretches is no part of what was exchanged, and a phrase is a phrase:
it has a word, and no comma or full stop within.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from viewer.comparison.replaced.thresholds import REPLACED_THRESHOLDS
from viewer.comparison.replaced.word_hunks import RowWord, WordHunk
from viewer.comparison.shifts.grammar.denials import DENIAL_KEYS
from viewer.comparison.shifts.grammar.verb_forms import key_of
from viewer.comparison.shifts.grammar.verb_groups import CERTAINTY_KEYS
from viewer.comparison.shifts.readers.word_pairs import ALL_OPPOSITES
from viewer.language.stop_words import FUNCTION_WORDS

_INSIDE = frozenset("()[]&’'\"“”")
"""Marks that may stand in a phrase: ``FSD (Supervised)``."""
_CLAIMS = frozenset(
    key for each in ALL_OPPOSITES for phrase in each.phrases for key in phrase if key not in FUNCTION_WORDS
)
"""Keys of words whose opposites turn a claim round."""
_TELLS_A_CLAIM = (DENIAL_KEYS | CERTAINTY_KEYS | _CLAIMS) - FUNCTION_WORDS | {"may", "will", "not", "no"}
"""Keys of words that say what is claimed: to exchange them is a shift of meaning each time."""
_OF_STYLE = (frozenset(("impact", "effect", "influence")), frozenset(("use", "utilize", "utilise")))
"""Words that writers exchange for each other: they name nothing, and no claim goes with them."""
_STYLE_KEYS = tuple(frozenset(map(key_of, each)) for each in _OF_STYLE)
_YEARS = range(1900, 2100)
"""What a number of four digits is taken for."""

Phrase = tuple[str, ...]
"""The words of a phrase, its first letter small: ``The Company`` and ``the Company`` are one."""


class Exchange(NamedTuple):
    """A phrase and what took its place, in one row."""

    old: Sequence[RowWord]
    new: Sequence[RowWord]
    around: WordHunk
    """The stretch that was marked: ``March 31, 2011`` as a whole, where ``2011`` was exchanged."""

    @property
    def key(self) -> tuple[Phrase, Phrase]:
        """What was exchanged for what."""
        return phrase_of(self.old), phrase_of(self.new)


def phrase_of(words: Sequence[RowWord]) -> Phrase:
    """Return the words of a phrase, an article at its head in small letters."""
    said = [word.text for word in words]
    if said and said[0].lower() in FUNCTION_WORDS:
        said[0] = said[0].lower()
    return tuple(said)


def pattern_of(phrase: Phrase) -> re.Pattern[str]:
    """Return an expression that finds a phrase in a text."""
    words = [re.escape(word) for word in phrase]
    if phrase[0] in FUNCTION_WORDS:
        words[0] = f"[{words[0][0]}{words[0][0].upper()}]{words[0][1:]}"
    return re.compile(r"\s*".join(words))


def exchange_in(hunk: WordHunk) -> Exchange | None:
    """Return what was exchanged in a stretch that is one exchange as a whole; None where it is none."""
    old, new = list(hunk.old), list(hunk.new)
    while old and new and old[0].text == new[0].text:
        del old[0], new[0]
    while old and new and old[-1].text == new[-1].text:
        del old[-1], new[-1]
    found = Exchange(old, new, hunk)
    return found if _is_exchange(found) else None


def parts_of(hunk: WordHunk, known: frozenset[tuple[Phrase, Phrase]]) -> Iterator[Exchange]:
    """Yield known exchanges with which a longer stretch begins and ends on both sides, one for each end."""
    left = hunk
    done: set[bool] = set()
    for old, new in sorted(known, key=lambda each: (-len(each[0]) - len(each[1]), each)):
        i, k = len(old), len(new)
        for ends in (False, True):
            if ends in done or i > len(left.old) or k > len(left.new):
                continue
            part, rest = _cut_off(left, i, k, ends=ends)
            there = Exchange(*part, part)
            if there.key == (old, new):
                yield there
                done.add(ends)
                left = rest


def _cut_off(hunk: WordHunk, old: int, new: int, *, ends: bool) -> tuple[WordHunk, WordHunk]:
    """So many words of either side from the beginning of a stretch, or from its end, and what is left."""
    if ends:
        at, other = len(hunk.old) - old, len(hunk.new) - new
        return WordHunk(hunk.old[at:], hunk.new[other:]), WordHunk(hunk.old[:at], hunk.new[:other])
    return WordHunk(hunk.old[:old], hunk.new[:new]), WordHunk(hunk.old[old:], hunk.new[new:])


def is_year(words: Phrase) -> bool:
    """Tell whether a phrase is a year."""
    # "310²" is all digits and no number.
    return len(words) == 1 and words[0].isascii() and words[0].isdigit() and int(words[0][:5]) in _YEARS


def moved_on(old: Phrase, new: Phrase) -> bool:
    """Tell whether a year moved on, or back, by a few years."""
    return is_year(old) and is_year(new) and abs(int(new[0]) - int(old[0])) <= REPLACED_THRESHOLDS.years_apart


def _is_exchange(each: Exchange) -> bool:
    sides = each.old, each.new
    if any(not 0 < len(side) <= REPLACED_THRESHOLDS.longest for side in sides):
        return False
    if any(not word.is_word and word.text not in _INSIDE for side in sides for word in side):
        return False
    old, new = each.key
    if any(word[0].isdigit() for word in (*old, *new)):
        return moved_on(old, new) or _is_name_with_digits(old, new)
    keys = [[key_of(word.text.lower()) for word in side if word.is_word] for side in sides]
    if not all(keys) or keys[0] == keys[1]:
        return False  # "solution" -> "solutions"
    changed = set(keys[0]) ^ set(keys[1])
    if not changed.isdisjoint(_TELLS_A_CLAIM) or any(changed <= each for each in _STYLE_KEYS):
        return False
    return any(word.text.lower() not in FUNCTION_WORDS for side in sides for word in side if word.is_word)


def _is_name_with_digits(old: Phrase, new: Phrase) -> bool:
    """True for ``10-Q`` → ``10-K`` and ``Quay 6`` → ``Quay 7``, which have a letter; not for numbers."""
    return all(any(letter.isalpha() for word in phrase for letter in word) for phrase in (old, new))
