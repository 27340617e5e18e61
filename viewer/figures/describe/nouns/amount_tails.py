"""``a loss of $5 million on the sale of two ships``: what an amount is of goes on after it.

The words before an amount name it, those after it say on what, for what or from whom; without them two losses
have one label.
"""

from __future__ import annotations

import re

from viewer.figures.describe import noun_phrases
from viewer.figures.describe.nouns import complements

_TAIL = re.compile(
    r"\s(?P<how>on|for|from|under|related to|relating to|attributable to|associated with|resulting from)\s"
    r"(?:(?:the|our|its|their|certain|an?)\s)*(?=[A-Za-z])"
)
_NEXT_AMOUNT = re.compile(r",?\sand\s[^,;]{1,60}\s(?:of|was|were)\s?$")
_NOT_OF_IT = frozenset(
    (
        "each",
        "every",
        "which",
        "whom",
        "time",
        "example",
        "period",
        "periods",
        "use",
        "fiscal",
        "high",
        "low",
        "highs",
        "lows",
        "peak",
        "prior",
        "current",
        "previous",
        "last",
    )
)
_AVAILABLE = re.compile(
    r"\s(?:remains?|remained|was|were|is|are)\s(?:still\s)?"
    r"(?P<what>available|outstanding|unused|undrawn|authorized|committed|reserved)"
    r"\s(?P<how>for|under|to|on)\s(?:(?:the|our|its|their|an?|further|additional|other|such)\s)*"
)
_BORROW = re.compile(
    r"\b(?P<how>borrow|draw|drew|drawn)(?:\sdown)?\s(?:an?\s)?(?:(?:additional|further|another)\s)?$"
)
_FROM_A_LINE = re.compile(
    r"\s(?P<how>from|under|against|on)\s(?:(?:the|our|its|their|an?)\s)*(?=[A-Za-z])(?!time\b)"
)
_TO_A_NEW_RATE = re.compile(
    r"\sto\s(?:the|our|its|an?)\s(?:new|newly enacted|reduced|lower|higher|increased|current)\s"
    r"(?P<rate>[A-Za-z][^,;()]{1,60}?\s(?:rate|ratio|share|margin|yield))\sof\s"
)
_AND_ITS = re.compile(r",?\sand\s(?:its|their|the|our)\s")
_PARTS = frozenset(("inclusive", "exclusive"))
_NAMED = re.compile(r"(?<![\w.&’'-])(?P<name>(?:[A-Z][\w.&’'-]*\s){1,5})\($")
_OWNERSHIP = frozenset(("ownership", "stake", "interest", "owned", "shareholding", "holding"))


def with_tail(after: str, noun: list[str]) -> list[str]:
    """A noun that names an amount after it, and what the words after the amount add to it."""
    tail = _TAIL.match(after)
    if tail is None:
        return noun
    following = _NEXT_AMOUNT.search(after)
    rest = after[tail.end() - 1 : following.start() if following is not None else None]
    told = noun_phrases.after(rest, 5, joined=True)
    if not told or told[0].lower() in _NOT_OF_IT or set(told) & set(noun):
        return noun
    return [*noun, *tail["how"].split(), *complements.goes_on(rest, told)]


def availability(after: str) -> list[str]:
    """``available for repurchases`` of ``$5 million remains available for repurchases``; else nothing."""
    told = _AVAILABLE.match(after)
    noun = noun_phrases.after(" " + after[told.end() :], 4, joined=True) if told is not None else []
    return [told["what"], told["how"], *noun] if told is not None and noun else []


def borrowed(before: str, after: str) -> list[str]:
    """``borrow from credit line`` of ``may borrow a further $5 million from our credit line``; else nothing.

    What may still be drawn is not the size of the line.
    """
    verb = _BORROW.search(before)
    line = _FROM_A_LINE.match(after) if verb is not None else None
    if verb is None or line is None:
        return []
    rest = " " + after[line.end() :]
    noun = complements.goes_on(rest, noun_phrases.after(rest, 5, joined=True))
    return [verb["how"], line["how"], *noun] if noun else []


def changed_to(before: str, after: str) -> list[str]:
    """``corporate tax rate`` of ``from 35% to the new corporate tax rate of 21%``; else nothing."""
    end = _TO_A_NEW_RATE.match(after) if before.endswith(" from ") else None
    return noun_phrases.before(end["rate"]) if end is not None else []


def all_taken(words: str) -> list[str]:
    """``ferry business and toll business`` of ``the ferry business for tourists and its toll business``.

    A price is of all that was taken over for it, and not of the last.
    """
    told: list[str] = []
    for each in _AND_ITS.split(words):
        noun = noun_phrases.after(" " + each, 8, joined=True)
        told += [*(["and"] if told and noun else []), *noun]
    return told


def names_a_part(subject: list[str]) -> bool:
    """Tell whether the word before an amount only says that it is in another: ``inclusive of $2 million``."""
    return len(subject) == 1 and subject[0].lower() in _PARTS


def owned(before: str, phrase: list[str]) -> list[str]:
    """``ownership in Coldway`` of ``Coldway (78% ownership)``: whose bracket a share stands in."""
    named = _NAMED.search(before) if before.endswith("(") else None
    if named is None or not phrase or phrase[-1].lower() not in _OWNERSHIP:
        return phrase
    return [*phrase, "in", *named["name"].split()]
