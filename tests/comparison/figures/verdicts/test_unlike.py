"""No difference is reckoned between two values that are not of the same thing, and the reason names what
differs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.comparison.figures.rows import ledger
from tests.comparison.figures.verdicts.pairs import amount, row
from viewer.comparison.figures.verdicts.unlike import DifferenceKind, differences
from viewer.comparison.model import FigureVerdict
from viewer.figures import recognise

Kind = DifferenceKind


@pytest.mark.parametrize(
    ("old", "new", "kind", "words"),
    [
        (
            "For the seven months ended May 31, 2024, Thornley had sales of $15.1 million.",
            "For the year ended May 31, 2025, Thornley had sales of $26.1 million.",
            Kind.PERIOD,
            "seven months against a year (per month: $2.16 million → $2.18 million)",
        ),
        (
            "From June 1 to December 31, 2023, Thornley had sales of $14 million.",
            "From January 1 to December 31, 2024, Thornley had sales of $36 million.",
            Kind.PERIOD,
            "seven months against a year (per month: $2 million → $3 million)",
        ),
        (
            "For the quarter ended May 31, 2024, sales were €8 million.",
            "For the year ended May 31, 2025, sales were €30 million.",
            Kind.PERIOD,
            "three months against a year (per month: €2.7 million → €2.5 million)",
        ),
        (
            "Our gross debt was $410 million.",
            "Our net debt was $260 million.",
            Kind.SCOPE,
            "gross against net",
        ),
        ("Our debt was $410 million.", "Our net debt was $260 million.", Kind.SCOPE, "debt against net debt"),
        (
            "Our dividend was $0.50 per share.",
            "Our dividend was $6 million.",
            Kind.PER,
            "per share against in total",
        ),
        (
            "Fuel fell to $90 per barrel.",
            "Fuel fell to $2 per gallon.",
            Kind.PER,
            "per barrel against per gallon",
        ),
        (
            "Our dividend was $0.40 per share per quarter.",
            "Our dividend was $1.60 per share per year.",
            Kind.PER,
            "per share per quarter against per share per year",
        ),
        (
            "Our adjusted profit was $8 million.",
            "Our profit was $5 million.",
            Kind.ADJUSTED,
            "adjusted against not",
        ),
        (
            "Our average debt was $4 million.",
            "Our year-end debt was $2 million.",
            Kind.BASIS,
            "average against year-end",
        ),
        (
            "Our annual rent is $4 million.",
            "Our monthly rent is $2 million.",
            Kind.PERIOD,
            "a year against one month",
        ),
        ("We owe $4 million.", "We owe €4 million.", Kind.UNIT, "USD against EUR"),
        (
            "We made 400 tonnes of board.",
            "We made 398 short tons of board.",
            Kind.UNIT,
            "tonnes against short tons",
        ),
        ("The fee is 5%.", "The fee is 5 percentage points.", Kind.UNIT, "percent against percentage points"),
        (
            "We lost 5% of our customers.",
            "We lost 6% of our revenue.",
            Kind.WHOLE,
            "of customers against of revenue",
        ),
        (
            "Barley sales grew by $5 million.",
            "Barley sales were $50 million.",
            Kind.MOVEMENT,
            "a change against a state",
        ),
        (
            "Operating income was $5 million.",
            "Net income was $4 million.",
            Kind.MEASURE,
            "operating against net",
        ),
        (
            "We have at least 5,000 mills.",
            "We have at most 6,000 mills.",
            Kind.BOUND,
            "at least 5,000 against at most",
        ),
        (
            "We have more than 5,000 mills.",
            "We have fewer than 6,000 mills.",
            Kind.BOUND,
            "more than 5,000 against fewer",
        ),
        (
            "Our foreign sales were $5 million.",
            "Our domestic sales were $5 million.",
            Kind.SUBJECT,
            "foreign against",
        ),
    ],
)
def test_what_differs_is_named_and_no_difference_reckoned(old: str, new: str, kind: Kind, words: str) -> None:
    change = row(old, new)
    assert [each.kind for each in differences(amount(old), amount(new))] == [kind]
    assert (change.verdict, change.delta, change.percent) == (FigureVerdict.UNLIKE, None, None)
    assert words in change.reason


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "For the 52 weeks ended May 28, 2024, sales were $5.",
            "For the 53 weeks ended June 2, 2025, sales were $6.",
        ),
        ("For the year ended May 31, 2024, sales were $5.", "In 2025, sales were $6."),
        ("In May 2024, we borrowed $5 million.", "In 2025, we borrowed $6 million."),
        ("As of May 31, 2024, we owed $5 million.", "In 2025, we owed $6 million."),
        ("Our sales were $5 million.", "Our net sales were $6 million."),
        ("Our revenue was $5 million.", "Our turnover was $6 million."),
        ("We lost 5% of our sales.", "We lost 6% of our total revenues."),
        ("Our debt was $5 million.", "Our indebtedness was $6 million."),
        ("We own 12 ships.", "We own 14 large ships."),
        ("We have over 5,000 mills.", "We have more than 6,000 mills."),
        ("Our international sales were $5 million.", "Our foreign sales were $6 million."),
        ("Our secured and unsecured debt was $5 million.", "Our secured debt was $6 million."),
        ("Net loss was $5 million.", "Net losses were $6 million."),
    ],
)
def test_other_words_for_one_thing_are_no_difference(old: str, new: str) -> None:
    assert differences(amount(old), amount(new)) == ()


@pytest.mark.parametrize("more", ["two largest customers", "largest customers"])
def test_a_share_of_one_is_none_of_several(more: str) -> None:
    old = "Our largest customer accounted for 12% of sales."
    told = f"For long, our {more} accounted for 22% of sales."
    shares = [next(each for each in recognise(text) if each.unit == "percent") for text in (old, told)]
    assert [each.kind for each in differences(*shares)] == [Kind.GROUP]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            "We spent $40 million to date on the pilot.",
            "In 2025, we spent $9 million on the pilot.",
            "to date",
        ),
        (
            "We spent $40 million since 2019 on the pilot.",
            "In 2025, we spent $9 million on the pilot.",
            "since 2019",
        ),
    ],
)
def test_what_was_spent_in_all_is_not_what_a_year_took(old: str, new: str, words: str) -> None:
    change = row(old, new)
    assert (change.verdict, change.delta) == (FigureVerdict.UNLIKE, None)
    assert f"{words} against a year" in change.reason


def test_a_part_of_the_world_is_no_country_in_it() -> None:
    change = row("In 2024, we had 40 mills in North America.", "In 2025, we had 45 mills in Canada.")
    assert (change.verdict, change.delta) == (FigureVerdict.UNLIKE, None)
    assert "North America against Canada" in change.reason


def test_equal_values_of_unlike_things_are_not_unchanged() -> None:
    change = row("Our gross debt was $410 million.", "Our net debt was $410 million.")
    assert (change.verdict, change.delta, change.percent) == (FigureVerdict.UNLIKE, None, None)


def test_all_that_differs_is_named() -> None:
    old = "For the six months ended May 31, 2024, gross sales were $5 million."
    new = "For the year ended May 31, 2025, net sales were €9 million."
    assert {each.kind for each in differences(amount(old), amount(new))} == {
        Kind.UNIT,
        Kind.PERIOD,
        Kind.SCOPE,
    }


@pytest.mark.parametrize("unit", ["per ounce", "per share"])
def test_a_price_has_no_rate(unit: str) -> None:
    old = f"For the six months ended May 31, 2024, the average was $50 {unit}."
    new = f"For the year ended May 31, 2025, the average was $60 {unit}."
    assert "per month" not in row(old, new).reason


_TOLD = st.sampled_from(
    [
        "gross debt",
        "net debt",
        "average debt",
        "year-end debt",
        "adjusted profit",
        "net loss",
        "sales",
        "foreign sales",
    ]
)
_TIME = st.sampled_from(["", "For the six months ended May 31, 2024, ", "In 2024, ", "As of May 31, 2025, "])


@given(_TIME, _TOLD, st.integers(1, 999), _TIME, _TOLD, st.integers(1, 999))
def test_differences_are_the_same_seen_from_the_other_filing(
    when: str, what: str, much: int, then: str, other: str, more: int
) -> None:
    one = amount(f"{when}our {what} was ${much} million.")
    two = amount(f"{then}our {other} was ${more} million.")
    forth, back = differences(one, two), differences(two, one)
    assert [(each.kind, each.old, each.new) for each in forth] == [
        (each.kind, each.new, each.old) for each in back
    ]
    assert differences(one, one) == ()


def test_a_margin_over_a_rate_is_no_rate() -> None:
    change = row("The notes bear interest at 4.875%.", "The notes bear interest at SOFR plus 2.25%.")
    assert (change.verdict, change.delta) == (FigureVerdict.UNLIKE, None)


def test_a_fiscal_year_is_no_calendar_year_where_both_say_so() -> None:
    rows = ledger(
        ("In fiscal 2023, our dues were $9 million.", "In calendar 2023, our dues were $10 million.")
    )
    assert {row.verdict for row in rows} == {FigureVerdict.UNLIKE}
    assert all("a fiscal year against a calendar year" in row.reason for row in rows)
