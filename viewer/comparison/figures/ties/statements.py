"""The tagged facts of a filing, in the order in which figures look them up."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from viewer.comparison.figures.ties.concept_words import full_words
from viewer.comparison.figures.ties.periods import Calendar
from viewer.comparison.figures.ties.result_words import RESULT_WORDS
from viewer.comparison.figures.ties.thresholds import TIES
from viewer.figures.model import Figure
from viewer.figures.values import Counted, Money, Percentage, Quantity
from viewer.filings.facts.model import FactUnit, TaggedFact, UnitKind

_NAME = re.compile(r"[a-z]+")
_SHARES = frozenset(("share", "shares"))
_HUNDRED = Decimal(100)


class Statements:
    """Facts by their size in each unit, and by their words."""

    def __init__(self, facts: Sequence[TaggedFact], calendar: Calendar, company: str = "") -> None:
        self.calendar = calendar
        self.dropped = RESULT_WORDS | frozenset(_NAME.findall(company.lower()))
        """Words of a text that say nothing of what a figure measures: those of the company's name are among
        them."""
        self._facts: dict[FactUnit, list[TaggedFact]] = defaultdict(list)
        for fact in facts:
            self._facts[fact.unit].append(fact)
        self._sizes: dict[FactUnit, list[Decimal]] = {}
        """The sizes of the facts of each unit that was asked for; its facts are then in the order of these.
        The sizes of the facts of each unit that was asked for; its facts are then in the order of these."""

    @cached_property
    def whole(self) -> Mapping[frozenset[str], Sequence[TaggedFact]]:
        """Facts of the whole company by the words of their names."""
        found: dict[frozenset[str], list[TaggedFact]] = defaultdict(list)
        for group in self._facts.values():
            for fact in group:
                if not fact.dimensions:
                    found[full_words(fact.name)].append(fact)
        return found

    @cached_property
    def with_word(self) -> Mapping[str, Sequence[frozenset[str]]]:
        """The names of facts of the whole company, as their words, by each of them."""
        found: dict[str, list[frozenset[str]]] = defaultdict(list)
        for name in self.whole:
            for word in name:
                found[word].append(name)
        return found

    def near(self, unit: FactUnit, low: Decimal, high: Decimal) -> Sequence[TaggedFact]:
        """Return the facts of a unit whose size lies between two, both counted; none where too many do."""
        if unit not in self._facts:
            return ()
        facts = self._facts[unit]
        if unit not in self._sizes:
            facts.sort(key=_size)
            self._sizes[unit] = list(map(_size, facts))
        sizes = self._sizes[unit]
        first, last = bisect_left(sizes, low), bisect_right(sizes, high)
        return facts[first:last] if last - first <= TIES.most_candidates else ()


def _size(fact: TaggedFact) -> Decimal:
    return abs(fact.value)


def unit_of(figure: Figure) -> FactUnit | None:
    """Return the unit that a figure's counterpart has; None for a figure that is not looked up."""
    value = figure.value
    if isinstance(value, Money) and value.unit is not None:
        per = figure.claim.what.per or figure.claim.basis.per
        if per and per not in _SHARES:
            return None
        return FactUnit(UnitKind.MONEY, value.unit, "shares" if per else "")
    if isinstance(value, Percentage) and value.unit == Percentage.PERCENT:
        return FactUnit(UnitKind.PURE, "pure")
    if isinstance(value, Counted) and value.unit and _SHARES & set(value.unit.lower().split()):
        return FactUnit(UnitKind.SHARES, "shares")
    return None


def size_of(figure: Figure) -> Decimal:
    """Return how much a figure is, in the unit of its counterpart: 27% are 0.27."""
    assert isinstance(figure.value, Quantity)
    number = abs(figure.value.number)
    return number / _HUNDRED if isinstance(figure.value, Percentage) else number
