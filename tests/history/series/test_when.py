"""What time a value is of: a period told in two ways is one, and what tells none is of its filing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.comparison.risks import CREW, filing
from viewer.figures import recognise
from viewer.filings.model import Filing
from viewer.history.series.when import FilingTime, PointTime

YEAR = "Our net loss for the fiscal year ended June 30, 2021 was $3 million."


def calendar(text: str = YEAR, of: Filing | None = None) -> FilingTime:
    return FilingTime.of(of or filing(CREW, year=2021), recognise(text))


def when(text: str, beside: PointTime | None = None, of: FilingTime | None = None) -> PointTime:
    """The time of the first amount of a text, in a filing whose year ends in June."""
    (figure, *_) = (each for each in recognise(text) if each.kind == "money")
    return (of or calendar()).when(figure.claim.period, beside)


@pytest.mark.parametrize(
    ("text", "end", "months"),
    [
        ("Our net loss for the fiscal year ended June 30, 2020 was $5 million.", "2020-06-30", 12),
        ("Our net loss for fiscal 2020 was $5 million.", "2020-06-30", 12),
        ("Our net loss for the three months ended March 31, 2021 was $5 million.", "2021-03-31", 3),
        ("Our net loss for the third quarter of fiscal 2021 was $5 million.", "2021-03-31", 3),
        ("Our debt as of March 31, 2021 was $5 million.", "2021-03-31", None),
    ],
)
def test_a_period_is_its_last_day_and_its_length(text: str, end: str, months: int | None) -> None:
    told = when(text)
    assert (told.plain, told.months, told.of_filing) == (end, months, False)


def test_what_tells_no_period_is_of_the_day_of_filing_where_that_is_known() -> None:
    text = "We currently owe $5 million."
    assert (when(text).plain, when(text).of_filing) == ("2021-06-30", True)
    submitted = replace(filing(CREW, year=2021), properties={"filed": "2021-09-14", "period": "2021-06-30"})
    assert when(text, of=calendar(of=submitted)).plain == "2021-09-14"
    spoiled = replace(submitted, properties={"filed": "0000-99-99"})
    assert when(text, of=calendar(of=spoiled)).plain == "2021-06-30"


def test_the_year_before_is_counted_back() -> None:
    beside = PointTime(dt.date(2019, 6, 30), 12, "fiscal year ended June 30, 2019")
    text = "It was $5 million in the prior year."
    assert when(text, beside).plain == "2018-06-30"
    assert when(text).plain == "2020-06-30"


def test_a_year_earlier_is_counted_from_what_stands_beside_it() -> None:
    beside = PointTime(dt.date(2021, 6, 30), None, "as of June 30, 2021")
    told = when("Our backlog was $5 million a year earlier.", beside)
    assert (told.plain, told.months) == ("2020-06-30", None)


def test_a_part_of_the_year_without_its_year_is_of_the_filings_own() -> None:
    told = when("We lost $5 million in the first quarter.")
    assert (told.plain, told.months) == ("2020-09-30", 3)


def test_what_ends_long_after_the_year_reported_on_is_to_come() -> None:
    assert when("We expect interest of $5 million for fiscal 2030.").to_come
    assert not when("Our debt as of August 31, 2021 was $5 million.").to_come


def test_a_filing_without_dates_has_a_year_that_ends_in_december() -> None:
    assert calendar("We own ships.") == FilingTime(12, 31, dt.date(2021, 12, 31), dt.date(2021, 12, 31))


def test_years_that_follow_each_other_leave_no_gap() -> None:
    one, two, four = (PointTime(dt.date(year, 6, 30), 12, "") for year in (2019, 2020, 2022))
    assert not one.leaves_gap(two)
    assert two.leaves_gap(four)
    assert not two.leaves_gap(PointTime(dt.date(2022, 6, 30), None, ""))
