"""``$5 for backbone lines``: what a clause goes on to after an amount."""

from __future__ import annotations

import re

from viewer.figures.describe import noun_phrases
from viewer.figures.describe.context_window import Around
from viewer.figures.describe.nouns import complements

AFTER = re.compile(
    r"(?:\s?, respectively(?:\s?,)?|\s?,(?=\sof\s))?"
    r"\s(?:in|of|for|from(?!\stime\sto\s)|on|as(?!\s(?:compared|opposed|against|of|at|well)))\s"
    r"(?:(?:the|our|its|their|a|an|all|total|aggregate)\s)*"
)
WAS = re.compile(
    r"\s(?:was|were|is|are|represents?|represented|consist(?:s|ed) of)\s(?:(?:the|our|its|a|an)\s)?"
)
_YEAR = re.compile(r"(?:19|20)\d\d\s(?=[A-Za-z])")
"""``our 2016 capital program``: the year is no word of the noun."""
_AMOUNTS = frozenset(("amount", "value", "balance", "number", "total"))
"""Nouns that say nothing without what they are of: ``$5 principal amount of notes``."""


def object_of(around: Around) -> list[str]:
    """What a clause goes on to after an amount: ``backbone lines`` in ``$5 for backbone lines``."""
    following = around.after
    for pattern in (AFTER, WAS):
        match = pattern.match(following)
        if match is not None:
            return noun_after(around, match.end())
    told = noun_phrases.after(following)
    if told and told[-1].lower() in _AMOUNTS:
        return noun_phrases.after(following, 8, joined=True)
    return told


def noun_after(around: Around, at: int, end: int | None = None) -> list[str]:
    """The noun that follows a figure from a place on, less the subject of the next clause."""
    rest = " " + _YEAR.sub("", around.after[at:end].lstrip())
    if rest.startswith(" other "):
        return ["other", *noun_phrases.after(rest[len(" other") :], 8, joined=True)]
    told = noun_phrases.after(rest, 8, joined=True)
    if "and" in told and around.governed:
        told = noun_phrases.after(rest, 8, joined=True, parted=True)
    return complements.goes_on(rest, told)
