"""Several files in, a history out, as far as it can be had without comparing any text; run in a worker
thread.

The case: nine of ten files can be read. The tenth is a scan: it is named with the reason, and the history
is made of nine only when the reviewer says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.comparison.options import Options
from viewer.desktop.background.jobs import Progress, ShouldCancel
from viewer.filings.errors import Cancelled, FilingError
from viewer.language.remembered import forget
from viewer.language.say import say

if TYPE_CHECKING:
    from viewer.filings.model import Filing
    from viewer.history import Comparisons, History

_READING = 0.7
"""Share of the bar for reading the files; following the risks takes the rest. Of four filings of 100,000
characters reading took two thirds."""


@dataclass(frozen=True, slots=True)
class HistoryRequest:
    """What to open."""

    paths: tuple[Path, ...]
    options: Options = field(default_factory=Options)
    """What is ignored."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that is no part of the history, and why, in a sentence without its end."""

    path: Path
    why: str
    advice: str = ""
    """What can be done about it."""


@dataclass(frozen=True, slots=True)
class ReadFilings:
    """What could be read of a request."""

    request: HistoryRequest
    filings: tuple[Filing, ...]
    left_out: tuple[LeftOut, ...] = ()
    problems: tuple[str, ...] = ()
    """Sections that the reviewer pointed at and that were not used, with the reason."""


@dataclass(frozen=True, slots=True)
class LoadedHistory:
    """A history whose risks are followed; its texts are still to be compared."""

    read: ReadFilings
    history: History
    comparisons: Comparisons


def load_history(
    request: HistoryRequest, progress: Progress, should_cancel: ShouldCancel
) -> ReadFilings | LoadedHistory:
    """Read all files and follow the risks; where a file cannot be used, only what was read is returned.

    Raises:
        Cancelled: ``should_cancel`` answered True.
    """
    read = read_filings(request, progress, should_cancel)
    if read.left_out:
        return read
    return follow(read, progress, should_cancel)


def read_filings(request: HistoryRequest, progress: Progress, should_cancel: ShouldCancel) -> ReadFilings:
    """Read every file of a request.

    Raises:
        Cancelled: ``should_cancel`` answered True.
    """
    from viewer.filings.watch import Watch  # late: reading loads what the start page does without
    from viewer.review import SectionStore, read_as_pointed

    progress(say("Starting"), 0.0)
    forget()  # the words of what was open before
    store, count = SectionStore(), len(request.paths)
    read: dict[str, Filing] = {}
    left_out: list[LeftOut] = []
    problems: list[str] = []
    for at, path in enumerate(request.paths):
        if should_cancel():
            raise Cancelled
        stage = say("Reading {name}, {number} of {count}", name=path.name, number=at + 1, count=count)
        progress(stage, _READING * at / count)

        def told(done: float, at: int = at, stage: str = stage) -> None:
            progress(stage, _READING * (at + done) / count)

        try:
            filing, problem = read_as_pointed(path, store, should_cancel, Watch(told, patient=True))
        except FilingError as error:
            left_out.append(LeftOut(path, say(error.problem), say(error.advice)))
            continue
        if filing.sha256 in read:
            other = Path(read[filing.sha256].path).name
            left_out.append(LeftOut(path, say("it is the same file as {other}", other=other)))
            continue
        read[filing.sha256] = filing
        problems += [problem] if problem else []
    return ReadFilings(request, tuple(read.values()), tuple(left_out), tuple(problems))


def follow(read: ReadFilings, progress: Progress, should_cancel: ShouldCancel) -> LoadedHistory:
    """Follow the risks through what was read.

    Raises:
        Cancelled: ``should_cancel`` answered True.
        ImpossibleHistory: these are fewer filings than two, or too many.
    """
    from viewer.history import Comparisons, ComparisonStore, aligned_history  # late: see above

    stage = say("Following the risks")
    history = aligned_history(
        read.filings,
        progress=lambda _stage, done: progress(stage, _READING + (1 - _READING) * done),
        should_cancel=should_cancel,
    )
    kept = Comparisons(history.filings, read.request.options, store=ComparisonStore())
    return LoadedHistory(read, history, kept)
