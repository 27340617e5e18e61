"""``for the fiscal year ended March 31, 2012``: which part or day of time an amount is of.

Where years and amounts stand in two lists of the same length, the n-th year belongs to the n-th amount.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.describe.content_words import LINKING
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind
from viewer.figures.period import AS_OF, Period
from viewer.figures.read.draft import FigureDraft

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


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """Where a sentence names a period."""

    start: int
    end: int
    period: Period
    group: int
    """Periods of one list (``2010, 2011 and 2012``) share a number."""
    fronted: bool
    """True at the head of its clause."""


_LEADS_OF_DAYS = ((_AS_OF, AS_OF), (_ON, "on"))
_LEADS_OF_STRETCHES = ((_AS_OF, AS_OF), (_IN, "in"))


def _full(date: FigureDraft) -> bool:
    """Tell whether a date is told to the day, with its year."""
    return isinstance(date.value, CalendarDate) and date.value.precision is DatePrecision.DAY


def _lead(text: str, low: int, date: FigureDraft) -> tuple[str, int] | None:
    """The words before a date that make it a period, and where they begin; None where it is no period."""
    before = text[max(low, date.start - DESCRIBING.period_reach) : date.start]
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
    full = _full(date)
    for pattern, lead in _LEADS_OF_DAYS if full else _LEADS_OF_STRETCHES:
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


def periods_of(text: str, low: int, high: int, drafts: Sequence[FigureDraft]) -> list[PeriodMention]:
    """Return the periods that a sentence names, in order, by its dates and by ``the previous year``.

    Args:
        text: The paragraph.
        low: Where the sentence, or the part of it that is looked at, begins.
        high: Where it ends.
        drafts: Its figures.
    """
    found: list[PeriodMention] = []
    last: FigureDraft | None = None
    day: FigureDraft | None = None
    for date in drafts:
        if date.kind is not FigureKind.DATE:
            continue
        mention = None
        if last is not None and found and found[-1].end == last.end:
            mention = _listed_after(text, found[-1], last.end, date, day)
        if mention is None:
            told = _lead(text, low, date)
            if told is not None:
                day = date if _full(date) else None
                fronted = _fronted(text, low, told[1], date.end)
                period = Period(text[date.start : date.end], told[0], _date(date))
                mention = PeriodMention(told[1], date.end, period, len(found), fronted)
        last = date
        if mention is not None:
            found.append(mention)
    for match in _RELATIVE.finditer(text, low, high):
        if not any(mention.start < match.end() and match.start() < mention.end for mention in found):
            period = Period(match[1].lower())
            found.append(PeriodMention(match.start(), match.end(), period, -1 - match.start(), fronted=False))
    found.sort(key=lambda mention: mention.start)
    return found


def _listed_after(
    text: str, head: PeriodMention, end: int, date: FigureDraft, day: FigureDraft | None
) -> PeriodMention | None:
    """The period of a date that goes on the list which ended at ``end``; None where it begins anew.

    ``March 31, 2011 and 2012``: the second is March 31, 2012, for ``day`` is the list's first date.
    """
    between = text[end : date.start]
    printed = text[date.start : date.end]
    if _JOIN.fullmatch(between):
        told, value = printed, _date(date)
        if day is not None and value is not None and value.precision is DatePrecision.YEAR:
            told = f"{_DAY.sub('', text[day.start : day.end])}, {printed}"
            of = _date(day)
            value = CalendarDate.known(value.year, of.month, of.day) if of is not None else None
        period = Period(told, head.period.lead, value)
        return PeriodMention(date.start, date.end, period, head.group, head.fronted)
    quarter = _JOIN_QUARTER.fullmatch(between)
    if quarter is None:
        return None
    period = Period(printed, quarter[1], _date(date))
    return PeriodMention(end + quarter.start(1), date.end, period, head.group, head.fronted)


def _date(draft: FigureDraft) -> CalendarDate | None:
    return draft.value if isinstance(draft.value, CalendarDate) else None


def _fronted(text: str, low: int, start: int, end: int) -> bool:
    """Tell whether a period at ``text[start:end]`` stands at the head of its clause."""
    ahead = _HEAD.sub("", text[max(low, start - DESCRIBING.period_reach) : start])
    if _CLAUSE_HEAD.search(ahead) is None and not _opens_a_clause(ahead, text, end):
        return False
    return start - DESCRIBING.period_reach < low or bool(
        text[start - DESCRIBING.period_reach : start].strip()
    )


def _run(figure: FigureDraft, figures: Sequence[FigureDraft], text: str) -> tuple[int, int]:
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


def _listed(
    place: int, length: int, figure: FigureDraft, periods: Sequence[PeriodMention]
) -> PeriodMention | None:
    """The period at the same place in its list as the figure in its own."""
    groups: dict[int, list[PeriodMention]] = {}
    for period in periods:
        groups.setdefault(period.group, []).append(period)
    fitting = [group for group in groups.values() if len(group) == length]
    if length == 1 or not fitting:
        return None
    return min(fitting, key=lambda group: abs(group[0].start - figure.start))[place]


def _adjoins(figure: FigureDraft, others: Sequence[FigureDraft], period: PeriodMention) -> bool:
    """Tell whether no other figure stands between a period and a figure."""
    low, high = sorted((figure.start, period.start))
    return not any(low < other.start < high for other in others)


def period_of(
    figure: FigureDraft, figures: Sequence[FigureDraft], periods: Sequence[PeriodMention], text: str
) -> PeriodMention | None:
    """Which of the sentence's periods a figure is of; ``figures`` are its figures other than dates."""
    if not periods:
        return None
    first, last = _run(figure, figures, text)
    at = next(index for index, other in enumerate(figures) if other is figure)
    listed = _listed(at - first, last - first + 1, figure, periods)
    if listed is not None:
        return listed
    others = [*figures[:first], *figures[last + 1 :]]
    near = [
        p for p in periods if p.period.lead not in ("on", "in") or p.fronted or _adjoins(figure, others, p)
    ]
    before = [period for period in near if period.end <= figure.start]
    after = [period for period in near if period.start >= figure.end]
    candidates: list[PeriodMention] = []
    if before:
        between = text[before[-1].end : figure.start].split()
        if between and between[0].lower().strip(",") in LINKING and len(between) <= DESCRIBING.period_words:
            candidates.append(before[-1])
    candidates += [p for p in after[:1] if not p.fronted and _adjoins(figure, others, p)]
    candidates += [p for p in reversed(before) if p.fronted]
    candidates += [p for p in after if not p.fronted]
    candidates += before[-1:]
    return candidates[0] if candidates else None
