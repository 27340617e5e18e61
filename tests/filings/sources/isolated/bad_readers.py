"""Readers that do what PDFium does on some damaged files; run in a process of their own."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from viewer.filings.errors import UnreadableFiling
from viewer.filings.source import Source

PAGES = 4


def read(path: str, data: bytes, check: Callable[[], None], told: Callable[[int, int], None]) -> Source:
    """Do what the data says."""
    for page in range(PAGES):
        time.sleep(0.06)
        told(page + 1, PAGES)
    match data:
        case b"crash":
            os.abort()
        case b"exit":
            os._exit(3)
        case b"loop":
            while True:
                pass
        case b"silence":
            time.sleep(600)
        case b"memory":
            return Source("x" * (1 << 40), "pdf", ())
        case b"long":
            for _ in range(30):
                time.sleep(0.06)
                check()
        case b"refuse":
            raise UnreadableFiling(path, "it is locked", "Unlock it")
        case b"fault":
            raise ZeroDivisionError(data.decode() + " of the filing")
        case b"print":
            print("no answer at all", flush=True)
        case b"lie":
            return Source(os.system, "pdf", ())  # type: ignore[arg-type]
    return Source(f"{path} {os.getpid()}", "pdf", ())
