"""Whatever goes wrong on the command line: one line on standard error, and the exit code."""

from __future__ import annotations

import sys
from typing import Any

import click

SAME, DIFFERENT, TROUBLE, INTERRUPTED, UNREAD = 0, 1, 2, 130, 141
"""Exit codes; the first three are those of diff(1). The others are 128 and the number of a signal, as shells
count them: SIGINT (Ctrl+C), and SIGPIPE where nobody reads on what is printed (``| head``)."""

DEBUG_VARIABLE = "FACTORDIFF_DEBUG"
"""Environment variable: where it is set, an unexpected fault shows its traceback."""


class NobodyReads(Exception):
    """What is printed is read no further, as by ``head``: no fault, and nothing to tell."""


class Trouble(click.ClickException):
    """Something that the user can mend, told in one line."""

    exit_code = TROUBLE

    def show(self, file: Any = None) -> None:
        """Print the line on standard error."""
        click.echo(f"factordiff: {one_line(self.message)}", file=file or sys.stderr)


def is_foreseen(error: Exception) -> bool:
    """Whether an error says what the user can do: our own, and the system's on files."""
    return type(error).__module__.startswith("viewer.") or (
        isinstance(error, OSError) and bool(error.strerror)
    )


def log_unexpected(error: Exception) -> None:
    """Keep where a fault of our own was raised."""
    if not is_foreseen(error):
        import logging  # only now: --help answers at once

        logging.getLogger(__name__).error("a fault of a command", exc_info=error)


def told(error: Exception) -> str:
    """Return what went wrong, in one line: our own errors say it themselves, the system's name the file."""
    if type(error).__module__.startswith("viewer."):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    fault = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return f"unexpected fault ({fault}). Set {DEBUG_VARIABLE}=1 to see where, and please report it"


def one_line(text: str) -> str:
    """Return text fit for one line of a terminal: a path may hold line ends and escape sequences."""
    return "".join(
        char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in " ".join(text.split())
    )
