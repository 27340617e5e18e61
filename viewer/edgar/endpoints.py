"""Where EDGAR keeps what: the addresses of its documented interface, and of a stand-in for it.

Source: https://www.sec.gov/search-filings/edgar-application-programming-interfaces and
https://www.sec.gov/search-filings/edgar-search-assistance/accessing-edgar-data.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from urllib.parse import quote

VARIABLE = "FACTORDIFF_EDGAR"
"""Environment variable: address of a server that speaks as EDGAR does, in place of the SEC's two."""


@dataclass(frozen=True, slots=True)
class Endpoints:
    """The addresses that are asked, without a slash at their end."""

    www: str = "https://www.sec.gov"
    """Companies and archives."""
    data: str = "https://data.sec.gov"
    """Lists of filings."""

    def companies(self) -> str:
        """Address of the list of companies with tickers."""
        return f"{self.www}/files/company_tickers.json"

    def submissions(self, cik: int) -> str:
        """Address of the list of a company's filings."""
        return f"{self.data}/submissions/CIK{cik:010d}.json"

    def older(self, name: str) -> str:
        """Address of a further part of that list, which names it."""
        return f"{self.data}/submissions/{quote(name, safe='')}"

    def document(self, cik: int, accession: str, name: str) -> str:
        """Address of one document of a filing."""
        folder = accession.replace("-", "")
        return f"{self.www}/Archives/edgar/data/{cik}/{folder}/{quote(name, safe='')}"

    def whole(self, cik: int, accession: str) -> str:
        """Address of a filing with all its documents, as one text."""
        return f"{self.www}/Archives/edgar/data/{cik}/{accession}.txt"


def endpoints() -> Endpoints:
    """Return the addresses to ask: the SEC's, unless a stand-in is named."""
    named = os.environ.get(VARIABLE, "").rstrip("/")
    return Endpoints(named, named) if named else Endpoints()
