"""Dates as filings write them."""

from __future__ import annotations

import pytest

from tests.figures.read.reading import only, values
from viewer.figures import recognise
from viewer.figures.model import FigureKind


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("March 31, 2012", "2012-03-31"),
        ("March 31 2012", "2012-03-31"),
        ("March 31,2012", "2012-03-31"),
        ("31 March 2012", "2012-03-31"),
        ("Sept. 30, 2011", "2011-09-30"),
        ("July 2007", "2007-07"),
        ("2012-03-31", "2012-03-31"),
        ("31. Dezember 2012", "2012-12-31"),
        ("1. März 2012", "2012-03-01"),
        ("5. Okt. 2012", "2012-10-05"),
        ("31.12.2012", "2012-12-31"),
        ("3/31/2012", "2012-03-31"),
        ("31/12/2012", "2012-12-31"),
        ("FY2012", "2012"),
        ("fiscal 2012", "2012"),
        ("fiscal year 2012", "2012"),
        ("March 31", "--03-31"),
        ("2012", "2012"),
    ],
)
def test_dates_are_iso(written: str, value: str) -> None:
    figure = only(f"It ended in {written}, as planned.")
    assert (figure.kind, figure.text, figure.value.plain) == (FigureKind.DATE, written, value)


def test_the_date_of_a_fiscal_year_is_its_last_day() -> None:
    figure = only("Sales fell in the fiscal year ended March 31, 2012.")
    assert (figure.text, figure.claim.words) == ("March 31, 2012", "fiscal year ended")


def test_lists_and_ranges_of_years() -> None:
    assert values("In the years ended March 31, 2010, 2011 and 2012 it grew.") == [
        "2010-03-31",
        "2011",
        "2012",
    ]
    assert values("It grew in 2010-2012.") == ["2010", "2012"]


def test_a_day_takes_the_year_of_its_companion() -> None:
    assert values("On September 30 and December 31, 2011 it fell.") == ["2011-09-30", "2011-12-31"]


def test_no_such_day_is_no_date() -> None:
    assert values("On February 30, 2012 it fell.", FigureKind.DATE) == []


@pytest.mark.parametrize(
    "text", ["We may 5 times fail.", "The 2003 Plan expired.", "Under the Act of 2002 we must."]
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert all(figure.kind is not FigureKind.DATE for figure in recognise(text))


def test_a_year_that_counts_is_a_count() -> None:
    figure = only("There were about 2000 employees.")
    assert (figure.kind, figure.value.plain) == (FigureKind.COUNT, 2000)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We rest on February 29.", ["--02-29"]),
        ("We rest on February 29, 2011.", []),
        ("We rest on June 30 and December 31, 2011.", ["2011-06-30", "2011-12-31"]),
        ("We rest on June 30, 2010 and December 31, 2011.", ["2010-06-30", "2011-12-31"]),
        ("We rest on February 29 and March 31, 2011.", ["--02-29", "2011-03-31"]),
        ("We rest on June 30 and in July 2011.", ["--06-30", "2011-07"]),
    ],
)
def test_a_day_without_a_year(text: str, found: list[str]) -> None:
    assert values(text, FigureKind.DATE) == found
