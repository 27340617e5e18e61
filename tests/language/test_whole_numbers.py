"""A text is a number where it is one to nine ASCII digits, and nothing else is."""

from __future__ import annotations

import pytest

from viewer.language.whole_numbers import whole_number


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("700", 700), ("007", 7), ("999999999", 999_999_999)])
def test_digits_are_a_number(text: str, number: int) -> None:
    assert whole_number(text) == number


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "7²0",
        "²",
        "½",
        "٣",
        "７",
        "-1",
        "+1",
        " 1",
        "1\n",
        "1_0",
        "1.0",
        "1e9",
        "1" * 10,
        "9" * 5000,
    ],
)
def test_everything_else_is_none(text: str | None) -> None:
    assert whole_number(text) is None
