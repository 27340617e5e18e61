"""``fiscal year ended``, ``as of``, ``in``: the words before a date that make it a period."""

from __future__ import annotations

import re
from typing import NamedTuple

from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.period import AS_OF, BY, SINCE, THROUGH
from viewer.figures.read.draft import FigureDraft

_STRETCH = (
    r"(?:(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|twenty-six|thirty-nine)"
    r"[\s-])?(?:fiscal |calendar |half[ -])?(?:years?|quarters?|months?|weeks?|days|periods?|half)"
)
_ENDED = re.compile(
    rf"((?:twelve-month |six-month |nine-month |three-month )?{_STRETCH}(?:\speriods?)?)\s(?:then )?"
    r"(ended|ending|from)\s(?:on\s)?$",
    re.IGNORECASE,
)
_QUARTER_OF = re.compile(
    r"((?:first|second|third|fourth|last|latter)\s(?:fiscal )?(?:quarter|half)(?= of)"
    r"|(?:(?:first|last|final)\s)?(?:\d{1,2}|two|three|four|five|six|eight|nine|ten|eleven)"
    r"\s(?:months|weeks|quarters)(?= of))"
    r"(?: of)?(?: the| fiscal| calendar)*\s$",
    re.IGNORECASE,
)
_QUARTER_OF_A_NOUN = re.compile(
    r"\b(first|second|third|fourth|last)[- ](?:fiscal )?(quarter|half)"
    r"(?P<noun>(?:\s(?!was\b|were\b|is\b|are\b|ended\b|ending\b|of\b|in\b|for\b)[a-z]{3,20}){1,3})"
    r"\s(?:in|of|for|during)\s(?:fiscal\s|calendar\s)?$",
    re.IGNORECASE,
)
"""``our fourth quarter revenue in 2023``."""
_SHORT_PART = re.compile(
    r"\b(?:[Qq](?P<quarter>[1-4])|(?P<of_four>[1-4])[Qq]|[Hh](?P<half>[12])|(?P<of_two>[12])[Hh]|(?P<months>[369])M)"
    r"(?:\s?[-/]\s?|\sof\s|,?\s)?(?:fiscal\s|calendar\s|FY\s?)?['’]?$"
)
"""``Q1 2024``, ``1Q24``, ``2H 2024``, ``9M 2024``: what stands before the year."""
_MONTHS = {"3": "three", "6": "six", "9": "nine"}
_ORDINALS = ("", "first", "second", "third", "fourth")
_AS_OF = re.compile(
    r"\b(?:as of|as at|at)\s"
    r"(?:the close of business on\s"
    r"|(?:the|our)\s(?:record|closing|balance sheet|measurement) date,?\s(?:of\s)?"
    r"|(?:the\s)?end of\s(?:the\s)?(?:year\s)?)?$",
    re.IGNORECASE,
)
_THROUGH = re.compile(
    r"\b(?:through|until)\s(?:the close of business on\s|(?:the\s)?end of\s(?:the\s)?(?:year\s)?)?$",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby\s(?:the\s)?end of\s(?:the\s)?(?:(?:fiscal|calendar)\s)?(?:year\s)?$", re.IGNORECASE)
_ON = re.compile(r"\bon\s$", re.IGNORECASE)
_SINCE = re.compile(r"\bsince\s(?:late\s|early\s|mid-?)?$", re.IGNORECASE)
_SINCE_IT = re.compile(
    r"\bsince\s(?:(?:its|our|their|the)\s(?:acquisition|purchase|launch|opening|formation|founding|merger|start|introduction"
    r"|inception|listing|completion|closing|offering|spin-off|separation|establishment|commencement)\s"
    r"(?:of\s(?:[\w&.’'-]+\s){1,4}?)?"
    r"|(?:becoming|acquiring|launching|buying|opening|joining|completing|going)\s(?:[\w&.’'-]+\s){0,5}?"
    r"|(?:we|it|they)\s(?:first\s)?(?:acquired|bought|purchased|opened|launched|started|began|founded|formed|joined)\s"
    r"(?:[\w&.’'-]+\s){0,4}?)(?:on|in)\s(?:late\s|early\s|mid-?)?$",
    re.IGNORECASE,
)
"""``since its acquisition on``: the date is that of what all has been since."""
_IN = re.compile(
    r"\b(?:in|during|for|throughout|over|from|of|to|than|ended)\s(?:the\s)?"
    r"(?:year\s|years\s|all of\s|late\s|early\s|mid-?)?$",
    re.IGNORECASE,
)
_NAMES_A_RULE = re.compile(
    r"(?:\sand\s(?:[A-Z][a-z]{2,8}\s)?(?:19|20)\d\d)?\s(?:final\s|proposed\s|interim\s)?"
    r"(?:rules?|rulemakings?|regulations?|standards?)\b"
)
"""After a year that says which rule is meant: ``the 2015 rule``, ``the 2015 and May 2018 final rules``."""
_EVENT = re.compile(
    r"\b(?:due|maturing|matures|expir\w+|dated|by|before|after|following|prior to|until)\s(?:in\s|on\s)?$",
    re.IGNORECASE,
)
_OPENED = re.compile(
    rf"\b(?:(?P<stretch>{_STRETCH})\s)?(?P<from>from|between|beginning|commencing|starting)\s"
    r"(?:(?:(?:our|its|the|their)\s)?(?:date\sof\s)?(?:inception|formation|incorporation|founding|organization)"
    r"(?:\s\(|,?\s(?=on\s)))?(?:on\s|the\s)?$",
    re.IGNORECASE,
)
_LEADS_OF_DAYS = ((_AS_OF, AS_OF), (_THROUGH, THROUGH), (_SINCE_IT, SINCE), (_ON, "on"), (_SINCE, SINCE))
_LEADS_OF_STRETCHES = (
    (_BY, BY),
    (_AS_OF, AS_OF),
    (_THROUGH, THROUGH),
    (_SINCE_IT, SINCE),
    (_SINCE, SINCE),
    (_IN, "in"),
)


def _part_of_a_year(before: str) -> tuple[str, int] | None:
    """The quarter or half that words before a year tell, and where it begins: ``third quarter of``."""
    quarter = _QUARTER_OF.search(before)
    if quarter is not None:
        return f"{quarter[1].lower()} of", quarter.start()
    named = _QUARTER_OF_A_NOUN.search(before)
    if named is not None:
        return f"{named[1].lower()} {named[2].lower()} of", named.end("noun")
    short = _SHORT_PART.search(before)
    return (_in_full(short), short.start()) if short is not None else None


def _in_full(short: re.Match[str]) -> str:
    """``first quarter of`` for ``1Q`` of ``1Q24``."""
    if short["months"]:
        return f"first {_MONTHS[short['months']]} months of"
    number = int(short["quarter"] or short["of_four"] or short["half"] or short["of_two"])
    part = "quarter" if short["quarter"] or short["of_four"] else "half"
    return f"{_ORDINALS[number]} {part} of"


class RangeLead(NamedTuple):
    """The words before the first of two dates that tell a stretch of time, and where they begin."""

    lead: str
    start: int


def full(date: FigureDraft) -> bool:
    """Tell whether a date is told to the day, with its year."""
    return isinstance(date.value, CalendarDate) and date.value.precision is DatePrecision.DAY


def _may_have_ended(before: str) -> bool:
    """Tell whether a text may close with what a stretch of time ends in: a search at most dates."""
    closing = before[-len("ending on ") - 1 :].lower()
    return "end" in closing or "from" in closing or not closing.isascii()


def lead(text: str, low: int, date: FigureDraft) -> tuple[str, int] | None:
    """The words before a date that make it a period, and where they begin; None where it is no period."""
    before = text[max(low, date.start - DESCRIBING.period_reach) : date.start]
    offset = date.start - len(before)
    ended = _ENDED.search(before) if _may_have_ended(before) else None
    if ended is not None:
        name = re.sub(r"\b(year|quarter|period)s\b", r"\1", ended[1].strip().lower())
        quarter = _QUARTER_OF.search(before[: ended.start(1)])
        told = f"{name} {ended[2].lower()}"
        if quarter is not None:
            return f"{quarter[1].lower()} of {told}", offset + quarter.start()
        return told, offset + ended.start(1)
    if _EVENT.search(before):
        return None
    part = _part_of_a_year(before)
    if part is not None:
        return part[0], offset + part[1]
    to_the_day = full(date)
    for pattern, said in _LEADS_OF_DAYS if to_the_day else _LEADS_OF_STRETCHES:
        match = pattern.search(before)
        if match is not None:
            return said, offset + match.start()
    names_a_rule = _NAMES_A_RULE.match(text, date.end) is not None
    return None if to_the_day or names_a_rule else ("in", date.start)


def opens_a_range(text: str, low: int, first: FigureDraft) -> RangeLead | None:
    """The words before the first of two dates between which a stretch of time lies: ``seven months from``."""
    before = text[max(low, first.start - DESCRIBING.period_reach) : first.start]
    match = _OPENED.search(before)
    if match is None:
        return None
    start = first.start - len(before) + match.start()
    if match["from"].lower() == "between":
        return RangeLead("between", start)
    stretch = match["stretch"]
    return RangeLead(f"{stretch.lower()} from" if stretch else "from", start)
