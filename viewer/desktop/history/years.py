"""``2004``, ``2007``, ``2012 20-F/A``: what each filing is called where there is room for a word.

The case: a margin of 120 pixels. There the filings are called as everywhere, less the letters before the
year.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.filings.model import Filing
from viewer.wording.history.years import filing_names

_FISCAL = "FY"


def filing_labels(filings: Sequence[Filing]) -> tuple[str, ...]:
    """Return what each filing is called, no two alike."""
    names = filing_names(filings)
    short = tuple(name.removeprefix(_FISCAL) for name in names)
    return short if len(set(short)) == len(short) else names
