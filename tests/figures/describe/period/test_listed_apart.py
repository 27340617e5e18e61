"""Periods that stand far from their amounts, and periods that are of a nearer one alone."""

from __future__ import annotations

import pytest

from viewer.figures import recognise


def periods(text: str) -> list[str]:
    """The period of each figure of a text that is no date, as shown."""
    return [
        figure.claim.period.words if figure.claim.period is not None else ""
        for figure in recognise(text)
        if figure.claim.period is None or figure.claim.period.event is None
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dues were $9 million, or 8% of sales, and $7 million, or 6% of it, in 2012 and 2011, respectively.",
         ["in 2012", "in 2012", "in 2011", "in 2011"]),
        ("Our debt of $9 million, of which $2 million is due next year, is old.", ["", "next year"]),
        ("We serve 15 ports, and 8% of our sales in 2012 were made abroad.", ["", "in 2012"]),
        ("Sales in 2011 were $9 million, and $7 million in 2012.", ["in 2011", "in 2012"]),
        ("We had sales of $9 million, operating income of $2 million and fees of $1 million in fiscal 2012.",
         ["in fiscal 2012"] * 3),
        ("We had debt of $9 million and spent a total of $2 million in 2012.", ["", "in 2012"]),
        ("We received $9 million from Marl in 2012.", ["in 2012"]),
        ("Our dues were $9 million and $7 million, respectively, at May 3, 2012, in cash.",
         ["as of May 3, 2012"] * 2),
        ("From inception on January 8, 1988 through June 30, 2010, we lost a total of $9 million.",
         ["from January 8, 1988 to June 30, 2010"]),
        ("We repaid $9 million from the fees of our piers ($2 million in the year ended May 3, 2012).",
         ["", "year ended May 3, 2012"]),
        ("We repaid $9 million of our notes that mature in 2018.", [""]),
        ("From inception (January 8, 1988) to June 30, 2010, our losses were $9 million.",
         ["from January 8, 1988 to June 30, 2010"]),
    ],
)  # fmt: skip
def test_each_amount_has_its_own_period(text: str, told: list[str]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fees were $9 million in 1Q24.", "first quarter of 24"),
        ("Fees were $9 million in Q3 2024.", "third quarter of 2024"),
        ("Fees in 2H 2024 were $9 million.", "second half of 2024"),
        ("Our fourth quarter revenue in 2023 was $9 million.", "fourth quarter of 2023"),
    ],
)
def test_a_part_of_a_year_is_told_in_words(text: str, told: str) -> None:
    assert told in periods(text)
