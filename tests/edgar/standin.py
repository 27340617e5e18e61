"""A server on this machine that speaks as EDGAR does, faults included.

Its lists have the documented shapes; companies and filings are invented.
"""

from __future__ import annotations

import gzip
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from viewer.edgar.endpoints import Endpoints

COMPANIES = {
    "0": {"cik_str": 1000001, "ticker": "HRBL", "title": "Harbour Line Corp"},
    "1": {"cik_str": 1000002, "ticker": "PIER", "title": "Pier & Quay Holdings Inc."},
    "2": {"cik_str": 1000002, "ticker": "PIER-B", "title": "Pier & Quay Holdings Inc."},
    "3": {"cik_str": 1000003, "ticker": "PQR", "title": "Pier Quarries Ltd"},
}
ETAG = '"version-1"'
BUSY_PAGE = (
    b"<html><head><title>SEC.gov | Request Rate Threshold Exceeded</title></head><body>Later</body></html>"
)
SITE_PAGE = b"<html><head><title>SEC.gov | Page Unavailable</title></head><body>Sorry</body></html>"
Rows = list[tuple[str, str, str, str, str]]


def accession(number: int) -> str:
    """The accession of the invented filing of that number."""
    return f"0001000001-{number // 1000:02d}-{number:06d}"


def columns(rows: Rows) -> dict[str, list[Any]]:
    """Filings (accession, form, filed, period, document), a column each, and columns that nobody needs."""
    names = ("accessionNumber", "form", "filingDate", "reportDate", "primaryDocument")
    told: dict[str, list[Any]] = {name: [row[at] for row in rows] for at, name in enumerate(names)}
    return told | {"primaryDocDescription": [row[1] for row in rows], "isInlineXBRL": [1 for _ in rows]}


ROWS: Rows = [
    (accession(24005), "20-F", "2025-06-27", "2025-03-31", "hrbl-20250331.htm"),
    (accession(24004), "6-K", "2025-05-12", "2025-05-12", "results.htm"),
    (accession(24003), "20-F/A", "2024-09-02", "2024-03-31", "hrbl-20240331a.htm"),
    (accession(24002), "20-F", "2024-06-28", "2024-03-31", "hrbl-20240331.htm"),
    (accession(23001), "20-F", "2023-06-30", "2023-03-31", "hrbl-20230331.htm"),
]
OLD_ROWS: Rows = [(accession(1), "20-F", "2000-06-30", "2000-03-31", "")]


def document(name: str) -> bytes:
    """The invented document of a filing."""
    return (
        f"<html><head><title>{name}</title></head><body><p>Risk Factors of {name}</p></body></html>".encode()
    )


def whole(number: str) -> bytes:
    """The invented submission of a filing, as one text."""
    return f"<SEC-DOCUMENT>{number}.txt\n<TEXT>\n{'Risk. ' * 500}</TEXT>\n</SEC-DOCUMENT>\n".encode()


@dataclass
class Asked:
    """One request that came."""

    path: str
    headers: dict[str, str]
    at: float = field(default_factory=time.monotonic)


Answer = Callable[["Handler"], None]
"""Answers a request in place of EDGAR: a fault."""


class StandIn(ThreadingHTTPServer):
    """The server, and what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[Asked] = []
        self.faults: list[Answer] = []
        """Each answers one request, in turn, before all is well."""
        self.pages: dict[str, bytes] = {
            "/files/company_tickers.json": json.dumps(COMPANIES).encode(),
            "/submissions/CIK0001000001.json": self.listing(1000001, "Harbour Line Corp", ["HRBL"], ROWS),
            "/submissions/CIK0001000001-submissions-001.json": json.dumps(columns(OLD_ROWS)).encode(),
        }
        for number, _form, _filed, _period, name in (*ROWS, *OLD_ROWS):
            folder = f"/Archives/edgar/data/1000001/{number.replace('-', '')}"
            self.pages[f"{folder}/{name}"] = document(name)
            self.pages[f"/Archives/edgar/data/1000001/{number}.txt"] = whole(number)

    def handle_error(self, *_where: object) -> None:
        """A connection that a test cuts is no fault."""

    @staticmethod
    def listing(cik: int, name: str, tickers: list[str], rows: Rows) -> bytes:
        """A list of filings as the documented interface gives it."""
        files = [{"name": f"CIK{cik:010d}-submissions-001.json", "filingCount": 1}] if rows else []
        filings = {"recent": columns(rows), "files": files}
        return json.dumps({"cik": str(cik), "name": name, "tickers": tickers, "filings": filings}).encode()

    @property
    def where(self) -> Endpoints:
        """Its addresses."""
        base = f"http://127.0.0.1:{self.server_address[1]}"
        return Endpoints(base, base)

    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [each.path for each in self.asked]


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    server: StandIn
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer with the next fault, or as EDGAR does."""
        self.server.asked.append(Asked(self.path, dict(self.headers)))
        if self.server.faults:
            self.server.faults.pop(0)(self)
            return
        if "@" not in self.headers.get("User-Agent", ""):
            self.answer(403, b"<html><title>SEC.gov | Undeclared Automated Tool</title></html>")
            return
        body = self.server.pages.get(self.path)
        if body is None:
            self.answer(404, SITE_PAGE)
            return
        start = self.headers.get("Range", "")
        if start and self.headers.get("If-Range") == ETAG:
            at = int(start.removeprefix("bytes=").removesuffix("-"))
            told = f"bytes {at}-{len(body) - 1}/{len(body)}"
            self.answer(206, body[at:], {"Content-Range": told, "ETag": ETAG})
        elif "gzip" in self.headers.get("Accept-Encoding", ""):
            self.answer(200, gzip.compress(body), {"Content-Encoding": "gzip", "ETag": ETAG})
        else:
            self.answer(200, body, {"ETag": ETAG})

    def answer(
        self, status: int, body: bytes, headers: dict[str, str] | None = None, *, length: int | None = None
    ) -> None:
        """Send an answer; a ``length`` beyond the body cuts it off."""
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = length is not None

    def log_message(self, *args: Any) -> None:
        """Say nothing."""


def says(status: int, body: bytes = SITE_PAGE, **headers: str) -> Answer:
    """A fault: this status and this page."""
    return lambda handler: handler.answer(
        status, body, {name.replace("_", "-"): value for name, value in headers.items()}
    )


def cut(handler: Handler) -> None:
    """A fault: the connection breaks off in the middle of an answer, packed if that was asked for."""
    body = handler.server.pages[handler.path]
    headers = {"ETag": ETAG}
    if "gzip" in handler.headers.get("Accept-Encoding", ""):
        body = gzip.compress(body)
        headers["Content-Encoding"] = "gzip"
    handler.answer(200, body[: len(body) // 2], headers, length=len(body))


def down(handler: Handler) -> None:
    """A fault: no answer at all."""
    handler.close_connection = True


@contextmanager
def in_place_of_edgar(data: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """Run the server meanwhile, as what the program asks for EDGAR, with ``data`` as the user's folder."""
    monkeypatch.setenv("FACTORDIFF_DATA", str(data))
    monkeypatch.delenv("FACTORDIFF_EDGAR_CONTACT", raising=False)
    with standing_in() as running:
        monkeypatch.setenv("FACTORDIFF_EDGAR", running.where.www)
        yield running


@contextmanager
def standing_in() -> Iterator[StandIn]:
    """Run the server meanwhile."""
    server = StandIn()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
