"""What stands around a figure and makes it another one, though its claim reads the same.

``our six largest shareholders owned 60%`` and ``our four largest shareholders owned 43%`` are of two
groups; ``cash and marketable securities totaled $583 million`` and ``$512 million in marketable
securities`` are a sum and a part of it."""

from __future__ import annotations

import re
from typing import NamedTuple

from viewer.figures.model import FigureKind
from viewer.history.series.told import ToldFigure
from viewer.language.number_words import WORD_VALUES

_NUMBER = r"(?P<{}>\d{{1,3}}|[a-z]{{3,9}})"
_GROUP = re.compile(
    rf"\b(?:these|top)\s{_NUMBER.format('named')}\b"
    rf"|\b{_NUMBER.format('ranked')}\s(?:largest|biggest|leading|most (?:important|significant))\b",
    re.IGNORECASE,
)
"""``these four shareholders``, ``top ten customers``, ``six largest shareholders``."""
_ONE_MORE = re.compile(r"(?:^|\s)(?:and|or)\s$")
"""Before the last of several things that are told together."""
_TURN = re.compile(r"\b(?P<turn>from|to)\s(?:[a-z]+\s){0,3}$", re.IGNORECASE)
"""``changed the limit from 150% of the one price to no less than 175% of the other``."""
_EXPECTED = re.compile(
    r"\b(?:expect|plan|intend|anticipate|budget|forecast|target)(?:s|ed|ted)?\b[^;]*$", re.IGNORECASE
)
"""Words of what is still to come."""
_CLAUSE = 80
"""Characters before a figure in which these are looked for."""
_AMOUNT = re.compile(r"[$€£¥%]|\b(?:million|billion)\b")
"""What tells that another amount was told before."""


class SentenceContext(NamedTuple):
    """What the sentence of a figure tells beside its claim."""

    group: int | None
    """How many the share or amount is of; None where the sentence does not say."""
    sums: bool
    """Whether it is the sum of several things that are told together."""

    turn: str
    """``"from"`` or ``"to"`` where it is what something was before it changed, or after, and no time is
    told; else empty."""

    expected: bool
    """Whether the clause says that it is still to come: ``we plan to spend``."""

    def is_another_than(self, other: SentenceContext) -> bool:
        """Tell whether two contexts make of two figures two, whatever their claims say."""
        if None not in (self.group, other.group) and self.group != other.group:
            return True
        if self.turn and other.turn and self.turn != other.turn:
            return True
        return self.sums is not other.sums or self.expected is not other.expected


def context_of(told: ToldFigure) -> SentenceContext:
    """Return the context of a figure."""
    shared = told.figure.kind in (FigureKind.PERCENT, FigureKind.MONEY)
    timeless = told.figure.claim.period is None
    return SentenceContext(
        _group_size(told) if shared else None,
        _ends_a_list(told),
        _turn(told) if timeless else "",
        _EXPECTED.search(_before(told)[-_CLAUSE:]) is not None,
    )


def _before(told: ToldFigure) -> str:
    """The sentence up to the figure."""
    return told.text[told.sentence[0] : told.figure.start]


def _group_size(told: ToldFigure) -> int | None:
    """How many the share or amount is of, where the sentence counts them; None where it does not."""
    size = None
    for found in _GROUP.finditer(_before(told)):
        number = (found["named"] or found["ranked"]).lower()
        size = int(number) if number.isdigit() else WORD_VALUES.get(number, size)
    return size


def _turn(told: ToldFigure) -> str:
    found = _TURN.search(_before(told))
    return found["turn"].lower() if found else ""


def _ends_a_list(told: ToldFigure) -> bool:
    """Tell whether what is measured is said before the figure as the last of several that it is the sum of:
    ``cash and securities were``; not where those have amounts of their own."""
    noun = told.figure.claim.what.noun
    before = _before(told)
    at = before.lower().rfind(noun.lower()) if noun else -1
    if at <= 0 or _ONE_MORE.search(before, max(0, at - len(" and ")), at) is None:
        return False
    return _AMOUNT.search(before, 0, at) is None
