"""``net loss, year 2024 → net income, year 2025``: what a row measures, each side by its own claim.

A reader takes one label for that of both values. So one label stands only where both sides claim the same, or
their years alone differ; wherever they differ otherwise, both are told. The parts of the claims decide that,
never the words that they are told in.
"""

from __future__ import annotations

from enum import StrEnum

from viewer.comparison.figures.verdicts.lengths import days_of, nearly_as_long
from viewer.comparison.model import FigureChange, FigureVerdict
from viewer.figures.claim import Basis, Claim, Sense
from viewer.figures.describe.content_words import content
from viewer.figures.label import Label
from viewer.figures.model import Figure
from viewer.figures.period import SINCE, Period
from viewer.figures.quoted.passage import PLACE
from viewer.figures.values import Duration

NEAR_MONTHS = 1
"""Months by which the ends of two periods may lie apart, years aside, for the year alone to have rolled on: a
latest count of May 30 is one of June 2 in the next filing, and a quarter's end is three months from the next.
Trades off calling two quarters one label against two labels for two days of a count; not measured."""
_NAMES_NOTHING = frozenset(("total", "amount", "aggregate", "sum", "number", "approximate"))
"""Words that one filing adds and the next leaves out: ``total revenues`` are ``revenues``."""
_PLACES = frozenset(("first", "second", "third", "fourth", "last"))
"""Words that tell which quarter or half of a year is meant."""
_DENYING = frozenset(("not", "no", "nor", "never"))
"""Words of a label that turn it round: ``mill not able`` is the contrary of ``mill able``."""
ARROW = " → "
"""Between the two labels of a row."""


class ClaimPart(StrEnum):
    """A part in which the claims of two sides can differ."""

    WHAT = "what"
    WHOSE = "whose"
    PERIOD = "period"
    SENSE = "sense"
    BASIS = "basis"
    BOUND = "bound"


def parts_that_differ(old: Claim, new: Claim) -> frozenset[ClaimPart]:
    """Return the parts in which two claims differ; what one side does not tell is no difference.

    Of periods the year does not count: it rolls on from filing to filing.
    """
    owners = _told(old.what.owner or old.whose.told, new.what.owner or new.whose.told)
    found = {
        ClaimPart.WHAT: _subjects(old, new),
        ClaimPart.WHOSE: owners or _told(old.whose.place, new.whose.place),
        ClaimPart.PERIOD: _lengths(old.length, new.length) or _periods(old.period, new.period),
        ClaimPart.SENSE: Sense.NONE not in (old.sense, new.sense) and old.sense is not new.sense,
        ClaimPart.BASIS: _bases(old.basis, new.basis),
        ClaimPart.BOUND: old.bound.relation is not new.bound.relation,
    }
    return frozenset(part for part, differs in found.items() if differs)


def tells_two(change: FigureChange) -> bool:
    """Tell whether the sides of a row measure different things, so that both labels are shown.

    A bound is told with its value, not in the label. A period that went back, or that one side alone dates,
    is told side by side: the later filing's words alone would be taken for those of both.
    """
    if change.old is None or change.new is None:
        return False
    old, new = change.old.figure.claim, change.new.figure.claim
    differ = (
        parts_that_differ(old, new) - {ClaimPart.BOUND}
        or _went_back(old.period, new.period)
        or _dated(old.period) is not _dated(new.period)
        or _quoted_otherwise(change.old.figure.label, change.new.figure.label)
    )
    return bool(differ) and all(_labels(change.old.figure, change.new.figure))


def _quoted_otherwise(old: Label, new: Label) -> bool:
    """True where a clause is quoted that names something else: ``we lent […] to towns``, ``… to ports``."""
    quoted = old.subject != new.subject and (PLACE in old.subject or PLACE in new.subject)
    return quoted and content(old.subject) != content(new.subject)


def means_two(change: FigureChange) -> bool:
    """Tell whether the sentences of both sides are shown: their labels differ, or what became of the figure
    says that they mean different things, though their labels do not tell which.
    """
    return tells_two(change) or change.verdict in (FigureVerdict.REVERSED, FigureVerdict.UNLIKE)


def measure_labels(change: FigureChange) -> tuple[str, ...]:
    """Return the labels of a row: the old side's and the new one's, or the one of both."""
    if change.old is None or change.new is None or not tells_two(change):
        return (change.measure,)
    return tuple(dict.fromkeys(_labels(change.old.figure, change.new.figure)))


def measure_words(change: FigureChange) -> str:
    """Return what a row measures: one label, or ``net debt → gross debt`` where its sides differ."""
    return ARROW.join(measure_labels(change))


def _labels(old: Figure, new: Figure) -> tuple[str, str]:
    """Both labels; where their words are one, with what makes the difference: ``cash (outflow)``."""
    told = old.label, new.label
    if told[0].subject != told[1].subject:
        return told[0].words, told[1].words
    parts = parts_that_differ(old.claim, new.claim)
    return _detailed(old.claim, told[0], parts), _detailed(new.claim, told[1], parts)


def _detailed(claim: Claim, label: Label, parts: frozenset[ClaimPart]) -> str:
    details = [claim.whose.place] if ClaimPart.WHOSE in parts else []
    if ClaimPart.SENSE in parts:
        details.append(str(claim.sense))
    if ClaimPart.BASIS in parts:
        details.append(basis_words(claim.basis))
    details = [words for words in details if words]
    if not details:
        return label.words
    return label._replace(subject=f"{label.subject} ({', '.join(details)})".strip()).words


def basis_words(basis: Basis) -> str:
    """Return how an amount was reckoned: ``"net, before tax, per share"``; nothing where it is not told."""
    told = (
        str(basis.scope or ""),
        str(basis.tax or ""),
        "adjusted" if basis.adjusted else "",
        f"per {basis.per}" if basis.per else "",
        f"share of {basis.share_of}" if basis.share_of else "",
        str(basis.moment or ""),
    )
    return ", ".join(words for words in told if words)


# Parts of two claims


def _subjects(old: Claim, new: Claim) -> bool:
    if _told(old.what.of_which or "", new.what.of_which or ""):
        return True
    before, after = (_content(_named(claim)) for claim in (old, new))
    denied = [not _DENYING.isdisjoint(_named(claim).split()) for claim in (old, new)]
    return bool(before and after) and (before != after or denied[0] is not denied[1])


def _named(claim: Claim) -> str:
    """The words that name what is measured; of a date without a label, those of what happened on it."""
    return claim.what.noun or claim.subject


def _content(words: str) -> frozenset[str]:
    found = content(words)
    return (found - _NAMES_NOTHING) or found


def _told(old: str, new: str) -> bool:
    """True where both sides say something, and not the same."""
    return bool(old and new) and _content(old) != _content(new)


def _bases(old: Basis, new: Basis) -> bool:
    if old == new:
        return False
    scopes = old.scope is not None and new.scope is not None and old.scope is not new.scope
    taxes = old.tax is not None and new.tax is not None and old.tax is not new.tax
    per = old.per.lower() != new.per.lower()
    moments = old.moment is not None and new.moment is not None and old.moment is not new.moment
    return (
        scopes or taxes or per or moments or old.adjusted != new.adjusted or _told(old.share_of, new.share_of)
    )


def _periods(old: Period | None, new: Period | None) -> bool:
    if old is None or new is None or old.event is not None or new.event is not None:
        return False
    if old.relative or new.relative:
        return old.words != new.words
    if (old.lead == SINCE) is not (new.lead == SINCE):
        return True
    if old.kind is not new.kind or _part_of_year(old) != _part_of_year(new):
        return True
    months = [period.date.month for period in (old, new) if period.date is not None and period.date.month]
    return len(months) == 2 and _months_apart(*months) > NEAR_MONTHS


def _part_of_year(period: Period) -> str:
    """``"fourth"`` of the fourth quarter of 2017; empty where no part of a year is told by its place."""
    return next((word for word in period.lead.lower().split() if word in _PLACES), "")


def _dated(period: Period | None) -> bool:
    """True where the period of an amount names its date: ``as of March 31``, and not ``last year``."""
    return period is not None and period.event is None and period.date is not None


def _went_back(old: Period | None, new: Period | None) -> bool:
    """True where the new side's period is the earlier one: no filing's year rolls back."""
    before, after = (
        None if period is None or period.date is None or period.event is not None else period.date.first_day
        for period in (old, new)
    )
    return before is not None and after is not None and after < before


def _lengths(old: Duration | None, new: Duration | None) -> bool:
    if old is None or new is None or not (days_of(old) and days_of(new)):
        return False
    return not nearly_as_long(old, new)


def _months_apart(one: int, other: int) -> int:
    """Months between two months of any years: December and January are next to each other."""
    apart = abs(one - other)
    return min(apart, 12 - apart)
