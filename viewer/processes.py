"""This program once more, as a process of its own: for what may crash, loop, or keep memory for ever.

The case: a PDF that was tampered with makes PDFium write where it must not. In a process of its own that
is one sentence about the file. It is plain ``subprocess``: ``multiprocessing`` would run the caller's script.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import IO

NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""What keeps Windows from opening a console for the process."""
_LOOK = 0.05
"""Seconds between two questions whether the answer is still wanted: nobody waits longer for the end."""
LARGEST_ANSWER = 500_000_000
"""Bytes that a process may write: as many as a report may have that is read again (``LARGEST_REPORT`` in
:mod:`viewer.report.manifest.reading`). What goes on writing would fill the memory of this process."""
_PIECE = 1 << 16
"""Bytes that are taken at a time, and of its warnings and last words those that are kept."""
_START = (
    "import sys; memory, count, module, function, *rest = sys.argv[1:]; sys.path[:] = rest[int(count):]; "
    "from importlib import import_module; from viewer.processes import limit_memory; "
    "run = getattr(import_module(module), function); limit_memory(int(memory)); run(*rest[:int(count)])"
)
"""What the process runs: a function of this program, from where this one is loaded."""


class NoAnswer(Exception):
    """A process of its own gave no answer. ``str(error)`` is one line.

    Args:
        why: The line.
        said: Whether the process said it itself, and did not crash or take too long.
    """

    def __init__(self, why: str, *, said: bool = False) -> None:
        super().__init__(why)
        self.said = said


def has_interpreter() -> bool:
    """Whether there is an interpreter to start; a program that was packed into one file has none."""
    return bool(sys.executable) and not getattr(sys, "frozen", False)


def own_process(main: str, *arguments: str, memory: int = 0) -> list[str]:
    """Return the command that calls a function of this program in a process of its own.

    Args:
        main: The function, as ``module:function``.
        arguments: What it is called with.
        memory: Bytes that the process may take; 0 for no limit.
    """
    module, _, function = main.partition(":")
    told = (str(memory), str(len(arguments)), module, function, *arguments)
    return [sys.executable, "-c", _START, *told, *sys.path]


def answer_of(
    main: str,
    question: bytes,
    *,
    memory: int = 0,
    seconds: float | None = None,
    most: int = LARGEST_ANSWER,
    should_cancel: Callable[[], bool] | None = None,
) -> bytes:
    """Return what a function of this program writes to standard output, given its standard input.

    Where it ends with exit code 1, the last line that it wrote to standard error says why.

    Args:
        main: The function, as ``module:function``.
        question: What it is given.
        memory: Bytes that the process may take; 0 for no limit.
        seconds: How long it may take; None for no limit.
        most: Bytes that it may write.
        should_cancel: Asked time and again; the process is killed as soon as it says so.

    Raises:
        NoAnswer: It says why not, crashed, took too long, wrote too much, or is no longer wanted.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 - this interpreter and this program
            own_process(main, memory=memory),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=NO_WINDOW,
        )
    except OSError as error:
        raise NoAnswer(f"no process for it: {error.strerror or error}") from error
    talk = _Talk(process, question, most)
    try:
        code = talk.until_its_end(seconds, should_cancel)
    except subprocess.TimeoutExpired as error:
        raise NoAnswer(f"it was not done after {seconds:g} seconds") from error
    if len(talk.answer) > most:
        raise NoAnswer(f"it wrote more than {most / 1_000_000:g} MB")
    if not code:
        return bytes(talk.answer)
    lines = talk.errors.decode("utf-8", "replace").strip().splitlines()
    if code == 1 and lines:
        raise NoAnswer(lines[-1], said=True)
    raise NoAnswer(f"the program part for it crashed (exit code {code})")


class _Talk:
    """What is written to a process and read from it, each by a thread: neither waits for the other."""

    def __init__(self, process: subprocess.Popen[bytes], question: bytes, most: int) -> None:
        assert process.stdin and process.stdout and process.stderr
        self._process, self._most = process, most
        self.answer, self.errors = bytearray(), bytearray()
        self._threads = [
            Thread(target=self._ask, args=(process.stdin, question), daemon=True),
            Thread(target=self._hear, args=(process.stdout,), daemon=True),
            Thread(target=self._overhear, args=(process.stderr,), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def until_its_end(self, seconds: float | None, should_cancel: Callable[[], bool] | None) -> int:
        """Wait until the process has ended and all it wrote is read; return its exit code.

        Raises:
            subprocess.TimeoutExpired: It took longer, and was ended.
            NoAnswer: It is no longer wanted, and was ended.
        """
        with self._process:
            try:
                return self._wait(seconds, should_cancel)
            finally:
                self._process.kill()  # nothing where it has ended
                for thread in self._threads:
                    thread.join()

    def _wait(self, seconds: float | None, should_cancel: Callable[[], bool] | None) -> int:
        if should_cancel is None:
            return self._process.wait(seconds)
        until = None if seconds is None else time.monotonic() + seconds
        while True:
            try:
                return self._process.wait(_LOOK)
            except subprocess.TimeoutExpired:
                if should_cancel():
                    raise NoAnswer("it is no longer wanted") from None
                if until is not None and time.monotonic() > until:
                    raise

    def _ask(self, stream: IO[bytes], question: bytes) -> None:
        with suppress(OSError), stream:  # it may end before it has read all
            stream.write(question)

    def _hear(self, stream: IO[bytes]) -> None:
        while piece := stream.read(_PIECE):
            self.answer += piece
            if len(self.answer) > self._most:
                self._process.kill()
                return

    def _overhear(self, stream: IO[bytes]) -> None:
        while piece := stream.read(_PIECE):
            self.errors = (self.errors + piece)[-_PIECE:]


def limit_memory(size: int) -> None:
    """Let this process have ``size`` bytes of addresses at most (0: no limit), and leave no dump of it.

    Windows has no such limit, and macOS does not keep it.
    """
    try:
        import resource  # not on Windows
    except ImportError:
        return
    for what, wanted in ((resource.RLIMIT_AS, size or None), (resource.RLIMIT_CORE, 0)):
        _, most = resource.getrlimit(what)
        if wanted is None:
            continue
        limit = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        with suppress(ValueError, OSError):
            resource.setrlimit(what, (limit, most))
