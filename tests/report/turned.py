"""A comparison with rows that turned round, are not alike, or lost their bound. All text is invented."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import Comparison, FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.calendar_date import CalendarDate
from viewer.figures.claim import Basis, Bound, Claim, Measure, Relation, Scope, Sense
from viewer.figures.model import Figure
from viewer.figures.period import Period
from viewer.figures.values import Counted, Money, Percentage, Value

HEADING = "We may not earn what we hope."
LINES = (
    ("In 2024 our net loss was $12 million.", "In 2025 our net income was $9 million."),
    ("Gross debt stood at $410 million.", "Net debt stood at $260 million."),
    ("The fee may be up to 4% of sales.", "The fee is at least 4% of sales."),
    ("At least 5,000 customers bought from us.", "At most 6,000 customers bought from us."),
)


def _placed(factor: str, part: int, text: str, value: Value, claim: Claim) -> PlacedFigure:
    line = LINES[part - 1][factor == "n1"]
    start = line.index(text)
    return PlacedFigure(Place(factor, part), Figure(text, start, start + len(text), value, claim))


def _row(
    part: int,
    old: tuple[str, Value, Claim],
    new: tuple[str, Value, Claim],
    verdict: FigureVerdict,
    delta: int | None,
    percent: int | None,
) -> FigureChange:
    sides = (_placed("o1", part, *old), _placed("n1", part, *new))
    numbers = [None if number is None else Decimal(number) for number in (delta, percent)]
    return FigureChange(*sides, verdict, *numbers, "built by hand")


def _year(number: int) -> Period:
    return Period(str(number), "in", CalendarDate(number))


def _dollars(millions: int) -> Money:
    return Money(Decimal(millions) * 1_000_000, "USD")


def _bounded(what: str, relation: Relation, words: str) -> Claim:
    return Claim(Measure(what), bound=Bound(relation, words))


TURNED = _row(
    1,
    ("$12 million", _dollars(-12), Claim(Measure("net loss"), period=_year(2024), sense=Sense.LOSS)),
    ("$9 million", _dollars(9), Claim(Measure("net income"), period=_year(2025), sense=Sense.INCOME)),
    FigureVerdict.REVERSED,
    21_000_000,
    -175,
)
UNLIKE = _row(
    2,
    ("$410 million", _dollars(410), Claim(Measure("gross debt"), basis=Basis(scope=Scope.GROSS))),
    ("$260 million", _dollars(260), Claim(Measure("net debt"), basis=Basis(scope=Scope.NET))),
    FigureVerdict.UNLIKE,
    -150_000_000,
    -37,
)
UNBOUND = _row(
    3,
    ("4%", Percentage(Decimal(4), "percent"), _bounded("fee", Relation.AT_MOST, "up to")),
    ("4%", Percentage(Decimal(4), "percent"), _bounded("fee", Relation.AT_LEAST, "at least")),
    FigureVerdict.REQUALIFIED,
    0,
    0,
)
BOUNDED = _row(
    4,
    ("5,000", Counted(Decimal(5000), "customers"), _bounded("customers", Relation.AT_LEAST, "at least")),
    ("6,000", Counted(Decimal(6000), "customers"), _bounded("customers", Relation.AT_MOST, "at most")),
    FigureVerdict.UNLIKE,
    None,
    None,
)


def turned() -> Comparison:
    """One factor whose four figures each tell two different things."""
    made = build_comparison([PairSpec([(HEADING, HEADING), *LINES])])
    pair = replace(made.pairs[0], figures=(TURNED, UNLIKE, UNBOUND, BOUNDED))
    return replace(made, pairs=(pair,))
