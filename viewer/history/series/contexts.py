"""What stands around a figure and makes it another one, though its claim reads the same.

``our six largest shareholders owned 60%`` and ``our four largest shareholders owned 43%`` are of two
groups; ``cash and marketable securities totaled $583 million`` and ``$512 million in marketable
securities`` are a sum and a part of it."""

from __future__ import annotations

import re

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
_AMOUNT = re.compile(r"[$€£¥%]|\b(?:million|billion)\b")
"""What tells that another amount was told before."""


def in_two_contexts(one: ToldFigure, other: ToldFigure) -> bool:
    """Tell whether the sentences of two figures make them two, whatever their claims say."""
    if one.figure.kind in (FigureKind.PERCENT, FigureKind.MONEY):
        here, there = _group_size(one), _group_size(other)
        if here is not None and there is not None and here != there:
            return True
    return _ends_a_list(one) is not _ends_a_list(other)


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


def _ends_a_list(told: ToldFigure) -> bool:
    """Tell whether what is measured is said before the figure as the last of several that it is the sum of:
    ``cash and securities were``; not where those have amounts of their own."""
    noun = told.figure.claim.what.noun
    before = _before(told)
    at = before.lower().rfind(noun.lower()) if noun else -1
    if at <= 0 or _ONE_MORE.search(before, max(0, at - len(" and ")), at) is None:
        return False
    return _AMOUNT.search(before, 0, at) is None
