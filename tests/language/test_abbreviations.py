"""Full stops of abbreviations."""

from __future__ import annotations

import pytest

from viewer.language.abbreviations import ends_in_abbreviation


@pytest.mark.parametrize(
    "text",
    [
        "by Mr.",
        "Kettle Works, Inc.",
        "the U.S.",
        "the U. S.",
        "e.g.",
        "at 5 p.m.",
        "J.",
        "Sept.",
        "Item.",
        "Ph.D.",
    ],
)
def test_abbreviations(text: str) -> None:
    assert ends_in_abbreviation(text)


@pytest.mark.parametrize("text", ["kettles.", "in May.", "the ERP.", "5.", "", "Mr", "Mr. Finch", "Disco."])
def test_others(text: str) -> None:
    assert not ends_in_abbreviation(text)


def test_up_to_a_place() -> None:
    assert ends_in_abbreviation("Mr. Finch", 3)
    assert not ends_in_abbreviation("Mr. Finch", 2)
