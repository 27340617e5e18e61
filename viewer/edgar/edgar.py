"""``factordiff fetch AAPL --last 2``: a company by ticker, name or number, its list of filings, the files.

What was fetched stays on disk. A list that is young is not asked for again; an old one serves, and is told to
be old, where EDGAR cannot be reached.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import TYPE_CHECKING, Self

from viewer.edgar.answers import check_document, check_whole
from viewer.edgar.contact import ASKED, checked_contact, known_contact
from viewer.edgar.endpoints import Endpoints, endpoints
from viewer.edgar.errors import NoContact, NoSuchCompany, NoSuchFiling, TooBusy, Unreachable
from viewer.edgar.lists import check_listing, check_part, companies, company_of, filings_of, older_parts
from viewer.edgar.model import Company, EdgarFiling, Listing
from viewer.edgar.search import cik_of, found, the_one
from viewer.edgar.store import KeptList, Store
from viewer.edgar.turnstile import Turnstile

if TYPE_CHECKING:
    import httpx

    from viewer.edgar.client import Cancel, Check, Client, Progress

YOUNG_COMPANIES, YOUNG_LISTING = timedelta(days=1), timedelta(hours=1)
"""Age up to which a list is not asked for again: EDGAR makes that of companies anew each night, and
those of filings within minutes of each filing."""
_READ = frozenset({".htm", ".html", ".txt", ".pdf"})
"""Endings of main documents that can be read; in place of others the whole submission is fetched."""
Enough = Callable[[Sequence[EdgarFiling]], bool]


class Edgar:
    """EDGAR, and what of it is on disk. Use it as a context, or close it."""

    def __init__(
        self,
        contact: str | None = None,
        *,
        where: Endpoints | None = None,
        store: Store | None = None,
        transport: httpx.BaseTransport | None = None,
        sleep: Callable[[float], None] = time.sleep,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Ask nothing yet.

        Args:
            contact: Whom the SEC may write to; None for what the user said before.
            where: Addresses; None for the SEC's, or those of the stand-in that the environment names.
            store: What was fetched before; None for the user's own.
            transport, sleep, now: In place of the network, of waiting and of the clock, for tests.

        Raises:
            NoContact: ``contact`` is none.
        """
        self._contact = checked_contact(contact) if contact is not None else known_contact()
        self._where = where or endpoints()
        self._store = store or Store()
        self._transport, self._sleep, self._now = transport, sleep, now
        self._made: Client | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._made is not None:
            self._made.close()

    def find(self, words: str, *, should_cancel: Cancel | None = None) -> tuple[Company, ...]:
        """Return the companies that may be meant by a ticker, a name or a number, the likeliest first.

        Raises:
            EdgarError: The list cannot be had.
            Cancelled: ``should_cancel`` said so.
        """
        number = cik_of(words)
        by_name = found(self._companies(should_cancel), words)
        if number is None:
            return by_name
        try:
            return self.company(words, should_cancel=should_cancel), *by_name
        except NoSuchCompany:
            return by_name

    def company(self, words: str, *, should_cancel: Cancel | None = None) -> Company:
        """Return the one company that is meant.

        Raises:
            NoSuchCompany, SeveralCompanies: There is none, or there are several.
            EdgarError: The list cannot be had.
            Cancelled: ``should_cancel`` said so.
        """
        number = cik_of(words)
        if number is None:
            return the_one(self._companies(should_cancel), words)
        address = self._where.submissions(number)
        try:
            kept, _ = self._list(f"CIK{number:010d}.json", address, check_listing, should_cancel)
        except NoSuchFiling as error:
            raise NoSuchCompany(f"EDGAR knows no company of the number {number}") from error
        return company_of(kept.body, address, number)

    def listing(
        self, company: Company, enough: Enough | None = None, *, should_cancel: Cancel | None = None
    ) -> Listing:
        """Return a company's filings.

        Args:
            company: Whose.
            enough: Asked with what there is by now, before an older part of the list is fetched, which only a
                company of many filings has; None for all parts.
            should_cancel: Asked while waiting.

        Raises:
            EdgarError: The list cannot be had, nor is an old one there.
            Cancelled: ``should_cancel`` said so.
        """
        name, address = f"CIK{company.cik:010d}.json", self._where.submissions(company.cik)
        kept, stale = self._list(name, address, check_listing, should_cancel)
        company = company_of(kept.body, address, company.cik)
        filings = list(filings_of(kept.body, address, company))
        for part in older_parts(kept.body, address):
            if enough is not None and enough(filings):
                break
            address = self._where.older(part)
            older, old = self._list(part, address, check_part, should_cancel)
            filings += filings_of(older.body, address, company)
            stale = stale or old
        once = {each.accession: each for each in filings}
        ordered = sorted(once.values(), key=lambda each: (each.filed, each.accession), reverse=True)
        return Listing(company, tuple(ordered), kept.as_of, stale)

    def fetch(
        self,
        filing: EdgarFiling,
        *,
        whole: bool = False,
        progress: Progress | None = None,
        should_cancel: Cancel | None = None,
    ) -> Path:
        """Return the file of a filing, fetched unless it is there.

        Args:
            filing: Which.
            whole: The submission with its exhibits as one text, in place of the main document.
            progress: Told the share that has come, 0 to 1.
            should_cancel: Asked while waiting and between portions.

        Raises:
            EdgarError: It cannot be had.
            Cancelled: ``should_cancel`` said so; what came of it is kept for the next time.
            OSError: It cannot be kept.
        """
        whole = whole or PurePosixPath(filing.document).suffix.lower() not in _READ
        name = f"{filing.accession}.txt" if whole else filing.document
        path = self._store.document(filing.cik, filing.accession, name)
        if self._store.has(path):
            return path
        if whole:
            address, check = self._where.whole(filing.cik, filing.accession), check_whole
        else:
            address, check = (
                self._where.document(filing.cik, filing.accession, filing.document),
                check_document,
            )
        body = self._client().get(
            address, check, part=self._store.part(path), progress=progress, should_cancel=should_cancel
        )
        self._store.keep(path, body)
        return path

    def _companies(self, should_cancel: Cancel | None) -> tuple[Company, ...]:
        address = self._where.companies()
        kept, _ = self._list("company_tickers.json", address, companies, should_cancel)
        return companies(kept.body, address)

    def _list(
        self, name: str, address: str, check: Check, should_cancel: Cancel | None
    ) -> tuple[KeptList, bool]:
        """Return a list that has passed ``check``, and whether it may be older than what EDGAR has by now."""
        young = YOUNG_COMPANIES if check is companies else YOUNG_LISTING
        kept = self._store.kept_list(name)
        age = self._now() - kept.as_of if kept is not None else None
        if kept is not None and age is not None and timedelta(0) <= age <= young:
            return kept, False
        try:
            body = self._client().get(address, check, should_cancel=should_cancel)
        except (Unreachable, TooBusy, NoContact):
            if kept is None:
                raise
            return kept, True
        return self._store.keep_list(name, body, self._now()), False

    def _client(self) -> Client:
        if self._contact is None:
            raise NoContact(ASKED[0].upper() + ASKED[1:])
        if self._made is None:
            from viewer.edgar.client import Client  # httpx is loaded when EDGAR is asked

            self._made = Client(
                self._contact,
                self._where,
                Turnstile(self._store.line()),
                transport=self._transport,
                sleep=self._sleep,
            )
        return self._made
