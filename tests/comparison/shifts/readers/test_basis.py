"""Another yardstick or another length of time under the same words."""

from __future__ import annotations

import pytest

from tests.comparison.shifts.sentences import kinds


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Adjusted EBITDA of the line was $9 million.", "Net income of the line was $3 million."),
        ("Our loss before income taxes was £1.1 million.", "Our loss after income taxes was £0.9 million."),
        ("Our gross margin was 41%.", "Our net margin was 11%."),
    ],
)
def test_basis(old: str, new: str) -> None:
    assert kinds(old, new) == ["basis"]
    assert kinds(new, old) == ["basis"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "In the seven months ended December 31, 2022, the line had revenues of $15.1 million.",
            "In the year ended December 31, 2023, the line had revenues of $26.1 million.",
        ),
        (
            "Our orders are worth $40 million for the next quarter.",
            "Our orders are worth $130 million for the next year.",
        ),
    ],
)
def test_period(old: str, new: str) -> None:
    assert kinds(old, new) == ["period"]
    assert kinds(new, old) == ["period"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "In the year ended June 30, 2022, we earned $7 million.",
            "In the year ended June 30, 2023, we earned $9 million.",
        ),
        ("See Note 7 of this Quarterly Report.", "See Note 9 of this Annual Report."),
        ("Each lease lasts three years.", "Each lease lasts five years."),
    ],
)
def test_the_roll_of_the_year_and_the_name_of_a_report_are_no_shift(old: str, new: str) -> None:
    assert kinds(old, new) == []
