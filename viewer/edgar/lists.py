"""EDGAR's two lists, from their JSON: companies, and the filings of one.

The case: a list says ``"reportDate": ""`` for a prospectus and has a column that nobody knew last year. What
is not needed is passed over; where what is needed is missing or of another kind, the list is not believed.

Source of the shapes: https://www.sec.gov/search-filings/edgar-application-programming-interfaces.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from viewer.edgar.errors import BadAnswer
from viewer.edgar.model import Company, EdgarFiling

_ACCESSION = re.compile(r"\d{10}-\d{2}-\d{6}")
_COLUMNS = ("accessionNumber", "form", "filingDate", "reportDate", "primaryDocument")
"""Columns of a list of filings that must be there, each with an entry for each filing."""
_NOBODY = Company(0, "")
"""Whose filings they are does not matter while a list is looked at."""
_OLDER = re.compile(r"CIK\d{10}-submissions-\d{3}\.json")
"""Names of further parts of a list; no other name is asked for."""


def check_listing(body: bytes, address: str) -> None:
    """Do nothing where an answer is a company's list of filings.

    Raises:
        BadAnswer: It is not.
    """
    filings_of(body, address, _NOBODY)
    if "filings" not in _object(body, address):
        raise BadAnswer(f"{address}: EDGAR's answer is a part of a list, and not the list")


def check_part(body: bytes, address: str) -> None:
    """Do nothing where an answer is a further part of such a list.

    Raises:
        BadAnswer: It is not.
    """
    filings_of(body, address, _NOBODY)


def companies(body: bytes, address: str) -> tuple[Company, ...]:
    """Return the companies of ``company_tickers.json``, one for each number, the largest first as there.

    Raises:
        BadAnswer: It is not that list.
    """
    found: dict[int, Company] = {}
    for row in _object(body, address).values():
        if not isinstance(row, dict) or not _is_number(row.get("cik_str")):
            raise BadAnswer(f"{address}: EDGAR's list of companies has another shape than it had")
        cik, name, ticker = int(row["cik_str"]), str(row.get("title", "")), str(row.get("ticker", ""))
        before = found.get(cik, Company(cik, name))
        found[cik] = Company(cik, before.name, (*before.tickers, *([ticker] if ticker else [])))
    return tuple(found.values())


def company_of(body: bytes, address: str, cik: int) -> Company:
    """Return what a list of filings says of its company.

    Raises:
        BadAnswer: It is another company's, or no list of filings.
    """
    told = _object(body, address)
    if not _is_number(told.get("cik")) or int(told["cik"]) != cik:
        raise BadAnswer(f"{address}: EDGAR's answer is about another company than {cik}")
    tickers = told.get("tickers") or []
    return Company(
        cik, str(told.get("name", "")), tuple(map(str, tickers if isinstance(tickers, list) else ()))
    )


def filings_of(body: bytes, address: str, company: Company) -> tuple[EdgarFiling, ...]:
    """Return the filings of a list or of a further part of it, in its order (the latest first).

    Raises:
        BadAnswer: It has not the columns of such a list.
    """
    told = _object(body, address)
    inner = told.get("filings", {"recent": told})
    columns = inner.get("recent") if isinstance(inner, dict) else None
    lengths = {len(columns[name]) for name in _COLUMNS} if columns and _has_columns(columns) else set()
    if columns is None or len(lengths) != 1:
        raise BadAnswer(f"{address}: EDGAR's list of filings has another shape than it had")
    return tuple(_rows(columns, company))


def older_parts(body: bytes, address: str) -> tuple[str, ...]:
    """Return the names of the further parts of a list, the latest filings first."""
    inner = _object(body, address).get("filings")
    told = inner.get("files") if isinstance(inner, dict) else None
    parts = told if isinstance(told, list) else []
    names = [str(each.get("name", "")) for each in parts if isinstance(each, dict)]
    return tuple(name for name in names if _OLDER.fullmatch(name))


def _rows(columns: Mapping[str, Sequence[Any]], company: Company) -> Iterator[EdgarFiling]:
    described = columns.get("primaryDocDescription", ())
    for at, accession in enumerate(columns["accessionNumber"]):
        filed = _date(columns["filingDate"][at])
        if not _ACCESSION.fullmatch(str(accession)) or filed is None:
            continue  # it could not be fetched, or not be put in order
        yield EdgarFiling(
            company.cik,
            str(accession),
            str(columns["form"][at]),
            _date(columns["reportDate"][at]),
            filed,
            str(columns["primaryDocument"][at] or ""),
            str(described[at] or "") if at < len(described) else "",
        )


def _object(body: bytes, address: str) -> dict[str, Any]:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadAnswer(f"{address}: EDGAR's answer is no list (no JSON). Try again later") from error
    if not isinstance(told, dict):
        raise BadAnswer(f"{address}: EDGAR's answer is a list of another kind")
    return told


def _has_columns(columns: object) -> bool:
    return isinstance(columns, dict) and all(isinstance(columns.get(name), list) for name in _COLUMNS)


def _is_number(value: object) -> bool:
    return str(value).isdecimal() and len(str(value)) <= 10


def _date(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
