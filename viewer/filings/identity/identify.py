"""Which form, company and fiscal year a filing is for, read from the filing itself.

A whole submission says so in its header and on its cover page; an excerpt only in passing ("this annual
report on Form 20-F", "the fiscal year ended March 31, 2012").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from viewer.filings.identity.company import company_of
from viewer.filings.model import Span
from viewer.filings.thresholds import IDENTITY
from viewer.language.months import FULL_MONTH
from viewer.language.whole_numbers import whole_number

_SUBMISSION = re.compile(r"CONFORMED SUBMISSION TYPE:\s*(\S+)")
_PERIOD = re.compile(r"CONFORMED PERIOD OF REPORT:\s*(\d{4})\d{4}")
_TYPE = re.compile(r"^<TYPE>(\S+)", re.MULTILINE)
_FORM = re.compile(
    r"\bform\s+(20-F|40-F|10-K(?:SB|405)?|10-Q|S-1|S-3|S-4|S-11|F-1|F-3|F-4|N-2)(/A)?\b", re.IGNORECASE
)
_FORM_LINE = re.compile(
    r"^[^\w\n]{0,100}form\s+(\d{1,2}-[A-Z]{1,2}|[SFN]-\d{1,2}[A-Z]?|10-K(?:SB|405))(/A)?(?:\s*\(?(?:amendment|annual)[^\n]{0,60})?\W{0,8}$",
    re.IGNORECASE | re.MULTILINE,
)
"""The form on a line of its own, as covers have it."""
_RULE = re.compile(r"\bfiled\s+pursuant\s+to\s+(?:sec\w*\.?\s+)?rule\s+424\s?\(b\)\s?\((\d)\)", re.IGNORECASE)
"""A prospectus that names no form says under which rule it is filed: Form 424B4."""
_YEAR_ENDED = re.compile(
    r"(?:fiscal|financial)\s+years?\s+ended\s*+:?[_\-\s]*+([A-Z][a-z]+\.?\s+\d{1,2}\s*,\s*(\d{4})(?:(?:\s*,\s*\d{4})*,?\s+and\s+(\d{4}))?"
    r"|\d{1,2}\s+[A-Z][a-z]+\s+(\d{4})|[A-Z][a-z]+\s+(\d{4}))",
    re.IGNORECASE,
)
_PERIOD_ENDED = re.compile(
    rf"(?:year|quarterly\s+period|period)\s+ended\b[^.]{{0,40}}?\b{FULL_MONTH}\s+\d{{1,2}}\s*,\s*(\d{{4}})",
    re.IGNORECASE,
)


@cache
def _quarter_ended() -> re.Pattern[str]:
    """Compiled for quarterly reports alone."""
    return re.compile(
        rf"\b(?:quarter(?:ly)?(?:\s+period)?|(?:three|six|nine)[\s-]+months?(?:\s+period)?|half.year)\s+ended\b[^.]{{0,60}}?"
        rf"(?:{FULL_MONTH}\s+\d{{1,2}}\s*,|\d{{1,2}}\s+{FULL_MONTH}(?:\s|,)+|{FULL_MONTH})\s*(?P<year>\d{{4}})",
        re.IGNORECASE,
    )


_OWN_YEAR = re.compile(
    r"^\W{0,8}for\s+the\s+(?:fiscal\s+|financial\s+)?year\s+ended\b", re.IGNORECASE | re.MULTILINE
)
_MONTH_OF = re.compile(rf"\bfor\s+the\s+month\s+of\W{{0,4}}{FULL_MONTH}\W{{1,4}}(\d{{4}})", re.IGNORECASE)
_REPORT_OF = re.compile(
    r"\b(?:annual|integrated|half.year(?:ly)?|interim|universal)\s+(?:financial\s+)?(?:report|review|results"
    r"|registration\s+document)"
    r"(?:\s+(?:and|&)\s+(?:accounts|form\s20-f|financial\sstatements))?\W{1,4}((?:19|20)\d\d)"
    r"(?:\s?[/–-]\s?((?:20)?\d\d))?(?:\s+on\s+form\s+(?:20-F|40-F|10-K))?\W{0,4}$"
    r"|^\W{0,4}((?:19|20)\d\d)\s+(?:(?:annual|integrated)\s+(?:financial\s+)?report\b"
    r"|form\s+(?:20-F|40-F|10-K)\W{0,4}$)",
    re.IGNORECASE | re.MULTILINE,
)
"""A title page: "Annual report and accounts 2022/23"."""
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_NEW_YEAR = re.compile(r"January\s+0?[1-7]\s*,", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Identity:
    """Form, company and fiscal year; None for what the filing does not tell."""

    form: str | None
    company: str | None
    fiscal_year: int | None


def identify(
    text: str, section: Span, item: str | None, properties: Mapping[str, str] | None = None
) -> Identity:
    """Read a filing's identity from its text.

    ``properties`` is what the file says of itself in so many words (``dei:`` facts, the envelope of a full
    submission): ``form``, ``company``, ``fiscal_year`` and ``period`` (ISO 8601) come before what is read.
    """
    told = properties or {}
    cover = text[: min(IDENTITY.cover, max(section.start, 0) + 1)] if section.start > 0 else ""
    form = told.get("form") or _form(text, cover, section, item)
    return Identity(
        form,
        told.get("company") or company_of(cover, text[: min(IDENTITY.introduction, section.start + 1)]),
        _told_year(told) or _year(text, cover, section, form or ""),
    )


def _told_year(told: Mapping[str, str]) -> int | None:
    year = whole_number(told.get("fiscal_year"))
    if year is not None:
        return year
    period = _ISO_DAY.fullmatch(told.get("period", ""))
    return _of_year(int(period[1]), int(period[2]), int(period[3])) if period else None


def _of_year(year: int, month: int, day: int) -> int:
    """The fiscal year that a day ends: 52 or 53 weeks that run into January are still the old year's."""
    return year - 1 if month == 1 and day <= IDENTITY.spill else year


def _form(text: str, cover: str, section: Span, item: str | None) -> str | None:
    for pattern in (_SUBMISSION, _TYPE):
        found = pattern.search(cover)
        if found:
            return found.group(1).upper()
    line = _FORM_LINE.search(cover)
    if line:
        return (line.group(1) + (line.group(2) or "")).upper()
    rule = _RULE.search(cover)
    if rule:
        return f"424B{rule.group(1)}"
    named = _FORM.search(cover)
    if named and section.start > IDENTITY.cover // 2:
        return (named.group(1) + (named.group(2) or "")).upper()
    counts = Counter(match.group(1).upper() for match in _FORM.finditer(text[: section.end]))
    if counts:
        return counts.most_common(1)[0][0]
    return {"3.D": "20-F", "1A": "10-K"}.get(item or "")


def _year(text: str, cover: str, section: Span, form: str) -> int | None:
    header = _PERIOD.search(cover)
    if header:
        return int(header.group(1))
    quarter = _quarter_ended().search(cover) if form.startswith(("10-Q", "6-K")) else None
    if quarter:
        # A quarterly report names the year of the annual report that it goes on as well.
        return int(quarter.group("year"))
    own = _OWN_YEAR.search(cover)
    for pattern in (_YEAR_ENDED, _PERIOD_ENDED):
        ended = pattern.search(cover, own.start(), own.start() + IDENTITY.period) if own else None
        if ended:
            year = max(_years(ended))
            return year - 1 if _NEW_YEAR.search(ended.group()) else year
    for pattern in (_YEAR_ENDED, _PERIOD_ENDED):
        on_cover = pattern.search(cover) if section.start > IDENTITY.cover // 2 else None
        if on_cover:
            year = max(int(year) for year in on_cover.groups()[-4:] if year and year.isdigit())
            return year - 1 if _NEW_YEAR.search(on_cover.group()) else year
    for pattern in (_REPORT_OF, _MONTH_OF):
        named = pattern.search(cover)
        if named:
            return _last_year(named)
    counts = Counter(year for match in _YEAR_ENDED.finditer(text) for year in _years(match))
    total = sum(counts.values())
    usual = [year for year, count in counts.items() if count >= IDENTITY.rare * total]
    return max(usual) if usual else None


def _last_year(match: re.Match[str]) -> int:
    """Return the year that a title page names: 2023 for "2022/23"."""
    said = [year for year in match.groups() if year and year.isdigit()]
    return int(said[-1] if len(said[-1]) == len(said[0]) else said[0][: -len(said[-1])] + said[-1])


def _years(match: re.Match[str]) -> list[int]:
    return [int(year) for year in match.groups() if year and year.isdigit()]
