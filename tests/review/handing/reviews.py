"""Two filings on disk with a review of them, by somebody."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.comparison import compare
from viewer.comparison.model import Comparison, Pair
from viewer.filings import read
from viewer.review import Entry, Mark, Review, model
from viewer.review.acts import difference, disagreement, taking_back
from viewer.review.acts.difference import said
from viewer.review.handing.packing import file_of
from viewer.review.handing.review_file import ReviewFile
from viewer.review.model import FilingContent

RISKS = """# Item 3.D Risk Factors

**Ports may close.**

Of {} ports that we call at, storms closed one for a week.

**Fuel may become dearer.**

Diesel cost {} dollars a gallon at our pumps.

# Item 4 Information on the Company

We run ferries.
"""


def filings(folder: Path) -> Comparison:
    """Two filings of an invented company, compared."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, ports, price in (("ferries-2024.md", 12, 4), ("ferries-2025.md", 14, 5)):
        paths.append(folder / name)
        paths[-1].write_text(RISKS.format(ports, price), encoding="utf-8")
    return compare(*(read(path) for path in paths))


def empty(comparison: Comparison) -> Review:
    known = FilingContent.of(comparison.old), FilingContent.of(comparison.new)
    return Review(comparison.old.sha256, comparison.new.sha256, filings=known)


def by(monkeypatch: pytest.MonkeyPatch, who: str) -> None:
    for module in (model, difference, disagreement, taking_back):
        monkeypatch.setattr(module, "user", lambda: who)


def enter(review: Review, pair: Pair, mark: Mark = Mark.NONE, note: str = "") -> Review:
    held = review.entry(pair)
    return said(review, review.with_entry(pair, Entry(mark, note or held.note)))[0]


def filed(comparison: Comparison, review: Review, *, with_filings: bool = False) -> ReviewFile:
    return file_of(comparison, review, with_filings=with_filings)
