"""PDFs are read in processes of their own, which stay for the next file.

A process takes a good part of a second to start, so one that has read a file waits for more; two at most,
for the two filings of a pair are read at once. They end with the program.
"""

from __future__ import annotations

import atexit
import logging
from collections.abc import Callable
from threading import Lock

from viewer.filings.source import Source
from viewer.filings.sources.isolated.process import CannotStart, ReaderProcess
from viewer.filings.watch import Watch
from viewer.processes import has_interpreter

_LOG = logging.getLogger(__name__)
_READER = "viewer.filings.sources.pdf:read_pdf"
_RECOGNISER = "viewer.filings.sources.recognition:read_scan"
_KEPT = 2
"""Processes that wait for another file: as many as there are filings in a pair."""


class IdleReaders:
    """The processes that wait for a file."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._idle: list[ReaderProcess] = []

    def take(self) -> ReaderProcess:
        """Return a process that waits, or else a new one.

        Raises:
            CannotStart: the system starts no process.
        """
        with self._lock:
            while self._idle:
                reader = self._idle.pop()
                if reader.alive:
                    return reader
                reader.close()
        return ReaderProcess(_READER)

    def keep(self, reader: ReaderProcess) -> None:
        """Let a process wait for the next file, if it is still there and there are not too many."""
        with self._lock:
            if reader.alive and len(self._idle) < _KEPT:
                self._idle.append(reader)
                return
        reader.close()

    def close(self) -> None:
        """End all that wait."""
        with self._lock:
            idle, self._idle = self._idle, []
        for reader in idle:
            reader.close()


IDLE = IdleReaders()
atexit.register(IDLE.close)


def read_isolated(path: str, data: bytes, check: Callable[[], None], watch: Watch) -> Source:
    """Read a PDF in a process of its own; where none can be started, in this one.

    Args:
        path: the file, for messages.
        data: its bytes.
        check: called many times a second; an error that it raises stops the reading at once.
        watch: follows the pages.

    Raises:
        UnreadableFiling: the file is broken, locked, too large, has no text that can be read, or the reader
            crashed on it, took too much memory or did not end.
    """
    if not has_interpreter():
        return _read_here(path, data, check, watch)
    try:
        reader = IDLE.take()
        try:
            return reader.read(path, data, check, watch)
        finally:
            IDLE.keep(reader)
    except CannotStart as problem:
        _LOG.warning("no process of its own for %s: %s", path, problem)
        return _read_here(path, data, check, watch)


def recognise_isolated(path: str, data: bytes, check: Callable[[], None], watch: Watch) -> Source:
    """Recognise a scan in a process of its own, which draws its pages; it is kept, and found when next read.

    Raises:
        UnreadableFiling: Tesseract is not installed, fails on a page or finds no text, or as for reading.
    """
    if has_interpreter():
        try:
            reader = ReaderProcess(_RECOGNISER)
            try:
                return reader.read(path, data, check, watch)
            finally:
                reader.close()
        except CannotStart as problem:
            _LOG.warning("no process of its own for %s: %s", path, problem)
    from viewer.filings.sources.recognition import read_scan  # PDFium is not needed here otherwise

    return read_scan(path, data, check, lambda done, count: watch.progress(done / count))


def _read_here(path: str, data: bytes, check: Callable[[], None], watch: Watch) -> Source:
    from viewer.filings.sources.pdf import read_pdf  # PDFium is not needed here otherwise

    return read_pdf(path, data, check, lambda done, count: watch.progress(done / count))
