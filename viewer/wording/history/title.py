"""What a history is of, in one line: ``Harbour Line Ltd. 20-F FY2022 ▸ FY2025``."""

from __future__ import annotations

from viewer.filings.model import Filing
from viewer.history import History
from viewer.wording.history.years import filing_names
from viewer.wording.title import TURNS


def history_title(history: History) -> str:
    """Return the company and the form, where all filings that tell any tell the same, and the years.

    Filings of several companies go by their years alone; a note says what is odd.
    """
    names = filing_names(history.filings)
    shared = [_shared(history.filings, name) for name in ("company", "form")]
    return " ".join(filter(None, (*shared, TURNS.join((names[0], names[-1])))))


def _shared(filings: tuple[Filing, ...], name: str) -> str:
    told = {value for filing in filings if (value := getattr(filing, name))}
    return told.pop() if len(told) == 1 else ""
