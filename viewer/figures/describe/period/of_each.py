"""``In 2023 orders were $5 million and in 2024 $6 million``: two periods, each with a figure of its own.

A period behind a joint belongs to the figure that follows it, and not to the one before. Two that are told
as a list, ``rose by 5% in 2023 and in 2024 fell by 3%``, may do so, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.figures.describe.period.mentions import END_OF, PeriodMention
from viewer.figures.period import Period
from viewer.figures.read.draft import FigureDraft
from viewer.language.months import MONTHS

_JOINED = re.compile(r"(?:\s[a-z-]{2,20}){0,2},?\s(?:and|but|while),?\s(?:(?:in|for|during)\s)?")
"""Between a figure and a period that may be that of the next: ``$5 million and in 2024 $6 million``."""
_OWN_DATE = re.compile(
    rf"\s(?:by|until|before)\s(?:early\s|mid-|late\s)?(?:(?:{'|'.join(MONTHS)})\s(?:\d{{1,2}},\s)?)?(?:19|20)\d\d"
)
"""Right behind a figure, the date of its own."""
_AND_IN = re.compile(r",?\s(?:and|but)\s(?:in|for|during)\s.*")
"""From the end of a period to that of the next, where each may be of a figure of its own."""
_LEADS_ON = re.compile(r",?\s(?!of\b)(?:[a-z-]{2,20}\s){0,5}")
"""Between a period and the figure that it is of: ``2024 orders were``."""


_FROM_NOW = ("next", "coming", "following", "ensuing", "past", "last")
_WORDS_OF_A_YEAR = 2
"""``the last year`` is one that another is compared with; ``the last five years`` are none."""


def lasts(mention: PeriodMention) -> bool:
    """Tell whether a period is a length that begins or ends now: ``over the next six months``."""
    told = mention.period.told.split()
    return mention.period.relative and len(told) > _WORDS_OF_A_YEAR and told[0] in _FROM_NOW


def has_its_own_date(text: str, figure: FigureDraft, mentions: Sequence[PeriodMention]) -> bool:
    """Tell whether a date follows a figure that is no period: ``fell to $5 by March 2024``."""
    found = _OWN_DATE.match(text, figure.end)
    return found is not None and not any(each.start < found.end() <= each.end for each in mentions)


def is_of_the_next(
    text: str, figures: Sequence[FigureDraft], mention: PeriodMention, figure: FigureDraft
) -> bool:
    """Tell whether a period that a joint parts from a figure is that of the figure behind it."""
    if mention.start < figure.end or _JOINED.fullmatch(text, figure.end, mention.start) is None:
        return False
    later = next((each for each in figures if each.start >= mention.end), None)
    return later is not None and _LEADS_ON.fullmatch(text, mention.end, later.start) is not None


def period_of(
    text: str, figures: Sequence[FigureDraft], group: Sequence[PeriodMention], figure: FigureDraft
) -> Period:
    """Return the period of a figure that is of a list of them: of all, ``9% in 2011 and 2012``, or its own.

    Args:
        text: The text.
        figures: The figures of the sentence other than dates.
        group: The list.
        figure: The figure.
    """
    first, last = group[0], group[-1]
    if len(group) == 1:
        return first.period
    if len(group) == 2 and _part_two(text, figures, group, figure):
        return (first if figure.start < first.start else last).period
    lengths = first.period.lead.split(" ", 1), last.period.lead.split(" ", 1)
    if first.period.date == last.period.date and lengths[0][1:] == lengths[1][1:] != []:
        # "the three and nine months ended June 30": one end, two lengths.
        return Period(last.period.told, f"{lengths[0][0]} and {last.period.lead}", last.period.date)
    printed = first.period.told.removeprefix(END_OF)
    opening = first.period.told.removesuffix(printed)
    return Period(f"{opening}{text[first.end - len(printed) : last.end]}", first.period.lead)


def _part_two(
    text: str, figures: Sequence[FigureDraft], group: Sequence[PeriodMention], figure: FigureDraft
) -> bool:
    """Tell whether two periods are each of one figure: ``rose by 5% in 2023 and in 2024 fell by 3%``."""
    first, last = group
    if _AND_IN.fullmatch(text, first.end, last.end) is None:
        return False
    earlier = [each for each in figures if each.end <= first.start]
    later = [each for each in figures if each.start >= last.end]
    if len(earlier) != 1 or len(later) != 1 or not (figure is earlier[0] or figure is later[0]):
        return False
    return _LEADS_ON.fullmatch(text, last.end, later[0].start) is not None
