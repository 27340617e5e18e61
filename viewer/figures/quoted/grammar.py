"""Which words carry a clause: finite verbs, joints between clauses, words that no quotation ends with."""

from __future__ import annotations

import re

from viewer.figures.describe.content_words import LINKING, NUMBERS, VERBS
from viewer.language.months import MONTHS
from viewer.language.stop_words import AUXILIARIES, STOP_WORDS
from viewer.language.word_lists import word_set

_NOT_FINITE = word_set(
    "being having including excluding relating using based subject increase decrease plan plans issue ended"
)
"""Verbs of the word list that are participles, or as often nouns."""
_OFTEN = word_set(
    "occur occurs come comes remain remains expire expires belong belongs depend depends arise arises"
    " consist consists relate relates"
)
"""Verbs whose subject a figure often is."""
FINITE = frozenset(
    word
    for word in VERBS | LINKING | AUXILIARIES | _OFTEN
    if word not in _NOT_FINITE and not word.endswith("ing")
)
"""Verbs that make a clause of the words around them."""
WORD = re.compile(r"[^\W\d_](?:[\w&’'-]|\.(?=\w))*")
_PAST = re.compile(
    r"(?!need|feed|seed|weed|reed|deed|heed)[a-z]{2,}ed|held|sold|paid|made|spent|bought|built|kept|lent|known|given|taken|driven"
)
"""Past forms, which may be participles."""
MOVES = frozenset(word for word in LINKING if not word.endswith("ing")) | word_set(
    "declined increased decreased improved dropped happened occurred appreciated depreciated expired"
    " consisted ranged varied fluctuated traded averaged accounted"
)
"""Verbs in -ed that are no participle behind a noun: ``sales declined from``."""
_BEFORE_A_NOUN = word_set(
    "a an the our its their his her such this that these those of in for with by and or not as"
)
"""Words after which a word in -ed is part of a noun: ``the proposed rule``."""
_PRONOUNS = frozenset(("we", "they", "it", "which", "who", "that", "he", "she", "there"))
PERSONS = frozenset(("we", "they", "it"))
"""Subjects that only a verb follows, or an adverb."""
_AFTER_A_PARTICIPLE = word_set("by to in on from under with at for during within into through")
"""Words that a participle behind its noun goes on with: ``shares held by``, ``plants located in``."""
DETERMINERS = word_set(
    "the our its their a an such his her this these those that all any each no some certain"
)
ENDS_NOTHING = (STOP_WORDS | AUXILIARIES | word_set("per due respectively via upon")) - word_set(
    "all both each more other others us it them out"
)
"""Words that a quotation does not end with."""

DATE_WORDS = (
    r"(?:(?:as|of|at|in|on|for|during|from|to|through|the|and|each|both|ended|ending|end|year|years|quarter|quarters|month|months"
    r"|period|periods|week|weeks|fiscal|calendar|first|second|third|fourth|last|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|respectively|then|close|business"
    rf"|{'|'.join(MONTHS)}|\d{{1,2}}(?:st|nd|rd|th)?(?!%|\.\d|\spercent|\s[mb]illion)|(?:19|20)\d\d|Q[1-4]|H[12]|[1-4]Q(?:\d\d)?|[12]H(?:\d\d)?)\b,?\s?)+"
)
"""Words of a date and of what leads to it."""
OPENING_DATE = rf"{DATE_WORDS},\s"
"""A date at the head of a clause."""


def verb_at(text: str, low: int, high: int) -> int:
    """Where the first verb stands in ``text[low:high]`` that has a subject there; -1 without one."""
    earlier = ""
    for found in WORD.finditer(text, low, high):
        word = found[0].lower()
        if earlier and _finite(word, earlier, text, found.end()):
            return found.start()
        if not word.endswith("ly"):
            earlier = word
    return -1


def _finite(word: str, earlier: str, text: str, end: int) -> bool:
    """Tell whether a word is the verb of the one before it."""
    past = _PAST.fullmatch(word) is not None and word != "ended"
    if word in AUXILIARIES or word in MOVES or (earlier in _PRONOUNS and (past or word in FINITE)):
        return True
    if earlier in PERSONS and word not in STOP_WORDS and not word.endswith("ly"):
        return True
    if earlier in DETERMINERS or earlier in _BEFORE_A_NOUN or not (past or word in FINITE):
        return False
    return _goes_on(text, end) if past else earlier not in STOP_WORDS


def _goes_on(text: str, end: int) -> bool:
    """Tell whether a past form that ends at a place is a verb, and no participle of the noun before it."""
    following = WORD.match(text, end + 1)
    if following is None or text.startswith((",", ".", ";", ":", ")"), end):
        return True
    told = following[0].lower()
    return told not in _AFTER_A_PARTICIPLE and (
        told in STOP_WORDS or told in DETERMINERS or told in NUMBERS or told.endswith("ly")
    )
