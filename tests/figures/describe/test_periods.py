"""Which of a sentence's periods an amount is of."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import numbers


def periods(text: str) -> list[str]:
    """The periods of a text's amounts, in words."""
    return [
        figure.claim.period.words if figure.claim.period else ""
        for figure in numbers(text)
        if "$" in figure.text
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fees for the third quarter of fiscal 2012 were $5.", ["third quarter of fiscal 2012"]),
        ("Fees for the first six months of 2012 were $5.", ["first six months of 2012"]),
        ("Fees for Q3 2012 were $5.", ["q3 of 2012"]),
        (
            "Fees for the quarters ended June 30, 2012 and 2011 were $5 and $6.",
            ["quarter ended June 30, 2012", "quarter ended June 30, 2011"],
        ),
        (
            "Fees for the years ending May 3, 2012 and 2013 are $5 and $6.",
            ["year ending May 3, 2012", "year ending May 3, 2013"],
        ),
        ("Fees for the 52 weeks then ended May 3, 2012 were $5.", ["52 weeks ended May 3, 2012"]),
        ("Fees through December 31, 2012 were $5.", ["as of December 31, 2012"]),
        ("As at the close of business on May 3, 2012, we had debt of $5.", ["as of May 3, 2012"]),
        ("Debt was $5 at December 31, 2012.", ["as of December 31, 2012"]),
        ("Debt of $5 due in 2019 was repaid.", [""]),
        ("Debt of $5 dated May 3, 2019 was repaid.", [""]),
        ("Debt of $5 due before 2019 was repaid.", [""]),
        ("Fees since 2012 were $5.", ["since 2012"]),
        ("Fees for the corresponding prior year period were $5.", ["corresponding prior year period"]),
        ("Fees for the current quarter were $5.", ["current quarter"]),
        ("In 2012, the port grew, and in 2013 we paid fees of $5.", ["in 2013"]),
        ("In 2012 fees were $5 and in 2013 they were $6.", ["in 2012", "in 2013"]),
        ("Our fees were $5 in 2012, $6 in 2013 and $7 in 2014.", ["in 2012", "in 2013", "in 2014"]),
        ("Debt was $5 in 2012; in 2013, it was $6.", ["in 2012", "in 2013"]),
        ("Fees for 2011, 2012 and 2013 were $5, $6 and $7.", ["in 2011", "in 2012", "in 2013"]),
        ("Fees of $5, $6 and $7 in 2011, 2012 and 2013.", ["in 2011", "in 2012", "in 2013"]),
        ("Fees for 2011 and 2012 were $5, $6 and $7.", ["", "", ""]),
        (
            "Fees in the first quarter of 2011 and the second quarter of 2012 were $5 and $6.",
            ["first quarter of 2011", "second quarter of 2012"],
        ),
        ("In 2011 dues of $5 were paid and fees of $6 too.", ["in 2011", "in 2011"]),
        ("Fees were $5.", [""]),
        ("Net sales of 2011 were in each port $5 more than in 2012.", ["in 2011"]),
        ("Net sales of 2011 were in all of our very many ports $5 more than in 2012.", ["in 2011"]),
        ("Fees in 2012 or for the prior year were $5.", ["in 2012 or for the prior year"]),
        ("The port of 2011 was $5 richer than we had ever thought in 2012.", ["in 2011"]),
    ],
)
def test_an_amount_is_of_the_period_that_its_clause_names(text: str, told: list[str]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Fees in 2011, 2012 and 2013 were $5, $6 and $7.", ["2011", "2012", "2013"]),
        ("Fees as of May 3, 2011 and 2012 were $5 and $6.", ["2011-05-03", "2012-05-03"]),
        (
            "Dues in the first quarter of 2011 and the second quarter of 2012 were $5 and $6.",
            ["2011", "2012"],
        ),
    ],
)
def test_each_period_of_a_list_knows_its_date(text: str, ends: list[str]) -> None:
    found = [figure.claim.period for figure in numbers(text) if "$" in figure.text]
    assert [period.end for period in found if period is not None] == ends
