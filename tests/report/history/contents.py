"""What reports of histories are made of here: the four samples, and filings in which all means harm."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from tests.builders import build_filing
from tests.report.hostile import hostile_filing
from viewer.filings import read
from viewer.filings.model import Filing
from viewer.history import Comparisons, history, in_time
from viewer.report.history.contents import HistoryContents, history_contents
from viewer.resources import sample_filings


def contents_of(*filings: Filing, comparisons: Comparisons | None = None) -> HistoryContents:
    """The contents of a report of some filings."""
    comparisons = comparisons or Comparisons(in_time(filings).filings)
    return history_contents(history(filings, comparisons=comparisons), comparisons)


@cache
def sample_comparisons() -> Comparisons:
    """The comparisons of the bundled filings."""
    return Comparisons([read(path) for path in sample_filings()])


@cache
def samples() -> HistoryContents:
    """Of the bundled filings."""
    return contents_of(*sample_comparisons().filings, comparisons=sample_comparisons())


RETURNING = (
    "The quay may silt up.",
    "We dredge the quay every spring. A wet winter could close it for weeks.",
)
"""A risk that the second filing lacks."""


def _ferries(year: int, ships: str, loss: str) -> tuple[str, str]:
    text = (
        f"As of March 31, {year}, we operated {ships} ferries. We lost {loss} in the fiscal year ended "
        "March 31, 2019, the most in our history. A hull that corrodes must be docked."
    )
    return "Our ferries may be laid up for longer than we plan.", text


@cache
def small() -> HistoryContents:
    """Of three short filings: a risk that returns, one that goes, a restatement, a doubtful figure."""
    tax = (
        "We may not be able to use our tax losses.",
        "Our tax losses expire in 2030, and we may earn too little.",
    )
    hired = ("We may fail to keep licensed officers.", "Cargo lines pay licensed officers more than we can.")
    years = (
        (2022, [_ferries(2022, "12", "¥2.1 billion"), RETURNING, tax]),
        (2023, [_ferries(2023, "14", "¥2.1 billion"), tax, hired]),
        (2024, [_ferries(2024, "15", "¥1.9 billion"), hired, RETURNING]),
    )
    made = [build_filing("Quay", [("Risks", parts) for parts in factors], year) for year, factors in years]
    return contents_of(*made)


@cache
def hostile() -> HistoryContents:
    """Of filings whose company, file, headings and texts mean harm; the last one tells no year."""
    made = [hostile_filing(name, 10 * at) for at, name in enumerate(("One", "Two", "Three"), 1)]
    years = (2023, 2024, None)
    return contents_of(*(replace(filing, fiscal_year=year) for filing, year in zip(made, years, strict=True)))
