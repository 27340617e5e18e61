"""What EDGAR's lists say: companies, and their filings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Company:
    """One filer, known to EDGAR by its number."""

    cik: int
    """Central Index Key."""
    name: str
    tickers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EdgarFiling:
    """One line of a company's list of filings."""

    cik: int
    accession: str
    """``"0000320193-24-000123"``."""
    form: str
    """``"20-F"``, ``"10-K/A"``."""
    period: date | None
    """The last day of the period reported on; None where the list has none."""
    filed: date
    document: str
    """Name of the main document; empty for most filings before 2001, which are one text."""
    description: str = ""

    @property
    def base_form(self) -> str:
        """The form without the mark of an amendment."""
        return self.form.removesuffix("/A")

    @property
    def amends(self) -> bool:
        """Whether it amends an earlier filing."""
        return self.form.endswith("/A")


@dataclass(frozen=True, slots=True)
class Listing:
    """A company and its filings, the latest first."""

    company: Company
    filings: tuple[EdgarFiling, ...]
    as_of: datetime
    """When EDGAR said so."""
    stale: bool = False
    """True where EDGAR could not be asked now, so that later filings may be missing."""
