"""``March 31, 2004`` became ``March 31, 2007``: by how many years the filings, and so their dates, advanced.

A date that advanced by another number of years is no quiet one; and where its sentence has been written
anew as well, it is not the same date at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from viewer.comparison.figures import ledger
from viewer.comparison.figures.dates import first_day
from viewer.comparison.figures.ledger import Figures
from viewer.comparison.figures.likeness import overlap
from viewer.comparison.figures.open_ledgers import OpenLedgers
from viewer.comparison.figures.texts import Texts
from viewer.comparison.model import FigureChange, FigureKind, FigureVerdict

CLOSING_VOTES = 3
"""What the filings' commonest closing years weigh against single pairs of dates."""
SAME_SENTENCE = 0.6
"""Share of the words around two dates that must agree for them to be one, where their years do not tell."""


def reporting_year(figures: Figures) -> int | None:
    """The year that most of a filing's closing dates ("as of", "ended") are in, the later if two are."""
    years: Counter[int] = Counter()
    for found in figures.values():
        for figure in found:
            if ledger.closing(figure):
                day = first_day(str(figure.value))
                if day is not None:
                    years[day.year] += 1
    return max(years, key=lambda year: (years[year], year)) if years else None


def reporting_shift(ledgers: Sequence[Sequence[FigureChange]], old: Figures, new: Figures) -> int | None:
    """Years by which the reporting year advanced, as closing dates and paired dates tell."""
    votes: Counter[int] = Counter()
    before, after = reporting_year(old), reporting_year(new)
    if before is not None and after is not None:
        votes[after - before] += CLOSING_VOTES
    for rows in ledgers:
        for change in rows:
            if change.old and change.new:
                years = ledger.years_apart(change.old.figure, change.new.figure)
                if years is not None:
                    votes[years] += 1
    return max(votes, key=lambda years: (votes[years], -abs(years), years)) if votes else None


def part_strangers(rows: OpenLedgers, shift: int | None, texts: Texts) -> None:
    """Take apart dates of different years that neither the filings' advance nor their sentences join."""
    for index, change in rows.all():
        old, new = change.old, change.new
        if old is None or new is None or old.figure.kind is not FigureKind.DATE:
            continue
        if old.figure.value == new.figure.value:
            continue
        years = ledger.years_apart(old.figure, new.figure)
        if years is not None and shift is not None and abs(years) == abs(shift):
            continue
        if overlap(texts.around(old), texts.around(new)) < SAME_SENTENCE:
            rows.part(index, change)


def quiet_only_with_the_filings(rows: OpenLedgers, shift: int | None) -> None:
    """Take back ``rolled_forward`` where a date advanced by another number of years than the filings."""
    for index, change in rows.all():
        if change.verdict is not FigureVerdict.ROLLED_FORWARD or not (change.old and change.new):
            continue
        years = ledger.rolled_years(change.old.figure, change.new.figure)
        if years is None or years == shift:
            continue
        reason = f"advanced by {ledger.in_years(years)} where the filings' dates advanced by {shift}"
        rows.substitute(index, change, replace(change, verdict=FigureVerdict.CHANGED, reason=reason))
