"""What a count counts."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import numbers


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("We own 12 of our 14 ships.", ["ships", "ships"]),
        ("We own 12 other ships.", ["ships"]),
        ("We employ 1,200 full-time drivers and crew.", ["full-time drivers"]),
        ("Two of our nine directors left.", ["directors", "directors"]),
        ("We moved 12 million tons of coal.", ["tons"]),
        ("We own 3,000-square-foot berths.", ["square foot"]),
        ("We own 300 square feet.", ["square feet"]),
        ("We own a 14-ship fleet.", ["ship"]),
        ("One port closes on Sundays.", ["port"]),
        ("Two ports close on Sundays.", ["ports"]),
        ("We own 12 2011 Ferries.", ["Ferries"]),
        ("We counted 1,500 compared to 1,400.", [None, None]),
        ("We counted 1,500.", [None]),
        ("In all 12 served.", [None]),
        ("We own 12 northern coal tanker berths.", ["northern coal tanker berths"]),
        ("We own 12 northern coal tanker equipment.", ["northern coal"]),
        ("We own 12 million northern coal tanker equipment.", ["northern coal tanker"]),
        ("We own 12 vans and lorries.", ["vans"]),
        ("We own 12 coal and oil tankers.", ["coal and oil tankers"]),
        ("We own 12 sales offices.", ["sales offices"]),
        ("We hired 12 people in Ise.", ["people"]),
        ("We own 12 ATMs in Ise.", ["ATMs"]),
        ("We own 12 ATMs worldwide.", ["ATMs"]),
        ("We pump 4,200 barrels per day.", ["barrels per day"]),
        ("We run 40 ferries a week.", ["ferries a week"]),
        ("We had 40 ferries a year ago.", ["ferries"]),
    ],
)
def test_what_is_counted(text: str, units: list[str | None]) -> None:
    assert [figure.unit for figure in numbers(text)] == units
