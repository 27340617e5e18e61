"""``carrying amount of funds``: the noun phrase before a figure or after it, told by its small words.

A letter that stands for a kind is part of its noun (``Class A shares``), and so is what an income is told
before (``income before taxes``).
"""

from __future__ import annotations

import re

from viewer.figures.describe.content_words import FUNCTION, LINKING, VERBS, WORD
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.language.number_words import UNITS
from viewer.language.stop_words import AUXILIARIES
from viewer.language.word_lists import word_set

_DETERMINERS = frozenset(("the", "our", "its", "their", "a", "an", "such", "his", "her", "this", "these"))
_JOINS_AFTER = frozenset(("and", "or", "of", "not", "subject", "to"))
_JOINS_BEFORE = frozenset(
    ("of", "and", "on", "in", "from", "to", "for", "related", "relating", "recorded", "attributable",
     "outside", "per", "into")
)  # fmt: skip
_JOINS_A_SUBJECT = frozenset(("under", "with", "by", "or"))
"""Words over which the subject of a verb goes on: ``borrowings under our facility were``. Before ``of`` they
part two nouns: ``a fleet with a capacity of``."""
_ALL = frozenset(("all", "both"))
_GOES_ON_BEFORE = (_JOINS_BEFORE - {"and"}) | _ALL
"""Words before an article over which a noun phrase goes on: ``rates on all our routes``."""
_GOES_ON_BEFORE_A_VERB = _GOES_ON_BEFORE | _JOINS_A_SUBJECT
_ITS = frozenset(("its", "their", "his", "her"))
"""Determiners of what the noun before them has: ``Coldway and its affiliates``."""
_LETTERED = frozenset(
    ("class", "series", "type", "group", "tier", "grade", "category", "customer", "supplier", "product",
     "vitamin", "block", "zone", "phase", "tranche", "schedule", "classes", "part", "hepatitis", "influenza")
)  # fmt: skip
"""Nouns that a single letter, or a small number, belongs to: ``Class A``, ``Phase 3``."""
_NUMBERED = re.compile(r" (\d{1,2}) ")
_TAXES = frozenset(
    ("tax", "taxes", "taxation", "income", "interest", "depreciation", "provision", "minority")
)
"""What an income is told before or after."""
_NUMBER_WORDS = frozenset(UNITS[1:13])
NUMBERS = _NUMBER_WORDS
_PARTICIPLES = word_set(
    """
    recognized recognised recorded derived generated earned received paid provided issued incurred acquired
    sold
    held owned used spent invested granted employed placed located deposited contributed borrowed sustained
    """
)
"""Words that may tell more of the noun before them: ``revenue recognized from charters``."""
_NO_NOUNS = (
    FUNCTION
    | VERBS
    | word_set("we it they he she you i who which that there have has had was were is are be been not")
)
"""Words before which such a word is the verb of a clause."""
_HELPERS = word_set(
    """
    has have had was were is are be been being will would may could can that which then also further again
    currently together beneficially collectively and or but by an a the not never
    """
)
"""Words that may stand between a subject and its verb."""
_HAS_ITS_VERB = re.compile(
    r"(?:,?\s(?:[A-Z][\w.&’'-]*|thereby|thus|then|thereafter|subsequently|also|as a whole|together)){0,4},?\s"
    r"(?:is|are|was|were|has|had|have|will|would|may|became|becomes|ceased|began|remained|remains"
    r"|accounted|constituted|comprised|represented|contributed|generated)\s"
)
"""After the noun of a clause: the rest of a name, and a verb."""
_OFF = re.compile(r",?\s(?P<off>net of(?:\s[a-z][a-z-]{1,19}){1,6})$")
_LEGAL_FORMS = (" Inc", " Corp", " Ltd", " Co", " LL", " L.P", " plc", " PLC", " N.V", " S.", " AG", " GmbH")
_LEGAL_FORM = re.compile(
    r"(?<=[\w’'&]),?\s(?:Inc|Incorporated|Corp|Ltd|Co|LLC|LLP|L\.P|plc|PLC|N\.V|S\.A|S\.p\.A|AG|GmbH)(?:\.(?=[\s,)]|$)|\b(?![.\w]))"
)
_OPENS_A_VERB = AUXILIARIES - {"may"}
"""Words that no noun phrase opens with."""


def _letter_of(word: str, noun: str) -> bool:
    """Tell whether a word is the letter of a noun before it: ``A`` of ``Class A``."""
    return len(word) == 1 and word.isupper() and noun in _LETTERED


def without_helpers(text: str) -> str:
    """The text before a verb, less the words that help it: ``the trust`` of ``the trust would have``."""
    words = text.rstrip(" ,").split(" ")
    count = len(words)
    while words and words[-1].lower() in _HELPERS:
        words.pop()
    return text if len(words) == count else " ".join(words).rstrip(" ,")


def without_legal_forms(text: str) -> str:
    """``Quay, Marl and Tide`` of ``Quay Inc., Marl Corp. and Tide Ltd.``: no full stop or comma parts a
    name."""
    return _LEGAL_FORM.sub("", text) if any(form in text for form in _LEGAL_FORMS) else text


def first(text: str) -> str:
    """The first word of a text that is no article; empty where it has no word."""
    return next((word[0] for word in WORD.finditer(text) if word[0].lower() not in _DETERMINERS), "")


def after(text: str, limit: int = 4, *, joined: bool = False, parted: bool = False) -> list[str]:
    """Words of the noun phrase that opens a text: ``consolidated subsidiaries`` of what follows ``14``.

    ``joined`` goes on over ``and``, ``of`` and the like: ``cash and cash equivalents``. ``parted`` is for a
    phrase that no verb can follow: it ends before an ``and`` whose noun has a verb of its own (``bought 51%
    of Coldway and Coldway became a subsidiary``).
    """
    found: list[str] = []
    pending: list[str] = []
    count = at = alone = end = 0
    for match in WORD.finditer(text):
        gap = text[at : match.start()]
        numbered = _NUMBERED.fullmatch(gap) if found and found[-1].lower() in _LETTERED else None
        if numbered is not None:
            found.append(numbered[1])
        elif gap not in (" ", "", " “", ' "') or (gap == "" and found):
            break
        word, lower = match[0], match[0].lower()
        at = match.end()
        if found and not pending and _letter_of(word, found[-1].lower()):
            found.append(word)
            continue
        if joined and found and lower in _JOINS_AFTER:
            pending.append(word)
            continue
        if pending and lower in _DETERMINERS:
            continue
        if (
            lower in FUNCTION
            or (found and lower == "outside")
            or (
                lower in VERBS
                and not (pending and lower == "related")
                and (found or lower in LINKING or lower in _OPENS_A_VERB)
            )
        ):
            break
        if "and" in pending:
            alone = len(found)
        found += [*pending, word]
        pending = []
        count += 1
        end = at
        if count == limit:
            break
    if alone and parted and _HAS_ITS_VERB.match(text, end):
        return found[:alone]
    return found


def before(text: str, limit: int = 8, *, numbered: bool = False, of_a_verb: bool = False) -> list[str]:
    """Words of the noun phrase that closes a text: ``carrying amount of funds``; articles are left out.

    ``numbered`` is for those who have something: it keeps a number word that opens the phrase (``three
    customers``), and goes on from ``its affiliates`` to whose they are. ``of_a_verb`` is for the subject of a
    verb, which goes on over ``under`` and the like (``borrowings under our facility``).
    """
    told = _net_of(text.rstrip(" ,")) if " net of " in text else []
    return told or _closing(text, limit, numbered=numbered, of_a_verb=of_a_verb)


def _closing(text: str, limit: int, *, numbered: bool, of_a_verb: bool = False) -> list[str]:
    """The words of one noun phrase."""
    far = len(text) - DESCRIBING.phrase_reach
    matches = list(WORD.finditer(text, text.find(" ", far) if far > 0 else 0))
    found: list[str] = []
    pending: list[str] = []
    at, count = len(text), 0
    for index in range(len(matches) - 1, -1, -1):
        word, lower = matches[index][0], matches[index][0].lower()
        if text[matches[index].end() : at].strip(" ") not in ("", "-"):
            break
        at = matches[index].start()
        earlier = matches[index - 1][0].lower() if index else ""
        if _letter_of(word, earlier):
            pending.insert(0, word)
            continue
        if found and lower in _ALL and earlier in _JOINS_BEFORE:
            continue
        if lower in _DETERMINERS:
            if (
                found
                and earlier not in (_GOES_ON_BEFORE_A_VERB if of_a_verb else _GOES_ON_BEFORE)
                and not (numbered and lower in _ITS and earlier == "and")
            ):
                break
            continue
        if found and of_a_verb and lower in _JOINS_A_SUBJECT:
            pending.insert(0, word)
            continue
        if found and _belongs(lower, earlier, found, pending, numbered=numbered):
            pending.insert(0, word)
            continue
        participle = bool(found) and lower.endswith(("ed", "ing")) and earlier in _DETERMINERS | _JOINS_BEFORE
        if lower in FUNCTION or (lower in VERBS and not participle):
            break
        found = [word, *pending, *found]
        pending = []
        count += 1
        if count == limit:
            break
    if numbered and pending and pending[-1].lower() in _NUMBER_WORDS:
        return [pending[-1], *found]
    return found


def _belongs(lower: str, earlier: str, found: list[str], pending: list[str], *, numbered: bool) -> bool:
    """Tell whether a word before part of a noun phrase joins it to more of the phrase.

    Args:
        lower: The word, in small letters.
        earlier: The one before it.
        found: The words of the phrase after it.
        pending: Words between both that join, nearest first.
        numbered: Whether number words are kept.
    """
    if lower == "at":
        return (pending or found)[0][0].isupper()
    if lower in _JOINS_BEFORE or (lower in ("before", "after") and found[0].lower() in _TAXES):
        return True
    if lower == "due" and pending and pending[0].lower() in ("from", "to", "under"):
        return True
    if lower == "other" and earlier in ("and", "or"):
        return True
    if lower in _NUMBER_WORDS and (numbered or earlier in _JOINS_BEFORE):
        return True
    told = bool(pending) and lower in _PARTICIPLES
    return told and bool(earlier) and earlier not in _NO_NOUNS


def _net_of(text: str) -> list[str]:
    """``total debt, net of cash``: the noun, and what has been taken off it."""
    off = _OFF.search(text, max(0, len(text) - DESCRIBING.phrase_reach))
    thing = _closing(text[: off.start()], 6, numbered=False) if off is not None else []
    if off is None or not thing or not LINKING.isdisjoint(off["off"].split()):
        return []
    comma = "," if off[0].startswith(",") else ""
    return [*thing[:-1], thing[-1] + comma, *off["off"].split()]
