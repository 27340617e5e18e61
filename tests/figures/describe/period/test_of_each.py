"""Two periods joined in one sentence, and which amount each of them is of."""

from __future__ import annotations

import pytest

from viewer.figures import recognise
from viewer.figures.model import FigureKind


def periods(text: str) -> list[tuple[str, str]]:
    return [
        (figure.text, figure.claim.period.words if figure.claim.period else "")
        for figure in recognise(text)
        if figure.kind not in (FigureKind.DATE, FigureKind.PERIOD)
    ]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("2023 orders were $5 million and 2024 orders $6 million.", "in 2023", "in 2024"),
        ("In 2023 orders were $5 million and in 2024 $6 million.", "in 2023", "in 2024"),
        (
            "1Q24 orders were $5 million and 2Q24 orders were $6 million.",
            "first quarter of 24",
            "second quarter of 24",
        ),
        ("Dues rose by $5 million in 2023 and in 2024 fell by $6 million.", "in 2023", "in 2024"),
        ("Dues were $5 million in 2023 and $6 million in 2024.", "in 2023", "in 2024"),
    ],
)
def test_each_amount_has_the_period_that_stands_before_it(text: str, first: str, second: str) -> None:
    assert periods(text) == [("$5 million", first), ("$6 million", second)]


@pytest.mark.parametrize("opening", ["Between {} and {}", "From {} to {}"])
def test_both_ends_of_a_range_are_of_the_stretch_that_it_was_in(opening: str) -> None:
    told = opening.format("January 1, 2024", "May 31, 2024")
    found = periods(f"{told}, the price of our shares ranged from $4.10 to $9.85.")
    assert found == [("$4.10", told[0].lower() + told[1:]), ("$9.85", told[0].lower() + told[1:])]


def test_a_list_of_years_behind_one_share_is_of_it_whole() -> None:
    text = "Tea made 5% in 2023 and in 2024 of sales of $3 million."
    assert periods(text)[0] == ("5%", "in 2023 and in 2024")


def test_an_amount_and_the_share_that_it_is_are_of_one_year_of_a_list() -> None:
    text = "At May 3, 2009 and 2008, $7 million, or 3%, and $6 million, or 2%, of our loans were late."
    assert [told for _, told in periods(text)] == [
        "as of May 3, 2009",
        "as of May 3, 2009",
        "as of May 3, 2008",
        "as of May 3, 2008",
    ]


def test_a_year_of_founding_is_not_that_of_what_a_company_has_today() -> None:
    text = "Tarn was founded in 1949 and today serves ports, piers, and mills in more than 150 countries."
    assert periods(text) == [("150", "")]


def test_a_date_of_its_own_that_is_no_period_leaves_an_amount_without_one() -> None:
    text = "The price of tar, which was $4.10 per pound at the end of 2023, fell to $3.70 by March 2024."
    assert periods(text) == [("$4.10", "as of end of 2023"), ("$3.70", "")]
