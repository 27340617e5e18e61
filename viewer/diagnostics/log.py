"""The log: what went wrong inside, for those who look for the cause.

It is made when there is first something to write. No text of a filing gets into it: of an exception it has
the type and the stack, not the message, which may quote what was being read.
"""

from __future__ import annotations

import copy
import logging
import os
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

_SIZE = 500_000
"""Bytes after which a new file is begun: some hundred tracebacks."""
_OLDER = 2
"""Older files that are kept."""
_TAIL = 4_000
"""Bytes of the log's end that are handed on with a report."""
_FORMAT = "%(asctime)s [%(process)d] %(levelname)s %(name)s: %(message)s"

ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def log_folder() -> Path:
    """Return the folder of the log, which may not exist; ``FACTORDIFF_DATA`` moves it with the reviews."""
    from viewer.review.stored.folder import FOLDER_VARIABLE  # not needed until something goes wrong

    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named) / "log"
    import platformdirs  # as above

    return platformdirs.user_log_path("factordiff", appauthor=False)


def log_file() -> Path:
    """Return where the log is, or will be."""
    return log_folder() / "factordiff.log"


def log_tail() -> str:
    """Return the end of the log; empty where there is none."""
    with suppress(OSError):
        return log_file().read_bytes()[-_TAIL:].decode("utf-8", "replace")
    return ""


class StacksOnly(logging.Formatter):
    """Writes of an exception where it was raised and what it is, not what it says."""

    def format(self, record: logging.LogRecord) -> str:
        """Format a record on its own: another handler may have kept the exception's words in it."""
        record = copy.copy(record)
        record.exc_text = None
        return super().format(record)

    def formatException(self, ei: ExceptionInfo) -> str:  # noqa: N802 - logging's own name
        """Return the stacks of an exception and of those that led to it, the first one first."""
        parts: list[str] = []
        error = ei[1]
        while error is not None:
            parts.append("".join(traceback.format_tb(error.__traceback__)) + type(error).__qualname__)
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\nled to\n".join(reversed(parts))


class LogFile(logging.Handler):
    """Opens the log at the first record. A log that cannot be written troubles nobody."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        with suppress(OSError):
            if self._file is None:
                self._file = self._open()
            self._file.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
        super().close()

    def _open(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # not needed until something goes wrong

        path = log_file()
        path.parent.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(
            path, maxBytes=_SIZE, backupCount=_OLDER, encoding="utf-8", errors="replace"
        )
        file.setFormatter(StacksOnly(_FORMAT))
        file.handleError = lambda record: None  # type: ignore[method-assign]  # noqa: ARG005
        return file


def start_log() -> None:
    """Have what this program logs written to its file; calling it again changes nothing."""
    logger = logging.getLogger("viewer")
    if not any(isinstance(handler, LogFile) for handler in logger.handlers):
        logger.addHandler(LogFile())
