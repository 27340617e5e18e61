"""What one unit of a printed numeral is worth, as far as it is printed as English prints it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.figures.read.reading import only
from viewer.figures.read.scales import rounding, written_like


@pytest.mark.parametrize(
    ("text", "step", "other"),
    [
        ("¥15.1 billion", "100000000", "¥0 billion"),
        ("12,500 ships", "1", "7"),
        ("12½%", "0", "7"),
        ("5 1/4%", "0", "7"),
        ("816 000 tonnes", "0", "7"),
        ("€ 1.234,56", "0", "7"),
        ("5 and a half million ships", "0", "7"),
        ("eight ships", "0", "7"),
    ],
)
def test_a_number_printed_otherwise_has_no_step(text: str, step: str, other: str) -> None:
    figure = only(f"It was {text} then.")
    assert rounding(figure) == Decimal(step)
    assert written_like(figure, Decimal(7)) == other
