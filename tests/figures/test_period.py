"""When a figure is of: the stretch or the moment, as exactly as the words tell it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from viewer.figures import recognise
from viewer.figures.calendar_date import CalendarDate
from viewer.figures.model import FigureKind
from viewer.figures.period import Period, PeriodKind
from viewer.figures.values import Duration, TimeUnit

SPAN, INSTANT = PeriodKind.SPAN, PeriodKind.INSTANT


def period_of(sentence: str) -> Period:
    """The period of the one amount of a sentence."""
    (amount,) = [figure for figure in recognise(sentence) if figure.kind is FigureKind.MONEY]
    assert amount.claim.period is not None
    return amount.claim.period


@pytest.mark.parametrize(
    ("told", "kind", "start", "end", "length"),
    [
        ("for the fiscal year ended March 31, 2003", SPAN, "2002-04-01", "2003-03-31", (12, TimeUnit.MONTH)),
        ("for the three months ended June 30, 2012", SPAN, "2012-04-01", "2012-06-30", (3, TimeUnit.MONTH)),
        ("for the six months ended February 29, 2012", SPAN, "2011-09-01", "2012-02-29", (6, TimeUnit.MONTH)),
        ("for the 52 weeks ended January 28, 2012", SPAN, "2011-01-30", "2012-01-28", (52, TimeUnit.WEEK)),
        ("in 2012", SPAN, "2012", "2012", (12, TimeUnit.MONTH)),
        ("in fiscal 2012", SPAN, "2012", "2012", (12, TimeUnit.MONTH)),
        ("in May 2016", SPAN, "2016-05", "2016-05", (1, TimeUnit.MONTH)),
        ("in the third quarter of 2012", SPAN, "2012", "2012", (3, TimeUnit.MONTH)),
        ("in the first nine months of 2012", SPAN, "2012", "2012", (9, TimeUnit.MONTH)),
        ("as of March 31, 2012", INSTANT, "2012-03-31", "2012-03-31", None),
        ("on March 31, 2012", INSTANT, "2012-03-31", "2012-03-31", None),
        ("for the previous fiscal year", SPAN, None, None, (12, TimeUnit.MONTH)),
        ("for the prior quarter", SPAN, None, None, (3, TimeUnit.MONTH)),
        ("at the previous year end", INSTANT, None, None, None),
    ],
)
def test_a_period_tells_when_and_how_long(
    told: str, kind: PeriodKind, start: str | None, end: str | None, length: tuple[int, TimeUnit] | None
) -> None:
    period = period_of(f"Our debt {told} was ¥5 million.")
    assert (period.kind, period.start, period.end) == (kind, start, end)
    assert period.length == (Duration(Decimal(length[0]), length[1]) if length else None)
    assert period.relative is (start is None)


def test_a_list_of_years_keeps_the_day() -> None:
    figures = recognise("Debt as of March 31, 2011 and 2012 was ¥5 million and ¥6 million, respectively.")
    periods = [figure.claim.period for figure in figures if figure.kind is FigureKind.MONEY]
    assert [period.end for period in periods if period] == ["2011-03-31", "2012-03-31"]


def test_days_that_share_a_year_are_days_of_it() -> None:
    figures = recognise(
        "Debt as of June 30 and December 31, 2011 was ¥5 million and ¥6 million, respectively."
    )
    periods = [figure.claim.period for figure in figures if figure.kind is FigureKind.MONEY]
    assert [period.end for period in periods if period] == ["2011-06-30", "2011-12-31"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("for the fiscal year ended March 31, 2003", "for the year ended March 31, 2003", True),
        ("in fiscal 2012", "in 2012", True),
        ("as of March 31, 2012", "at March 31, 2012", True),
        ("as of March 31, 2012", "for the year ended March 31, 2012", False),
        ("for the six months ended June 30, 2012", "for the three months ended June 30, 2012", False),
        ("in the third quarter of 2012", "in 2012", False),
        ("in 2012", "in 2013", False),
    ],
)
def test_two_filings_words_for_one_period(one: str, other: str, *, same: bool) -> None:
    keys = [period_of(f"Our debt {told} was ¥5 million.").key for told in (one, other)]
    assert None not in keys
    assert (keys[0] == keys[1]) is same


@pytest.mark.parametrize("told", ["for the previous year", "as of March 31"])
def test_a_period_without_a_year_is_compared_with_none(told: str) -> None:
    assert period_of(f"Our debt {told} was ¥5 million.").key is None


def test_a_year_from_a_day_ends_the_day_before_its_anniversary() -> None:
    period = period_of("For the year from April 1, 2011 our debt was ¥5 million.")
    assert (period.start, period.end) == ("2011-04-01", "2012-03-31")


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("for the three months ended February 29, 2012", "2011-12-01"),
        ("for the two months ended December 31, 2011", "2011-11-01"),
    ],
)
def test_a_stretch_may_begin_in_any_month(told: str, start: str) -> None:
    assert period_of(f"Our debt {told} was ¥5 million.").start == start


@pytest.mark.parametrize(
    ("since", "until", "months", "days"),
    [
        ((2023, 9, 1), (2024, 3, 31), 7, None),
        ((2023, 1, 1), (2023, 12, 31), 12, None),
        ((2023, 1, 15), (2023, 2, 14), 1, None),
        ((2023, 1, 1), (2023, 1, 20), None, 20),
        ((2023, 5, 1), (2023, 1, 20), None, None),
        ((2023, 5), (2024, 1), None, None),
        ((2023,), (2024,), None, None),
    ],
)
def test_a_stretch_told_by_two_dates_is_as_long_as_they_say(
    since: tuple[int, ...], until: tuple[int, ...], months: int | None, days: int | None
) -> None:
    period = Period("so", "from", CalendarDate.known(*until), since=CalendarDate.known(*since))
    wanted = (
        Duration(Decimal(months), TimeUnit.MONTH)
        if months
        else Duration(Decimal(days), TimeUnit.DAY)
        if days
        else None
    )
    assert period.length == wanted
    assert period.kind is PeriodKind.SPAN
    assert period.since is not None
    assert period.date is not None
    assert (period.start, period.end) == (period.since.plain, period.date.plain)


@pytest.mark.parametrize(
    ("told", "lead", "length"),
    [
        ("March 31, 2012", "26-week period ended", "P26W"),
        ("March 31, 2012", "90 days ended", "P90D"),
        ("first seven months", "", "P7M"),
        ("third quarter", "", "P3M"),
        ("first half", "", "P6M"),
        ("year to date", "", None),
        ("to date", "", None),
        ("2012", "since", None),
    ],
)
def test_how_long_it_lasts_is_known_wherever_it_is_told(told: str, lead: str, length: str | None) -> None:
    period = Period(told, lead, CalendarDate.known(2012, 3, 31) if lead.endswith("ended") else None)
    assert (period.length.plain if period.length else None) == length


def test_ninety_days_begin_eighty_nine_days_before_they_end() -> None:
    period = Period("March 31, 2012", "90 days ended", CalendarDate.known(2012, 3, 31))
    assert period.start == "2012-01-02"


def test_a_date_keeps_the_law_that_it_is_of() -> None:
    assert Period("May 2017", "in").of_a_date("passed Harbour Act", "Harbour Act").named == "Harbour Act"
