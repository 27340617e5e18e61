"""Dates of periods are told by the claims of their amounts, and by rows of their own only where they must."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.comparison import compare
from viewer.filings import read
from viewer.redline.ledger import LedgerRow, figure_rows

PAGE = """# FORM 10-K

Pier Foods Inc.

For the fiscal year ended December 31, {year}

## Item 1A. Risk Factors

**Our piers may rot.**

Rot is a risk that we cannot wholly keep away from the piers that we have. {text}

**We may lose our bakers.**

Bakers are hard to find, and harder to keep once they are found.

## Item 1B. Unresolved Staff Comments

None.
"""


def rows(folder: Path, old: str, new: str) -> list[LedgerRow]:
    """The rows of two filings whose first factors end with these sentences."""
    filings = []
    for name, year, text in (("old.md", 2023, old), ("new.md", 2024, new)):
        path = folder / name
        path.write_text(PAGE.format(year=year, text=text), encoding="utf-8")
        filings.append(read(path))
    return list(figure_rows(compare(*filings)))


def own(found: list[LedgerRow]) -> list[str]:
    """What is written of the figures that have a row of their own, the quiet ones left out."""
    told = (row.change.new or row.change.old for row in found if not row.quiet and not row.only_period)
    return [placed.figure.text for placed in told if placed is not None]


def test_the_date_of_a_new_amount_is_told_by_its_claim(tmp_path: Path) -> None:
    found = rows(tmp_path, "", "Repairs of our piers cost $5 million in the year ended June 30, 2024.")
    assert own(found) == ["$5 million"]
    (date,) = (row for row in found if row.only_period)
    assert date.change.new is not None
    assert date.change.new.figure.text == "June 30, 2024"


def test_so_is_the_date_of_an_amount_that_is_gone(tmp_path: Path) -> None:
    found = rows(tmp_path, "As of June 30, 2023, we owed $410 million for our piers.", "")
    assert own(found) == ["$410 million"]


@pytest.mark.parametrize(
    "sentence",
    [
        "A storm broke our largest pier on March 3, 2024.",
        "A storm broke our largest pier on March 3, 2024, and repairs cost $5 million.",
    ],
)
def test_a_date_on_which_something_happened_keeps_its_row(tmp_path: Path, sentence: str) -> None:
    assert "March 3, 2024" in own(rows(tmp_path, "", sentence))


def test_a_date_that_changed_by_itself_keeps_its_row(tmp_path: Path) -> None:
    old = "The lease of our largest pier ends on June 30, 2031."
    found = rows(tmp_path, old, old.replace("2031", "2026"))
    assert not any(row.only_period for row in found)


def test_every_row_keeps_its_number(tmp_path: Path) -> None:
    found = rows(tmp_path, "", "Repairs of our piers cost $5 million in the year ended June 30, 2024.")
    assert sorted(row.number for row in found) == list(range(1, len(found) + 1))
