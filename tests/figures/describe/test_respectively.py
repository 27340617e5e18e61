"""Two measures that share a sentence, each with a list of its own."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import measures

LISTS = "{} for 2011 and 2012 were $1 and $2, respectively, and $3 and $4, respectively."
SAME = ["{}, in 2011", "{}, in 2012"]


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        ("Net sales and fees", "Net sales", "fees"),
        ("Our net sales and our fees", "net sales", "fees"),
        (
            "Docks of tea and coffee and fees",
            "Docks of tea and coffee and fees",
            "Docks of tea and coffee and fees",
        ),
        ("Tea and docks and fees", "Tea and docks", "fees"),
        (
            "Dues of the very old northern coal tanker pier of Ise and fees",
            "Dues of the very old northern coal tanker",
            "fees",
        ),
    ],
)
def test_each_list_is_of_its_own_measure(subject: str, one: str, other: str) -> None:
    told = [each.format(what) for what in (one, other) for each in SAME]
    assert measures(LISTS.format(subject)) == told


def test_a_count_before_the_lists_does_not_hide_them() -> None:
    _, first, _, second, _ = measures("In 5 ports, " + LISTS.format("sales and fees"))
    assert second == "fees, in 2011"
    assert first.endswith("sales, in 2011")


@pytest.mark.parametrize(
    "text",
    [
        "Sales and fees for 2011 and 2012 were $1 and $2, respectively, and $3, respectively.",
        "Sales and fees for 2011 and 2012 were $1 and $2, and 3% and 4%, respectively.",
        "Sales and fees were $1, respectively, and $3, respectively.",
    ],
)
def test_lists_that_do_not_match_are_not_split(text: str) -> None:
    assert all(measure.split(", ")[0] != "Sales" for measure in measures(text))


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (
            "Quay and Old Marl accounted for 14% and 13% of our sales.",
            "Quay as share of sales",
            "Old Marl as share of sales",
        ),
        (
            "Dues from Quay and Marl were 14% and 13% of dues.",
            "Dues from Quay as share of dues",
            "Dues from Marl as",
        ),
        (
            "Our best customers, Quay and Marl, accounted for 14% and 13%, respectively, of our sales.",
            "Quay as share of sales",
            "Marl as share of sales",
        ),
        (
            "Our ten largest customers and Marl Inc. accounted for 48% and 12% of our sales.",
            "ten largest customers as share of sales",
            "Marl as share of sales",
        ),
        (
            "Our ten largest customers and our largest customer, Marl Inc., were 48% and 12% of our sales,"
            " respectively.",
            "ten largest customers as share of sales",
            "largest customer as share of sales",
        ),
        (
            "Our Quay and Old Marl mills generated about 58% and 65% of their sales from tolls.",
            "Quay mills as share of sales",
            "Old Marl mills as share of sales",
        ),
    ],
)
def test_each_of_two_names_has_its_own_share(text: str, one: str, other: str) -> None:
    first, second = measures(text)[-2:]
    assert first == one
    assert second.startswith(other)


def test_two_names_and_two_years_are_not_told_apart() -> None:
    first, second = measures("Dues from Quay and Marl were 14% and 13% of dues in 2011 and 2012.")
    assert first.startswith("Dues from Quay and Marl")
    assert second.startswith("Dues from Quay and Marl")


@pytest.mark.parametrize("verb", ["were", "accounted for"])
def test_some_of_a_kind_and_a_name_have_a_share_each(verb: str) -> None:
    _, first, second = measures(f"Our ten largest clients and Corvid {verb} 48% and 12% of our dues.")
    assert (first, second) == ("ten largest clients as share of dues", "Corvid as share of dues")
