"""``AAPL-10-K-2024-09-28.htm``: what a fetched filing is called where people look for it."""

from __future__ import annotations

import re

from viewer.edgar.model import Company, EdgarFiling

_OTHER = re.compile(r"[^A-Za-z0-9.]+")


def file_name(company: Company, filing: EdgarFiling, suffix: str) -> str:
    """Return a name for the file of a filing: ticker or number, form, end of the period.

    An amendment, of which there may be several for a period, has its accession too.
    """
    who = company.tickers[0] if company.tickers else f"CIK{company.cik}"
    parts = [who, filing.form, str(filing.period or filing.filed), filing.accession if filing.amends else ""]
    told = (_OTHER.sub("-", part).strip("-.") for part in parts)
    return "-".join(part for part in told if part) + suffix.lower()
