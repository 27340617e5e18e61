"""``2004``, ``2007``, ``2012 20-F/A``: what each filing is called where there is room for a word.

The case: a margin of 120 pixels, a column of 60. Two filings of one year are told apart by their forms
where these differ, else by a number; one that tells no year goes by the name of its file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from viewer.filings.model import Filing
from viewer.wording.readings.filings import file_name


def filing_labels(filings: Sequence[Filing]) -> tuple[str, ...]:
    """Return what each filing is called, no two alike."""
    years = [str(filing.fiscal_year) if filing.fiscal_year else file_name(filing) for filing in filings]
    often = Counter(years)
    formed = [
        f"{year} {filing.form}" if often[year] > 1 and filing.form else year
        for year, filing in zip(years, filings, strict=True)
    ]
    forms = Counter(formed)
    # Where the forms tell nothing apart they are left out again.
    told = [
        formed[at] if forms[formed[at]] == 1 or often[years[at]] > forms[formed[at]] else years[at]
        for at in range(len(years))
    ]
    return _numbered(told)


def _numbered(told: Sequence[str]) -> tuple[str, ...]:
    seen: Counter[str] = Counter()
    taken = set(told)
    names: list[str] = []
    for words in told:
        seen[words] += 1
        name = words
        while seen[words] > 1 and name in taken:
            name = f"{words} ({seen[words]})"
            seen[words] += name in taken
        taken.add(name)
        names.append(name)
    return tuple(names)
