"""``As of March 31, 2011`` still stands where the dates around it are ``March 31, 2012`` by now: it is stale.

What is history rightly stays: a year that ended, the day of an event, a closing date beside a later one
that it is compared with. So only a date that a filing reports as of can be stale, or a year whose amounts are
other ones by now; only where it was the old filing's own; and only where all others of its kind in the
paragraph advanced, or where it has none beside it and nearly all of the filing's advanced.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.judge.rolled_forward import reporting_year
from viewer.comparison.figures.judge.thresholds import JUDGING
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.figures.verdicts import ledger_row
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.model import FigureChange, FigureVerdict
from viewer.comparison.places import Place
from viewer.figures.calendar_date import CalendarDate
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import Quantity

_STANDING_STILL = (FigureVerdict.UNCHANGED, FigureVerdict.RESCALED)
_AS_OF = re.compile(r"\b(?:as of|as at|at)\s(?:the close of business on\s)?$", re.IGNORECASE)
_CURRENT = re.compile(r"\b(?:currently|presently|now|today|to date|as of|as at)\b", re.IGNORECASE)
_FIXED = re.compile(
    r"\b(?:authori[sz]ed|up to|maximum|at least|minimum|limit(?:ed)?|par value|per share|each|permitted)\b",
    re.IGNORECASE,
)
"""Words of numbers that stand still by law or by contract."""


def mark_stale(rows: OpenLedgers, shift: int | None, old: Figures, texts: Texts) -> None:
    """Give ``not_rolled`` to closing dates and current counts that did not advance with those around them."""
    year = reporting_year(old)
    if year is None or not shift or shift < 0:
        return
    paragraphs: dict[tuple[int, Place, Place], list[FigureChange]] = defaultdict(list)
    for index, change in rows.all():
        if change.old is not None and change.new is not None:
            paragraphs[index, change.old.place, change.new.place].append(change)
    still: list[tuple[int, FigureChange, Sequence[FigureChange]]] = []
    advanced = 0
    for (index, *_), changes in paragraphs.items():
        advanced += sum(_advanced(change, year) for change in changes)
        still += [(index, each, changes) for each in changes if _stands_still(each, changes, year, texts)]
        for change in changes:
            if _stale_count(change, changes, texts):
                reason = (
                    "stands still, though the date it is told as of and all else in its sentence advanced"
                )
                rows.substitute(index, change, _not_rolled(change, reason))
    for index, change, siblings in still:
        beside = any(_advanced(other, year) for other in siblings)
        if beside or advanced >= max(JUDGING.least_advanced, JUDGING.advanced_of_all * len(still)):
            where = "its paragraph" if beside else "the filing"
            reason = (
                f"stands still, though the other closing dates of {where} advanced with the reporting year"
            )
            if _of_document(change):
                reason = "the year of a document stands still, though the closing dates around it advanced"
            elif _told_as_of(change, texts):
                _not_restated(index, change, siblings, rows, texts)
            else:
                reason += "; it is stale, or else the amounts of its sentence were restated"
            rows.substitute(index, change, _not_rolled(change, reason))


def _not_rolled(change: FigureChange, reason: str) -> FigureChange:
    return replace(change, verdict=FigureVerdict.NOT_ROLLED, reason=reason)


def _not_restated(
    index: int, date: FigureChange, changes: Sequence[FigureChange], rows: OpenLedgers, texts: Texts
) -> None:
    """Take back ``restated`` of the amounts told as of a stale date: only the date is old."""
    for change in changes:
        if change.verdict is not FigureVerdict.RESTATED or not (change.old and change.new and date.new):
            continue
        if texts.sentence(change.new) == texts.sentence(date.new):
            reason = f"{ledger_row.paired(change.old, change.new).reason}, though its date stands still"
            rows.substitute(index, change, replace(change, verdict=FigureVerdict.CHANGED, reason=reason))


def _current(figure: Figure, year: int) -> bool:
    """Tell whether a date of the old filing is one of its own closing dates, and not of years before."""
    date = figure.value
    period = figure.claim.period
    of_document = period is not None and period.of_document
    if not (figure.claim.closing or of_document) or not isinstance(date, CalendarDate) or date.year is None:
        return False
    return date.year >= year


def _advanced(change: FigureChange, year: int) -> bool:
    rolled = change.verdict is FigureVerdict.ROLLED_FORWARD
    return rolled and change.old is not None and _current(change.old.figure, year)


def _stands_still(change: FigureChange, changes: Sequence[FigureChange], year: int, texts: Texts) -> bool:
    """Tell whether a closing date of the old filing's own is still told alone in the new one."""
    old, new = change.old, change.new
    if old is None or new is None or change.verdict not in _STANDING_STILL:
        return False
    if not _current(old.figure, year):
        return False
    document = _of_document(change)
    if not (document or _told_as_of(change, texts) or _with_new_amounts(change, changes, texts)):
        return False
    others = [other for other in changes if other is not change and other.old is not None]
    current = [other for other in others if other.old and _current(other.old.figure, year)]
    if not all(_advanced(other, year) for other in current):
        return False
    here = texts.bounds(new)
    return document or not any(
        other.kind is FigureKind.DATE and other.new is not None and texts.bounds(other.new) == here
        for other in others
    )


def _of_document(change: FigureChange) -> bool:
    """Tell whether a date is the year of a document of the filer's: ``our 2010 Annual Report``."""
    periods = [side.figure.claim.period for side in (change.old, change.new) if side is not None]
    return all(period is not None and period.of_document for period in periods)


def _told_as_of(change: FigureChange, texts: Texts) -> bool:
    """Tell whether both filings say ``as of``, ``as at`` or ``at`` a date."""
    sides = [side for side in (change.old, change.new) if side is not None]
    return all(_AS_OF.search(texts.before(side, JUDGING.as_of_reach)) for side in sides)


def _with_new_amounts(change: FigureChange, changes: Sequence[FigureChange], texts: Texts) -> bool:
    """Tell whether all amounts of the sentence that tells of a year have other values for the same year."""
    sentence = texts.sentence(change.new) if change.new is not None else ""
    beside = [
        other.verdict
        for other in changes
        if other.kind is not FigureKind.DATE and other.new and texts.sentence(other.new) == sentence
    ]
    return FigureVerdict.RESTATED in beside and not any(verdict in _STANDING_STILL for verdict in beside)


def _digits(figure: Figure) -> int:
    """Digits of a whole number without its closing zeros: 3 of 1,280, 1 of 10,000."""
    value = figure.value
    if not isinstance(value, Quantity) or value.number != value.number.to_integral_value():
        return 0
    return len(str(value.plain).rstrip("0"))


def _stale_count(change: FigureChange, changes: Sequence[FigureChange], texts: Texts) -> bool:
    """Tell whether an exact count of today stayed the same while all else in its sentence advanced."""
    old, new = change.old, change.new
    if old is None or new is None or change.kind is not FigureKind.COUNT:
        return False
    if change.verdict not in _STANDING_STILL or _digits(new.figure) < JUDGING.exact_digits:
        return False
    sentence, here = texts.sentence(new), texts.bounds(new)
    if _FIXED.search(sentence) or not _CURRENT.search(sentence):
        return False
    beside = [
        other
        for other in changes
        if other is not change and other.new is not None and texts.bounds(other.new) == here
    ]
    dates = [other for other in beside if other.kind is FigureKind.DATE]
    numbers = [other for other in beside if other.kind is not FigureKind.DATE]
    rolled = any(other.verdict is FigureVerdict.ROLLED_FORWARD for other in dates)
    return rolled and not any(other.verdict in _STANDING_STILL for other in numbers)
