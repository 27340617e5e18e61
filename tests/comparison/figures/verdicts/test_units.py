"""Which counts are of one unit or thing, so that they may be subtracted."""

from __future__ import annotations

import pytest

from viewer.comparison.figures.verdicts.units import other_unit


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("metric tons", "short tons"),
        ("tons", "tonnes"),
        ("square feet", "square meters"),
        ("square feet", "cubic feet"),
        ("miles", "kilometers"),
        ("miles", "nautical miles"),
        ("barrels", "gallons"),
        ("ships", "men"),
        ("Bcf", "Bcf/d"),
        ("barrels per day", "barrels per week"),
        ("barrels", "barrels a day"),
    ],
)
def test_other_units_and_things(old: str, new: str) -> None:
    assert other_unit(old, new)
    assert other_unit(new, old)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("square feet", "square feet of space"),
        ("kilometres", "kilometers"),
        ("foot", "feet"),
        ("boepd", "boe/d"),
        ("MMscfd", "MMscf/d"),
        ("mbbl per day", "mbbl/d"),
        ("bpd", "barrels per day"),
        ("barrels a day", "barrels each day"),
        ("ships", "large ships"),
        ("ships", ""),
        ("", "tons"),
        ("barrels of oil", "barrels"),
        ("ships", "vessels"),
        ("employees", "people"),
        ("stores", "retail shops"),
        ("tonnes", "metric tons"),
    ],
)
def test_one_unit_or_thing_however_it_is_told(old: str, new: str) -> None:
    assert not other_unit(old, new)
