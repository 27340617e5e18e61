"""``for the fiscal year ended March 31, 2012``: which stretch or day of time an amount is of.

Where years and amounts stand in two lists of the same length, the n-th year belongs to the n-th amount.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.comparison.figures.draft import Draft
from viewer.comparison.figures.words import LINKING
from viewer.comparison.model import FigureKind

_ENDED = re.compile(
    r"((?:first|second|third|fourth|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)?\s?"
    r"(?:fiscal |calendar )?(?:years?|quarters?|months|weeks|periods?|half))\s(?:then )?"
    r"(?:ended|ending|from)\s(?:on\s)?$",
    re.IGNORECASE,
)
_QUARTER_OF = re.compile(
    r"((?:first|second|third|fourth)\s(?:fiscal )?(?:quarter|half)) of (?:the )?$", re.IGNORECASE
)
_AS_OF = re.compile(r"\b(?:as of|as at|at|on|through|until)\s(?:the close of business on\s)?$", re.IGNORECASE)
_IN = re.compile(
    r"\b(?:in|during|for|since|throughout|over|from|of|to|than|ended)\s(?:the\s)?"
    r"(?:year\s|years\s|all of\s|late\s|early\s|mid-?)?$",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?:due|maturing|matures|expir\w+|dated|by|before|after|following|prior to|until)\s(?:in\s|on\s)?$",
    re.I,
)
_JOIN = re.compile(r",?\s?(?:and|or|to|through|-|–)?\s?$")
RELATIVE = re.compile(
    r"\b(?:for|in|during|from|at|as of)\s(?:the\s)?"
    r"((?:same\s|corresponding\s)?(?:previous|prior|preceding|current|next|following|last|same)"
    r"\s(?:fiscal\s|calendar\s)?(?:year|quarter|period|month)(?:\s(?:end|period))?)\b",
    re.IGNORECASE,
)
_CLAUSE_HEAD = re.compile(r"(?:^|[.;:]\s|,\s(?:and\s|but\s)?|\band\s)$")
_REACH = 64


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch or day of time that a sentence speaks of."""

    start: int
    end: int
    label: str
    """``"fiscal year ended March 31, 2012"``, ``"as of March 31, 2012"``, ``"in 2012"``."""
    group: int
    """Periods of one list (``2010, 2011 and 2012``) share a number."""
    fronted: bool
    """True at the head of its clause."""


def _lead(text: str, low: int, date: Draft) -> tuple[str, int] | None:
    """The words before a date that make it a period, with ``{}`` for the date, and where they begin."""
    before = text[max(low, date.start - _REACH) : date.start]
    offset = date.start - len(before)
    ended = _ENDED.search(before)
    if ended is not None:
        name = re.sub(r"\b(year|quarter|period)s\b", r"\1", ended[1].strip())
        quarter = _QUARTER_OF.search(before[: ended.start()])
        label = f"{quarter[1]} of {name} ended {{}}" if quarter else f"{name} ended {{}}"
        return label, offset + (quarter or ended).start()
    if _EVENT.search(before):
        return None
    quarter = _QUARTER_OF.search(before)
    if quarter is not None:
        return f"{quarter[1]} of {{}}", offset + quarter.start()
    full = len(str(date.value)) == 10 or str(date.value).startswith("--")
    as_of = _AS_OF.search(before)
    if as_of is not None and full:
        return "as of {}", offset + as_of.start()
    within = _IN.search(before)
    if within is not None:
        return "in {}", offset + within.start()
    return ("in {}", date.start) if not full else None


def _month_day(text: str, date: Draft) -> str:
    printed = text[date.start : date.end]
    return re.sub(r",?\s?(?:19|20)\d\d$", "", printed) if len(str(date.value)) == 10 else ""


def periods_of(text: str, low: int, high: int, drafts: Sequence[Draft]) -> list[Period]:
    """The periods that a sentence (``text[low:high]``) names, by its dates and by ``the previous year``."""
    found: list[Period] = []
    last: Draft | None = None
    label, day = "", ""
    for date in drafts:
        if date.kind is not FigureKind.DATE:
            continue
        printed = text[date.start : date.end]
        joined = last is not None and _JOIN.fullmatch(text[last.end : date.start]) is not None
        if joined and found and found[-1].end == last.end if last else False:
            shown = f"{day}, {printed}" if day and len(str(date.value)) == 4 else printed
            found.append(
                Period(date.start, date.end, label.format(shown), found[-1].group, found[-1].fronted)
            )
            last = date
            continue
        lead = _lead(text, low, date)
        last = date
        if lead is None:
            continue
        label, start = lead
        day = _month_day(text, date)
        head = re.sub(
            r"\b(?:for|in|during|as of|at|from)?\s?(?:the|our|each of the)?\s?$",
            "",
            text[low:start],
            flags=re.I,
        )
        fronted = _CLAUSE_HEAD.search(head) is not None
        found.append(Period(start, date.end, label.format(printed), len(found), fronted))
    for match in RELATIVE.finditer(text, low, high):
        if not any(period.start < match.end() and match.start() < period.end for period in found):
            found.append(
                Period(match.start(), match.end(), match[1].lower(), -1 - match.start(), fronted=False)
            )
    found.sort(key=lambda period: period.start)
    return found


def _listed(figure: Draft, figures: Sequence[Draft], periods: Sequence[Period], text: str) -> Period | None:
    """The period at the same place in its list as the figure in its own."""
    at = figures.index(figure)
    first = last = at
    while (
        first
        and figures[first - 1].kind is figure.kind
        and _JOIN.fullmatch(text[figures[first - 1].end : figures[first].start])
    ):
        first -= 1
    while (
        last + 1 < len(figures)
        and figures[last + 1].kind is figure.kind
        and _JOIN.fullmatch(text[figures[last].end : figures[last + 1].start])
    ):
        last += 1
    count = last - first + 1
    if count < 2:
        return None
    groups: dict[int, list[Period]] = {}
    for period in periods:
        groups.setdefault(period.group, []).append(period)
    fitting = [group for group in groups.values() if len(group) == count]
    if not fitting:
        return None
    nearest = min(fitting, key=lambda group: abs(group[0].start - figure.start))
    return nearest[at - first]


def period_of(figure: Draft, figures: Sequence[Draft], periods: Sequence[Period], text: str) -> Period | None:
    """Which of the sentence's periods a figure is of; ``figures`` are its figures other than dates."""
    if not periods:
        return None
    listed = _listed(figure, figures, periods, text)
    if listed is not None:
        return listed
    before = [period for period in periods if period.end <= figure.start]
    after = [period for period in periods if period.start >= figure.end]
    if before:
        between = text[before[-1].end : figure.start].split()
        if between and between[0].lower().strip(",") in LINKING and len(between) <= 5:
            return before[-1]
    if after:
        between_figures = [other for other in figures if figure.end <= other.start < after[0].start]
        if not between_figures and not after[0].fronted:
            return after[0]
    fronted = [period for period in before if period.fronted]
    if fronted:
        return fronted[-1]
    trailing = [period for period in after if not period.fronted]
    if trailing:
        return trailing[0]
    return before[-1] if before else None
