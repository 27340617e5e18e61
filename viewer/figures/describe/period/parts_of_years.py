"""``in 2017, the price fell in the fourth quarter``: the year of a quarter that its sentence tells elsewhere.

A quarter or a half without its year has the year of the list that it stands in (``the second quarter and
first
half of 2024``), or else the one year of its sentence that stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from viewer.figures.calendar_date import DatePrecision
from viewer.figures.describe.period.mentions import PeriodMention
from viewer.figures.period import Period

_PART = re.compile(r"(?:first|second|third|fourth|last)\s(?:fiscal\s)?(?:quarter|half)")
_OF_A_YEAR = re.compile(r".*\b(?:quarter|half|months|weeks) of$")


def with_their_years(mentions: Sequence[PeriodMention]) -> list[PeriodMention]:
    """Return the periods of a sentence, quarters and halves with the year that is told elsewhere in it."""
    if not mentions or all(mention.period.lead for mention in mentions) or not any(map(_is_part, mentions)):
        return list(mentions)
    return [
        replace(mention, period=_completed(mention, at, mentions)) if _is_part(mention) else mention
        for at, mention in enumerate(mentions)
    ]


def _is_part(mention: PeriodMention) -> bool:
    return mention.period.relative and _PART.fullmatch(mention.period.told) is not None


def _completed(mention: PeriodMention, at: int, mentions: Sequence[PeriodMention]) -> Period:
    """The period of a part of a year, with its year where that is told."""
    told = mention.period.told
    for later in mentions[at + 1 :]:
        if later.group == mention.group and _OF_A_YEAR.match(later.period.lead):
            return Period(later.period.told, f"{told} of", later.period.date)
    years = {
        each.period.date: each.period
        for each in mentions[:at]
        if each.period.date is not None and each.period.date.precision is DatePrecision.YEAR
    }
    if len(years) != 1:
        return mention.period
    (date, year) = next(iter(years.items()))
    return Period(year.told, f"{told} of", date)
