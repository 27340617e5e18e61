"""``cash, cash equivalents and investments``: what belongs to a noun beyond its own phrase.

After a noun come the rest of a list (``cash, cash equivalents and investments``), who holds it (``cash held
by
subsidiaries``) and with whom (``contracts with towns``); before a verb comes what narrows it (``assets such
as
goodwill``, ``costs excluding rent``). Each makes another measure of it.
"""

from __future__ import annotations

import re
from itertools import pairwise

from viewer.figures.describe import noun_phrases
from viewer.figures.describe.content_words import FUNCTION, LINKING, VERBS, WORD
from viewer.figures.describe.thresholds import DESCRIBING

_NEXT = re.compile(
    r"(?P<comma>,?)\s(?:(?P<last>and|or)\s|(?<=,\s))(?:(?:our|the|its|their)\s)?(?P<other>other\s)?"
)
_OF_A_PART = re.compile(r"\sof\s(?:(?:our|the|its|their)\s)?(?=[a-z])")
"""``capital, costs of goods and other costs``: a part of a list may be a noun of another."""
_HOLDER = re.compile(
    r"\s(?P<how>(?:held|owned|issued|managed|guaranteed|sold|used)\s(?:by|in|to)|with|above|below"
    r"|in excess of)\s"
    r"(?:any of\s)?(?:(?:our|the|its|their|certain|an?)\s)*(?=[A-Za-z])"
)
_NARROWED = re.compile(
    r",?\s(?P<how>such as|excluding|other than|except for)\s(?P<what>[A-Za-z][^,;.()]{1,60})$"
)
_ADJECTIVE = re.compile(
    r"[a-z]{3,}(?:ing|ed|al|ive|able|ible|ary|ory|ent|ant|ous|-term)|new|old|larger?|smaller?|senior|junior|long|short"
)


def goes_on(text: str, noun: list[str]) -> list[str]:
    """The words of a noun and what belongs to it after it.

    Args:
        text: The text that the noun opens, from before its article on.
        noun: Its words, as :func:`noun_phrases.after` gives them.
    """
    at = _end(text, noun)
    if at is None:
        return noun
    told = noun
    rest, end = _list(text, at) if text.startswith(", ", at) and "and" not in noun else ([], at)
    adjective = len(noun) == 1 and text.startswith(", ", at) and _ADJECTIVE.fullmatch(noun[0].lower())
    # "equipment, vehicles and land" is a list for all that; "long, slow work and sell" is none.
    if adjective and (not rest or _goes_on_with_a_verb(rest)):
        return _over_adjectives(text, at, noun) or noun
    if rest:
        told, at = [*noun[:-1], f"{noun[-1]},", *rest], end
    held = _HOLDER.match(text, at)
    who = noun_phrases.after(" " + text[held.end() : held.end() + DESCRIBING.near], 4) if held else []
    if held is not None and held["how"] == "with" and who and not who[0].islower():
        return told
    if held is not None and who and noun_phrases.NUMBERS.isdisjoint(word.lower() for word in who):
        return [*told, *held["how"].split(), *who]
    return told


def _end(text: str, noun: list[str]) -> int | None:
    """Where the words of a noun end in a text; None where it has none or they do not stand there."""
    at = 0
    for word in noun:
        found = text.find(word, at)
        if found < 0:
            return None
        at = found + len(word)
    return at if noun else None


def _list(text: str, at: int) -> tuple[list[str], int]:
    """The rest of a list of nouns from its first comma on, ``cash equivalents and investments``.

    Nothing where it has no ``and``, or where one of its parts is more than a noun.
    """
    told: list[str] = []
    while (sign := _NEXT.match(text, at)) is not None:
        if sign["last"] and not told:
            return [], at
        part = noun_phrases.after(" " + text[sign.end() : sign.end() + DESCRIBING.phrase_reach], 4)
        end = _end(text[sign.end() :], part)
        named = any(word[0].isupper() and not word[:2].isupper() for word in part)
        if not part or end is None or named:  # "NGLs" is no name
            return [], at
        at = sign.end() + end
        of = _OF_A_PART.match(text, at)
        whole = noun_phrases.after(" " + text[of.end() : of.end() + DESCRIBING.near], 3) if of else []
        end = _end(text[of.end() :], whole) if of is not None else None
        if of is not None and end is not None:
            part, at = [*part, "of", *whole], of.end() + end
            if text.startswith((" sold,", " sold and"), at):
                part, at = [*part, "sold"], at + len(" sold")
        part = ["other", *part] if sign["other"] else part
        comma = sign["comma"] if told else ""
        if sign["last"]:
            return [*_with_comma(told, sign["comma"]), sign["last"], *part], at
        told = [*_with_comma(told, comma), *part]
    return [], at


def _goes_on_with_a_verb(rest: list[str]) -> bool:
    return any(joins in ("and", "or") and word.lower() in VERBS for joins, word in pairwise(rest))


def _with_comma(words: list[str], comma: str) -> list[str]:
    return [*words[:-1], f"{words[-1]}{comma}"] if words else []


def _over_adjectives(text: str, at: int, first: list[str]) -> list[str]:
    """``existing, committed credit facility``: a comma between two adjectives ends no noun."""
    rest = noun_phrases.after(text[at + 1 : at + DESCRIBING.phrase_reach], 4)
    return [f"{first[0]},", *rest] if len(rest) > 1 else []


def narrowed(text: str) -> list[str]:
    """The noun that closes a text, with what narrows it: ``assets such as goodwill``; else nothing."""
    if " as " not in text and "xcluding " not in text and " other " not in text and "xcept " not in text:
        return []
    found = _NARROWED.search(text.rstrip(" ,"), max(0, len(text) - DESCRIBING.phrase_reach))
    noun = noun_phrases.before(text[: found.start()]) if found is not None else []
    if found is None or not noun:
        return []
    words = [word for word in WORD.findall(found["what"]) if word.lower() not in ("the", "our", "its")]
    if any(word.lower() in LINKING or (word.lower() in VERBS and word.lower() != "held") for word in words):
        return []
    if words[0].lower() in FUNCTION:
        return []
    return [*noun, *found["how"].split(), *words]
