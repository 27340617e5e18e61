"""What the dialog has asked of EDGAR, each in a thread of its own: companies, filings, files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from viewer.desktop.background.jobs import Progress, ShouldCancel, Work
from viewer.edgar import Company, Edgar, EdgarFiling, Listing, remember_contact
from viewer.edgar.choice import ANNUAL_FORMS, is_of_form
from viewer.language.say import say

SHOWN_YEARS = 15
"""Annual reports after which no older part of a list is fetched unasked."""


@dataclass(frozen=True, slots=True)
class FoundCompanies:
    """The companies that may be meant, and the list of the first one's filings, if it is the only one."""

    companies: tuple[Company, ...]
    listing: Listing | None


@dataclass(frozen=True, slots=True)
class FetchedFiles:
    """The files of the chosen filings, the oldest first."""

    paths: tuple[Path, ...]


def find(words: str, contact: str | None, make: Callable[[], Edgar] = Edgar) -> Work:
    """Return what looks for a company, keeps the contact if one is given, and lists its filings."""

    def work(progress: Progress, should_cancel: ShouldCancel) -> object:
        progress(say("Asking EDGAR"), 0.0)
        if contact:
            remember_contact(contact)
        with make() as edgar:
            companies = edgar.find(words, should_cancel=should_cancel)
            listing = None
            if len(companies) == 1:
                listing = edgar.listing(companies[0], _enough, should_cancel=should_cancel)
        return FoundCompanies(companies, listing)

    return work


def list_filings(company: Company, make: Callable[[], Edgar] = Edgar) -> Work:
    """Return what lists a company's filings."""

    def work(progress: Progress, should_cancel: ShouldCancel) -> object:
        progress(say("Asking EDGAR"), 0.0)
        with make() as edgar:
            return edgar.listing(company, _enough, should_cancel=should_cancel)

    return work


def fetch(filings: Sequence[EdgarFiling], make: Callable[[], Edgar] = Edgar) -> Work:
    """Return what fetches files, one after the other."""

    def work(progress: Progress, should_cancel: ShouldCancel) -> object:
        paths = []
        with make() as edgar:
            for at, filing in enumerate(filings):
                step = say(
                    "Fetching {form} of {day}", form=filing.form, day=str(filing.period or filing.filed)
                )

                def tell(share: float, step: str = step, at: int = at) -> None:
                    progress(step, (at + share) / len(filings))

                tell(0.0)
                paths.append(edgar.fetch(filing, progress=tell, should_cancel=should_cancel))
        return FetchedFiles(tuple(paths))

    return work


def _enough(filings: Sequence[EdgarFiling]) -> bool:
    annual = sum(any(is_of_form(each, form) for form in ANNUAL_FORMS) for each in filings)
    return annual >= SHOWN_YEARS
