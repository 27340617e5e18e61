"""Quarters whose year is told elsewhere in their sentence, and other periods that close or end something."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import numbers


def periods(text: str) -> list[str]:
    return [figure.claim.period.words if figure.claim.period else "" for figure in numbers(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("During 2017, fares fell to $5 in the fourth quarter and to $4 in the first quarter.",
         ["fourth quarter of 2017", "first quarter of 2017"]),
        ("We made 55% and 59% of our sales in the second quarter and first half of fiscal "
         "year 2024, respectively.",
         ["second quarter of fiscal year 2024", "first half of fiscal year 2024"]),
        ("In 2016 and 2017 our rent was $5 in the first quarter.", ["first quarter"]),
        ("By the end of 2011 we had 14 ships.", ["by end of 2011"]),
        ("At the end of 2011 we had 14 ships.", ["as of end of 2011"]),
        ("As of the record date, March 3, 2023, we had 14 ships.", ["as of March 3, 2023"]),
        ("Net debt was $2 (December 31, 2021: $1).", ["", "as of December 31, 2021"]),
        ("Our rent was $3, as of April 29, 2023.", ["as of April 29, 2023"]),
        ("Our debt was $5, and our rent was $3, as of April 29, 2023.",
         ["as of April 29, 2023", "as of April 29, 2023"]),
        ("We may borrow $10, and we had no notes as of April 29, 2023.", [""]),
        ("Fares of $5 represented 26% of our sales in 2007.", ["in 2007", "in 2007"]),
        ("As of June 30, 2023, 16 options will expire through December 2024.", ["as of June 30, 2023"]),
        ("Fares fell by $5, or 12%, to $40 in 2022.", ["in 2022", "in 2022", "in 2022"]),
        ("Our mill, which had to stop in 2022, made $5 of wood.", [""]),
    ],
)  # fmt: skip
def test_which_period(text: str, told: list[str]) -> None:
    found = periods(text)
    assert found[: len(told)] == told
