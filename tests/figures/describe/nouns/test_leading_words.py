"""The part of a measure that names it."""

from __future__ import annotations

import pytest

from viewer.figures.describe.nouns.leading_words import leading


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("impairment loss on unlisted bonds", "impairment loss"),
        ("book value of remaining bonds", "bonds"),
        ("carrying amount of bonds held by trusts", "bonds"),
        ("net loss", "net loss"),
        ("", ""),
    ],
)
def test_what_names_a_measure(told: str, named: str) -> None:
    assert leading(told) == named
