"""``for the fiscal year ended March 31, 2012``: which stretch or day of time an amount is of.

Where years and amounts stand in two lists of the same length, the n-th year belongs to the n-th amount.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.figures.describe.content_words import LINKING
from viewer.figures.model import FigureKind
from viewer.figures.read.draft import Draft

_ENDED = re.compile(
    r"((?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)?\s?"
    r"(?:fiscal |calendar )?(?:years?|quarters?|months|weeks|periods?|half))\s(?:then )?"
    r"(ended|ending|from)\s(?:on\s)?$",
    re.IGNORECASE,
)
_QUARTER_OF = re.compile(
    r"((?:first|second|third|fourth|last|latter)\s(?:fiscal )?(?:quarter|half)(?= of)|Q[1-4]"
    r"|(?:(?:first|last|final)\s)?(?:\d{1,2}|two|three|four|five|six|eight|nine|ten|eleven)"
    r"\s(?:months|weeks|quarters)(?= of))"
    r"(?: of)?(?: the| fiscal| calendar)*\s$",
    re.IGNORECASE,
)
_AS_OF = re.compile(r"\b(?:as of|as at|at|through|until)\s(?:the close of business on\s)?$", re.IGNORECASE)
_ON = re.compile(r"\bon\s$", re.IGNORECASE)
_IN = re.compile(
    r"\b(?:in|during|for|since|throughout|over|from|of|to|than|ended)\s(?:the\s)?"
    r"(?:year\s|years\s|all of\s|late\s|early\s|mid-?)?$",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?:due|maturing|matures|expir\w+|dated|by|before|after|following|prior to|until)\s(?:in\s|on\s)?$",
    re.IGNORECASE,
)
_JOIN = re.compile(r"(?:\s?,)?\s?(?:and|or|to|through|-|–)?\s?$")
_JOIN_QUARTER = re.compile(
    r"(?:\s?,)?\s?(?:and|or|to|through)?\s?(?:in\s)?(?:the\s)?"
    r"((?:first|second|third|fourth)\s(?:fiscal )?(?:quarter|half)\sof)\s(?:fiscal\s)?$"
)
_RELATIVE = re.compile(
    r"\b(?:for|in|during|from|at|as of)\s(?:the\s)?"
    r"((?:same\s|corresponding\s)?(?:previous|prior|preceding|current|next|following|last|same)"
    r"\s(?:fiscal\s|calendar\s)?(?:year|quarter|period|month)(?:\s(?:end|period))?)\b",
    re.IGNORECASE,
)
_HEAD = re.compile(r"\b(?:for|in|during|as of|at|from)?\s?(?:the|our|each of the)?\s?$", re.IGNORECASE)
_CLAUSE_HEAD = re.compile(r"(?:^|[.;:]\s|,\s(?:and\s|but\s)?|\band\s)$")
_CLAUSE_INSIDE = re.compile(r"(?:(?P<parted>[.;:]|,\s(?:and|but))|\b(?:and|but))\s?$")
_SUBJECT = re.compile(r",?\s(?:we|our|the|it|its|they|this|that|these|such)\b")
_DAY = re.compile(r",?\s?(?:19|20)\d\d$")
_REACH = 64
_SHORT = 5
"""Words that may stand between a period and the figure it belongs to, from the verb on."""


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch or day of time that a sentence speaks of."""

    start: int
    end: int
    label: str
    """``"fiscal year ended March 31, 2012"``, ``"as of March 31, 2012"``, ``"in 2012"``."""
    lead: str
    """``"fiscal year ended"``, ``"as of"``, ``"in"``, ``"on"``; empty for ``"previous year"``."""
    group: int
    """Periods of one list (``2010, 2011 and 2012``) share a number."""
    fronted: bool
    """True at the head of its clause."""


def _lead(text: str, low: int, date: Draft) -> tuple[str, int] | None:
    """The words before a date that make it a period, and where they begin; None where it is no period."""
    before = text[max(low, date.start - _REACH) : date.start]
    offset = date.start - len(before)
    ended = _ENDED.search(before)
    if ended is not None:
        name = re.sub(r"\b(year|quarter|period)s\b", r"\1", ended[1].strip().lower())
        quarter = _QUARTER_OF.search(before[: ended.start(1)])
        lead = f"{name} {ended[2].lower()}"
        if quarter is not None:
            return f"{quarter[1].lower()} of {lead}", offset + quarter.start()
        return lead, offset + ended.start(1)
    if _EVENT.search(before):
        return None
    quarter = _QUARTER_OF.search(before)
    if quarter is not None:
        return f"{quarter[1].lower()} of", offset + quarter.start()
    full = len(str(date.value)) == len("2012-03-31")
    for pattern, lead in ((_AS_OF, "as of"), (_ON, "on")) if full else ((_AS_OF, "as of"), (_IN, "in")):
        match = pattern.search(before)
        if match is not None:
            return lead, offset + match.start()
    return None if full else ("in", date.start)


def _opens_a_clause(ahead: str, text: str, end: int) -> bool:
    """Tell whether a period that ends at ``end`` opens a clause in its sentence: ``…, and in 2018, we …``."""
    joint = _CLAUSE_INSIDE.search(ahead)
    if joint is None:
        return False
    return _SUBJECT.match(text, end) is not None or bool(joint["parted"] and text.startswith(",", end))


def periods_of(text: str, low: int, high: int, drafts: Sequence[Draft]) -> list[Period]:
    """The periods that a sentence (``text[low:high]``) names, by its dates and by ``the previous year``."""
    found: list[Period] = []
    last: Draft | None = None
    day = ""
    for date in drafts:
        if date.kind is not FigureKind.DATE:
            continue
        printed = text[date.start : date.end]
        joined = last is not None and _JOIN.fullmatch(text[last.end : date.start]) is not None
        if joined and found and last is not None and found[-1].end == last.end:
            head = found[-1]
            shown = f"{day}, {printed}" if day and len(str(date.value)) == len("2012") else printed
            label = f"{head.lead} {shown}"
            found.append(Period(date.start, date.end, label, head.lead, head.group, head.fronted))
            last = date
            continue
        again = _JOIN_QUARTER.fullmatch(text[last.end : date.start]) if last is not None else None
        if again and found and last is not None and found[-1].end == last.end:
            head, start = found[-1], last.end + again.start(1)
            found.append(Period(start, date.end, f"{again[1]} {printed}", again[1], head.group, head.fronted))
            last = date
            continue
        told = _lead(text, low, date)
        last = date
        if told is None:
            continue
        lead, start = told
        day = _DAY.sub("", printed) if len(str(date.value)) == len("2012-03-31") else ""
        ahead = _HEAD.sub("", text[max(low, start - _REACH) : start])
        fronted = _CLAUSE_HEAD.search(ahead) is not None or _opens_a_clause(ahead, text, date.end)
        fronted = fronted and (start - _REACH < low or bool(text[start - _REACH : start].strip()))
        found.append(Period(start, date.end, f"{lead} {printed}", lead, len(found), fronted))
    for match in _RELATIVE.finditer(text, low, high):
        if not any(period.start < match.end() and match.start() < period.end for period in found):
            label = match[1].lower()
            found.append(Period(match.start(), match.end(), label, "", -1 - match.start(), fronted=False))
    found.sort(key=lambda period: period.start)
    return found


def _run(figure: Draft, figures: Sequence[Draft], text: str) -> tuple[int, int]:
    """First and last index of the list that a figure is in: ``¥5.6 billion, ¥6.8 billion and …``."""

    def follows(index: int) -> bool:
        earlier, later = figures[index - 1], figures[index]
        return earlier.kind is later.kind and _JOIN.fullmatch(text[earlier.end : later.start]) is not None

    first = last = next(index for index, other in enumerate(figures) if other is figure)
    while first and follows(first):
        first -= 1
    while last + 1 < len(figures) and follows(last + 1):
        last += 1
    return first, last


def _listed(place: int, length: int, figure: Draft, periods: Sequence[Period]) -> Period | None:
    """The period at the same place in its list as the figure in its own."""
    groups: dict[int, list[Period]] = {}
    for period in periods:
        groups.setdefault(period.group, []).append(period)
    fitting = [group for group in groups.values() if len(group) == length]
    if length == 1 or not fitting:
        return None
    return min(fitting, key=lambda group: abs(group[0].start - figure.start))[place]


def _adjoins(figure: Draft, others: Sequence[Draft], period: Period) -> bool:
    """Tell whether no other figure stands between a period and a figure."""
    low, high = sorted((figure.start, period.start))
    return not any(low < other.start < high for other in others)


def period_of(figure: Draft, figures: Sequence[Draft], periods: Sequence[Period], text: str) -> Period | None:
    """Which of the sentence's periods a figure is of; ``figures`` are its figures other than dates."""
    if not periods:
        return None
    first, last = _run(figure, figures, text)
    at = next(index for index, other in enumerate(figures) if other is figure)
    listed = _listed(at - first, last - first + 1, figure, periods)
    if listed is not None:
        return listed
    others = [*figures[:first], *figures[last + 1 :]]
    near = [p for p in periods if p.lead not in ("on", "in") or p.fronted or _adjoins(figure, others, p)]
    before = [period for period in near if period.end <= figure.start]
    after = [period for period in near if period.start >= figure.end]
    candidates: list[Period] = []
    if before:
        between = text[before[-1].end : figure.start].split()
        if between and between[0].lower().strip(",") in LINKING and len(between) <= _SHORT:
            candidates.append(before[-1])
    candidates += [p for p in after[:1] if not p.fronted and _adjoins(figure, others, p)]
    candidates += [p for p in reversed(before) if p.fronted]
    candidates += [p for p in after if not p.fronted]
    candidates += before[-1:]
    return candidates[0] if candidates else None
