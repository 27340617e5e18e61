"""``agrees with NetIncomeLoss, year ended April 30, 2024``: what the statements of a filing say of its
figure.

Every face says it in these words: the dock, the tooltip, the reports.
"""

from __future__ import annotations

import datetime as dt
import re

from viewer.comparison.figures.ties.tie import Tie, TieOutcome
from viewer.comparison.model import FigureChange
from viewer.comparison.places import NEW, OLD
from viewer.figures.model import Figure
from viewer.figures.read.scales import written_like
from viewer.filings.facts.model import FactPeriod, TaggedFact
from viewer.language.months import MONTHS
from viewer.language.number_words import UNITS
from viewer.language.say import say, say_count, sayable
from viewer.wording.readings.sides import side_words

NO_COUNTERPART_WORDS = sayable("no counterpart in the statements")
MINUS = "\N{MINUS SIGN}"
_MONTH_DAYS, _YEAR_DAYS, _WEEK = 30.44, (350, 380), 7
_MEMBER = re.compile(r"Member$")


def row_tie_words(change: FigureChange) -> str:
    """Return what to tell of a row; of both sides where both have a counterpart; empty where neither was
    asked."""
    sides = [
        (name, side.figure, tie)
        for name, side, tie in ((OLD, change.old, change.old_tie), (NEW, change.new, change.new_tie))
        if side is not None and tie is not None
    ]
    told = [(name, figure, tie) for name, figure, tie in sides if tie.fact is not None] or sides[-1:]
    if len(told) == 1:
        return tie_words(told[0][1], told[0][2])
    return "; ".join(f"{side_words(name)}: {tie_words(figure, tie)}" for name, figure, tie in told)


def tie_words(figure: Figure, tie: Tie) -> str:
    """Return ``"agrees with Goodwill, as of December 31, 2023"``, or what else came of looking a figure up.
    Return ``"agrees with Goodwill, as of December 31, 2023"``, or what else came of looking a figure up."""
    fact = tie.fact
    if fact is None or tie.value is None:
        return say(NO_COUNTERPART_WORDS)
    where = f"{concept_words(fact)}, {period_words(fact.period)}"
    if tie.outcome is TieOutcome.AGREES:
        return say("agrees with {fact}", fact=where)
    value = written_like(figure, abs(tie.value))
    value = f"{MINUS if tie.value < 0 else ''}{value}"
    return say("differs: the statements say {value} ({fact})", value=value, fact=where)


def concept_words(fact: TaggedFact) -> str:
    """Return the name of a concept and of the part that it is of: ``"Goodwill (Retail)"``."""
    parts = [_MEMBER.sub("", one.member.rpartition(":")[2]) for one in fact.dimensions]
    return f"{fact.name} ({', '.join(parts)})" if parts else fact.name


def period_words(period: FactPeriod) -> str:
    """Return ``"year ended April 30, 2024"``, ``"three months ended …"``, ``"as of …"``."""
    end = _day(period.end)
    if not period.days:
        return say("as of {day}", day=end)
    if _YEAR_DAYS[0] <= period.days <= _YEAR_DAYS[1]:
        return say("year ended {day}", day=end)
    months = round(period.days / _MONTH_DAYS)
    if 1 <= months < len(UNITS) and abs(period.days - months * _MONTH_DAYS) <= _WEEK:
        return _months_ended(months, end)
    assert period.start is not None
    return say("{start} to {end}", start=_day(period.start), end=end)


def _months_ended(months: int, end: str) -> str:
    number = UNITS[months]
    return say_count(
        months, "{number} month ended {day}", "{number} months ended {day}", number=number, day=end
    )


def _day(day: dt.date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
