"""``we bought Coldway, a ferry line with five subsidiaries``: what stands after ``with`` is not the filer's.

Two clauses say so: one that explains a name (``Coldway, a ferry line with revenues of $5 million``), and one
that tells how a part of the business goes (``our cloud services are growing with revenues of $5 million``).
"""

from __future__ import annotations

import re

from viewer.figures.describe import noun_phrases
from viewer.figures.describe.bounds import without_qualifier
from viewer.figures.describe.owners import NAMES_NOBODY
from viewer.language.stop_words import STOP_WORDS

_EXPLAINED = re.compile(
    r"(?<![\w&.’'-])(?P<name>[A-Z][\w&’'-]*(?:\s[A-Z][\w&’'-]*){0,4})(?:\s\([^()]{1,60}\))?,"
    r"(?:\s(?:which|who)(?:\s(?:is|was))?)?\san?\s[a-z][^,;.()]{1,60}\swith\s(?P<had>[^;()]{0,80})$"
)
_GOES = re.compile(
    r"^(?:The|Our|Its)\s(?P<name>[^,;.()]{1,80}?)(?:,\s(?:which|who)\s[^,;]{1,120},)?\s"
    r"(?:(?:is|are|was|were|has been|have been)\s(?:[a-z]+ly\s)?[a-z]+ing"
    r"|grew|expanded|shrank|(?:continues?|continued)\sto\s[a-z]+)\b[^,;.()]{0,40}\swith\s(?P<had>[^;()]{0,80})$"
)
_AMOUNT_OF = re.compile(
    r"(?:[^;()]*\sand\s)?(?:(?:annual|total|net|gross|operating|combined|aggregate|consolidated)\s){0,3}"
    r"(?:revenues?|sales|turnover|income|profits?|loss(?:es)?|earnings|assets|debts?|equity|orders|bookings)"
    r"\sof\s?$"
)
"""Between ``with`` and an amount of what somebody has: an amount of anything else may be the filer's."""
_NOBODY = frozenset(("business", "businesses", "company", "group", "operations", "sales", "revenues"))
"""Words for the filer, or for all that it does."""


def owner_with(before: str, *, counted: bool = False) -> str:
    """Whose figure it is that ends ``with revenues of``, or ``with`` before a count; empty where nobody is.

    Args:
        before: The sentence before the figure.
        counted: Whether the figure counts things: ``with five ships``.
    """
    if " with " not in before:
        return ""
    plain = without_qualifier(noun_phrases.without_legal_forms(before))
    found = _EXPLAINED.search(plain)
    name = _name(found["name"]) if found is not None else ""
    if found is None and not counted:
        found = _GOES.match(plain)
        name = " ".join(noun_phrases.after(" " + found["name"])) if found is not None else ""
    if found is None or name.lower() in _NOBODY:
        return ""
    fits = not found["had"].strip() if counted else _AMOUNT_OF.fullmatch(found["had"])
    return name if fits else ""


def _name(told: str) -> str:
    """A name without the first word of its sentence: ``In Coldway``; nothing where it names nobody."""
    words = told.split()
    while words and words[0].lower() in STOP_WORDS:
        words.pop(0)
    return "" if all(word.lower() in NAMES_NOBODY for word in words) else " ".join(words)
