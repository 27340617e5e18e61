"""Readers that do what PDFium does on some damaged files; run in a process of their own."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from viewer.filings.errors import ScannedFiling, UnreadableFiling
from viewer.filings.source import Source

PAGES = 4


def read(path: str, data: bytes, check: Callable[[], None], told: Callable[[int, int], None]) -> Source:
    """Do what the data says."""
    for page in range(PAGES):
        time.sleep(0.06)
        told(page + 1, PAGES)
    deed = _DEEDS.get(data.removeprefix(b"%PDF-"))
    if deed is not None:
        return deed(path, check)
    return Source(f"{path} {os.getpid()}", "pdf", ())


def _loop(_path: str, _check: Callable[[], None]) -> Source:
    while True:
        pass


def _silence(_path: str, _check: Callable[[], None]) -> Source:
    time.sleep(600)
    raise AssertionError("nobody stopped it")


def _crash(_path: str, _check: Callable[[], None]) -> Source:
    os.abort()


def _exit(_path: str, _check: Callable[[], None]) -> Source:
    os._exit(3)


def _memory(_path: str, _check: Callable[[], None]) -> Source:
    return Source("x" * (1 << 40), "pdf", ())


def _long(path: str, check: Callable[[], None]) -> Source:
    for _ in range(60):
        time.sleep(0.06)
        check()
    return Source(path, "pdf", ())


def _scan(path: str, _check: Callable[[], None]) -> Source:
    raise ScannedFiling(path, PAGES)


def _refuse(path: str, _check: Callable[[], None]) -> Source:
    raise UnreadableFiling(path, "it is locked", "Unlock it")


def _fault(path: str, _check: Callable[[], None]) -> Source:
    raise ZeroDivisionError(f"{path} of the {'filing'}")


def _print(path: str, _check: Callable[[], None]) -> Source:
    print("no answer at all", flush=True)
    return Source(path, "pdf", ())


def _lie(_path: str, _check: Callable[[], None]) -> Source:
    return Source(os.system, "pdf", ())  # type: ignore[arg-type]


_DEEDS = {
    b"crash": _crash,
    b"exit": _exit,
    b"loop": _loop,
    b"silence": _silence,
    b"memory": _memory,
    b"long": _long,
    b"refuse": _refuse,
    b"scan": _scan,
    b"fault": _fault,
    b"print": _print,
    b"lie": _lie,
}
