"""``Our licence ends in May, and we have not renewed it``: where a clause begins, so that a *not* reaches no
farther."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.shifts.grammar.auxiliaries import AUXILIARY, NEW_SUBJECT
from viewer.comparison.shifts.grammar.words import Word, WordRange
from viewer.language.word_lists import word_set

SUPPOSES = word_set("if unless whether extent how")
"""Words of a clause that claims nothing: ``if a supplier stops``, ``to the extent that prices rise``."""
_MAY_COME = frozenset(("risk", "possibility", "chanc", "likelihood", "danger", "possibl"))
"""Keys of words for what may come, before *that*."""
_VERBS_BEHIND = (AUXILIARY - word_set("been being am having")) | word_set("not")
"""Verbs by which a clause of its own is known behind a comma."""
_INVERTS = word_set("should were")
"""Verbs with which a clause begins that supposes something."""
_OPENS = word_set(
    "but which who whom whose that because if although though when while unless until whether where as"
)


def begins_clause(words: Sequence[Word], at: int) -> bool:
    """Tell whether a clause begins with a word, or with what follows a mark."""
    word = words[at]
    if word.is_mark or word.text in _OPENS:
        return True
    return word.text in ("and", "or") and at + 1 < len(words) and words[at + 1].text in NEW_SUBJECT


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
    return supposing(words, at) is not None


def supposing(words: Sequence[Word], at: int) -> int | None:
    """Return the number of the word by which the clause of another claims nothing: behind *if*, or of a risk
    *that* something comes; None in a clause that claims something.

    A comma ends such a clause only where a subject or a verb of its own follows: ``if one yard and, in May,
    another close``.
    """
    for back in range(at, -1, -1):
        word = words[back]
        if word.text in SUPPOSES or (word.text == "that" and back and words[back - 1].key in _MAY_COME):
            return back
        if word.text in _INVERTS and (not back or words[back - 1].is_mark) and back < at:
            return back  # "Should the tax be raised, our sales could fall"
        if word.text == "," and back < at and _goes_on(words, back):
            continue
        if word.is_mark:
            return None
    return None


def _goes_on(words: Sequence[Word], comma: int) -> bool:
    behind = words[comma + 1].text
    return behind not in NEW_SUBJECT and behind not in _VERBS_BEHIND and not behind.endswith("s")
