"""Words of a change, the values that a rounded amount may stand for, and what may be reckoned with.

``fell from`` and ``to`` tie two amounts to one change; a slip is told only beyond what rounding allows.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from decimal import Decimal
from functools import cache

from viewer.figures.claim import Relation
from viewer.figures.model import Figure, FigureKind
from viewer.figures.read import scales
from viewer.figures.values import Percentage, Quantity

Slip = tuple[tuple[Figure, ...], str]
"""Figures that cannot all be right, in the order of the text, and why."""

UP = r"increas\w*|rose|rise|rising|gr[eo]w\w*|gain\w*|jump\w*|climb\w*|appreciat\w*|up|higher"
DOWN = r"decreas\w*|declin\w*|fell|fall|falling|drop\w*|reduc\w*|depreciat\w*|slid\w*|plung\w*|down|lower"
CHANGE = rf"(?:(?P<up>{UP})|(?P<down>{DOWN}))"
"""A word of change, and which way it says that it went; it may stand once in a pattern."""
ABOUT = r"(?:(?:approximately|about|roughly|around|some|nearly|just)\s)?"
FROM = re.compile(rf"\bfrom\s{ABOUT}(?:a\s(?:high|low|peak|price)\sof\s)?$", re.IGNORECASE)
TO = re.compile(rf"\bto\s{ABOUT}(?:a\s(?:high|low|price)\sof\s)?$", re.IGNORECASE)
THAN = re.compile(rf"\b(?:from|compared\s(?:to|with)|versus|as\sagainst)\s{ABOUT}$", re.IGNORECASE)
"""What stands right before the earlier amount, the later one, and either of the earlier ones."""
_OBJECT = (
    r"(?:our|the|its|their|this|these|a|an)"
    r"(?:\s(?!(?:to|by|of|and|that|which|who|from)\b|\w+ing\b)[\w’'-]{1,20}){1,2}"
)
"""What a change may be done to, between its word and the amounts: ``our price``."""


@cache
def led(link: str) -> re.Pattern[str]:
    """A verb of change before ``from`` or ``to``: ``fell sharply from``, ``reduced our price from``.

    An adjective changes something else: ``lower demand raised our inventories from``.
    """
    return re.compile(
        rf"(?<!not\s)(?<!never\s)\b(?!(?:up|down|higher|lower|rising|falling|gains?)\b){CHANGE}"
        rf"(?:\s\w+ly)?(?:\s{_OBJECT})?(?:\s\w+ly)?(?:\sin\s(?:fiscal\s)?\d{{4}})?\s{link}\s",
        re.IGNORECASE,
    )


NEAR = 70
"""Characters between two figures of one such statement at most."""
UPWARDS, DOWNWARDS = "up", "down"
"""The groups of ``CHANGE``."""
_TWO = Decimal(2)
HUNDRED = Decimal(100)


def way_of(match: re.Match[str] | None) -> str:
    """Which way a word of change says that it went; empty where there is none."""
    if match is None:
        return ""
    return UPWARDS if match[UPWARDS] else DOWNWARDS if match[DOWNWARDS] else ""


def exact(figures: Sequence[Figure]) -> bool:
    """Tell whether figures have no bound and no doubt, so that they can be reckoned with."""
    relations = [figure.claim.bound.relation for figure in figures]
    return all(one in (Relation.EQUAL, Relation.ABOUT) for one in relations) and not any(
        figure.suspect for figure in figures
    )


def span_of(figure: Figure, *, whole_step: bool = False) -> tuple[Decimal, Decimal]:
    """The least and the greatest value that a figure may stand for; a step either way where it may be cut
    off."""
    step, number = scales.rounding(figure), number_of(figure)
    slack = step if whole_step or figure.claim.bound.relation is Relation.ABOUT else step / _TWO
    if figure.kind is FigureKind.COUNT and step <= 1:
        slack = Decimal(0)
    return number - slack, number + slack


def number_of(figure: Figure) -> Decimal:
    """The number of a figure, which must be a quantity."""
    assert isinstance(figure.value, Quantity)
    return figure.value.number


def alike(one: Figure, other: Figure, kinds: Collection[FigureKind]) -> bool:
    """Tell whether two figures are amounts of one thing and of these kinds, neither of them nothing.

    What is counted goes by many names: the units of counts need not be the same.
    """
    if one.kind is not other.kind or one.kind not in kinds:
        return False
    if one.unit != other.unit and one.kind is not FigureKind.COUNT:
        return False
    return number_of(one) > 0 and number_of(other) > 0


def other_share(part: Figure, whole: Figure, rate: Figure) -> str:
    """Why an amount is not the share of another that is told; empty where it may be."""
    (low, high), (least, most), told = span_of(part), span_of(whole), span_of(rate, whole_step=True)
    if rate.unit != Percentage.PERCENT or least <= 0:
        return ""
    if HUNDRED * low / most <= told[1] and HUNDRED * high / least >= told[0]:
        return ""
    made = rounded(HUNDRED * number_of(part) / number_of(whole))
    return f"{part.text} is {made}% of {whole.text}, not {rate.text}"


def rounded(number: Decimal) -> str:
    """A percentage as it would be written: ``50``, ``37.5``."""
    return f"{number:.1f}".removesuffix(".0")
