"""``March 31, 2012``, ``fiscal 2012``, ``2010``, ``third quarter``: dates, from a match of the grammar.

Also the patterns of months and years that the grammar is built from.
"""

from __future__ import annotations

import re
from decimal import Decimal

from viewer.figures.calendar_date import CalendarDate
from viewer.figures.model import FigureKind
from viewer.figures.read import references
from viewer.figures.read.amounts import LETTERS
from viewer.figures.read.documents import document_of
from viewer.figures.read.draft import FigureDraft
from viewer.figures.read.thresholds import READING
from viewer.figures.values import Duration, PartOfYear, TimeUnit
from viewer.language import number_words
from viewer.language.months import month_number
from viewer.language.told import tell

Token = re.Match[str]

YEAR = r"(?:19|20)\d\d(?![\d]|,\d{3}|\.\d|[-–]\d{2}-\d{2})"

LAST_MONTH = 12
_YEAR_NAMES = re.compile(r"\s(?:[A-Z][a-z]+\b|(?:[A-Z]\.){2,}\s[A-Z])")
_NAMED_THINGS = (
    r"(?:Notes?|Bonds?|Debentures?|Units?|Warrants?|Plans?|Program(?:me)?s?|Acts?|Laws?|Orders?|Agreements?|"
    r"Facilit(?:y|ies)|Indentures?|Loans?|Reports?|Statements?|Protocols?|Conventions?|Treat(?:y|ies)|Directives?|"
    r"Regulations?|Rules?|Forms?|Amendments?|Awards?|Shares|Securities|Credit|Proxy|ESPP|Code|Accords?|Decrees?)"
)
_NOUN_ENDS = (
    r"[^\w\s-]|$|\s(?:and|or|nor|but|of|to|with|by|for|in|on|at|from|that|which|is|are|was|were|be|been|will|would|may"
    r"|can|could|shall|should|must|has|have|had|as|under|between|if|than|we|our|the|it|require\w*|contain\w*|provide\w*"
    r"|due|matur\w+|allow\w*|apply|applies|became|become\w*|expire\w*|include\w*)\b"
)
"""What follows a noun that ends its phrase: ``the 2019 loan is``, and not ``2019 loan losses``."""
_TITLE_OF_THE_YEAR = re.compile(
    rf"\s(?:(?:(?:[A-Z]\.){{2,}}|[A-Z0-9][\w&.’'-]*|[IVX]+|of|and)\s){{0,5}}{_NAMED_THINGS}\b(?!\s[A-Z])"
)
_NAME_OF_THE_YEAR = re.compile(
    r"\s(?:(?:senior|convertible|secured|unsecured|subordinated|term|revolving|credit|bridge|loan|annual|proxy|stock|"
    r"incentive|equity|omnibus|long-term|employee|purchase|consent|license|supply|master)\s){0,4}"
    r"(?:agreements?|notes|bonds|debentures|indentures?|facilit(?:y|ies)|plans?|loans?|regulations?|rules?|guidelines?"
    r"|legislation|directives?|conventions?|treat(?:y|ies)|protocols?|decrees?|order|proxy\sstatements?)"
    rf"(?={_NOUN_ENDS})"
)
"""``2022 Notes``, ``2017 Harbour Act``, ``2009 agreement``: the year is part of what the thing is called."""
_STANDS_FOR_TIME = re.compile(
    r"(?:\b(?:in|during|since|until|till|fiscal|calendar|year|years|late|early|by|through|throughout)\s)$",
    re.IGNORECASE,
)
"""Words after which a year is a time, whatever follows it: ``in 2012 Notes were issued``."""
_LISTED_YEAR = re.compile(r"(?:19|20)\d\d,?\s(?:and|or|to)\s$")
"""``between 2012 and 2014 agreements were signed``: the second of two years."""
_SHORT_NAME = re.compile(
    r"(?:^|[^\w-])(?!(?:[FC]YE?|YTD|USD|EUR|GBP|JPY|RMB|EBITDA?|IPO|GAAP|IFRS|AGM|[IVX]+)\s)"
    r"(?=[A-Za-z]*[A-Z][A-Za-z]*[A-Z])[A-Z][A-Za-z]{2,}\s$"
)
"""``SeaAct 2005``: a law or a fair that goes by its letters and a year."""
_YEAR_LEADS = re.compile(
    r"(?:\b(?:in|during|since|until|till|from|to|through|of|by|for|before|after|fiscal|year|years|ended|ending|and|or|"
    r"between|late|early|mid|of the|than|to|on|at|was|were|over)\s|[,(–-]\s?)$",
    re.IGNORECASE,
)
_OF_A_NAME = re.compile(r"\bof the\s$")
"""``the closing of the 2015 Merger``: what has a capital is called so."""
_AMENDED = re.compile(r"\s?,?\s\(?as (?:from time to time )?amended\b")
"""``the Convention on Load Lines of 1966 (as amended)``: the year is part of a law's name."""
_LISTED_NAME = re.compile(
    r"(?:(?:19|20)\d\d\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)*|\bthe\s(?:19|20)\d\d\s[A-Z][a-z]+(?:\s[A-Za-z]+){0,3})"
    r",?\s(?:and|or)\s(?:the\s|our\s)?$"
)
"""``our 2003 Plan and`` before ``2010 Notes``."""
_COUNTED = re.compile(
    r"\s(?:employees|shares|customers|stores|people|persons|units|patents|locations|companies|members|times)\b"
)


def _full_year(digits: str) -> int:
    """``12`` is 2012, ``98`` is 1998."""
    year = int(digits)
    if year >= 100:
        return year
    return year + (2000 if year < READING.pivot_year else 1900)


_SECOND_YEAR = re.compile("[/–-].*")


def _last_year(digits: str) -> int:
    """``24`` is 2024; a fiscal year that is told by two, ``2023/24``, is the one that it ends in."""
    first, _, last = re.sub("[–/]", "-", digits).partition("-")
    year = _full_year(first)
    if not last:
        return year
    ending = _full_year(last)
    return ending if ending == year + 1 else year


def _date_parts(match: Token) -> tuple[int | None, int | None, int | None]:
    """Year, month and day, by which of the grammar's ways of writing a date it is."""
    if match["d_fiscal"] or match["d_year6"]:
        return _last_year(match["d_fiscal"] or match["d_year6"]), None, None
    if match["d_month7"] or match["d_month1"]:
        year, month, day_first = (match["d_year8"], match["d_month7"], match["d_day7"])
        if not month:
            year, month, day_first = match["d_year1"], match["d_month1"], match["d_day1"]
        return _number(year), month_number(month), int(day_first)
    if match["d_month2"]:
        day = match["d_day2"]
        year = match["d_year2"] or match["d_year3"]
        return _number(year), month_number(match["d_month2"]), int(day) if day else None
    return _in_numbers(match)


_IN_NUMBERS = (
    ("d_year4", "d_month4", "d_day4"), ("d_year9", "d_month9", "d_day9"), ("d_year7", "d_month6", "d_day6"),
)  # fmt: skip
"""Groups of the ways to write a date in numbers that leave open nothing."""


def _in_numbers(match: Token) -> tuple[int, int, int]:
    """``2023-12-31``, ``12/31/2023``, ``31/12/2023``: year, month and day."""
    for year, month, day in _IN_NUMBERS:
        if match[year]:
            return int(match[year]), int(match[month]), int(match[day])
    first, second = int(match["d_month5"] or match["d_month8"]), int(match["d_day5"] or match["d_day8"])
    if first > LAST_MONTH >= second:
        first, second = second, first
    return _full_year(match["d_year5"] or match["d_year10"]), first, second


def _number(year: str | None) -> int | None:
    return _full_year(year) if year else None


def read_date(match: Token) -> FigureDraft | None:
    """``March 31, 2012``, ``30 June 2012``, ``July 2007``, ``2012-03-31``, ``FY2012``, ``fiscal 2012``."""
    year, month, day = _date_parts(match)
    value = CalendarDate.known(year, month, day)
    if value is None:
        return None
    draft = FigureDraft(FigureKind.DATE, *match.span("date"), value, bare=False)
    years = match["d_fiscal"] or ""
    if _SECOND_YEAR.search(years) and _last_year(years) == _full_year(_SECOND_YEAR.sub("", years)):
        draft.end -= len(years) - len(_SECOND_YEAR.sub("", years))
    if (match["d_month5"] or match["d_month8"]) and month != day and (day or 0) <= LAST_MONTH:
        turned = CalendarDate.known(year, day, month)
        draft.suspect = tell("“{date}” is read with the month first; it may be the day", date=match[0])
        draft.alternatives = [turned] if turned is not None else []
    return draft


def read_year(match: Token) -> FigureDraft | None:
    """``2010``, unless it counts something (``2000 employees``) or is part of a name (``2003 Plan``)."""
    text, (start, end) = match.string, match.span("year")
    before, after = text[max(0, start - READING.beside) : start], text[end : end + READING.beside]
    digits = str(_full_year(match["year_short"])) if match["year_short"] else match["year_digits"]
    digits, printed = digits.replace("O", "0"), digits
    led = _YEAR_LEADS.search(before) is not None
    if match["year_short"] or document_of(text, end):
        return FigureDraft(FigureKind.DATE, start, end, CalendarDate(int(digits)), bare=False)
    if _YEAR_NAMES.match(after) and (not led or _OF_A_NAME.search(before) or _LISTED_NAME.search(before)):
        return None
    if _part_of_a_name(before, after):
        return None
    if _COUNTED.match(after) and not led:
        return FigureDraft(FigureKind.COUNT, start, end, Decimal(digits), mantissa=Decimal(digits))
    if references.numbers_a_list(before, digits, after) or _AMENDED.match(after):
        return None
    draft = FigureDraft(FigureKind.DATE, start, end, CalendarDate(int(digits)), bare=False)
    if digits != printed:
        draft.suspect = tell(LETTERS, number=printed)
    return draft


def _part_of_a_name(before: str, after: str) -> bool:
    """Tell whether a year belongs to what a thing is called, before it or after it."""
    told = _STANDS_FOR_TIME.search(before) is not None
    if _TITLE_OF_THE_YEAR.match(after) and not told:
        return True
    if _NAME_OF_THE_YEAR.match(after) and not told and not _LISTED_YEAR.search(before):
        return True
    shouted = before.isupper() and " " in before.strip()
    return _SHORT_NAME.search(before) is not None and not shouted


def read_quarter(match: Token) -> FigureDraft | None:
    """``third quarter``, ``second half`` of a year."""
    if match["quarter_months"]:
        months = Duration(Decimal(match["quarter_months"]), TimeUnit.MONTH)
        return FigureDraft(FigureKind.PERIOD, *match.span("quarter"), months, bare=False)
    if match["quarter_digit"]:
        value = PartOfYear(match["quarter_letter"].upper(), int(match["quarter_digit"]))
    elif match["quarter_lead"]:
        value = PartOfYear(match["quarter_lead"][1].upper(), int(match["quarter_lead"][0]))
    elif match["quarter_word"] and match["quarter_word"].lower() == "last":
        value = PartOfYear("H", 2)
    else:
        number = number_words.ORDINAL_VALUES[(match["quarter_word"] or match["quarter_listed"]).lower()]
        value = PartOfYear("H" if match["quarter_unit"] == "half" else "Q", number)
    return FigureDraft(FigureKind.PERIOD, *match.span("quarter"), value, bare=False)
