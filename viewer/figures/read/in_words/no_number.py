"""``we had no debt``, ``a single supplier``: how many there are, told without a number.

Such words are figures only beside a number: where the other filing has one in their place
(``viewer.comparison.figures.match.no_number``). ``No assurance`` and ``a single blow`` are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

_WORDS = re.compile(
    r"\b(?:(?P<one>(?:(?:[Aa]|[Oo]ur|[Tt]he|[Ii]ts|[Tt]heir|[Oo]nly one|[Oo]nly a)\s)(?:single|sole|lone))"
    r"|(?P<none>[Nn]o|NO|[Nn]one(?=\sof\s)|(?:did|do|does|had|have|has|was|were|are|is)\snot\s(?:[a-z]+\s){0,2}any|without\sany))"
    r"\s(?:of\s)?(?P<noun>\w[\w’'-]*(?:\s\w[\w’'-]*){0,4})"
)
_NOT_NOUGHT = re.compile(
    r"(?:more|less|fewer|later|longer|earlier|other|such|assurances?|guarantees?|doubt|material|significant"
    r"|substantial|meaningful|way|event|case|means|need|reason|limit|certainty)\b",
    re.IGNORECASE,
)
"""After ``no``: what makes it no number, or leaves some: ``no material debt``."""


class NoNumber(NamedTuple):
    """Words that tell how many there are."""

    start: int
    end: int
    number: Decimal
    """0 or 1."""
    noun: str
    """The words that follow, of which there are so many."""


def told_without_number(text: str) -> Iterator[NoNumber]:
    """Find such words in a text, in order."""
    at = 0
    while (found := _WORDS.search(text, at)) is not None:
        at = found.start("noun")
        kind = "one" if found["one"] else "none"
        if kind == "none" and _NOT_NOUGHT.match(found["noun"]):
            continue
        yield NoNumber(*found.span(kind), Decimal(kind == "one"), found["noun"])
