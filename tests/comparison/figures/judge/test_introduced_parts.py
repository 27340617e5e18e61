"""Parts that an introduction announces, and the whole that they do not make up."""

from __future__ import annotations

import pytest

from tests.comparison.figures.judge.test_inconsistent import reasons

THIRTEEN = ["5, 5 and 3 add up to 13, not to 12"]


@pytest.mark.parametrize(
    "text",
    [
        "We have 12 plants: 5 in Marl, 5 in Quay and 3 in Tarn.",
        "We have 12 plants in one country: 5 in Marl, 5 in Quay and 3 in Tarn.",
        "We have 12 plants, namely 5 in Marl, 5 in Quay, and 3 in Tarn.",
        "We have 12 plants, comprising 5 in Marl, 5 in Quay and 3 in Tarn.",
        "We have 12 plants, consisting of 5 plants in Marl, 5 plants in Quay and 3 plants in Tarn.",
        "We have 12 plants – 5 in Marl, 5 in Quay and 3 in Tarn.",
        "We have 12 plants—5 in Marl, 5 in Quay and 3 in Tarn—and we lease them.",
        "We have 12 plants (5 in Marl, 5 in Quay and 3 in Tarn).",
        "We have 12 plants, of which 5 are in Marl, 5 in Quay and 3 in Tarn.",
        "We have 12 plants, 5 of which are in Marl, 5 in Quay and 3 in Tarn.",
        "We have 12 plants; of these, 5 are located in Marl, 5 in Quay and 3 in Tarn.",
        "We have 12 plants. Of these, 5 are in Marl, 5 are in Quay and 3 are in Tarn.",
        "We have 12 plants, including 5 in Marl, 5 in Quay and 3 in Tarn.",
    ],
)
def test_parts_after_any_introduction_are_added_up(text: str) -> None:
    assert reasons(text) == THIRTEEN


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "We had loans of $12.0 million: $5.0 million from banks, $5.0 million from funds and "
            "$3.0 million from owners.",
            "$5.0 million, $5.0 million and $3.0 million add up to $13 million, not to $12.0 million",
        ),
        (
            "Our fleet has 40 ships: 20 tankers, 15 bulkers and 10 ferries.",
            "20, 15 and 10 add up to 45, not to 40",
        ),
        (
            "Of the 300 people we employ, 200 work in Marl, 80 work in Quay and 40 work in Tarn.",
            "200, 80 and 40 add up to 320, not to 300",
        ),
        ("Our fleet of 14 trucks (6 leased, 7 owned) is old.", "6 and 7 add up to 13, not to 14"),
        (
            "We have twelve plants: five in Marl, four in Quay and two in Tarn.",
            "five, four and two add up to 11, not to twelve",
        ),
        (
            "Of our staff 80% work abroad: 40% in Marl, 30% in Quay and 20% in Tarn.",
            "40%, 30% and 20% add up to 90%, not to 80%",
        ),
    ],
)
def test_parts_of_any_kind_are_added_up(text: str, reason: str) -> None:
    assert reasons(text) == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "We have 13 plants: 5 in Marl, 5 in Quay and 3 in Tarn.",
        "We have 12 plants. Of these, 7 are leased and 8 are in Marl.",  # a plant may be both
        "We have 12 plants, including 5 in Marl, 3 in Quay and 2 in Tarn.",  # not all of them
        "We have 12 plants: primarily 5 in Marl, 3 in Quay and 2 in Tarn.",
        "We have 12 plants: 5 in Marl, 5 in Quay, 3 in Tarn and others.",  # none closes the list
        "We have three businesses: 20 ships in Marl, 15 hotels in Quay and 10 farms in Tarn.",
        "We have three segments: 20 ships, 15 hotels and 10 farms.",
        "We employ about 1,200 people: 500 in Marl, 500 in Quay and 250 in Tarn.",
        "We had loans of $12 million: $5 million in bonds, $5 million in notes and $3 million in bills.",
        "We have 12 plants: more than 5 in Marl, 5 in Quay and 3 in Tarn.",
        "We sell in 12 countries: 5 years ago we sold in 7.",
    ],
)
def test_what_may_be_right_is_not_told(text: str) -> None:
    assert reasons(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "We took a charge of $1.2 billion ($810 million after tax). It consisted of $960 million for docks "
        "and $240 million for piers.",
        "We took a charge of $1.2 billion ($810 million after tax), consisting of $960 million for docks and "
        "$240 million for piers.",
        "We have 13 plants (12 of our own): 5 in Marl, 5 in Quay and 3 in Tarn.",
    ],
)
def test_parts_are_those_of_the_amount_before_a_bracket(text: str) -> None:
    assert reasons(text) == []


@pytest.mark.parametrize(
    "text", ["We lease 40 shops (12 in Norway, 10 in Chile).", "Our 14 trucks (6 leased, 8 owned) are old."]
)
def test_a_bracket_need_not_list_all(text: str) -> None:
    assert reasons(text) == []
