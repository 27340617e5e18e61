"""``AAPL-10-K-2024-09-28.htm``: what a fetched filing is called where people look for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from viewer.edgar.model import Company, EdgarFiling

_OTHER = re.compile(r"[^A-Za-z0-9.]+")


def file_names(company: Company, filings: Sequence[EdgarFiling], suffixes: Sequence[str]) -> tuple[str, ...]:
    """Return names for the files of some filings, no two alike: two prospectuses of a day tell accessions."""
    names = [file_name(company, each, suffix) for each, suffix in zip(filings, suffixes, strict=True)]
    counts = Counter(map(str.casefold, names))
    return tuple(
        name if counts[name.casefold()] == 1 else file_name(company, each, suffix, accession=True)
        for name, each, suffix in zip(names, filings, suffixes, strict=True)
    )


def file_name(company: Company, filing: EdgarFiling, suffix: str, *, accession: bool = False) -> str:
    """Return a name for the file of a filing: ticker or number, form, end of the period.

    An amendment, of which there may be several for a period, has its accession too; so has any filing with
    ``accession``.
    """
    who = company.tickers[0] if company.tickers else f"CIK{company.cik}"
    parts = [
        who,
        filing.form,
        str(filing.period or filing.filed),
        filing.accession if filing.amends or accession else "",
    ]
    told = (_OTHER.sub("-", part).strip("-.") for part in parts)
    return "-".join(part for part in told if part) + suffix.lower()
