"""A process that tries one file after the other, within limits of time and memory that the system keeps.

The time is that of the processor, not of the clock, so that a busy machine makes no finds, and is longer on a
slow one, so that this makes none either. It is kept by a signal that ends the process even where a library in
C loops, and its stack is written down first.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import resource
import signal
import tempfile
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from tests.fuzz.trial import Outcome, Result, all_seeds, attempt, seconds_of_whole_ones
from viewer.filings.sources.isolated import reading

SECONDS = 10.0
"""Of the processor, for one file."""
_ROUNDS = 10
"""On a slow machine a file has as long as this many times reading, comparing and reporting all whole filings,
which took 0.6 to 1.2 seconds of processor where the limit of ten was set."""
MEMORY = 1 << 30
"""Bytes of addresses that the process may take, its libraries included."""
_PATIENCE = 300.0
"""Seconds of the clock after which a process is taken to hang without using the processor: so many that no
machine is busy enough to keep it from its seconds of processor."""
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""NumPy's library takes addresses for each core of the machine, which would come off the limit."""


def patience() -> float:
    """Return the seconds of processor that a file may take on this machine."""
    with tempfile.TemporaryDirectory() as folder:
        seconds = seconds_of_whole_ones(Path(folder))
    return max(SECONDS, _ROUNDS * seconds)


def serve(connection: Connection, seed: int, stacks: str, memory: int, seconds: float) -> None:
    """Try the files whose numbers come down a pipe; runs in a process of its own.

    PDFs are read here too, not in a further process: what they do is to be seen.
    """
    reading.has_interpreter = lambda: False
    with Path(stacks).open("w") as told, tempfile.TemporaryDirectory() as folder:
        all_seeds()
        faulthandler.enable(told)
        faulthandler.register(signal.SIGPROF, told, all_threads=False, chain=True)
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        connection.send(None)
        while (index := connection.recv()) is not None:
            signal.setitimer(signal.ITIMER_PROF, seconds)
            begun = time.process_time()
            result = attempt(seed, index, Path(folder))
            signal.setitimer(signal.ITIMER_PROF, 0)
            connection.send((result, time.process_time() - begun))


class Worker:
    """A process and the pipe to it; a new one is begun where the last one ended."""

    def __init__(self, seed: int, folder: Path, *, memory: int = MEMORY, seconds: float = SECONDS) -> None:
        self._seed = seed
        self._stacks = folder / f"stack-{id(self):x}.txt"
        self._limits = memory, seconds
        self._start()

    def _start(self) -> None:
        here, there = multiprocessing.Pipe()
        context = multiprocessing.get_context("spawn")
        self._process = context.Process(
            target=serve, args=(there, self._seed, str(self._stacks), *self._limits), daemon=True
        )
        os.environ.update(_ONE_THREAD)
        self._process.start()
        there.close()
        self._connection = here
        here.recv()

    def attempt(self, index: int) -> tuple[Result, float]:
        """Try a file; return what came of it and the seconds of processor that it took."""
        try:
            self._connection.send(index)
            if self._connection.poll(_PATIENCE):
                result, seconds = self._connection.recv()
                return result, seconds
            self._process.kill()
        except (EOFError, OSError):
            pass
        self._process.join()
        code, stack = self._process.exitcode, self._stacks.read_text()
        self._start()
        late = code in (-signal.SIGPROF, -signal.SIGKILL)
        outcome = Outcome.TIME_OUT if late else Outcome.CRASH
        return Result(outcome, f"exit code {code}{_innermost(stack)}", stack), self._limits[1]

    def close(self) -> None:
        """End the process."""
        with suppress(OSError):
            self._connection.send(None)
        self._process.join(5)
        self._process.kill()
        self._stacks.unlink(missing_ok=True)


def _innermost(stack: str) -> str:
    """The innermost line of the program in a stack that faulthandler wrote."""
    own = [line for line in stack.splitlines() if "/viewer/" in line]
    return f" at {own[0].rpartition('/viewer/')[2]}" if own else ""
