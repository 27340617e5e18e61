"""What a figure is worth: exact, of its own kind, and written to JSON without loss."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plain_figures import value_of
from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import (
    Counted,
    Duration,
    Identifier,
    Money,
    PartOfYear,
    Percentage,
    Ratio,
    Spread,
    TimeUnit,
    Value,
    plain_number,
    same_number,
)

NUMBERS = st.decimals(-(10**12), 10**12, places=3, allow_nan=False)
DATES = st.builds(
    lambda day, parts: CalendarDate.known(*(day.year, day.month, day.day)[:parts]),
    st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)),
    st.integers(1, 3),
)
VALUES: st.SearchStrategy[Value] = st.one_of(
    *(st.builds(kind, NUMBERS, st.none()) for kind in (Money, Percentage, Counted, Ratio)),
    DATES,
    st.builds(Duration, st.integers(0, 5000).map(Decimal), st.sampled_from(TimeUnit)),
    st.builds(PartOfYear, st.just("Q"), st.integers(1, 4)),
)


@given(VALUES)
def test_values_come_back_from_json_as_they_were(value: Value) -> None:
    written = json.loads(json.dumps(value.plain))
    assert value_of(Figure("", 0, 0, value).kind, written, value.unit) == value


@given(NUMBERS)
def test_a_whole_number_is_written_without_a_point(number: Decimal) -> None:
    plain = plain_number(number)
    assert plain == float(number)
    assert isinstance(plain, int) is (number == int(number))


def test_amounts_are_exact() -> None:
    assert Money(Decimal("0.1"), "USD").number * 3 == Decimal("0.3")
    assert Money(Decimal("1.50"), "USD") == Money(Decimal("1.5"), "USD")
    assert Money(Decimal(5), "USD") != Money(Decimal(5), "JPY")
    assert Money(Decimal(5), "USD").of(Decimal(6)) == Money(Decimal(6), "USD")


def test_values_of_two_kinds_are_never_equal() -> None:
    assert Money(Decimal(5)) != Counted(Decimal(5))
    assert same_number(Counted(Decimal(12), "ships"), Counted(Decimal(12), "vessels"))
    assert not same_number(Counted(Decimal(12), "ships"), Counted(Decimal(13), "ships"))


@pytest.mark.parametrize(
    ("value", "kind", "unit", "plain"),
    [
        (Money(Decimal("15.1e9"), "JPY"), FigureKind.MONEY, "JPY", 15_100_000_000),
        (Percentage(Decimal("77.8"), "percent"), FigureKind.PERCENT, "percent", 77.8),
        (Counted(Decimal(8), "ships"), FigureKind.COUNT, "ships", 8),
        (Ratio(Decimal("0.2")), FigureKind.RATIO, None, 0.2),
        (CalendarDate(2012, 3, 31), FigureKind.DATE, None, "2012-03-31"),
        (CalendarDate(2012, 3), FigureKind.DATE, None, "2012-03"),
        (CalendarDate(2012), FigureKind.DATE, None, "2012"),
        (CalendarDate(None, 3, 31), FigureKind.DATE, None, "--03-31"),
        (Duration(Decimal("2.5"), TimeUnit.YEAR), FigureKind.PERIOD, None, "P2Y6M"),
        (Duration(Decimal("0.5"), TimeUnit.YEAR), FigureKind.PERIOD, None, "P6M"),
        (Duration(Decimal("1.25"), TimeUnit.HOUR), FigureKind.PERIOD, None, "PT1H15M"),
        (Duration(Decimal("1.5"), TimeUnit.WEEK), FigureKind.PERIOD, None, "P1.5W"),
        (Duration(Decimal("1.55"), TimeUnit.YEAR), FigureKind.PERIOD, None, "P1.55Y"),
        (Spread(Decimal(4), Decimal(6), "percent"), FigureKind.RANGE, "percent", "4..6"),
        (Identifier("7945333", "patent"), FigureKind.IDENTIFIER, "patent", "7945333"),
        (Duration(Decimal(48), TimeUnit.HOUR), FigureKind.PERIOD, None, "PT48H"),
        (PartOfYear("H", 2), FigureKind.PERIOD, None, "H2"),
    ],
)
def test_a_figure_has_kind_and_unit_of_its_value(
    value: Value, kind: FigureKind, unit: str | None, plain: object
) -> None:
    figure = Figure("", 0, 0, value)
    assert (figure.kind, figure.unit, value.plain) == (kind, unit, plain)


def test_fifty_basis_points_are_half_a_percentage_point() -> None:
    basis = Percentage(Decimal(50), Percentage.BASIS_POINTS)
    points = Percentage(Decimal("0.5"), Percentage.PERCENTAGE_POINTS)
    assert basis.points == points.points
    assert basis.is_points_like(points)
    assert not basis.is_points_like(Percentage(Decimal(50), Percentage.PERCENT))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((12, TimeUnit.MONTH), (1, TimeUnit.YEAR), True),
        ((14, TimeUnit.DAY), (2, TimeUnit.WEEK), True),
        ((120, TimeUnit.MINUTE), (2, TimeUnit.HOUR), True),
        ((30, TimeUnit.DAY), (1, TimeUnit.MONTH), False),
        ((2, TimeUnit.MONTH), (2, TimeUnit.MINUTE), False),
    ],
)
def test_lengths_of_time_in_two_units(
    one: tuple[int, TimeUnit], other: tuple[int, TimeUnit], *, same: bool
) -> None:
    lengths = [Duration(Decimal(number), unit) for number, unit in (one, other)]
    assert lengths[0].lasts_as_long_as(lengths[1]) is same


@pytest.mark.parametrize("parts", [(2012, 13, 1), (2011, 2, 29), (None,), (None, 5), (None, 4, 31)])
def test_there_is_no_such_date(parts: tuple[int | None, ...]) -> None:
    assert CalendarDate.known(*parts) is None


def test_a_date_holds_what_tells_it_more_exactly() -> None:
    day, month, year = CalendarDate(2018, 9, 11), CalendarDate(2018, 9), CalendarDate(2018)
    assert month.holds(day)
    assert year.holds(day)
    assert year.holds(month)
    assert not day.holds(month)
    assert not month.holds(month)
    assert not month.holds(CalendarDate(2018, 10, 11))
    assert not CalendarDate(None, 9, 11).holds(day)
    assert [date.precision for date in (year, month, day)] == [
        DatePrecision.YEAR,
        DatePrecision.MONTH,
        DatePrecision.DAY,
    ]


@pytest.mark.parametrize(
    ("old", "new", "years"),
    [
        ("2011-03-31", "2012-03-31", 1),
        ("2012-03-31", "2009-03-31", -3),
        ("2011-02-28", "2012-02-29", 1),
        ("2011", "2013", 2),
        ("2011-03-31", "2012-03-30", None),
        ("2011-03", "2012", None),
        ("--03-31", "2012-03-31", None),
    ],
)
def test_whole_years_from_date_to_date(old: str, new: str, years: int | None) -> None:
    before, after = (value_of(FigureKind.DATE, date) for date in (old, new))
    assert isinstance(before, CalendarDate)
    assert isinstance(after, CalendarDate)
    assert before.years_to(after) == years


def test_days_by_which_an_anniversary_is_missed() -> None:
    assert CalendarDate(2011, 5, 13).days_off(CalendarDate(2012, 5, 10), 1) == -3
    assert CalendarDate(2012, 2, 29).days_off(CalendarDate(2013, 3, 1), 1) == 1
    assert CalendarDate(None, 5, 13).days_off(CalendarDate(2012, 5, 10), 1) is None
    assert CalendarDate(9999, 1, 1).days_off(CalendarDate(9999, 1, 1), 1) is None
