"""What the columns of a history are called: ``20-F FY2011``, as in the head of the matrix and of the other
views."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.filings.model import Filing
from viewer.wording.history.years import filing_names


def column_heads(filings: Sequence[Filing]) -> tuple[str, ...]:
    """Return the heads of all columns, no two alike: form and year, or the name of the file."""
    names = filing_names(filings)
    return tuple(
        name if not filing.form or filing.form in name else f"{filing.form} {name}"
        for filing, name in zip(filings, names, strict=True)
    )
