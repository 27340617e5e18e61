"""What a worker does: two files in, the rows of all tables out. It is plain values that go over the wire.

A file that cannot be read, takes too long or hits a fault of the program is an answer too, so that nobody
waits for it. What ends the whole worker (a crash in a library, memory, a loop that never asks whether to
stop) is told of by the one that handed out the work, :mod:`viewer.batch.cluster`.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from viewer.batch.deadlines import ended_after
from viewer.batch.rows import rows_of
from viewer.comparison import compare
from viewer.comparison.options import Options
from viewer.filings import read
from viewer.filings.errors import Cancelled, FilingError, SectionNotFound
from viewer.filings.model import Filing

Answer = dict[str, Any]
"""What a worker answers: ``{"rows": {...}}`` or ``{"error": {...}}``, of what JSON has."""


class ErrorKind(StrEnum):
    """Why a pair has no rows but one in ``errors``."""

    UNREADABLE = "unreadable"
    NO_SECTION = "no section"
    TIME_LIMIT = "time limit"
    WORKER_ENDED = "worker ended"
    """The process that compared it ended: a crash, or too much memory."""
    FILE_CHANGED = "file changed"
    """It is another file now than when the run began, or is gone."""
    FAULT = "fault"
    """A fault of this program."""


LASTING = frozenset({ErrorKind.UNREADABLE, ErrorKind.NO_SECTION})
"""Errors that the same file has again: they are kept as results are. The next run tries others anew."""


@dataclass(frozen=True, slots=True)
class BatchJob:
    """One piece of work, with all that it depends on."""

    key: str
    """Hash of what the answer depends on."""
    files: tuple[str, ...]
    """The file to look at, or the older and the newer one."""
    hashes: tuple[str, ...]
    """SHA-256 of their bytes."""
    options: Options
    seconds: float
    grace: float
    report: bool = False


def error_answer(kind: ErrorKind, text: str, file: str | None = None) -> Answer:
    """Return the answer that tells of an error."""
    return {"error": {"kind": kind.value, "text": text, "file": file}}


def compare_files(job: BatchJob) -> Answer:
    """Compare the two files of a job.

    Returns:
        The rows of the tables and, where it is wanted, the report; or what went wrong.
    """
    return within_limits(job, _compared)


def identify_file(job: BatchJob) -> Answer:
    """Return who filed a file, in which form and for which year; or what went wrong."""
    return within_limits(job, _identity)


def within_limits(job: BatchJob, work: Callable[[BatchJob, Callable[[], bool]], Answer]) -> Answer:
    """Do a job in the time that it has.

    Args:
        job: The job.
        work: What does it, given a function to ask now and then whether to stop.

    Returns:
        Its answer, or that it took too long, or which fault it hit.
    """
    until = time.monotonic() + job.seconds
    try:
        with ended_after(job.seconds + job.grace):
            return work(job, lambda: time.monotonic() > until)
    except Cancelled:
        return time_limit(job)
    except Exception as error:  # whatever it is, it is this pair's alone
        return error_answer(ErrorKind.FAULT, f"{type(error).__name__}: {error}")


def time_limit(job: BatchJob) -> Answer:
    """Return the answer of a job that took too long."""
    return error_answer(ErrorKind.TIME_LIMIT, f"took longer than {job.seconds:g} seconds")


def _compared(job: BatchJob, should_cancel: Callable[[], bool]) -> Answer:
    filings = []
    for at in range(2):
        found = _read(job, at, should_cancel)
        if not isinstance(found, Filing):
            return found
        filings.append(found)
    comparison = compare(filings[0], filings[1], job.options, should_cancel=should_cancel)
    answer: Answer = {"rows": rows_of(comparison)}
    if job.report:
        from viewer.report import render_html  # most runs make none

        answer["report"] = render_html(comparison)
    return answer


def _identity(job: BatchJob, should_cancel: Callable[[], bool]) -> Answer:
    found = _read(job, 0, should_cancel)
    if not isinstance(found, Filing):
        return found
    return {
        "company": found.company,
        "form": found.form,
        "fiscal_year": found.fiscal_year,
        "properties": dict(found.properties),
    }


def _read(job: BatchJob, at: int, should_cancel: Callable[[], bool]) -> Filing | Answer:
    """Read a file of the job; what went wrong is told with the file."""
    path = job.files[at]
    try:
        filing = read(path, should_cancel=should_cancel)
    except Cancelled:
        raise
    except FilingError as error:
        kind = ErrorKind.NO_SECTION if isinstance(error, SectionNotFound) else ErrorKind.UNREADABLE
        problem: Answer = error_answer(kind, str(error), path)
    else:
        if filing.sha256 == job.hashes[at]:
            return filing
        return error_answer(ErrorKind.FILE_CHANGED, "is another file now than when the run began", path)
    if hash_of(path) != job.hashes[at]:
        return error_answer(
            ErrorKind.FILE_CHANGED, "is another file now than when the run began, or gone", path
        )
    return problem


def hash_of(path: str | Path) -> str | None:
    """Return the SHA-256 of a file's bytes; None where it cannot be read."""
    try:
        with Path(path).open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return None
