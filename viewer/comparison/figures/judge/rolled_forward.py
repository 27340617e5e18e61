"""``March 31, 2004`` became ``March 31, 2007``: by how many years the filings, and so their dates, advanced.

A date that advanced by another number of years is no quiet one; and where its sentence has been written
anew as well, it is not the same date at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from viewer.comparison.figures.judge.listed_dates import ListedDates
from viewer.comparison.figures.judge.numbered_laws import numbered_otherwise
from viewer.comparison.figures.judge.one_verdict import Advance, advance_of, rolled_with_the_filings
from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.judge.places_in_lists import PlacesInLists
from viewer.comparison.figures.judge.ranges import end_of_dates
from viewer.comparison.figures.judge.thresholds import JUDGING
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.figures.match.similarity import overlap
from viewer.comparison.figures.verdicts import dates
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.figures.verdicts.lengths import nearly_as_long
from viewer.comparison.figures.verdicts.subjects import other_event
from viewer.comparison.model import FigureChange, FigureVerdict
from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.describe.content_words import content
from viewer.figures.model import Figure, FigureKind
from viewer.figures.period import DOCUMENT_OF
from viewer.figures.values import same_number
from viewer.language.told import tell


def reporting_year(figures: Figures) -> int | None:
    """Return the year that most closing dates ("as of", "ended") are in; of two years the later one."""
    years: Counter[int] = Counter()
    for found in figures.values():
        for figure in found:
            if figure.claim.closing and isinstance(figure.value, CalendarDate) and figure.value.year:
                years[figure.value.year] += 1
    return max(years, key=lambda year: (years[year], year)) if years else None


Years = tuple[int | None, int | None]
"""The fiscal years that the two filings say they are of, where they do."""


def reporting_shift(
    ledgers: Sequence[Sequence[FigureChange]], old: Figures, new: Figures, fiscal_years: Years = (None, None)
) -> int | None:
    """Years by which the reporting year advanced, as the covers, closing dates and paired dates tell.

    The closing dates of a filing that looks back on many years may mostly be of an earlier one.
    """
    votes: Counter[int] = Counter()
    for before, after in ((reporting_year(old), reporting_year(new)), fiscal_years):
        if before is not None and after is not None:
            votes[after - before] += JUDGING.closing_votes
    for rows in ledgers:
        for change in rows:
            if change.old and change.new:
                years = dates.years_apart(change.old.figure, change.new.figure)
                if years is not None:
                    votes[years] += 1
    return max(votes, key=lambda years: (votes[years], -abs(years), years)) if votes else None


def part_strangers(rows: OpenLedgers, shift: int | None, texts: Texts) -> None:
    """Take apart rows whose figures belong to different years and whose sentences differ as well.

    A date of another year must have advanced with the filings, or stand in the same words. An amount of one
    year never became that of another: where a list drops its oldest year and gains a new one, the oldest
    amount is gone and the newest is new. Nor did the second of three years become the third of three.
    """
    places = PlacesInLists(texts)
    rolled = rolled_with_the_filings(rows, shift)
    for index, change in rows.all():
        old, new = change.old, change.new
        if old is None or new is None or same_number(old.figure.value, new.figure.value):
            continue
        if advance_of(change) in rolled:
            continue
        if old.figure.kind is FigureKind.DATE:
            years = dates.years_apart(old.figure, new.figure)
            other = other_event(old.figure.claim, new.figure.claim) or numbered_otherwise(old, new, texts)
            if not _year_alone(old.figure) and other:
                rows.part(index, change, "event")
                continue
            if years is None and _ends_another_length(old.figure, new.figure):
                rows.part(index, change, "period")
                continue
            if _of_one_year(old.figure, new.figure) and not _same_occasion(change, texts):
                if not _one_holds_the_other(old.figure, new.figure):
                    rows.part(index, change, "event")
                continue
            if _of_one_year(old.figure, new.figure) or (not shift and years is not None):
                continue
            strange = years is None or abs(years) != abs(shift or 0)
            bare = years is not None and _year_alone(old.figure) and not _reworded_nowhere(change, texts)
            strange = strange and (
                bare or overlap(texts.around(old), texts.around(new)) < JUDGING.same_sentence
            )
        else:
            apart = years_of_periods(old.figure, new.figure)
            # Where no date of the one filing became one of the other, nothing became that of two years later.
            strange = shift != 0 and apart is not None and abs(apart) not in (0, abs(shift or 1))
        if strange or places.apart(old, new):
            of_event = old.figure.kind is FigureKind.DATE and not _year_alone(old.figure)
            rows.part(index, change, "event" if of_event else "year")
    _part_listed_dates(rows, texts)


def _part_listed_dates(rows: OpenLedgers, texts: Texts) -> None:
    """Take apart the dates of lists whose amounts are not one figure."""
    lists = ListedDates((change for _, change in rows.all()), texts)
    for index, change in rows.all():
        old, new = change.old, change.new
        if old is None or new is None or change.kind is not FigureKind.DATE:
            continue
        if not same_number(old.figure.value, new.figure.value) and lists.apart(old, new):
            rows.part(index, change, "year")


def years_of_periods(old: Figure, new: Figure) -> int | None:
    """Years between the periods that two amounts are of, below 0 if it went back; None where not told."""
    if old.claim.period is None or new.claim.period is None:
        return None
    before, after = old.claim.period.key, new.claim.period.key
    if before is None or after is None or before[:2] != after[:2]:
        return None
    return before.date.years_to(after.date)


def _of_one_year(old: Figure, new: Figure) -> bool:
    """Tell whether two dates are in one year, as the day that a thing was planned for and the day it was
    done."""
    before, after = old.value, new.value
    if not isinstance(before, CalendarDate) or not isinstance(after, CalendarDate):
        return False
    return before.year is not None and before.year == after.year


def _ends_another_length(old: Figure, new: Figure) -> bool:
    """Tell whether two dates close times of unlike length: ``nine months ended``, ``year ended``."""
    if not (old.claim.closing and new.claim.closing):
        return False
    one, other = old.claim.period, new.claim.period
    before, after = one.length if one else None, other.length if other else None
    return before is not None and after is not None and not nearly_as_long(before, after)


def _one_holds_the_other(old: Figure, new: Figure) -> bool:
    """Tell whether one date is the other, told less exactly."""
    one, other = old.value, new.value
    if not isinstance(one, CalendarDate) or not isinstance(other, CalendarDate):
        return False
    return one.holds(other) or other.holds(one)


def _year_alone(figure: Figure) -> bool:
    """Tell whether a date stands for a year as a whole: ``2004``, ``fiscal year ended March 31, 2004``."""
    date, period = figure.value, figure.claim.period
    if isinstance(date, CalendarDate) and date.precision is DatePrecision.YEAR:
        return True
    return period is not None and period.closes and period.lead.endswith(("year ended", "year ending"))


def _reworded_nowhere(change: FigureChange, texts: Texts) -> bool:
    """Tell whether nothing but a lone year, or an end of a range, has changed: ``Our lease ends in 2027``."""
    if change.old is None or change.new is None:
        return False
    sides = change.old, change.new
    lone = all(sum(_year_alone(each) for each in texts.figures_beside(side)) == 1 for side in sides)
    if not lone:
        ends = [end_of_dates(side, texts) for side in sides]
        lone = ends[0] is not None and ends[0] is ends[1]
    return lone and overlap(*(texts.around(side) for side in sides)) >= JUDGING.same_words


def _same_occasion(change: FigureChange, texts: Texts) -> bool:
    """Tell whether two dates are of one thing: both closing dates, or of events told in like words."""
    old, new = change.old, change.new
    if old is None or new is None:
        return False
    if _ends_a_period(old.figure) and _ends_a_period(new.figure):
        return True
    told = overlap(content(old.figure.claim.subject), content(new.figure.claim.subject))
    return max(told, overlap(texts.around(old), texts.around(new))) >= JUDGING.same_event


def _ends_a_period(figure: Figure) -> bool:
    """Tell whether a date closes: ``as of``, ``year ended``, ``seven months from … to``."""
    period = figure.claim.period
    return figure.claim.closing or (period is not None and period.lead.endswith((" to", " through")))


def _of_paired_amounts(rows: OpenLedgers) -> frozenset[Advance]:
    """From which date to which the periods of amounts went that are one figure, and in which paragraphs."""
    found = set()
    for _, change in rows.all():
        old, new = change.old, change.new
        if old is None or new is None or change.kind is FigureKind.DATE:
            continue
        before, after = old.figure.claim.period, new.figure.claim.period
        if before is not None and after is not None and before.date is not None and after.date is not None:
            found.add((old.place, new.place, before.date, after.date))
    return frozenset(found)


def _of_a_document(figure: Figure) -> bool:
    """Tell whether a year is that of a paper: ``our 2010 Annual Report``."""
    return figure.claim.period is not None and figure.claim.period.lead == DOCUMENT_OF


def _advanced_by(change: FigureChange) -> int | None:
    """By how many years a date rolled forward; None for any other row."""
    if change.verdict is not FigureVerdict.ROLLED_FORWARD or not (change.old and change.new):
        return None
    return dates.rolled_years(change.old.figure, change.new.figure)


def quiet_only_with_the_filings(
    rows: OpenLedgers, shift: int | None, texts: Texts, *, surely: bool = True
) -> None:
    """Take back ``rolled_forward`` of dates of another event, or that advanced otherwise than the filings.

    Args:
        rows: The rows of all pairs.
        shift: Years by which the filings advanced.
        texts: The texts of both filings.
        surely: Whether closing dates or covers tell so. One date that advanced by several years does not:
            "notes due 2027" -> "notes due 2031" tells of the notes.
    """
    dating = _of_paired_amounts(rows)
    lone = (
        not surely
        and abs(shift or 0) > 1
        and sum(_advanced_by(change) == shift for _, change in rows.all()) == 1
    )
    for index, change in rows.all():
        if change.verdict is not FigureVerdict.ROLLED_FORWARD or not (change.old and change.new):
            continue
        years = dates.rolled_years(change.old.figure, change.new.figure)
        if years is None:
            continue
        if lone and advance_of(change) not in dating and not _of_a_document(change.new.figure):
            reason = tell("{time} later", time=dates.in_years(years))
        elif years != shift:
            reason = f"advanced by {dates.in_years(years)} where the filings' dates advanced by {shift}"
        elif advance_of(change) not in dating and not _same_occasion(change, texts):
            reason = f"{dates.in_years(years)} later, and what is told of it has changed"
        else:
            continue
        rows.substitute(index, change, replace(change, verdict=FigureVerdict.CHANGED, reason=reason))
