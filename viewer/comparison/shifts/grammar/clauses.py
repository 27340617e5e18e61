"""``Our licence ends in May, and we have not renewed it``: where a clause begins, so that a *not* reaches no
farther."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.shifts.grammar.words import Word, WordRange
from viewer.language.word_lists import word_set

SUPPOSES = word_set("if unless whether extent")
"""Words of a clause that claims nothing: ``if a supplier stops``, ``to the extent that prices rise``."""
_OPENS = word_set(
    "but which who whom whose that because if although though when while unless until whether where as"
)
_NEW_SUBJECT = word_set("we it they our the there he she its their any some each these this those")


def begins_clause(words: Sequence[Word], at: int) -> bool:
    """Tell whether a clause begins with a word, or with what follows a mark."""
    word = words[at]
    if word.is_mark or word.text in _OPENS:
        return True
    return word.text in ("and", "or") and at + 1 < len(words) and words[at + 1].text in _NEW_SUBJECT


def clause_of(words: Sequence[Word], at: int) -> WordRange:
    """Return the clause that a word stands in."""
    start, end = at, at + 1
    while start and not begins_clause(words, start):
        start -= 1
    while end < len(words) and not begins_clause(words, end):
        end += 1
    return WordRange(start, end)


def is_supposed(words: Sequence[Word], at: int) -> bool:
    """Tell whether a word stands in a clause that claims nothing."""
    for back in range(at, -1, -1):
        if words[back].text in SUPPOSES:
            return True
        if words[back].is_mark:
            return False
    return False
