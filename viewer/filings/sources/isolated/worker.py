"""The process that reads: files come in on its standard input, answers go out on its standard output.

It ends when its input does, even in the middle of a file: so it never outlives the program that started it,
however that ended.
"""

from __future__ import annotations

import faulthandler
import importlib
import os
import pickle
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from threading import Event, Thread
from typing import IO, Protocol, cast

from viewer.filings.errors import ScannedFiling, UnreadableFiling
from viewer.filings.source import Source
from viewer.filings.sources.isolated.messages import (
    Alive,
    Answer,
    OutOfMemory,
    PagesRead,
    ReaderFault,
    Ready,
    Refused,
    Scanned,
    SourceRead,
)
from viewer.processes import limit_memory

_BETWEEN = 0.05
"""Seconds between two signs of life at least: a page may take a millisecond."""


class FormatReader(Protocol):
    """Reads the bytes of a file; :func:`viewer.filings.sources.pdf.read_pdf` is one."""

    def __call__(
        self, path: str, data: bytes, check: Callable[[], None], told: Callable[[int, int], None]
    ) -> Source:
        """Return the source; ``check`` is called between steps, ``told`` with pages done and their number."""


class SignsOfLife:
    """Says that the reader is at work, but not at every step."""

    def __init__(self, say: Callable[[Answer], None]) -> None:
        self._say = say
        self._last = 0.0

    def check(self) -> None:
        """Say that a step is done."""
        self._say_at_times(Alive())

    def told(self, done: int, count: int) -> None:
        """Say how many pages are done."""
        self._say_at_times(PagesRead(done, count))

    def _say_at_times(self, answer: Answer) -> None:
        now = time.monotonic()
        if now - self._last >= _BETWEEN:
            self._last = now
            self._say(answer)


def answer_to(read: FormatReader, path: str, data: bytes, say: Callable[[Answer], None]) -> Answer:
    """Read a file; return its source or why there is none."""
    signs = SignsOfLife(say)
    try:
        return SourceRead(read(path, data, signs.check, signs.told))
    except ScannedFiling as scan:
        return Scanned(scan.pages)
    except UnreadableFiling as error:
        return Refused(error.problem, error.advice)
    except MemoryError:
        return OutOfMemory()
    except Exception as fault:
        return ReaderFault(type(fault).__name__, "".join(traceback.format_tb(fault.__traceback__)))


def serve(read: FormatReader, requests: IO[bytes], answers: IO[bytes]) -> None:
    """Read the files that are asked for, one after the other, until there are no more requests."""

    def say(answer: Answer) -> None:
        pickle.dump(answer, answers, pickle.HIGHEST_PROTOCOL)
        answers.flush()

    waiting: SimpleQueue[tuple[str, bytes] | None] = SimpleQueue()
    busy = Event()

    def listen() -> None:
        with suppress(EOFError, OSError):
            while True:
                waiting.put(pickle.load(requests))  # noqa: S301 - from the program that started this process
        if busy.is_set():
            os._exit(1)  # nobody waits for the answer, and the reader may be in a loop
        waiting.put(None)

    Thread(target=listen, name="requests", daemon=True).start()
    say(Ready())
    while (request := waiting.get()) is not None:
        busy.set()
        answer = answer_to(read, *request, say)
        busy.clear()
        say(answer)


def main(reader: str, memory: str) -> None:
    """Run as a process: ``reader`` names a function as ``module:function``, ``memory`` its limit in bytes."""
    faulthandler.enable()
    # Ctrl+C is meant for the program that asked; it ends this process itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What a library prints must not get among the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    module, _, name = reader.partition(":")
    read = cast(FormatReader, getattr(importlib.import_module(module), name))
    limit_memory(int(memory))
    with suppress(BrokenPipeError):
        serve(read, sys.stdin.buffer, answers)
