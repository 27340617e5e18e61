"""``for the fiscal year ended March 31, 2012``: where a sentence names the periods that its amounts are of.

A period is named by a date and the words before it, by two dates (``from September 1, 2010 to March 31,
2011``), by its length (``in the first seven months``), or by another period (``the previous year``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.describe.period import leads as period_leads
from viewer.figures.describe.period.leads import full
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind
from viewer.figures.period import AS_OF, BY, Period
from viewer.figures.read.draft import FigureDraft

JOIN = re.compile(r"(?:\s?,)?\s?(?:and|or|to|through|-|–)?\s?$")
"""What stands between two periods of a list."""
_RANGE = re.compile(r"\)?\s(?:to|through|until|till|and)\s(?:and including\s|the\s)?|\s?[-–]\s?")
_JOIN_QUARTER = re.compile(
    r"(?:\s?,)?\s?(?:and|or|to|through)?\s?(?:in\s)?(?:the\s)?"
    r"((?:first|second|third|fourth)\s(?:fiscal )?(?:quarter|half)\sof)\s(?:fiscal\s)?$"
)
_SERIES = re.compile(
    r"(?:\s?,)?\s?(?:(?:and|or)\s?)?(?:(?:in|for|during|at|as of|on)\s?)?(?:the\s?)?(?:respective\s?)?"
)
"""Between two periods of one series with words of their own: ``2012 and the six months ended …``."""
_RELATIVE = re.compile(
    r"\b(?:(?:for|in|during|within|from|at|as of|over|than|with|to)\s(?:the\s)?"
    r"((?:same\s|corresponding\s|comparable\s)?"
    r"(?:previous|prior|preceding|current|next|coming|following|last|same|corresponding|comparable)"
    r"\s(?:fiscal\s|calendar\s)?(?:year|quarter|period|month)(?:[’']s)?(?:\s(?:end|period|quarter))?)\b"
    r"|((?:last|this|next)\s(?:fiscal\s)?(?:year|quarter|month)|(?:a|the|one)\syear\s(?:before|earlier|ago))\b"
    r"|(?:for|in|during)\s(?:the\s)?"
    r"((?:first|second|third|fourth|last)\s(?:fiscal\s)?(?:quarter|half))\b(?!\sof)"
    r"|((?:(?:year|quarter)[ -])?to[ -]date|since (?:our |its )?inception(?!\sin\s))\b)"
    r"|\((?:the\s)?((?:previous|prior|last|preceding)\s(?:fiscal\s)?(?:year|quarter|period))\b",
    re.IGNORECASE,
)
_SELDOM = re.compile(
    r"\b(thereafter)(?=\s?[,.;]|$)"
    r"|\bfor\s(?:a|the)\s((?:full|whole)\s(?:fiscal\s)?year)(?=\s(?:was|were|totaled|amounted|of)\b)"
)
_SELDOM_WORDS = ("thereafter", " full ", " whole ")
"""What one of these is told by: a look at them spares a search of most sentences."""
_OF = re.compile(r"\s?")
_ATTRIBUTE = re.compile(r"\b(?:related|relating|attributable)\s$")
"""``costs related to prior year drilling``: of the drilling, and not of the amount."""
_OF_A_YEAR = re.compile(r"\s(?:of|in)\s")
"""Between ``the same period`` and the year that it is a part of."""
_TWO_LENGTHS = re.compile(
    r"\b(?P<number>\d{1,2}|three|four|six|nine|thirteen|twenty-six)(?:[- ]months?|[- ]weeks?)?\sand\s$",
    re.IGNORECASE,
)
_LENGTH_LEAD = re.compile(
    r"\b(?:in|for|during|over|throughout|within)\s(?:each\sof\s)?(?:the|our|its)\s"
    r"(?P<which>(?:first|last|past|preceding|previous|following|initial|next|coming|ensuing)\s)?$",
    re.IGNORECASE,
)
_LENGTH_WAS = re.compile(r"\s(?:was|were|totaled|totalled|amounted|came|reached|rose|fell)\b")
_LENGTH_ALONE = re.compile(r"\bfor\s(?P<which>)(?:a\s(?:full|whole)\s)?$", re.IGNORECASE)
"""``output for nine months was 40,000``: a length without a date, as the subject of a verb has it."""
_LENGTH_GOES_ON = re.compile(
    r"\s(?:since|after|following|before|preceding|that|then|of (?:its|our|their|the|operations?|ownership))\b"
)
_LENGTH_OF = re.compile(
    r"\sof\s(?:(?:the|our|its|their|such|an?|each)\s)?(?!these\b|those\b)[a-z-]{3,20}(?:\s(?:term|period|life))?\b"
)
"""``the first five years of operations``: what the years are of is no word of what the amount is of."""
_HEAD = re.compile(r"\b(?:for|in|during|as of|at|from)?\s?(?:the|our|each of the)?\s?$", re.IGNORECASE)
_CLAUSE_HEAD = re.compile(
    r"(?:^|[.;:]\s|,\s(?:and\s|but\s)?|\b(?:and|while|whereas|but|although|though|because|that)\s)$"
)
_CLAUSE_INSIDE = re.compile(r"(?:(?P<parted>[.;:]|,\s(?:and|but))|\b(?:and|but|while|whereas|that)),?\s?$")
_SUBJECT = re.compile(
    r",?\s(?:we|our|the|it|its|they|this|that|these|such)\b"
    r"|,?\s(?:[A-Z][\w.&’'-]*,?\s(?:of\s|and\s)?){1,5}"
    r"(?:also\s|then\s)?(?:[a-z]{2,14}ed|was|were|is|are|has|had|have|will|became|began|bought|sold|made|paid|won|lost)\b"
)
"""After a period that opens a clause: who did something, ``we``, ``the port``, or a name before its verb."""
_SO_MANY = re.compile(
    r",?\s(?:about\s|approximately\s|some\s|over\s)?"
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:of\s)?(?:[a-z-]{2,20}\s){1,3}"
    r"(?:[a-z]{2,14}ed|was|were|left|had|have|became|began|bought|sold|made|paid|won|lost|came|went)\b"
)
"""Or so many of something that did it: ``and in 2022 300 people joined``."""
_OPENS_NOTHING = re.compile(r"\s?,?\s?\(?\s?(?:for|in|during|or)?\s?(?:the)?\s?")
"""Between a period at the head of a clause and one that says it more closely: ``2012 (for the …)``."""
_CLOSES = re.compile(r"(?:,?\srespectively)?\s?(?:[.;:]|$)")
END_OF = "end of "
"""Opens the words of a date that is told by a year or a month: ``at the end of 2011``."""
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
    ends: tuple[Period, Period] | None = None
    """Of a stretch told by two dates (``from 2010 to 2011``): the periods that the dates alone would name."""


def periods_of(text: str, low: int, high: int, drafts: Sequence[FigureDraft]) -> list[PeriodMention]:
    """Return the periods that a sentence names, in order, by its dates and by ``the previous year``.

    Args:
        text: The paragraph.
        low: Where the sentence, or the part of it that is looked at, begins.
        high: Where it ends.
        drafts: Its figures.
    """
    found = _dated(text, low, drafts)
    if any(draft.kind is FigureKind.PERIOD for draft in drafts):
        _add_lengths(text, low, drafts, found)
    if _may_be_relative(text, low, high):
        _add_relative(text, low, high, found)
    found.sort(key=lambda mention: mention.start)
    return _without_closing(text, low, _in_series(text, found))


def _without_closing(text: str, low: int, found: list[PeriodMention]) -> list[PeriodMention]:
    """``rent was $3 million, as of May 3, 2023.``: what closes its sentence is at the head of no clause."""
    if not found or not found[-1].fronted or not _CLOSES.match(text, found[-1].end):
        return found
    group = found[-1].group
    first = next(each for each in found if each.group == group)
    if not text[low : first.start].strip():
        return found
    return [replace(each, fronted=False) if each.group == group else each for each in found]


def _dated(text: str, low: int, drafts: Sequence[FigureDraft]) -> list[PeriodMention]:
    """The periods that are named by dates."""
    found: list[PeriodMention] = []
    last: FigureDraft | None = None
    day: FigureDraft | None = None
    for date in drafts:
        if date.kind is not FigureKind.DATE:
            continue
        mention = None
        if last is not None:
            earlier = found[:-1] if found and found[-1].end == last.end else found
            ranged = _ranged(text, low, last, date, earlier)
            if ranged is not None:
                found = [*earlier, ranged]
                last = date
                continue
            if found and found[-1].end == last.end:
                mention = _listed_after(text, found[-1], last.end, date, day)
        if mention is None:
            told = period_leads.lead(text, low, date)
            if told is not None:
                day = date if full(date) else None
                shorter = _shorter(text, low, told, date, found)
                if shorter is not None:
                    found.append(shorter)
                fronted = shorter.fronted if shorter else _fronted(text, low, told[1], date.end, found)
                said = text[date.start : date.end]
                if told[0] in (AS_OF, BY) and "end of" in text[told[1] : date.start]:
                    said = f"{END_OF}{said}"
                mention = PeriodMention(
                    told[1], date.end, Period(said, told[0], _date(date)), told[1], fronted
                )
        last = date
        if mention is not None:
            found.append(mention)
    return found


def _shorter(
    text: str, low: int, told: tuple[str, int], date: FigureDraft, found: Sequence[PeriodMention]
) -> PeriodMention | None:
    """The three months of ``the three and six months ended June 30, 2012``."""
    rest = told[0].partition(" ")[2]
    joined = _TWO_LENGTHS.search(text[max(low, told[1] - DESCRIBING.bound_reach) : told[1]])
    if joined is None or not rest.startswith(("months", "weeks", "quarters")):
        return None
    start = told[1] - len(joined[0])
    period = Period(text[date.start : date.end], f"{joined['number'].lower()} {rest}", _date(date))
    fronted = _fronted(text, low, start, date.end, found)
    return PeriodMention(start, start + len(joined["number"]), period, told[1], fronted)


def _ranged(
    text: str, low: int, first: FigureDraft, second: FigureDraft, found: Sequence[PeriodMention]
) -> PeriodMention | None:
    """``from September 1, 2010 to March 31, 2011``: one stretch told by two dates."""
    joint = _RANGE.fullmatch(text, first.end, second.start)
    opened = period_leads.opens_a_range(text, low, first) if joint is not None else None
    since, until = _date(first), _date(second)
    if joint is None or opened is None or since is None or until is None:
        return None
    if (joint[0].strip() == "and") != (opened.lead == "between"):
        return None
    one, other = text[first.start : first.end], text[second.start : second.end]
    joined = "and" if opened.lead == "between" else "to"
    period = Period(f"{one} {joined} {other}", opened.lead, until, since=_with_the_year_of(until, since))
    if not (full(first) and full(second)):
        leads = ("in", "in")
    elif " " in opened.lead:
        leads = (opened.lead, f"{opened.lead.removesuffix('from')}to")
    else:
        leads = ("on", "on")
    ends = (Period(one, leads[0], since), Period(other, leads[1], until))
    fronted = _fronted(text, low, opened.start, second.end, found)
    return PeriodMention(opened.start, second.end, period, opened.start, fronted, ends)


def _with_the_year_of(until: CalendarDate, since: CalendarDate) -> CalendarDate:
    """The first day of ``June 1 to December 31, 2023``, which leaves out its year: the last before the
    other."""
    day = (since.month or 0, since.day or 0)
    if since.year is not None or until.year is None or until.precision is not DatePrecision.DAY:
        return since
    before = (until.month or 0, until.day or 0)
    return CalendarDate.known(until.year if day <= before else until.year - 1, *day) or since


def _listed_after(
    text: str, head: PeriodMention, end: int, date: FigureDraft, day: FigureDraft | None
) -> PeriodMention | None:
    """The period of a date that goes on the list which ended at ``end``; None where it begins anew.

    ``March 31, 2011 and 2012``: the second is March 31, 2012, for ``day`` is the list's first date.
    """
    between = text[end : date.start]
    printed = text[date.start : date.end]
    if JOIN.fullmatch(between):
        told, value = printed, _date(date)
        if head.period.told.startswith(END_OF):
            told = f"{END_OF}{printed}"
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


def _add_lengths(text: str, low: int, drafts: Sequence[FigureDraft], found: list[PeriodMention]) -> None:
    """``in the first seven months``, ``for the third quarter``: periods that are told without a date."""
    for draft in drafts:
        if draft.kind is not FigureKind.PERIOD or _within(draft.start, draft.end, found):
            continue
        ahead = max(low, draft.start - DESCRIBING.bound_reach)
        lead = _LENGTH_LEAD.search(text[ahead : draft.start])
        if lead is None and _LENGTH_WAS.match(text, draft.end):
            lead = _LENGTH_ALONE.search(text[ahead : draft.start])
        if lead is None:
            continue
        of_a_year = not hasattr(draft.value, "time_unit")
        if not (
            of_a_year
            or lead["which"]
            or _LENGTH_WAS.match(text, draft.end)
            or _LENGTH_GOES_ON.match(text, draft.end)
        ):
            continue
        start = ahead + lead.start()
        of = _LENGTH_OF.match(text, draft.end) if lead["which"] and not of_a_year else None
        end = of.end() if of is not None else draft.end
        period = Period(f"{lead['which'] or ''}{text[draft.start : end]}".lower())
        fronted = _fronted(text, low, start, end, found)
        found.append(PeriodMention(start, end, period, -1 - start, fronted))


def _add_relative(text: str, low: int, high: int, found: list[PeriodMention]) -> None:
    """``for the previous year``, ``last year``, ``to date``: periods that are told by another one."""
    matches = [*_RELATIVE.finditer(text, low, high)]
    if any(text.find(word, low, high) >= 0 for word in _SELDOM_WORDS):
        matches += _SELDOM.finditer(text, low, high)
    for match in matches:
        if match[0].startswith("to ") and _ATTRIBUTE.search(text, low, match.start()):
            continue
        if not _within(match.start(), match.end(), found):
            told = next(group for group in match.groups() if group is not None).lower()
            of = next((each for each in found if _OF.fullmatch(text, match.end(), each.start)), None)
            if of is None or not _OF_A_YEAR.match(text, match.end(), of.end):
                mention = PeriodMention(
                    match.start(), match.end(), Period(told), -1 - match.start(), fronted=False
                )
                found.append(mention)
                continue
            period = Period(f"{told} of {of.period.told}")
            ends = (of.period, of.period)
            found[found.index(of)] = PeriodMention(match.start(), of.end, period, of.group, of.fronted, ends)


def _may_be_relative(text: str, low: int, high: int) -> bool:
    """Tell whether a word stands there that a period told by another one has: a search at most sentences."""
    said = text[low:high]
    return (
        "year" in said
        or "quarter" in said
        or "half" in said
        or "period" in said
        or "month" in said
        or "date" in said
        or "inception" in said
        or "Year" in said
    )


def _within(start: int, end: int, found: Sequence[PeriodMention]) -> bool:
    return any(mention.start < end and start < mention.end for mention in found)


def _in_series(text: str, found: list[PeriodMention]) -> list[PeriodMention]:
    """Give the periods of one series one number: ``2011, 2012 and the six months ended June 30, 2013``."""
    for at in range(1, len(found)):
        before, mention = found[at - 1], found[at]
        if before.group == mention.group or not _SERIES.fullmatch(text, before.end, mention.start):
            continue
        if _of_the_next_clause(text, before, mention):
            continue
        if "and" in text[before.end : mention.start] or before.group == found[max(0, at - 2)].group:
            found[at] = replace(mention, group=before.group, fronted=before.fronted)
    return found


def _of_the_next_clause(text: str, before: PeriodMention, mention: PeriodMention) -> bool:
    """Tell whether a period begins another clause: ``fees in 2024, and as of May 3, 2024, we had``."""
    if not before.fronted and _SUBJECT.match(text, mention.end):
        return True
    states = before.period.lead == AS_OF, mention.period.lead == AS_OF
    if states[0] is states[1] or not text.startswith(", ", before.end):
        return False
    return not text.startswith(("through", "until"), mention.start)


def _date(draft: FigureDraft) -> CalendarDate | None:
    return draft.value if isinstance(draft.value, CalendarDate) else None


def _fronted(text: str, low: int, start: int, end: int, found: Sequence[PeriodMention]) -> bool:
    """Tell whether a period at ``text[start:end]`` stands at the head of its clause."""
    if found and found[-1].fronted and _OPENS_NOTHING.fullmatch(text, found[-1].end, start):
        return True
    if text.endswith(("respectively, ", "respectively "), low, start):
        return False  # "were $5 and $6, respectively, at May 3, 2012, in cash"
    ahead = text[max(low, start - DESCRIBING.period_reach) : start]
    near = max(0, len(ahead) - DESCRIBING.bound_reach)
    ahead = ahead[:near] + _HEAD.sub("", ahead[near:])
    if _CLAUSE_HEAD.search(ahead) is None and not _opens_a_clause(ahead, text, end):
        return False
    return start - DESCRIBING.period_reach < low or bool(
        text[start - DESCRIBING.period_reach : start].strip()
    )


def _opens_a_clause(ahead: str, text: str, end: int) -> bool:
    """Tell whether a period that ends at ``end`` opens a clause in its sentence: ``…, and in 2018, we …``."""
    joint = _CLAUSE_INSIDE.search(ahead)
    if joint is None:
        return False
    if _SUBJECT.match(text, end) is not None or _SO_MANY.match(text, end) is not None:
        return True
    return bool(joint["parted"] and text.startswith(",", end))
