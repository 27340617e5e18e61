"""``not``, ``no``, ``without``, ``unable to``, ``fail to``, ``lack``: words of denial and what they deny.

The scope of a negation is what NegEx looks for in physicians' notes (Chapman and others, "A simple algorithm
for identifying negated findings and diseases in discharge summaries", Journal of Biomedical Informatics 34,
2001): so many words behind it, up to one that ends it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from viewer.comparison.shifts.grammar.adverbs import is_adverb
from viewer.comparison.shifts.grammar.auxiliaries import AUXILIARY, NOT
from viewer.comparison.shifts.grammar.clauses import begins_clause
from viewer.comparison.shifts.grammar.verb_forms import key_of
from viewer.comparison.shifts.grammar.verb_groups import unassured_verbs
from viewer.comparison.shifts.grammar.words import Word
from viewer.language.stop_words import FUNCTION_WORDS
from viewer.language.word_lists import word_set


class Manner(Enum):
    """How something is denied. Two of one manner are one denial: ``have not and will not``."""

    VERB = auto()
    NOUN = auto()
    WORD = auto()


class Denial(NamedTuple):
    """A word of denial and the words that it may be about, the likeliest first."""

    at: int
    manner: Manner
    targets: tuple[int, ...]


_NOUN_DENIED = word_set("no nobody without neither nor none nothing absence")
_INTO_VERB = frozenset(("fail", "failur", "unabl", "inability", "impossibl", "refus", "refusal", "declin"))
"""Keys of words that deny the verb that follows with *to*."""
_ENDING = frozenset(("stop", "ceas", "discontinu", "quit"))
"""Keys of verbs that deny what their gerund or infinitive said before: ``have stopped making``."""
_HINDERS = frozenset(map(key_of, ("prevent", "prohibit", "preclude", "forbid", "bar", "restrict")))
"""Keys of verbs that deny in turn: what *nothing prevents* is free."""
_LACKING = frozenset(("lack",))
_LIMITS = word_set("more less later earlier fewer greater longer exceed only limited necessarily")
"""After *not* or *no* these make a bound or a hedge: ``no more than``, ``not only``, ``not limited to``."""
_STILL_DENIES = ("no", "longer")
DENIAL_KEYS = frozenset(map(key_of, NOT | _NOUN_DENIED | {"unless"})) | _INTO_VERB | _LACKING | _ENDING
"""Keys of the words that deny."""
_OF_NOUN = 2
"""Words of a noun phrase that *no* may be about."""
_TARGETS = 3
"""Words that a denial may be about: the first of them that both sentences have counts."""


def denials(words: Sequence[Word]) -> tuple[Denial, ...]:
    """Return what a sentence denies, in order."""
    found: list[Denial] = []
    left_open = dict(unassured_verbs(words))
    for at, word in enumerate(words):
        if at in left_open:
            found.append(Denial(at, Manner.NOUN, (left_open[at],)))
            continue
        denial = _denial(words, at, word)
        if denial is not None and denial.targets:
            found.append(denial)
    return tuple(found)


def _denial(words: Sequence[Word], at: int, word: Word) -> Denial | None:
    behind = words[at + 1].text if at + 1 < len(words) else ""
    if word.text in NOT:
        # "whether or not" leaves open, "did not begin until" tells when it began.
        before = words[at - 1].text if at else ""
        left_open = (
            behind in _LIMITS
            or before in ("or", "whether", "if")
            or (word.text == "not" and _ends(words, at))
        )
        return None if left_open else Denial(at, Manner.VERB, _telling(words, at + 1)[:1])
    if word.text == "unless" or (word.text, behind) == _STILL_DENIES:
        return Denial(at, Manner.VERB, _telling(words, at + (1 if word.text == "unless" else 2))[:1])
    return _by_word(words, at, word, behind)


def _ends(words: Sequence[Word], at: int) -> bool:
    """True for ``did not begin, in fact, until May``; not for ``cannot prevent it, and we may not know until
    May``, whose *until* is of another clause."""
    for number in range(at + 1, len(words)):
        if words[number].text == "until":
            return True
        if begins_clause(words, number) and words[number].text != ",":
            break
    return False


def _by_word(words: Sequence[Word], at: int, word: Word, behind: str) -> Denial | None:
    """What *no* and *without* deny of nouns, *unable to* and *lack* by themselves."""
    if word.text in _NOUN_DENIED:
        if _denies_noun(words, at, behind):
            if key_of(behind) in _HINDERS:
                return Denial(at, Manner.NOUN, (at + 1,))
            nouns = _telling(words, at + (2 if behind == "of" else 1))[:_OF_NOUN]
            return Denial(at, Manner.NOUN, (*_of_neither(words, at), *nouns))
    elif word.key in _INTO_VERB and "to" in (behind, words[at + 2].text if at + 2 < len(words) else ""):
        return Denial(at, Manner.WORD, (*_telling(words, at + 2)[:1], *_joined(words, at + 2)))
    elif word.key in _ENDING and (behind.endswith("ing") or (word.key == "ceas" and behind == "to")):
        return Denial(at, Manner.VERB, _telling(words, at + (2 if behind == "to" else 1))[:1])
    elif word.key in _LACKING:
        return Denial(at, Manner.WORD, _telling(words, at + 1))
    return None


def _of_neither(words: Sequence[Word], at: int) -> tuple[int, ...]:
    """``neither our alarms nor our guards can prevent it``: the verb of both, denied first."""
    nor = False
    for number in range(at + 1, len(words)) if words[at].text == "neither" else ():
        if begins_clause(words, number):
            break
        nor = nor or words[number].text == "nor"
        if nor and words[number].text in AUXILIARY:
            return _telling(words, number + 1)[:1]
    return ()


def _joined(words: Sequence[Word], start: int) -> tuple[int, ...]:
    """``unable to sell and also to develop``: the verbs that *and to* joins to the first one."""
    found: list[int] = []
    for at in range(start, len(words) - 1):
        if begins_clause(words, at):
            break
        said = [word.text for word in words[at : at + 3]]
        if said[0] in ("and", "or") and "to" in said[1:]:
            found += _telling(words, at + said.index("to") + 1)[:1]
    return tuple(found)


def _denies_noun(words: Sequence[Word], at: int, behind: str) -> bool:
    """False for bounds, ``no more than``, for ``No. 5``, and for a *nor* that goes on with another denial."""
    if behind in _LIMITS or behind[:1].isdigit():
        return False
    return words[at].text != "nor" or not any(each.text in ("neither", "not", "no") for each in words[:at])


def _telling(words: Sequence[Word], start: int) -> tuple[int, ...]:
    """Numbers of the next words that tell something, before the clause ends."""
    found: list[int] = []
    for at in range(start, len(words)):
        if begins_clause(words, at) or len(found) == _TARGETS:
            break
        if (
            words[at].text not in FUNCTION_WORDS
            and words[at].text != "able"
            and not is_adverb(words[at].text)
        ):
            found.append(at)
    return tuple(found)
