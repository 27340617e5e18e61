"""The two filings of a pair, read at once where that takes half the time.

Two threads of one Python take turns, so nothing is won by them, except where a filing is read in a process of
its own: two PDFs, on two processors.
"""

from __future__ import annotations

from collections.abc import Callable
from os import PathLike
from pathlib import Path
from threading import Event
from typing import TypeVar

from viewer.filings.sources.formats import is_pdf
from viewer.filings.sources.thresholds import FORMATS

_Old = TypeVar("_Old")
_New = TypeVar("_New")
ShouldStop = Callable[[], bool]


def are_read_apart(old: str | PathLike[str], new: str | PathLike[str]) -> bool:
    """Whether both files are read in processes of their own. A packed one counts as one that is not."""
    return _starts_as_pdf(old) and _starts_as_pdf(new)


def both_at_once(
    old: Callable[[ShouldStop], _Old], new: Callable[[ShouldStop], _New], should_cancel: ShouldStop
) -> tuple[_Old, _New]:
    """Call two functions that read, each in a thread.

    Each gets a function to ask whether to stop: when ``should_cancel`` says so, or when the other's failure
    is what will be told. Where both fail that is the old one's, as if they were read one after the other.
    """
    from concurrent.futures import ThreadPoolExecutor  # not needed to read a pair of web pages

    stop = Event()

    def should_stop() -> bool:
        return stop.is_set() or should_cancel()

    def older() -> _Old:
        try:
            return old(should_stop)
        except BaseException:
            stop.set()
            raise

    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(older)
        try:
            try:
                newer = new(should_stop)
            except Exception:
                reading.result()  # its failure comes first
                raise
            return reading.result(), newer
        except BaseException:  # Ctrl+C too: leaving the pool waits for the thread
            stop.set()
            raise


def _starts_as_pdf(path: str | PathLike[str]) -> bool:
    try:
        if not Path(path).is_file():
            return False
        with Path(path).open("rb") as stream:
            return is_pdf(stream.read(FORMATS.pdf_head))
    except (OSError, ValueError):
        return False
