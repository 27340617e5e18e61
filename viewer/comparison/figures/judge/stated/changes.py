"""``from $40.00 to $20.00, a decline of 37.5%``, ``doubled from $10 to $25``: a stated change against the two
amounts beside it.

The two amounts and the percentage stand in one clause, and a word of change ties them. What the amounts
make is reckoned from all values that their rounding allows; only a percentage outside of these, by more
than its own rounding, is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from viewer.comparison.figures.judge.stated.words import (
    ABOUT,
    CHANGE,
    FROM,
    HUNDRED,
    NEAR,
    THAN,
    TO,
    UPWARDS,
    Slip,
    alike,
    exact,
    led,
    number_of,
    rounded,
    span_of,
    way_of,
)
from viewer.figures.claim import Relation
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import Percentage, Quantity

_BEFORE = re.compile(rf"\b{CHANGE}\s(?:of\s|by\s)?{ABOUT}$", re.IGNORECASE)
"""A change right before its percentage: ``increased by approximately``."""
_AFTER = re.compile(rf"\s{CHANGE}\b", re.IGNORECASE)
"""And right after it: ``a 37.5% decline``."""


@cache
def _joint() -> re.Pattern[str]:
    """Between the second amount and the percentage: ``, a decline of``, `` in 2024, or``, `` (a gain of``."""
    return re.compile(
        rf"[^,;:(.–—]{{0,40}}\s?(?:[,;(–—]|\s-|\bor\b)\s?(?:(?:or|and|which|that|this|it|representing|reflecting|is|was"
        rf"|being|for|a|an|the|total|overall|net|by)\s)*{ABOUT}(?:{CHANGE}\s(?:of\s|by\s)?{ABOUT})?",
        re.IGNORECASE,
    )


@cache
def _of_the_rate() -> re.Pattern[str]:
    """Between a percentage and the amounts that it is of: `` from``, `` decline in our sales from``."""
    return re.compile(
        rf",?(?:\s{CHANGE})?(?:\s(?:in|of)(?:\s(?!{_VERB}\b)[\w’'-]+){{1,4}})?,?\s(?:from|to)\s"
        rf"{ABOUT}(?:a\s(?:high|low|peak|price)\sof\s)?",
        re.IGNORECASE,
    )


_VERB = (
    r"(?:\w+ed|\w+ing|and|but|while|took|takes?|cuts?|brought|sent|puts?|led|drove|drives?|made|makes?|rose|fell"
    r"|grew|went)"
)
"""What tells that the amounts are of another clause: ``a 10% decline in volume took our sales from``."""
_ANOTHER = re.compile(r"[;:]|\b(?:and|but|while|whereas|which|as\swell)\b", re.IGNORECASE)
"""What between two amounts tells that they are of two clauses."""
_OR = re.compile(r"\b(?:or|representing|reflecting)\b|\(", re.IGNORECASE)
"""What stands before a percentage that says the same in another way: ``fell from $40 to $20, or 50%``."""
_OTHER_RATE = re.compile(
    r"\b(?:annual\w*|compound\w*|CAGR|averag\w+|per\s(?:year|annum|month)|each|constant[\s-]currenc\w+|organic\w*"
    r"|adjust\w*|excluding|alone|respectively|range\w*|between)\b",
    re.IGNORECASE,
)
"""Words of a percentage that is not reckoned from the two amounts alone."""
_BESIDE = 35
"""Characters around the three figures in which such words are looked for."""
_KINDS = (FigureKind.MONEY, FigureKind.COUNT, FigureKind.PERCENT)
"""Of the amounts of a change."""


class _StatedChange(NamedTuple):
    before: Figure
    after: Figure
    rate: Figure
    up: bool


def unfit_changes(text: str, figures: Sequence[Figure]) -> Iterator[Slip]:
    """Yield the stated changes of one sentence that the two amounts beside them do not make.

    Args:
        text: The paragraph.
        figures: The figures of the sentence, in order.
    """
    told = [figure for figure in figures if isinstance(figure.value, Quantity)]
    for at in range(len(told) - 2):
        times = _unfit_times(text, told[at], told[at + 1], told[at + 2])
        if times:
            yield (told[at], told[at + 1], told[at + 2]), times
        change = _stated(text, told[at], told[at + 1], told[at + 2])
        reason = _unfit(change) if change is not None else ""
        if change is not None and reason:
            three = sorted((change.before, change.after, change.rate), key=lambda figure: figure.start)
            yield tuple(three), reason


def _unfit_times(text: str, times: Figure, before: Figure, after: Figure) -> str:
    """Why two amounts do not make the multiple before them, ``doubled from $10 to $25``; empty if they do."""
    more = times.claim.bound.relation in (Relation.MORE, Relation.AT_LEAST)
    plain = exact((before, after)) if more and not times.suspect else exact((times, before, after))
    multiple = plain and times.kind is FigureKind.RATIO and times.unit == _TIMES
    if not multiple or not alike(before, after, _KINDS) or len(text[times.end : after.start]) > NEAR:
        return ""
    if not FROM.fullmatch(text[times.end : before.start].lstrip()) or not TO.fullmatch(
        text[before.end : after.start].lstrip()
    ):
        return ""
    told, (least, most), (low, high) = number_of(times), span_of(before), span_of(after)
    slack = told / _LOOSELY
    if least > 0 and more and high / least >= told:
        return ""
    if least <= 0 or (low / most <= told + slack and high / least >= told - slack):
        return ""
    made = f"{number_of(after) / number_of(before):.2f}".rstrip("0").rstrip(".")
    said = f"{times.claim.bound.words} {times.text}".strip()
    return f"from {before.text} to {after.text} is {made} times as much, not {said}"


_TIMES = "times"
"""Unit of a multiple."""
_LOOSELY = 8
"""Part of a multiple by which it may be told loosely: what doubled is 1.75 to 2.25 times as much."""


def _stated(text: str, one: Figure, two: Figure, three: Figure) -> _StatedChange | None:
    """Read three figures in a row as two amounts and by how much the one became the other."""
    ends_in_rate = _is_rate(three) and alike(one, two, _KINDS)
    if not ends_in_rate and not (_is_rate(one) and alike(two, three, _KINDS)):
        return None
    first, second = text[one.end : two.start], text[two.end : three.start]
    lead, tail = text[max(0, one.start - NEAR) : one.start], text[three.end : three.end + _BESIDE]
    if len(first) > NEAR or len(second) > NEAR or not exact((one, two, three)):
        return None
    if _OTHER_RATE.search(f"{lead[-_BESIDE:]} {first} {second} {tail}"):
        return None
    if ends_in_rate:
        change = _of_a_last_rate(one, two, three, (lead, first, second, tail))
        if change is not None:
            return change
    return _of_a_first_rate(one, two, three, (lead, first, second)) if _is_rate(one) else None


def _of_a_last_rate(
    one: Figure, two: Figure, rate: Figure, between: tuple[str, str, str, str]
) -> _StatedChange | None:
    """``from $40 to $20, or 50%``, ``to $20 from $40, a 50% decline``."""
    lead, first, second, tail = between
    joint = _joint().fullmatch(second)
    if joint is None:
        return None
    way = way_of(joint) or way_of(_AFTER.match(tail))
    if FROM.search(lead) and TO.search(first):
        again = led("from").search(lead) if _OR.search(second) and not tail.startswith(" of ") else None
        way = way or way_of(again)
        return _StatedChange(one, two, rate, way == UPWARDS) if way else None
    if TO.search(lead) and THAN.search(first):
        again = led("to").search(lead) if _OR.search(second) and not tail.startswith(" of ") else None
        way = way or way_of(again)
        if not way:
            return None
        return _StatedChange(two, one, rate, way == UPWARDS)
    return None


def _of_a_first_rate(
    rate: Figure, two: Figure, three: Figure, between: tuple[str, str, str]
) -> _StatedChange | None:
    """``a 50% decline from $40 to $20``, ``rose 15% to $5.5, compared to $5.0``."""
    lead, first, second = between
    if _of_the_rate().fullmatch(first) is None or _ANOTHER.search(second):
        return None
    way = way_of(_BEFORE.search(lead)) or way_of(_AFTER.match(first))
    to_last = FROM.search(first) and TO.search(second)
    if (
        not way
        or not alike(two, three, _KINDS)
        or not (to_last or (TO.search(first) and THAN.search(second)))
    ):
        return None
    before, after = (two, three) if to_last else (three, two)
    return _StatedChange(before, after, rate, way == UPWARDS)


def _is_rate(figure: Figure) -> bool:
    return isinstance(figure.value, Percentage)


def _unfit(change: _StatedChange) -> str:
    """Why the amounts do not make the stated change; empty where they may."""
    in_points = change.rate.unit != Percentage.PERCENT
    of_shares = change.before.kind is FigureKind.PERCENT
    low, high = span_of(change.rate, whole_step=True)
    if change.rate.unit == Percentage.BASIS_POINTS:
        low, high = low / HUNDRED, high / HUNDRED
    sign = 1 if change.up else -1
    made = [sorted((sign * least, sign * most)) for least, most in _ways(change, in_points, of_shares)]
    if not made or any(least <= high and most >= low for least, most in made):
        return ""
    grew = number_of(change.after) > number_of(change.before)
    told, said = (("an increase" if up else "a decrease") for up in (grew, change.up))
    stated = f"of {change.rate.text}" if grew == change.up else f"{said} of {change.rate.text}"
    words = _made(change, points=of_shares and in_points)
    return f"from {change.before.text} to {change.after.text} is {told} of {words}, not {stated}"


def _ways(change: _StatedChange, in_points: bool, of_shares: bool) -> Iterator[tuple[Decimal, Decimal]]:
    """The least and the greatest change that the amounts allow: in points, in percent, or in either."""
    before, after = span_of(change.before), span_of(change.after)
    if of_shares:
        yield after[0] - before[1], after[1] - before[0]
    if not in_points and before[0] > 0:
        yield HUNDRED * (after[0] / before[1] - 1), HUNDRED * (after[1] / before[0] - 1)


def _made(change: _StatedChange, *, points: bool) -> str:
    """What the two amounts make, as it would be written: ``50%``, ``2 percentage points``."""
    apart = abs(number_of(change.after) - number_of(change.before))
    number = apart if points else HUNDRED * apart / number_of(change.before)
    return f"{rounded(number)} percentage points" if points else f"{rounded(number)}%"
