"""``decreased from $100 million to $120 million``, ``increased by $30 million to $120 million from $100
million``: a word of change, or the difference that is told, against the two amounts beside it.

The word stands right before the amounts, and the three figures of a difference stand in one clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from viewer.comparison.figures.judge.stated.words import (
    ABOUT,
    CHANGE,
    FROM,
    NEAR,
    THAN,
    TO,
    UPWARDS,
    Slip,
    alike,
    exact,
    led,
    number_of,
    other_share,
    span_of,
    way_of,
)
from viewer.figures.model import Figure, FigureKind
from viewer.figures.read import scales
from viewer.figures.values import Percentage, Quantity


@cache
def _led() -> re.Pattern[str]:
    """A change right before its two amounts: ``decreased from``, ``reduced our price from``."""
    return re.compile(rf"{led('from').pattern}{ABOUT}$", re.IGNORECASE)


@cache
def _by() -> re.Pattern[str]:
    """A change right before the difference: ``increased by``, ``a decrease of about``."""
    return re.compile(rf"\b{CHANGE}\s(?:(?:by|of)\s)?{ABOUT}$", re.IGNORECASE)


_NOT_PLAIN = re.compile(r"[;:]|\b(?:and|which|while|or|to|from|respectively|excluding|per)\b", re.IGNORECASE)
"""What between the difference and the amounts says that it may be another one."""
_ALSO = re.compile(r"^,?\s(?:or|\()\s?(?:by\s)?")
"""What stands before the same difference in percent: ``by $20 million, or 25%, to …``."""
_AMOUNTS = (FigureKind.MONEY, FigureKind.PERCENT)


def unfit_moves(text: str, figures: Sequence[Figure]) -> Iterator[Slip]:
    """Yield what one sentence says of a change that its own amounts contradict.

    Args:
        text: The paragraph.
        figures: The figures of the sentence, in order.
    """
    told = [figure for figure in figures if isinstance(figure.value, Quantity)]
    for at, first in enumerate(told[:-1]):
        second = told[at + 1]
        reason = _other_way(text, first, second)
        if reason:
            yield (first, second), reason
        slip = _other_difference(text, told[at : at + 4])
        if slip is not None:
            yield slip


def _other_way(text: str, before: Figure, after: Figure) -> str:
    """Why two amounts do not go the way that the word before them says; empty where they may."""
    if not alike(before, after, _AMOUNTS) or not TO.fullmatch(text[before.end : after.start].lstrip()):
        return ""
    way = way_of(_led().search(text, max(0, before.start - NEAR), before.start))
    if not way or not exact((before, after)):
        return ""
    (least, most), (low, high) = span_of(before), span_of(after)
    up = way == UPWARDS
    if (high > least) if up else (low < most):
        return ""
    told, said = ("an increase", "a decrease") if not up else ("a decrease", "an increase")
    return f"from {before.text} to {after.text} is {told}, not {said}"


def _other_difference(text: str, figures: Sequence[Figure]) -> Slip | None:
    """A difference that is told beside the amounts that it lies between, and is another."""
    if len(figures) < 3 or figures[0].kind is not FigureKind.MONEY:
        return None
    apart, *rest = figures
    also = None
    if isinstance(rest[0].value, Percentage) and _ALSO.fullmatch(text[apart.end : rest[0].start]):
        also, *rest = rest
    if len(rest) < 2 or not alike(rest[0], rest[1], _AMOUNTS) or not alike(apart, rest[0], _AMOUNTS):
        return None
    way = way_of(_by().search(text, max(0, apart.start - NEAR), apart.start))
    ends = _ends(text, also or apart, rest[0], rest[1])
    if not way or ends is None or not exact(figures[: 3 + (also is not None)]):
        return None
    before, after = ends
    (least, most), (low, high) = span_of(before), span_of(after)
    sign = 1 if way == UPWARDS else -1
    made = sorted((sign * (low - most), sign * (high - least)))
    told = span_of(apart, whole_step=True)
    if made[0] > told[1] or made[1] < told[0]:
        return (apart, *rest[:2]), _difference(before, after, apart)
    reason = other_share(apart, before, also) if also is not None else ""
    return (tuple(figures[: 3 + (also is not None)]), reason) if reason else None


def _difference(before: Figure, after: Figure, apart: Figure) -> str:
    moved = number_of(after) - number_of(before)
    way = "an increase" if moved > 0 else "a decrease"
    written = scales.written_like(apart, abs(moved))
    return f"from {before.text} to {after.text} is {way} of {written}, not of {apart.text}"


def _ends(text: str, last: Figure, one: Figure, other: Figure) -> tuple[Figure, Figure] | None:
    """Which of two amounts behind a difference is the earlier, which the later; None where that is not
    told."""
    link, between = text[last.end : one.start], text[one.end : other.start]
    if len(link) > NEAR or len(between) > NEAR:
        return None
    for pattern, then, turned in ((TO, THAN, True), (FROM, TO, False)):
        lead, joint = pattern.search(link), then.search(between)
        if lead is None or joint is None or _NOT_PLAIN.search(link[: lead.start()]):
            continue
        if _NOT_PLAIN.search(between[: joint.start()]):
            continue
        return (other, one) if turned else (one, other)
    return None
