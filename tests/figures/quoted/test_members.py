"""Which of several figures of a list a label speaks of."""

from __future__ import annotations

import pytest

from viewer.figures import recognise
from viewer.figures.model import FigureKind


def labels(text: str) -> list[str]:
    dated = (FigureKind.DATE, FigureKind.PERIOD)
    return [figure.measure for figure in recognise(text) if figure.kind not in dated]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Our revenue and our costs were $40 million and $30 million, respectively.",
            ["revenue", "costs"],
        ),
        (
            "Tugs and barges generated 30% and 20% of our dues, respectively.",
            ["Tugs as share of dues", "barges as share of dues"],
        ),
        (
            "Our clients, Tarn, Quay and Marl, accounted for 20%, 15% and 10% of dues, respectively.",
            ["Tarn as share of dues", "Quay as share of dues", "Marl as share of dues"],
        ),
    ],
)
def test_each_has_its_own_member(text: str, told: list[str]) -> None:
    assert labels(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Freight, fuel and wages were 20%, 15% and 30% of our costs.",
            [
                "Freight, fuel and wages were […], 15% and 30% of our costs",
                "Freight, fuel and wages were 20%, […] and 30% of our costs",
                "Freight, fuel and wages were 20%, 15% and […] of our costs",
            ],
        ),
        (
            "Of our pilots and our clerks, 30% and 40%, respectively, are in unions.",
            [
                "Of our pilots and our clerks, […] and 40% are in unions",
                "Of our pilots and our clerks, 30% and […] are in unions",
            ],
        ),
        (
            "The high and low prices of our stock were $5.10 and $4.20.",
            [
                "The high and low prices of our stock were […] and $4.20",
                "The high and low prices of our stock were $5.10 and […]",
            ],
        ),
    ],
)
def test_where_only_the_place_tells_the_others_are_shown(text: str, told: list[str]) -> None:
    assert labels(text) == told


def test_a_list_of_years_is_none_of_members() -> None:
    text = "Sales of tar and rope were $5 million and $6 million in 2023 and 2022."
    assert all(told.endswith(year) for told, year in zip(labels(text), ("in 2023", "in 2022"), strict=True))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We expect dues of $90 million to $100 million.", ["We expect dues (low)", "We expect dues (high)"]),
        ("The fine is $5,000 to $10,000 per day.", ["fine per day (low)", "fine per day (high)"]),
    ],
)
def test_the_ends_of_a_range_are_told_apart(text: str, told: list[str]) -> None:
    assert labels(text) == told


@pytest.mark.parametrize(
    "text", ["Dues rose from $5 million to $6 million.", "We pay $5 for tar and $6 for tugs."]
)
def test_what_is_no_range_has_no_ends(text: str) -> None:
    assert not any("(low)" in told or "(high)" in told for told in labels(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "We have a 5% loan of $40 million and a 7% loan of $20 million.",
            "We have a 5% loan of […] and a 7%",
        ),
        (
            "At May 3, 2023, we had $400 million of loans maturing in 2026.",
            "we had […] of loans maturing in 2026",
        ),
        (
            "Holders of 66% of our shares can remove a pilot.",
            "Holders of […] of our shares can remove a pilot",
        ),
        ("We sold tugs for $12 million (14% of dues).", "We sold tugs for […]"),
    ],
)
def test_a_noun_that_is_cut_gives_way_to_its_clause(text: str, told: str) -> None:
    assert any(one.startswith(told) for one in labels(text))


def test_a_share_told_behind_another_is_not_of_its_whole() -> None:
    text = "Sales to the navy were 40% of dues and sales to the army were 20%."
    assert labels(text)[1] == "sales to army"


def test_counts_of_two_places_show_each_other() -> None:
    assert labels("Our yards in Norway and Chile employ 400 and 250 pilots.") == [
        "Our yards in Norway and Chile employ […] and 250 pilots",
        "Our yards in Norway and Chile employ 400 and […] pilots",
    ]


def test_what_is_said_of_a_share_is_not_said_of_the_amount_before_it() -> None:
    assert (
        "[…] of dues" not in labels("Our largest client, Tarn Ltd., owed us $6 million, or 18% of dues.")[0]
    )
    assert labels("Dues were $60 million, 20% more than we had hoped.")[0] == "Dues"


def test_a_clause_without_a_subject_is_told_with_that_of_the_one_before() -> None:
    text = "The tax rate was cut from 28% to 25% in 2023 and will be cut to 22% in 2026."
    assert labels(text)[2] == "The tax rate was cut to […], in 2026"
