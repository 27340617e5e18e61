"""A value and, in brackets, that of another year: each with its own year."""

from __future__ import annotations

import pytest

from viewer.figures import recognise
from viewer.figures.model import FigureKind


def told(text: str) -> list[tuple[str, str]]:
    """The figures of a text other than dates, each with what it claims."""
    return [(f.text, f.claim.words) for f in recognise(text) if f.kind is not FigureKind.DATE]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Our margin was 45% (2022: 40%).", [("45%", "margin"), ("40%", "margin, in 2022")]),
        ("We sold 1,200 casks (2022: 1,100).", [("1,200", "casks sold"), ("1,100", "casks sold, in 2022")]),
        (
            "We sold 1,200 casks (prior year: 1,100).",
            [("1,200", "casks sold"), ("1,100", "casks sold, prior year")],
        ),
        (
            "Our margin was 45% (the previous year – 40%).",
            [("45%", "margin"), ("40%", "margin, previous year")],
        ),
        ("In 2023 our margin was 45% (2022: 40%).", [("45%", "margin, in 2023"), ("40%", "margin, in 2022")]),
    ],
)
def test_what_stands_in_brackets_is_of_its_own_year(text: str, figures: list[tuple[str, str]]) -> None:
    assert told(text) == figures


def test_a_bracket_after_nothing_of_its_kind_has_its_year_alone() -> None:
    assert told("It was good (2022: 40%).")[0][1].endswith("in 2022")


def test_what_is_left_after_tax_is_no_pre_tax_charge() -> None:
    (_, before), (_, after) = told(
        "We took a pre-tax charge of $12 million ($8 million after-tax) for docks."
    )
    assert before == "pre-tax charge"
    assert after == "charge"
