"""One value in two notations, and what is no more than another glyph."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger
from viewer.comparison.model import FigureVerdict
from viewer.figures import recognise
from viewer.figures.model import FigureKind


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("¥15.1 billion", "15,100 million yen"),
        ("$1.5 million", "$1,500,000"),
        ("$5 million", "US$5 million"),
        ("$5.0 million", "$5 million"),
        ("77%", "77 percent"),
        ("50 basis points", "0.5 percentage points"),
        ("eight", "8"),
        ("12 months", "one year"),
        ("two weeks", "14 days"),
        ("March 31, 2012", "31 March 2012"),
    ],
)
def test_the_same_value_in_another_notation_is_rescaled(old: str, new: str) -> None:
    (change,) = ledger((f"The docks of Ise took {old} ships.", f"The docks of Ise took {new} ships."))
    assert (change.verdict, change.delta) == (FigureVerdict.RESCALED, 0)
    assert change.reason == "the same value in another notation"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("¥1.4 billion", "¥ 1.4 billion"),
        ("$5 million", r"\$5 million"),
        ("¥5 million", "￥5 million"),
        ("12-month", "12 month"),
        ("fiscal year 2012", "fiscal 2012"),
    ],
)
def test_another_glyph_is_no_other_notation(old: str, new: str) -> None:
    (change,) = ledger((f"The docks of Ise took {old} ships.", f"The docks of Ise took {new} ships."))
    assert change.verdict is FigureVerdict.UNCHANGED


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("¥15.1 billion", "15,200 million yen"),
        ("one month", "30 days"),
        ("50 basis points", "50 percentage points"),
    ],
)
def test_another_value_is_changed(old: str, new: str) -> None:
    (change,) = ledger((f"The docks of Ise took {old} ships.", f"The docks of Ise took {new} ships."))
    assert change.verdict is FigureVerdict.CHANGED


def test_quarters_of_a_year_are_a_length_of_time_and_no_fraction() -> None:
    (figure,) = recognise("We sail in the other three quarters of our fiscal year.")
    assert (figure.kind, figure.value.plain) == (FigureKind.PERIOD, "P9M")
    (figure,) = recognise("They make up three quarters of our sales.")
    assert (figure.kind, figure.value.plain) == (FigureKind.RATIO, 0.75)
