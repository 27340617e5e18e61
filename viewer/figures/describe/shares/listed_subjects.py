"""``Quay, Marl and Oslo accounted for 40%``: the subject is the whole list, and not its last two.

The comma may also end an aside (``In Norway, Oslo and …``, ``our ports, Oslo and …``). The list is taken
where it opens its clause and all of it is nouns of one kind: names, or common nouns.
"""

from __future__ import annotations

import re

from viewer.figures.describe import noun_phrases
from viewer.figures.describe.owners import NAMES_NOBODY
from viewer.language.stop_words import STOP_WORDS

_COMMA = re.compile(r",\s(?:and\s)?")
_ARTICLES = frozenset(("the", "our", "its", "their", "a", "an"))
_OPENERS = NAMES_NOBODY | {"today", "overall", "abroad", "later", "again", "elsewhere", "likewise"}
"""Words that open a sentence with a comma after them, and are no subject."""
_OPENS_A_CLAUSE = frozenset(
    ("that", "while", "whereas", "because", "and", "but", "where", "although", "though")
)


def whole(before: str, phrase: list[str]) -> list[str]:
    """The words of the list that closes a text, whose last noun phrase is ``phrase``."""
    parts = _COMMA.split(before.strip(" ,"))
    if len(parts) < 2 or _told(parts[-1]) != phrase:
        return phrase
    first = noun_phrases.before(parts[0], numbered=True)
    if not first or not _opens(parts[0], first):
        return phrase
    nouns = [first, *map(_told, parts[1:-1])]
    named = phrase[-1][0].isupper()
    if not all(noun and _is_one(noun, named=named) for noun in nouns):
        return phrase
    commas = [f"{noun[-1]}," for noun in nouns]
    listed = [word for noun, last in zip(nouns, commas, strict=True) for word in (*noun[:-1], last)]
    return [*listed, *(() if "and" in phrase else ("and",)), *phrase]


def _told(part: str) -> list[str]:
    """The words of a part that is a noun phrase and nothing else; else nothing."""
    told = noun_phrases.before(part, numbered=True)
    return told if len(told) == len([word for word in part.split() if word.lower() not in _ARTICLES]) else []


def _opens(part: str, noun: list[str]) -> bool:
    """Tell whether a noun at the end of a text opens a clause there."""
    words = [word for word in part.split() if word.lower() not in _ARTICLES]
    ahead = words[: len(words) - len(noun)]
    return not ahead or ahead[-1].lower() in _OPENS_A_CLAUSE


def _is_one(noun: list[str], *, named: bool) -> bool:
    """Tell whether a noun is of the kind of the list: a name, or none."""
    last = noun[-1].lower()
    if len(noun) == 1 and (last.endswith("ly") or last in _OPENERS or last in STOP_WORDS):
        return False
    return noun[-1][0].isupper() if named else noun[-1].islower() or len(noun) == 1
