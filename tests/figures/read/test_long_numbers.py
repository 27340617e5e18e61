"""A run of 400 digits is no number that a filing states: it is text, and no output can overflow on it."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from viewer.comparison import compare
from viewer.figures import recognise
from viewer.figures.read.numbers import LONGEST
from viewer.filings import read
from viewer.report import render_csv, render_html, render_json, render_markdown, render_xlsx

MOST = "9" * LONGEST
LONG = {
    "one digit too many": f"{MOST}9",
    "400 digits": "1" + "0" * 400,
    "5,000 digits": "1" + "0" * 5_000,
    "in threes": "1" + ",000" * 200,
    "behind the point": "0." + "0" * 400 + "1",
    "letters for digits": "1" + "O" * 400,
}
FORMS = (
    "took {} lamps",
    "paid ${} million",
    "grew by {}%",
    "after {} years",
    "split 1 to {}",
    "5 {}/7 lamps",
)
FILING = """# Item 1A. Risk Factors

## We depend on a few buyers of lamps

Our largest buyer {} in 2024 and paid $4 million. We could lose it, which would harm our sales.

## Our only kiln is old

The kiln at Brackwater was built in 1961. If it failed we could make no lamps for 8 months.

# Item 1B. Unresolved Staff Comments

None.
"""


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("number", LONG.values(), ids=LONG)
def test_more_digits_than_a_number_has_are_text(form: str, number: str) -> None:
    assert not [figure for figure in recognise(form.format(number)) if number in figure.text]


@pytest.mark.parametrize("form", FORMS[:4])
def test_the_longest_number_is_exact(form: str) -> None:
    [figure] = recognise(form.format(MOST))
    assert MOST in figure.text
    assert MOST in str(figure.value.plain)


def test_1e999_is_text() -> None:
    assert recognise("The buyer took 1e999 lamps and paid $1e999.") == ()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("old", "new"),
    [*((number, number[:-1] + "2") for number in LONG.values()), (MOST, "0." + "0" * (LONGEST - 2) + "1")],
    ids=[*LONG, "from the largest to the smallest"],
)
def test_every_output_holds(form: str, old: str, new: str, tmp_path: Path) -> None:
    for name, number in (("old", old), ("new", new)):
        (tmp_path / f"{name}.md").write_text(FILING.format(form.format(number)), "utf-8")
    comparison = compare(read(tmp_path / "old.md"), read(tmp_path / "new.md"))
    for render in (render_json, render_csv, render_html, render_markdown, render_xlsx):
        assert render(comparison)
    for pair in comparison.pairs:
        for change in pair.figures:
            assert math.isfinite(float(change.delta or 0))
            assert math.isfinite(float(change.percent or 0))
