"""A process that reads files for this one, and what becomes of it when a file is more than it can take.

The case: a damaged PDF makes PDFium write where it must not. In the window's own process that would be the
end of the window. Here it is the end of a process that held nothing, and one sentence about the file.
"""

from __future__ import annotations

import logging
import pickle
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO

from viewer.filings.errors import ScannedFiling, UnreadableFiling, not_foreseen, too_much_memory
from viewer.filings.limits import LONGEST_SILENCE, MOST_MEMORY
from viewer.filings.source import Source
from viewer.filings.sources.isolated.messages import (
    Answer,
    AnswerUnpickler,
    OutOfMemory,
    PagesRead,
    ReaderFault,
    Ready,
    Refused,
    Scanned,
    SourceRead,
)
from viewer.filings.watch import UNWATCHED, Watch
from viewer.processes import NO_WINDOW, own_process

_LOG = logging.getLogger(__name__)

_WORKER = "viewer.filings.sources.isolated.worker:main"
_LOOK = 0.05
"""Seconds between two questions whether to stop."""
_START_SECONDS = 60.0
"""Seconds that a process gets to load its reader; it takes a fifth of one."""
_END = 10.0
"""Seconds that a process which was killed, or has closed its output, gets to be gone."""
_STACK = 20_000
"""Characters of what a process wrote when it crashed that go into the log."""
_PRINT = "Print it to a new PDF and open that, or get the filing as a web page (HTML)"


class CannotStart(Exception):
    """The system starts no process, or the process does not get as far as to read."""


class ReaderProcess:
    """One process, which reads one file at a time; what it cannot take ends it.

    Args:
        reader: the function that reads there, as ``module:function``; see ``FormatReader`` in ``worker.py``.
        memory: bytes that it may take.
        silence: seconds without a sign of life after which a file is given up.
    """

    def __init__(self, reader: str, *, memory: int = MOST_MEMORY, silence: float = LONGEST_SILENCE) -> None:
        self._silence = silence
        self._ready = False
        self._heard: SimpleQueue[Answer | None] = SimpleQueue()
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the process
        try:
            self._process = subprocess.Popen(  # noqa: S603 - this interpreter and this program
                own_process(_WORKER, reader, str(memory)),  # it sets its limit when the reader is loaded
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._stderr,
                creationflags=NO_WINDOW,
            )
        except OSError as problem:
            self._stderr.close()
            raise CannotStart(str(problem)) from problem
        self._listener = Thread(target=self._listen, name="factordiff-reader", daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        """The number that the system knows the process by."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it can be asked to read."""
        return self._process.poll() is None and not self._stderr.closed

    def read(self, path: str, data: bytes, check: Callable[[], None], watch: Watch = UNWATCHED) -> Source:
        """Read a file.

        Args:
            path: its name, for messages.
            data: its bytes.
            check: called many times a second; an error that it raises kills the process at once.
            watch: follows the reading.

        Raises:
            UnreadableFiling: the reader refuses the file, crashes on it, is silent for too long, or takes too
                much memory.
            CannotStart: the process ended before it could read.
        """
        try:
            answer = self._answer(path, data, check, watch)
        except BaseException:
            self.close()
            raise
        match answer:
            case SourceRead(source):
                return source
            case Refused(problem, advice):
                raise UnreadableFiling(path, problem, advice)
            case Scanned(pages):
                raise ScannedFiling(path, pages)
            case ReaderFault(kind, where):
                _LOG.error("%s could not be read: %s in a process of its own\n%s", path, kind, where)
                raise not_foreseen(path, kind)
            case _:
                self.close()
                raise too_much_memory(path)

    def close(self) -> None:
        """Kill the process and wait until it is gone."""
        self._process.kill()
        self._end()

    def _answer(self, path: str, data: bytes, check: Callable[[], None], watch: Watch) -> Answer:
        """Ask for a file and return the last word on it."""
        if not self._ready:
            self._await_ready(check)
        with suppress(OSError):  # it has crashed: told below
            pickle.dump((path, data), self._stdin, pickle.HIGHEST_PROTOCOL)
            self._stdin.flush()
        last = time.monotonic()
        while True:
            check()
            try:
                answer = self._heard.get(timeout=_LOOK)
            except Empty:
                if not watch.patient and time.monotonic() - last > self._silence:
                    raise _silent(path, self._silence) from None
                continue
            last = time.monotonic()
            match answer:
                case None:
                    raise self._crash(path)
                case PagesRead(done, count):
                    watch.progress(done / count)
                case SourceRead() | Refused() | Scanned() | ReaderFault() | OutOfMemory():
                    return answer

    def _await_ready(self, check: Callable[[], None]) -> None:
        """Wait until the process has loaded its reader: a file is written to it only then, at one go."""
        begun = time.monotonic()
        while not self._ready:
            check()
            with suppress(Empty):
                self._ready = isinstance(self._heard.get(timeout=_LOOK), Ready)
                if not self._ready:
                    break
            if time.monotonic() - begun > _START_SECONDS:
                break
        if not self._ready:
            self._process.kill()
            raise CannotStart(self._last_words())

    def _listen(self) -> None:
        """Unpickle the answers as they come, in a thread of its own; None when there are no more."""
        output = self._process.stdout
        assert output is not None
        try:
            while True:
                self._heard.put(AnswerUnpickler(output).load())
        except (EOFError, OSError, ValueError):
            pass
        except Exception:  # half an answer, or one that no reader gives
            _LOG.exception("an answer of the process that reads could not be understood")
            self._process.kill()  # it would wait for another file
        self._heard.put(None)

    def _crash(self, path: str) -> UnreadableFiling:
        """Say that the process is gone, and keep what it wrote for those who look for the cause."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_END)
        code = self._process.returncode
        _LOG.error(
            "the process that read %s ended with code %s\n%s",
            path,
            "unknown" if code is None else code,
            self._last_words(),
        )
        return UnreadableFiling(path, "the program part that reads such files crashed on it", _PRINT)

    def _last_words(self) -> str:
        """What the process wrote to standard error: the stack of a crash, no text of a file."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_END)
        with suppress(OSError, ValueError):
            self._stderr.seek(0)
            return self._stderr.read(_STACK).decode("utf-8", "replace")
        return ""

    def _end(self) -> None:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_END)
        self._listener.join(_END)
        for stream in (self._process.stdin, self._process.stdout, self._stderr):
            if stream is not None:
                with suppress(OSError):
                    stream.close()

    @property
    def _stdin(self) -> IO[bytes]:
        assert self._process.stdin is not None
        return self._process.stdin


def _silent(path: str, seconds: float) -> UnreadableFiling:
    problem = f"nothing more of it was read for {seconds:g} seconds: it may be damaged"
    return UnreadableFiling(path, problem, _PRINT)
