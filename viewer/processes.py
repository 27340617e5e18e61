"""This program once more, as a process of its own: for what may crash, loop, or keep memory for ever.

The case: a PDF that was tampered with makes PDFium write where it must not. In a process of its own that
is one sentence about the file. It is plain ``subprocess``: ``multiprocessing`` would run the caller's script.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""What keeps Windows from opening a console for the process."""
_LOOK = 0.05
"""Seconds between two questions whether the answer is still wanted: nobody waits longer for the end."""
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
    should_cancel: Callable[[], bool] | None = None,
) -> bytes:
    """Return what a function of this program writes to standard output, given its standard input.

    Where it ends with exit code 1, the last line that it wrote to standard error says why. The process is
    killed as soon as ``should_cancel`` says so.

    Raises:
        NoAnswer: It says why not, crashed, took too long, or is no longer wanted.
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
    with process, _killed_when(should_cancel, process):
        try:
            answer, complaint = process.communicate(question, timeout=seconds)
        except subprocess.TimeoutExpired as error:
            process.kill()
            raise NoAnswer(f"it was not done after {seconds:g} seconds") from error
        except BaseException:
            process.kill()
            raise
    if not process.returncode:
        return answer
    lines = complaint.decode("utf-8", "replace").strip().splitlines()
    if process.returncode == 1 and lines:
        raise NoAnswer(lines[-1], said=True)
    raise NoAnswer(f"the program part for it crashed (exit code {process.returncode})")


@contextmanager
def _killed_when(
    should_cancel: Callable[[], bool] | None, process: subprocess.Popen[bytes]
) -> Iterator[None]:
    """Kill a process as soon as its answer is no longer wanted.

    Raises:
        NoAnswer: It was killed.
    """
    if should_cancel is None:
        yield
        return
    over, stopped = threading.Event(), threading.Event()

    def watch() -> None:
        while not over.wait(_LOOK):
            if should_cancel():
                stopped.set()
                process.kill()
                return

    # A thread: ``communicate`` called again after a time-out forgets what it has not yet written.
    watcher = threading.Thread(target=watch, name="factordiff-watcher", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()
    if stopped.is_set():
        raise NoAnswer("it is no longer wanted")


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
