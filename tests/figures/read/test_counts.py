"""Percentages, counts, periods and ratios."""

from __future__ import annotations

import pytest

from tests.figures.read.reading import only, texts, values
from viewer.figures import recognise
from viewer.figures.model import FigureKind


@pytest.mark.parametrize(
    ("written", "value", "unit"),
    [
        ("77.8%", 77.8, "percent"),
        ("77.8 %", 77.8, "percent"),
        ("40 percent", 40, "percent"),
        ("40 per cent", 40, "percent"),
        ("ten percent", 10, "percent"),
        ("ten percent (10%)", 10, "percent"),
        ("(5.2)%", -5.2, "percent"),
        ("-5.2%", -5.2, "percent"),
        ("1.7 percentage points", 1.7, "percentage points"),
        ("50 basis points", 50, "basis points"),
        ("25 bps", 25, "basis points"),
        ("12 1/2%", 12.5, "percent"),
    ],
)
def test_percentages(written: str, value: float, unit: str) -> None:
    figure = only(f"It was {written} then.")
    assert (figure.kind, figure.text, figure.value.plain, figure.unit) == (
        FigureKind.PERCENT,
        written,
        value,
        unit,
    )


@pytest.mark.parametrize("written", ["10% to 15%", "10 to 15%", "10-15%", "10–15 percent", "ten to 15%"])
def test_ranges_of_percentages(written: str) -> None:
    assert values(f"A rate of {written} applies.", FigureKind.PERCENT) == [10, 15]


@pytest.mark.parametrize(
    ("sentence", "text", "value", "unit"),
    [
        ("We placed 280 lockers there.", "280", 280, "lockers"),
        ("We have eight consolidated subsidiaries.", "eight", 8, "consolidated subsidiaries"),
        ("We have 14 consolidated subsidiaries and more.", "14", 14, "consolidated subsidiaries"),
        ("It serves 1,600 domestic corporate customers.", "1,600", 1600, "domestic corporate customers"),
        ("It reached almost 10,000 servers.", "10,000", 10000, "servers"),
        ("We lost two of our largest customers.", "two", 2, "largest customers"),
        ("Half a million pounds of tin were stolen.", "Half a million", 500_000, "pounds"),
        ("We landed 40,000 pounds in May.", "40,000", 40_000, "pounds"),
        ("We have one outside director, Ms. Ito.", "one", 1, "outside director"),
        ("We issued 12,500 new shares of stock.", "12,500", 12500, "new shares"),
        ("We served 5 million customers.", "5 million", 5_000_000, "customers"),
        ("We have twenty-five stores.", "twenty-five", 25, "stores"),
        ("There are one hundred and five vans.", "one hundred and five", 105, "vans"),
        ("About five hundred thousand shares were sold.", "five hundred thousand", 500_000, "shares"),
        ("A dozen ships were lost.", "A dozen", 12, "ships"),
        ("Three truck racks burnt.", "Three", 3, "truck racks"),
        ("It hires 6,000 university and college students.", "6,000", 6000, "university and college students"),
        ("It has 250 sales offices.", "250", 250, "sales offices"),
        ("A 70-mile pipeline leaks.", "70", 70, "mile"),
    ],
)
def test_counts_and_what_they_count(sentence: str, text: str, value: int, unit: str) -> None:
    figure = only(sentence)
    assert (figure.kind, figure.text, figure.value.plain, figure.unit) == (
        FigureKind.COUNT,
        text,
        value,
        unit,
    )


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("seven months", "P7M"),
        ("six fiscal years", "P6Y"),
        ("a five-year", "P5Y"),
        ("12-month", "P12M"),
        ("thirty (30) days", "P30D"),
        ("two weeks", "P2W"),
        ("24 hours", "PT24H"),
        ("two quarters", "P6M"),
        ("two decades", "P20Y"),
        ("ten consecutive business days", "P10D"),
    ],
)
def test_periods_are_iso_durations(written: str, value: str) -> None:
    figure = only(f"It took {written} there.")
    assert (figure.kind, figure.value.plain) == (FigureKind.PERIOD, value)


def test_periods_that_share_their_unit() -> None:
    assert values("We have a 52- or 53-week year.") == ["P52W", "P53W"]
    assert values("Results for the three- and nine-month periods.") == ["P3M", "P9M"]
    assert values("It lasts one to four years.") == ["P1Y", "P4Y"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("a 1 to 5 split", 0.2),
        ("a 5-for-1 stock split", 5),
        ("a two-for-one split", 2),
        ("three times sales", 3),
        ("2.5x sales", 2.5),
        ("a cover of 2.5 to 1, as agreed", 2.5),
        ("two-thirds of sales", 0.666667),
        ("half of our sales", 0.5),
        ("a tenfold rise", 10),
    ],
)
def test_ratios(written: str, value: float) -> None:
    figure = only(f"It was {written}.")
    assert (figure.kind, figure.value.plain) == (FigureKind.RATIO, value)


@pytest.mark.parametrize(
    ("sentence", "qualifier"),
    [
        ("We have approximately 280 vans.", "approximately"),
        ("We have more than 280 vans.", "more than"),
        ("We have nearly 280 vans.", "nearly"),
        ("We have up to 280 vans.", "up to"),
        ("A share of 10% or more is large.", "or more"),
        ("We have 280 vans.", ""),
    ],
)
def test_what_softens_a_figure_is_kept_apart(sentence: str, qualifier: str) -> None:
    figure = only(sentence)
    assert figure.qualifier == qualifier
    assert qualifier not in figure.text or not qualifier


def test_a_figure_is_one_token() -> None:
    assert texts("From $35,000,000 it fell.") == ["$35,000,000"]
    assert texts("Some 1,234,567.89 tons.") == ["1,234,567.89"]


def test_a_word_and_digits_that_disagree_are_suspect() -> None:
    figure = only("Within thirty (31) days of it.")
    assert figure.suspect is not None
    assert figure.value.plain == "P30D"


def test_ordinals_count_only_quarters() -> None:
    (quarter, year) = recognise("In the third quarter of 2012 we sold it.")
    assert (quarter.kind, quarter.value.plain) == (FigureKind.PERIOD, "Q3")
    assert (year.kind, year.value.plain) == (FigureKind.DATE, "2012")
    assert recognise("Our third supplier has a second priority claim.") == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We sail for one month.", ["one month"]),
        ("We sail one day.", []),
        ("We have one until May or so.", []),
        ("We have one either way.", []),
        ("We have one", []),
        ("We have one ship.", ["one"]),
        ("We sit in Ise, 12345 just so.", []),
        ("We sold 12345 lamps.", ["12345"]),
    ],
)
def test_an_idiom_counts_nothing(text: str, found: list[str]) -> None:
    assert texts(text) == found


def test_one_of_so_many_counts() -> None:
    assert values("We lost one of our four ferries.", FigureKind.COUNT) == [1, 4]
    assert values("We lost one of our ferries.", FigureKind.COUNT) == []


def test_a_count_beside_its_share_is_no_range() -> None:
    count, share = recognise("In 2.0 years 309 or 2.1% of our employees left.")[-2:]
    assert (count.kind.value, share.kind.value) == ("count", "percent")
