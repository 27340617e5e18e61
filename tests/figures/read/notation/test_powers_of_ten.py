"""Powers of ten, and raised digits that are the mark of a note."""

from __future__ import annotations

import pytest

from viewer.figures import recognise
from viewer.figures.unread import unread_numbers


@pytest.mark.parametrize(
    ("text", "values", "doubted"),
    [
        ("The yard cut 10⁶ bolts.", [1_000_000], True),
        ("The yard cut 5×10⁶ bolts.", [5_000_000], False),
        ("Wires of 3.5 x 10⁻³ grams broke.", [0.0035], False),
        ("We sold 5 × 10² nuts.", [500], False),
        ("We have 10² ships.", [10], False),
        ("We have 12⁴ ships.", [12], False),
        ("We paid $10⁵ million.", [10_000_000], False),
        ("A star has 5 × 10⁴⁴ stones.", [], False),
        ("A star has 5 × 10⁴⁴⁴ stones.", [], False),
        ("A star has 10⁹⁹⁹ stones.", [], False),
        ("A star has 10²⁴ stones.", [10], True),
        ("A wire of 10⁻³ grams broke.", [0.001], False),
    ],
)
def test_powers(text: str, values: list[float], doubted: bool) -> None:
    figures = recognise(text)
    assert [figure.value.plain for figure in figures] == values
    assert [bool(figure.suspect) for figure in figures] == [doubted] * len(values)


def test_a_doubted_power_tells_both_readings() -> None:
    (figure,) = recognise("The yard cut 10⁶ bolts.")
    assert [other.plain for other in figure.alternatives] == [10]


def test_a_power_too_large_to_be_read_is_told_as_unread() -> None:
    assert [number.text for number in unread_numbers("A star has 10⁹⁹⁹ stones.")] == ["10"]
