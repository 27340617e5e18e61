"""Whether the words of a period name the days of a fact."""

from __future__ import annotations

import datetime as dt

import pytest

from viewer.comparison.figures.ties.periods import Calendar, names_end, told_of
from viewer.figures import context_of, recognise
from viewer.figures.calendar_date import CalendarDate
from viewer.figures.period import Period
from viewer.filings.facts.model import FactPeriod

LATE = Calendar(2024, dt.date(2025, 2, 1))
"""A fiscal year 2024 that ends in the next one."""
PLAIN = Calendar()


def period(words: str) -> Period:
    text = f"We lost $5 million {words}."
    found = next(figure for figure in recognise(text, context_of([text])) if figure.unit == "USD")
    assert found.claim.period is not None
    return found.claim.period


@pytest.mark.parametrize(
    ("words", "start", "end", "calendar", "same"),
    [
        ("in 2024", "2024-01-01", "2024-12-31", PLAIN, True),
        ("in 2024", "2024-02-04", "2025-02-01", LATE, True),
        ("in 2023", "2023-01-29", "2024-02-03", LATE, True),
        ("in 2024", "2023-01-29", "2024-02-03", LATE, False),
        ("in 2024", "2024-01-01", "2024-06-30", PLAIN, False),
        ("in 2024", "2024-10-01", "2024-12-31", PLAIN, False),
        ("in 2024", "", "2024-12-31", PLAIN, False),
        ("for the year ended December 31, 2024", "2024-01-01", "2024-12-31", PLAIN, True),
        ("for the year ended December 31, 2024", "2024-01-01", "2024-12-30", PLAIN, False),
        ("in the three months ended March 31, 2024", "2024-01-01", "2024-03-31", PLAIN, True),
        ("in the three months ended March 31, 2024", "2023-10-01", "2024-03-31", PLAIN, False),
        ("in the six weeks ended March 31, 2024", "2024-02-19", "2024-03-31", PLAIN, True),
        ("as of March 31, 2024", "", "2024-03-31", PLAIN, True),
        ("as of March 31, 2024", "2024-01-01", "2024-03-31", PLAIN, False),
        ("in the third quarter of 2024", "2024-10-01", "2024-12-31", PLAIN, False),
        ("in the previous year", "2023-01-01", "2023-12-31", PLAIN, False),
    ],
)
def test_the_words_of_a_period_name_days(
    words: str, start: str, end: str, calendar: Calendar, same: bool
) -> None:
    fact = FactPeriod(dt.date.fromisoformat(end), dt.date.fromisoformat(start) if start else None)
    assert told_of(period(words), fact, calendar) is same


def test_a_date_names_the_day_or_the_year_that_a_fact_ends_with() -> None:
    year = FactPeriod(dt.date(2024, 12, 31), dt.date(2024, 1, 1))
    assert names_end(CalendarDate(2024, 12, 31), year, PLAIN)
    assert names_end(CalendarDate(2024), year, PLAIN)
    assert not names_end(CalendarDate(2024, 12), year, PLAIN)
    assert not names_end(CalendarDate(2024), FactPeriod(dt.date(2024, 12, 31)), PLAIN)
    assert not names_end(CalendarDate(None, 12, 31), year, PLAIN)


def test_a_calendar_reaches_no_further_than_years_do() -> None:
    assert PLAIN.year_end(2024) is None
    assert Calendar(2024, dt.date(2024, 2, 29)).year_end(2023) == dt.date(2023, 2, 28)
    assert Calendar(2024, dt.date(2024, 12, 31)).year_end(12_000) is None
