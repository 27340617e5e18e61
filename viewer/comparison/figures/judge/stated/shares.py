"""``exports were $30 million, or 40% of our sales of $100 million``: a share against the amounts beside it.

So are shares of one whole that come to more than all of it: ``50% from Norway, 30% from Chile and 30% from
Peru``. Members are taken for parts of one whole only where each has a place or a name of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from viewer.comparison.figures.judge.stated.words import (
    ABOUT,
    HUNDRED,
    NEAR,
    Slip,
    exact,
    number_of,
    other_share,
    span_of,
)
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import Percentage, Quantity, plain_number

_SHARE_OF_IT = re.compile(
    rf"[^.;:]{{0,30}}?(?:,?\s(?:or|representing|represent(?:s|ed)|which\s(?:is|was|represents|represented)"
    rf"|accounting\sfor|accounted\sfor|equal\sto|equivalent\sto)|,|\s\()\s?{ABOUT}",
    re.IGNORECASE,
)
"""Between an amount and the share that it is."""
_OF_THE_WHOLE = re.compile(
    r"\sof\s(?:our|its|the|their)\s(?:[a-z-]+\s){1,4}of\s(?:approximately\s|about\s)?", re.IGNORECASE
)
"""Between a share and the whole: ``40% of our total sales of $100 million``."""
_MEMBER = re.compile(r"\s(?P<link>from|in|to|by)\s(?:the\s)?[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2}")
_JOINT = re.compile(rf",?\s(?P<last>and\s)?{ABOUT}|,\s{ABOUT}")
_OF_ONE_WHOLE = re.compile(
    r"\b(?:sales|revenues?|income|turnover|purchases|imports|exports)\s(?:"
    r"(?:(?:is|are|was|were)\s)?(?:come|comes|came|derived?|generated|made|earned|sourced)(?:\s[a-z]+ly)?,?\s"
    rf"|[^.;:%]{{0,40}}\bof\swhich,?\s){ABOUT}$",
    re.IGNORECASE,
)
"""What stands before the first of several shares that are of one whole: ``our sales come``. Shares of a
market, rates and stakes in each place are each of another whole."""
_LEAST_MEMBERS = 3
"""Of two, the one may lie within the other: ``60% from Europe and 50% from Norway``."""


def unfit_shares(text: str, figures: Sequence[Figure]) -> Iterator[Slip]:
    """Yield the shares of one sentence that the amounts beside them do not make, or that exceed the whole.

    Args:
        text: The paragraph.
        figures: The figures of the sentence, in order.
    """
    told = [figure for figure in figures if isinstance(figure.value, Quantity)]
    for part, rate, whole in zip(told, told[1:], told[2:], strict=False):
        reason = _unfit(text, part, rate, whole)
        if reason:
            yield (part, rate, whole), reason
    at = 0
    while at < len(told):
        members = _members(text, told[at:])
        one_whole = len(members) >= _LEAST_MEMBERS and _OF_ONE_WHOLE.search(text, 0, members[0].start)
        if one_whole and _too_many(members):
            yield (
                tuple(members),
                f"{_listed(members)} add up to {plain_number(_sum(members))}%, more than all of it",
            )
        at += max(1, len(members))


def _unfit(text: str, part: Figure, rate: Figure, whole: Figure) -> str:
    """Why a share is not what two amounts make; empty where it may be."""
    if not _is_share(rate) or part.kind is not whole.kind or part.kind is not FigureKind.MONEY:
        return ""
    if part.unit != whole.unit or not exact((part, rate, whole)) or number_of(part) <= 0:
        return ""
    first, second = text[part.end : rate.start], text[rate.end : whole.start]
    if len(second) > NEAR or not _SHARE_OF_IT.fullmatch(first) or not _OF_THE_WHOLE.fullmatch(second):
        return ""
    return "" if _other_periods(part, whole) else other_share(part, whole, rate)


def _other_periods(part: Figure, whole: Figure) -> bool:
    """Tell whether two amounts say that they are of two times."""
    one, other = part.claim.period, whole.claim.period
    return one is not None and other is not None and one.key != other.key


def _is_share(figure: Figure) -> bool:
    return isinstance(figure.value, Percentage) and figure.value.unit == Percentage.PERCENT


def _members(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """The shares of a list that ``and`` closes, each with a name or place of its own behind the same word."""
    members: list[Figure] = []
    link, end = "", 0
    for figure in figures:
        if not _is_share(figure) or not exact((figure,)):
            return []
        joint = _JOINT.fullmatch(text, end, figure.start) if members else None
        member = _MEMBER.match(text, figure.end)
        if (members and joint is None) or member is None or (link and member["link"] != link):
            return []
        members.append(figure)
        link, end = member["link"], member.end()
        if joint is not None and joint["last"]:
            return members
    return []


def _too_many(members: Sequence[Figure]) -> bool:
    least = sum((span_of(member)[0] for member in members), Decimal(0))
    return least > HUNDRED


def _sum(members: Sequence[Figure]) -> Decimal:
    return sum((number_of(member) for member in members), Decimal(0))


def _listed(members: Sequence[Figure]) -> str:
    *first, last = [member.text for member in members]
    return f"{', '.join(first)} and {last}"
