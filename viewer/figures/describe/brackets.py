"""``45% (2022: 40%)``, ``1,200 units (prior year: 1,100)``: a value, and in brackets that of another year.

What stands in the brackets measures the same as what stands before them, in the year that is told with it;
that year is no period of what stands outside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from viewer.figures.calendar_date import CalendarDate
from viewer.figures.claim import Claim
from viewer.figures.model import FigureKind
from viewer.figures.period import Period
from viewer.figures.read.draft import FigureDraft

_REACH = 32
"""Characters before a value in which its bracket opens and its year is told."""
_LEAD = re.compile(
    r"\s?\((?P<told>(?:FY\s?)?(?:19|20)\d\d|(?:the\s)?(?:prior|previous|preceding|last)\s(?:fiscal\s|financial\s)?"
    r"(?:year|quarter|half-year|period|month))\s?[:–—]\s?$",
    re.IGNORECASE,
)


def of_another_year(text: str, drafts: Sequence[FigureDraft], claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims of a sentence's figures, those in such brackets as of their own year.

    Args:
        text: The paragraph.
        drafts: The figures of the sentence, in order.
        claims: What each of them was said to claim.
    """
    given = list(claims)
    for at, draft in enumerate(drafts):
        if draft.kind is FigureKind.DATE:
            continue
        near = text[max(0, draft.start - _REACH) : draft.start]
        lead = _LEAD.search(near) if "(" in near else None
        if lead is None:
            continue
        opens = max(0, draft.start - _REACH) + lead.start()
        before = [
            index for index in range(at) if drafts[index].end <= opens and drafts[index].kind is draft.kind
        ]
        period = _period(lead["told"], drafts[:at])
        if before and not _parted(drafts, before[-1], opens):
            outside = claims[before[-1]]
            given[at] = replace(outside, period=period, bound=claims[at].bound)
            if outside.period is not None and outside.period.date == period.date and _told_in(lead, outside):
                given[before[-1]] = replace(outside, period=None)
        else:
            given[at] = replace(claims[at], period=period)
    return given


def _parted(drafts: Sequence[FigureDraft], at: int, opens: int) -> bool:
    """Tell whether another number stands between a figure and a bracket."""
    return any(draft.start >= drafts[at].end and draft.end <= opens for draft in drafts[at + 1 :])


def _told_in(lead: re.Match[str], outside: Claim) -> bool:
    return outside.period is not None and outside.period.told.lower() == lead["told"].lower()


def _period(told: str, before: Sequence[FigureDraft]) -> Period:
    """``2022`` is the year that was read as a date; ``prior year`` counts from the filing's own."""
    date = before[-1].value if before and isinstance(before[-1].value, CalendarDate) else None
    if date is not None and told[-1].isdigit():
        return Period(told, "in", date, aside=True)
    return Period(told.lower().removeprefix("the "), aside=True)
