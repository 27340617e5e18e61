"""Units of measure are not what is measured."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import measures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We ended with proved reserves of about 2,198 mmboe, compared to 2,171 mmboe before.",
         ["mmboe of proved reserves"] * 2),
        ("We have a store with a capacity of 460 tons.", ["tons of capacity"]),
        ("We own a 37-mile natural gas pipeline.", ["mile natural gas pipeline"]),
        ("We own 5,000 acres of land.", ["acres of land"]),
        ("We moved 5,000 tons.", ["tons"]),
        ("We own mills with 1.2 million barrels per calendar day of storage capacity.",
         ["barrels per calendar day of storage capacity"]),
    ],
)  # fmt: skip
def test_what_is_measured(text: str, told: list[str]) -> None:
    assert measures(text) == told


def test_gross_and_net_count_things() -> None:
    assert measures("We had 954 gross (714 net) operated wells.") == [
        "gross operated wells",
        "net operated wells",
    ]


def test_a_part_is_of_the_things_and_not_of_what_they_measure() -> None:
    told = measures("We ran 23 ships with a total capacity of 61,400 TEU, of which 14 were owned.")
    assert told == ["ships", "TEU of total capacity", "ships of which owned"]
