"""Bare digits that are a name, and those that a dash makes a range."""

from __future__ import annotations

import pytest

from tests.figures.read.reading import texts
from viewer.figures import recognise


@pytest.mark.parametrize(
    "text",
    [
        "the resumption of 640 production",
        "most notably the 640-8 crane",
        "an impurity called 4-methylbenzol",
        "the Codification (ASC) 805, as revised",
        "as Public Law 85-904 provides",
    ],
)
def test_a_name_is_no_count(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("young people (ages 12–25)", ["12", "25"]),
        ("We run 10-12 depots.", ["10", "12"]),
        ("about 1,000-2,000 vans", ["1,000", "2,000"]),
        ("between one and three years", ["one", "three years"]),
        ("We need one or two vans.", ["one", "two"]),
        ("one or more vans", []),
        ("We built 640 programs.", ["640"]),
    ],
)
def test_a_range_has_two_ends(text: str, found: list[str]) -> None:
    assert texts(text) == found


def test_both_ends_of_a_range_count_the_same() -> None:
    assert {figure.unit for figure in recognise("We run 10-12 depots or 5 to 7 depots.")} == {"depots"}


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("13 non-U.S. labor organizations", "non-U.S. labor organizations"),
        ("If one port closes, we stop.", "port"),
        ("We run one operations center.", "operations center"),
        ("one series of vans", "series of vans"),
        ("the previous two EU-U.S. transfer rules", "EU-U.S. transfer rules"),
        ("16,431 2012 Crew Units", "Crew Units"),
    ],
)
def test_what_is_counted(text: str, unit: str) -> None:
    assert [figure.unit for figure in recognise(text)] == [unit]
