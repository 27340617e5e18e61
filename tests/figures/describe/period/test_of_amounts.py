"""Which of a sentence's periods an amount is of."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import first, numbers
from viewer.figures import recognise
from viewer.figures.model import FigureKind


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
        ("Fees for Q3 2012 were $5.", ["third quarter of 2012"]),
        (
            "Fees for the quarters ended June 30, 2012 and 2011 were $5 and $6.",
            ["quarter ended June 30, 2012", "quarter ended June 30, 2011"],
        ),
        (
            "Fees for the years ending May 3, 2012 and 2013 are $5 and $6.",
            ["year ending May 3, 2012", "year ending May 3, 2013"],
        ),
        ("Fees for the 52 weeks then ended May 3, 2012 were $5.", ["52 weeks ended May 3, 2012"]),
        ("Fees through December 31, 2012 were $5.", ["through December 31, 2012"]),
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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In 2013 fees were $5, while in 2011 they were $4.", ["in 2013", "in 2011"]),
        ("In 2013 we had fees of $5, whereas in 2011 we had fees of $4.", ["in 2013", "in 2011"]),
        ("Fees were $5, compared with $7 for the prior year.", ["", "prior year"]),
        ("In 2013 fees were $5, as against $7.", ["in 2013", ""]),
        ("Fees were $5 in 2013 versus $7 in 2012.", ["in 2013", "in 2012"]),
        ("Fees were $5 compared with $7 in 2013 and 2012, respectively.", ["in 2013", "in 2012"]),
        ("In March 2012 and in May 2013 we paid $5 and $6, respectively.", ["in March 2012", "in May 2013"]),
        (
            "Fees in 2021, 2022 and the six months ended June 30, 2023 were $5, $6 and $3, respectively.",
            ["in 2021", "in 2022", "six months ended June 30, 2023"],
        ),
        (
            "Fees in the six months ended June 30, 2023, 2022 and 2021 were $3 and $6.",
            ["", ""],
        ),
        ("In 2018, 2017 and 2016 we took $5, $6 and $7, respectively.", ["in 2018", "in 2017", "in 2016"]),
        ("Fees were $5 (2012: $4).", ["", "in 2012"]),
        ("In 2013, fees were $5 ($4 in 2012) and dues $6.", ["in 2013", "in 2012", "in 2013"]),
        ("Fees were $5 (prior year: $4).", ["", "prior year"]),
        ("In 2013, fees rose from $5 to $6.", ["", "in 2013"]),
        ("Fees rose from $5 in 2012 to $6 in 2013.", ["in 2012", "in 2013"]),
        ("Fees rose from $5 to $6 from 2012 to 2013.", ["in 2012", "in 2013"]),
        ("Fees fell to $6 from $7 in 2012.", ["", "in 2012"]),
        ("In 2012, fees ranged from $5 to $6.", ["in 2012", "in 2012"]),
        ("Fees rose by $5 over 2012.", [""]),
        (
            "For the three and six months ended June 30, 2012, fees were $5 and $9, respectively.",
            ["three months ended June 30, 2012", "six months ended June 30, 2012"],
        ),
        ("Debt was $5, down from $7 at the end of 2011.", ["", "as of end of 2011"]),
        (
            "Fees in 2012 were $5, compared to $4 during the same period of 2011.",
            ["in 2012", "same period of 2011"],
        ),
        ("Since inception, we have lost $5.", ["since inception"]),
        ("Fares were cut from $5 to $4 in 2012.", ["", "in 2012"]),
        ("Fees in 2013 fell $5, from $9 in 2012.", ["in 2013", "in 2012"]),
        (
            "In 2013, fees were $5, compared with $9 for the prior year, a fall of $4.",
            ["in 2013", "prior year", "in 2013"],
        ),
        ("Fees rose by $5 from 2012.", [""]),
        ("Fees were $5 higher than in 2012.", [""]),
        ("In 2013, fees were $5 higher compared to the prior year, reaching $9.", ["in 2013", "in 2013"]),
        ("We lost $5 in 2012 and 2013.", ["in 2012 and 2013"]),
        ("Fees were $5 in 2012, while costs were $4.", ["in 2012", ""]),
        ("Fees were $5, and our costs were $4 as of May 3, 2012.", ["as of May 3, 2012"] * 2),
        ("We sold $5 of 3% notes in 2012, and we may sell $6.", ["in 2012", ""]),
        ("From May 3, 2011 to June 4, 2012 fees were $5.", ["from May 3, 2011 to June 4, 2012"]),
        ("Between 2011 and 2013 fees were $5.", ["between 2011 and 2013"]),
        (
            "Fees for the year ended May 3, 2012 (the two months from March 4, 2012 to May 3, 2012) were $5.",
            ["two months from March 4, 2012 to May 3, 2012"],
        ),
        ("Fees in the first seven months were $5.", ["first seven months"]),
        ("Fees in the seven months since the deal were $5.", ["seven months"]),
        ("We must pay $5 in the seven months.", [""]),
        ("Fees for the third quarter were $5.", ["third quarter"]),
        ("We spent $5 last year.", ["last year"]),
        ("We spent $5 to date.", ["to date"]),
        ("Fees for the year to date were $5.", ["year to date"]),
    ],
)
def test_a_period_is_that_of_the_clause_list_or_brackets(text: str, told: list[str]) -> None:
    assert periods(text) == told


def test_each_date_of_a_stretch_is_itself() -> None:
    text = "In the seven months from September 1, 2023 to March 31, 2024 fees were $5."
    dates = [figure for figure in recognise(text) if figure.kind is FigureKind.DATE]
    assert [figure.claim.period.words for figure in dates if figure.claim.period] == [
        "seven months from September 1, 2023",
        "seven months to March 31, 2024",
    ]


@pytest.mark.parametrize(
    ("text", "event", "named"),
    [
        (
            "In May 2017, the state enacted rules referred to as the Harbour Dues Act.",
            "state enacted rules Harbour Dues Act",
            "Harbour Dues Act",
        ),
        ("The Harbour Act of May 2017 raised dues.", "Harbour Act", "Harbour Act"),
        (
            "After an amendment in May 2017 of the Harbour Law, dues rose.",
            "amendment Harbour Law",
            "Harbour Law",
        ),
        ("The Harbour Act, which we fear, says so; we opened a pier in May 2017.", "opened pier", ""),
    ],
)
def test_a_date_tells_the_law_that_it_is_of(text: str, event: str, named: str) -> None:
    period = first(text, FigureKind.DATE).claim.period
    assert period is not None
    assert period.event is not None
    assert period.event.endswith(event)
    assert period.named == named


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fees were $5 in 2024, and as of May 3, 2024, we had debt of $6.", ["in 2024", "as of May 3, 2024"]),
        ("Fees were $5 for 2012, and at May 3, 2013, dues were $6.", ["in 2012", "as of May 3, 2013"]),
        (
            "Fees for 2012 and the six months ended May 3, 2013 were $5 and $6.",
            ["in 2012", "six months ended May 3, 2013"],
        ),
        (
            "Fees for 2011, 2012, and through May 3, 2013 were $5, $6 and $7.",
            ["in 2011", "in 2012", "through May 3, 2013"],
        ),
        ("In May 2011, Quay sold ports and in June 2012, Quay Ltd. bought a ferry for $5.", ["in June 2012"]),
        (
            "In May 2011, Quay sold ports and in June 2012 Quay Holdings bought a ferry for $5.",
            ["in June 2012"],
        ),
        ("We sold ports in May 2011 and, in June 2012, Quay Ltd. paid a fine of $5.", ["in June 2012"]),
    ],
)
def test_a_list_of_periods_ends_with_its_clause(text: str, told: list[str]) -> None:
    assert periods(text) == told


def test_a_date_at_the_head_of_a_clause_is_told_by_that_clause() -> None:
    text = "In May 2011, Quay opened a depot in Oslo and in June 2012, Quay Ltd. bought a 30% share in Marl."
    assert [figure.claim.words for figure in recognise(text)][:2] == [
        "Quay opened depot Oslo",
        "Quay bought share Marl",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Debt at the end of 2011 was $5.", ["as of end of 2011"]),
        ("Debt was $5 and $6 at the end of 2011 and 2012.", ["as of end of 2011", "as of end of 2012"]),
        ("Debt was $5 as of the end of June 2011.", ["as of end of June 2011"]),
        ("Debt was $5 at the end of the year 2011 and 2012.", ["as of end of 2011 and 2012"]),
    ],
)
def test_the_end_of_a_year_is_told_as_its_end(text: str, told: list[str]) -> None:
    assert periods(text) == told
    assert all(figure.claim.closing for figure in recognise(text) if figure.kind is FigureKind.DATE)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rent was $5, against $4 in the prior year.", ["", "prior year"]),
        ("In 2012 rent was $5, against about $4 in 2011.", ["in 2012", "in 2011"]),
        ("We hedged $5 against the euro in 2012.", ["in 2012"]),
        (
            "Prices fell from $9 per ton and $4 per box in 2011 to $5 per ton and $2 per box in 2012.",
            ["in 2011", "in 2011", "in 2012", "in 2012"],
        ),
        ("Fares of $9 a mile and $4 a day in 2011 were high.", ["in 2011", "in 2011"]),
        ("Rates in 2012 ranged from a high of $9 to a low of $4.", ["in 2012", "in 2012"]),
        ("The toll in 2012 fluctuated between $9 and $4.", ["in 2012", "in 2012"]),
        ("We owned docks in 2012 and now pay rent of $5.", [""]),
        ("We sold docks over the past 12 years and the pier currently earns $5.", [""]),
        ("As of May 3, 2012, we currently owe $5.", ["as of May 3, 2012"]),
        ("In 2012 we owed $6, and we hope to repay it today, and paid $5.", ["in 2012", "in 2012"]),
        ("The 2015 rule made us pay $5.", [""]),
        ("The 2015 and May 2018 final rules made us pay $5.", [""]),
        ("Our 2015 fees of $5 were high.", ["in 2015"]),
    ],
)
def test_a_period_is_that_of_the_amounts_it_is_told_of(text: str, told: list[str]) -> None:
    assert periods(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Since its acquisition on May 3, 2012, Quay added $5 to our year ended December 31, 2012.",
            ["since May 3, 2012"],
        ),
        ("Since we bought it in May 2012, Quay had fees of $5 in 2012.", ["since May 2012"]),
        ("Since the opening of Ise pier in 2011, fees of $5 were paid.", ["since 2011"]),
        ("Since our founding in 1999, we have grown, and fees were $5 in 2012.", ["in 2012"]),
        ("Since we believe that fees rose in 2012, we paid $5.", ["in 2012"]),
    ],
)
def test_what_has_been_since_an_event_is_of_no_whole_year(text: str, told: list[str]) -> None:
    assert periods(text) == told


def test_so_many_who_did_something_open_a_clause_of_their_own() -> None:
    for text in (
        "In 2023 400 people left and in 2022 300 people joined.",
        "In 2023, 400 people left and in 2022, 300 people joined.",
        "In 2023 four ships sank and in 2022 three old ships were sold.",
        "In 2023 four piers were closed and in 2022 one pier was closed.",
    ):
        told = [figure.claim.period.words for figure in numbers(text) if figure.claim.period]
        assert told == ["in 2023", "in 2022"]


def test_a_date_of_an_event_that_something_is_told_since_is_told_by_it() -> None:
    text = "Since its acquisition on May 3, 2012, Quay had fees of $5. Since early 2013, fees fell by $2."
    dates = [figure.claim.words for figure in recognise(text) if figure.kind is FigureKind.DATE]
    assert dates == ["acquisition", "fees fell"]


def test_things_counted_for_two_dates_have_one_each() -> None:
    told = [
        figure.claim.words
        for figure in numbers("As of June 30, 2023 and 2022, we had 12 mills and 11 mills.")
    ]
    assert told == ["mills, as of June 30, 2023", "mills, as of June 30, 2022"]


def test_a_length_without_a_date_is_a_period() -> None:
    for length in ("nine months", "a full year"):
        last = numbers(f"Our output for {length} was 40,000 crates.")[-1]
        assert last.claim.length is not None
        assert last.claim.period is not None
    assert numbers("Our lease for nine months costs $5.")[-1].claim.period is None
