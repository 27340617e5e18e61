"""``45% (2022: 40%)``, ``1,200 units (prior year: 1,100)``: a value, and in brackets that of another year.

What stands in the brackets measures the same as what stands before them, in the year that is told with it;
that year is no period of what stands outside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.claim import Claim, Tax
from viewer.figures.model import FigureKind
from viewer.figures.period import AS_OF, Period
from viewer.figures.read.draft import FigureDraft

_REACH = 32
"""Characters before a value in which its bracket opens and its year is told."""
_RELATIVE = re.compile(
    r"[(\[](?P<told>(?:the\s)?(?:prior|previous|preceding|last)[\s-](?:fiscal\s|financial\s)?"
    r"(?:year|quarter|half-year|period|month)(?:\speriod)?)(?:’s|'s)?\s?[:–—]\s?$",
    re.IGNORECASE,
)
_AFTER_TAX = re.compile(r"\s(?:(?:after|net of)[\s-](?:income\s)?tax(?:es)?)\)", re.IGNORECASE)
_BEFORE_TAX = re.compile(r"\b(?:pre-?tax\s|before[\s-](?:income\s)?tax(?:es)?\b)", re.IGNORECASE)
_OPENS, _CLOSES = ("(", "["), (")", "]")
_INSIDE = re.compile(
    r"(?:\s(?:[a-z]+))?\s(?:in|for|as\sof|at|on)\s(?:the\s)?(?:year\s(?:ended\s)?)?|,?\s", re.IGNORECASE
)
YEAR_ENDED = "year ended"
"""Leads the last day of a year that an amount is for."""
_NEARBY = re.compile(r"[^,;:.()]{0,40}")
"""Between a value and the bracket with that of another year."""
_AFTER_A_DATE = re.compile(r"\s?[:–—]\s?")


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
        lead = _lead(text, drafts, at)
        if lead is None:
            continue
        opens, period = lead
        before = [
            index for index in range(at) if drafts[index].end <= opens and drafts[index].kind is draft.kind
        ]
        if before and not _parted(text, drafts, before[-1], opens):
            outside = claims[before[-1]]
            given[at] = replace(outside, period=period, bound=claims[at].bound)
            if outside.period is not None and outside.period.told.lower() == period.told.lower():
                given[before[-1]] = replace(outside, period=None)
        else:
            given[at] = replace(claims[at], period=period)
    return given


def after_tax(text: str, drafts: Sequence[FigureDraft], claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims, that of ``($8 after-tax)`` behind a pre-tax amount as of what is left after tax."""
    given = list(claims)
    for at, draft in enumerate(drafts):
        if draft.start and text[draft.start - 1] == "(" and _AFTER_TAX.match(text, draft.end):
            claim = claims[at]
            noun = _BEFORE_TAX.sub("", claim.what.noun).strip()
            basis = replace(claim.basis, tax=Tax.AFTER)
            given[at] = replace(claim, what=replace(claim.what, noun=noun), basis=basis)
    return given


def _parted(text: str, drafts: Sequence[FigureDraft], at: int, opens: int) -> bool:
    """Tell whether another number or another clause stands between a figure and a bracket."""
    if _NEARBY.fullmatch(text, drafts[at].end, opens) is None:
        return True
    return any(draft.start >= drafts[at].end and draft.end <= opens for draft in drafts[at + 1 :])


def _lead(text: str, drafts: Sequence[FigureDraft], at: int) -> tuple[int, Period] | None:
    """Where the bracket opens that a figure stands in, and the year told in it; None where there is none."""
    draft = drafts[at]
    date = drafts[at - 1] if at else None
    if date is not None and isinstance(date.value, CalendarDate):
        opened = date.start > 0 and text[date.start - 1] in _OPENS
        if opened and _AFTER_A_DATE.fullmatch(text, date.end, draft.start) is not None:
            told = text[date.start : date.end]
            lead = AS_OF if date.value.precision is DatePrecision.DAY else "in"
            return _before_blanks(text, date.start - 1), Period(told, lead, date.value, aside=True)
    near = text[max(0, draft.start - _REACH) : draft.start]
    relative = _RELATIVE.search(near) if any(mark in near for mark in _OPENS) else None
    if relative is None:
        return _dated_behind(text, drafts, at)
    told = relative["told"].lower().removeprefix("the ")
    return _before_blanks(text, draft.start - len(near) + relative.start()), Period(told, aside=True)


def _dated_behind(text: str, drafts: Sequence[FigureDraft], at: int) -> tuple[int, Period] | None:
    """The year behind a value that stands alone with it: ``45% (40% in 2022)``; None where there is none."""
    draft = drafts[at]
    date = drafts[at + 1] if at + 1 < len(drafts) else None
    if date is None or not isinstance(date.value, CalendarDate) or not draft.start:
        return None
    alone = text[draft.start - 1] in _OPENS and text[date.end : date.end + 1] in _CLOSES
    joint = _INSIDE.fullmatch(text, draft.end, date.start)
    if not alone or joint is None:
        return None
    lead = AS_OF if date.value.precision is DatePrecision.DAY else "in"
    lead = YEAR_ENDED if "ended" in joint[0].lower() else lead
    told = Period(text[date.start : date.end], lead, date.value, aside=True)
    return _before_blanks(text, draft.start - 1), told


def _before_blanks(text: str, at: int) -> int:
    return at - 1 if at and text[at - 1] == " " else at
