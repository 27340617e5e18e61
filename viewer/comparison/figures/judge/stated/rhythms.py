"""``$1.00 per share in 2023`` and ``$0.50 per share in each quarter of 2024``: of a year and of a quarter.

An amount that comes again is of the time after which it comes, whatever year that lies in; so is one that an
adjective gives its time, as ``the daily rate`` and ``the weekly rate``.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.figures.verdicts.lengths import in_words, nearly_as_long
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.figures.model import FigureKind
from viewer.figures.values import Duration, TimeUnit
from viewer.language.told import tell

_DAY, _WEEK = Duration(Decimal(1), TimeUnit.DAY), Duration(Decimal(1), TimeUnit.WEEK)
_MONTH, _QUARTER, _YEAR = (Duration(Decimal(months), TimeUnit.MONTH) for months in (1, 3, 12))
_LENGTHS = {
    "day": _DAY,
    "daily": _DAY,
    "week": _WEEK,
    "weekly": _WEEK,
    "month": _MONTH,
    "monthly": _MONTH,
    "quarter": _QUARTER,
    "quarterly": _QUARTER,
    "year": _YEAR,
    "annual": _YEAR,
    "yearly": _YEAR,
}
_EACH = re.compile(
    r"(?:\sper\s[a-z]+(?:\s[a-z]+)?)?,?\s(?:(?:in|for|during)\s)?(?:each|every)\s(?:fiscal\s|calendar\s)?"
    r"(?P<time>day|week|month|quarter|year)\b(?!\s(?:ended|from|since|until))"
)
_OFTEN = re.compile(r"\b(?P<time>daily|weekly|monthly|quarterly|annual|yearly)\b", re.IGNORECASE)
_REACH = 60
"""Characters behind an amount in which it is told how often it comes."""


def tell_rhythms_apart(rows: OpenLedgers, texts: Texts) -> None:
    """Give ``unlike`` to changed amounts that come after times of two lengths."""
    for index, change in rows.all():
        old, new = change.old, change.new
        if change.verdict is not FigureVerdict.CHANGED or old is None or new is None:
            continue
        if change.kind not in (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT):
            continue
        told = _rhythm(old, texts), _rhythm(new, texts)
        one, other = (told[0] or old.figure.claim.length), (told[1] or new.figure.claim.length)
        if any(told) and one is not None and other is not None and not nearly_as_long(one, other):
            rows.substitute(index, change, _unlike(change, one, other))


def _rhythm(placed: PlacedFigure, texts: Texts) -> Duration | None:
    """After how long an amount comes again; None where that is not told."""
    each = _EACH.match(texts.after(placed, _REACH))
    if each is None:
        each = _OFTEN.search(placed.figure.claim.what.noun)
    return _LENGTHS[each["time"].lower()] if each is not None else None


def _unlike(change: FigureChange, one: Duration, other: Duration) -> FigureChange:
    what = tell("{old} against {new}", old=in_words(one), new=in_words(other))
    reason = tell("not of the same thing: {what}", what=what)
    return replace(change, verdict=FigureVerdict.UNLIKE, delta=None, percent=None, reason=reason)
