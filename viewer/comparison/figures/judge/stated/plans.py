"""``we plan to open 20 stores``, ``we opened 16 stores``; ``by April 1``, ``on April 2``: a plan, and a deed.

What was done is no other value of what was planned, and the day on which a thing was done none of the day by
which it had to be: the two are set beside each other, and nothing is reckoned between them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.figures.calendar_date import CalendarDate
from viewer.figures.model import Figure, FigureKind
from viewer.figures.quoted.edges import begin
from viewer.language.told import tell

_PLAN = re.compile(
    r"\b(?:aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|expect(?:s|ed|ing)?|hop(?:e|es|ed|ing)|seek(?:s|ing)?"
    r"|anticipat(?:e|es|ed|ing)|forecast(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|commit(?:ted)?|undert(?:ake|aken|ook)|will)"
    r"\s(?:that\s[^,;]{1,60}\s|(?:[a-z]+\s){0,3})?(?:to|for|at|be|reach|achieve|invest|spend|open|hire)\b"
    r"|\b(?:goal|target|objective|ambition|intention)s?\s(?:(?:is|are|was|were|remains?)\s(?:to\b|for\b)?|to\b|of\b|for\b)"
    r"|\b(?:target(?:ed)?|planned|budgeted|projected|expected|anticipated|forecast)\s(?!(?:by|to|in|at)\b)(?=[a-z])"
    r"|\b(?:budget|forecast|target|goal)\b",
    re.IGNORECASE,
)
"""What leads to a figure that is planned, or is a goal."""
_DONE = re.compile(
    r"\b(?:was|were|had|has|have|is|are|(?!need\b|exceed\b|proceed\b|indeed\b)[a-z]{2,}ed|spent|sold|bought|built|paid|made"
    r"|met|cut|held|lent|grew|rose|fell|won|lost|drew|began|came|went|became|took|gave)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|(?!need\b|exceed\b|proceed\b|indeed\b)[a-z]{2,}ed|spent|sold|bought|built|paid|made|met|cut|held|lent"
    r"|regained|took|gave|began|came|went|became)\b",
    re.IGNORECASE,
)
"""Past forms."""
_TO_DO = re.compile(r"\bto\s[a-z]+|^\s?[a-z]+")
"""An infinitive: ``our goal is to cut``."""
_FORWARD = re.compile(
    r"\b(?:plan|expect|aim|intend|anticipat|estimat|forecast|project|budget|target|goal|hope|seek|will|would|should|may"
    r"|could|might|can|must|shall)[a-z]*\b",
    re.IGNORECASE,
)
"""What tells that a thing is not done, or is not sure."""
_DEADLINE = re.compile(
    r"\b(?:no\slater\sthan|not\slater\sthan|on\sor\sbefore|on\sor\sprior\sto|prior\sto|before|by|until|deadline\s(?:of|is|was))\s$",
    re.IGNORECASE,
)
"""What leads to the day by which a thing has to be done."""
_ON = re.compile(r"\b(?:on|in)\s$", re.IGNORECASE)
_LEAD = 30
"""Characters before a date in which it is told whether it is a deadline."""
_KINDS = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT, FigureKind.RATIO)
_ASKED = (FigureVerdict.UNCHANGED, FigureVerdict.RESCALED, FigureVerdict.CHANGED, FigureVerdict.REQUALIFIED)


def tell_plans_apart(rows: OpenLedgers, texts: Texts) -> None:
    """Give ``unlike`` to what is planned on one side and done on the other."""
    for index, change in rows.all():
        old, new = change.old, change.new
        if change.verdict not in _ASKED or old is None or new is None:
            continue
        if texts.sentence(old) == texts.sentence(new):
            continue
        told = None
        if change.kind in _KINDS:
            told = _apart(_planned(old), _planned(new), "what is planned", "what was done")
        elif change.kind is FigureKind.DATE and _as_exactly(old.figure, new.figure):
            told = _apart(_due(old), _due(new), "a deadline", "what was done")
        if told is not None:
            rows.substitute(index, change, _unlike(change, *told))


def _as_exactly(old: Figure, new: Figure) -> bool:
    """Tell whether two dates are told as exactly: a day in a month told alone may be the same date."""
    one, other = old.value, new.value
    if not isinstance(one, CalendarDate) or not isinstance(other, CalendarDate):
        return False
    return one.precision is other.precision


def _apart(old: bool | None, new: bool | None, ahead: str, done: str) -> tuple[str, str] | None:
    if old is None or new is None or old is new:
        return None
    return (ahead, done) if old else (done, ahead)


def _planned(placed: PlacedFigure) -> bool | None:
    """Tell whether a figure is of a plan (True) or of what is so (False); None where nothing tells."""
    before = _before(placed)
    plan = next(reversed(list(_PLAN.finditer(before))), None)
    if plan is not None:
        return None if _PAST.search(_TO_DO.sub("", before[plan.end() :])) else True
    if _FORWARD.search(before):
        return None
    return False if _DONE.search(before) else None


def _due(placed: PlacedFigure) -> bool | None:
    """Tell whether a date is a deadline (True) or the day of a deed (False); None where nothing tells."""
    before = _before(placed)
    lead = before[-_LEAD:]
    if _DEADLINE.search(lead):
        return True
    done = _ON.search(lead) is not None and _FORWARD.search(before) is None
    return False if done and _PAST.search(before) else None


def _before(placed: PlacedFigure) -> str:
    """The words of its clause before a figure."""
    figure = placed.figure
    if figure.sentence is None:
        return ""
    dated = figure.kind is FigureKind.DATE
    low = begin(figure.sentence, figure.start, figure.end, dated=dated)
    if dated:  # "was published on April 2 and takes effect on June 1": each has a verb of its own
        low = max([low, *(one.end for one in figure.sentence.figures if one.end <= figure.start)])
    return figure.sentence.text[low : figure.start]


def _unlike(change: FigureChange, old: str, new: str) -> FigureChange:
    what = tell("{old} against {new}", old=old, new=new)
    reason = tell("not of the same thing: {what}", what=what)
    return replace(change, verdict=FigureVerdict.UNLIKE, delta=None, percent=None, reason=reason)
