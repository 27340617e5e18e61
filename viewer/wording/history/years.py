"""What the filings of a history are called: ``FY2022``, and apart where two are of one year.

The case: an annual report and its amendment are both of FY2022. A column headed ``FY2022`` beside another one
headed ``FY2022`` tells nobody which is which.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from viewer.filings.model import Filing
from viewer.wording.readings.filings import file_name

_FISCAL = "FY"
"""Before a year."""


def filing_names(filings: Sequence[Filing]) -> tuple[str, ...]:
    """Return a short name for each filing, no two alike: ``("FY2021", "FY2022 10-K", "FY2022 10-K/A")``.

    A filing that tells no year goes by the name of its file.
    """
    names = [_year(filing) for filing in filings]
    for further in (lambda filing: filing.form or "", file_name):
        taken = Counter(names)
        names = [
            " ".join(filter(None, (name, further(filing)))) if taken[name] > 1 else name
            for name, filing in zip(names, filings, strict=True)
        ]
    taken = Counter(names)
    return tuple(f"{name} ({at + 1})" if taken[name] > 1 else name for at, name in enumerate(names))


def year_labels(filings: Sequence[Filing]) -> tuple[str, ...]:
    """Return the names for a narrow place, without the letters before the year: ``("2021", "2022")``.

    No two are alike either: else the names are what :func:`filing_names` makes them.
    """
    names = filing_names(filings)
    short = tuple(name.removeprefix(_FISCAL) for name in names)
    return short if len(set(short)) == len(short) else names


def _year(filing: Filing) -> str:
    return f"{_FISCAL}{filing.fiscal_year}" if filing.fiscal_year else file_name(filing)


def listed(words: Sequence[str]) -> str:
    """Return words in a row, divided by commas: ``FY2023, FY2024``."""
    return ", ".join(words)
