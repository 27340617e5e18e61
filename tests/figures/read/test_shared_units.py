"""What the two ends of a range lend each other: currency, unit and scale."""

from __future__ import annotations

import pytest

from viewer.figures import recognise


@pytest.mark.parametrize(
    ("text", "values", "units"),
    [
        ("The fee is $1.2 to $1.5 billion.", [1_200_000_000, 1_500_000_000], ["USD", "USD"]),
        ("The fee is $1.5 to $1.5 billion.", [1_500_000_000, 1_500_000_000], ["USD", "USD"]),
        ("The fee is $3 to $2 million.", [3, 2_000_000], ["USD", "USD"]),
        ("The fee is $999 to $1,500 million.", [999_000_000, 1_500_000_000], ["USD", "USD"]),
        ("The fee is $1,000 to $1,500 million.", [1000, 1_500_000_000], ["USD", "USD"]),
        ("The fee is $1 million to $2 billion.", [1_000_000, 2_000_000_000], ["USD", "USD"]),
        ("The fee is $1 to ¥2 million.", [1, 2_000_000], ["USD", "JPY"]),
        ("The fee is $5 to 7.", [5, 7], ["USD", "USD"]),
        ("Between 5 and 6 million dollars were paid.", [5_000_000, 6_000_000], ["USD", "USD"]),
        ("We own 5 to 10% of it.", [5, 10], ["percent", "percent"]),
        ("We sail in 1 to 2 quarters.", ["P3M", "P6M"], [None, None]),
        ("We sail in two to three decades.", ["P20Y", "P30Y"], [None, None]),
        ("We sail in 1.5 to 2 quarters.", [1.5, "P6M"], [None, None]),
        ("We own 5 ships and 10% of it.", [5, 10], ["ships", "percent"]),
    ],
)
def test_the_ends_of_a_range(text: str, values: list[float | str], units: list[str | None]) -> None:
    figures = recognise(text)
    assert [figure.value.plain for figure in figures] == values
    assert [figure.unit for figure in figures] == units


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("They have thirty (45) days to pay.", "P45D"),
        ("They have 60 (seventy) days to pay.", "P70D"),
        ("They have 2 (three) quarters to pay.", "P9M"),
        ("They have two (6) weeks to pay.", "P6W"),
    ],
)
def test_a_length_told_twice_and_otherwise_tells_both(text: str, other: str) -> None:
    (figure,) = recognise(text)
    assert figure.suspect
    assert [each.plain for each in figure.alternatives] == [other]
