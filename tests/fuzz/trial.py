"""One damaged file, read and now and then compared and reported: what came of it."""

from __future__ import annotations

import random
import time
import traceback
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path

from tests.fuzz.mutations import damaged
from tests.fuzz.seeds import Seed, seeds
from viewer.comparison import compare
from viewer.filings import Filing, FilingError, SectionNotFound, Span, UnreadableFiling, read
from viewer.report import render_html, render_json, render_markdown, render_xlsx

_COMPARED = 1 / 6
"""Share of the files that are compared with the whole filing that they were made from."""
_OWN = "viewer"


class Outcome(Enum):
    """What came of a file; the second four are faults."""

    READ = "read"
    NO_SECTION = "no section found"
    REFUSED = "refused with a reason"
    COMPARED = "read and compared"
    FAULT = "undocumented exception"
    TIME_OUT = "beyond the time limit"
    MEMORY = "beyond the memory limit"
    CRASH = "end of the process"

    @property
    def is_fault(self) -> bool:
        """True for what must never happen."""
        return self in (Outcome.FAULT, Outcome.TIME_OUT, Outcome.MEMORY, Outcome.CRASH)


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a file, and where a fault lies."""

    outcome: Outcome
    where: str = ""
    """The exception's type and the innermost line of the program that it passed: one cause, one place."""
    told: str = ""
    """The traceback."""


@lru_cache(maxsize=1)
def all_seeds() -> tuple[Seed, ...]:
    """The whole filings."""
    return seeds()


def input_of(seed: int, index: int) -> tuple[Seed, bytes]:
    """Return the damaged file of a number, and what it was made from: the same on every run."""
    chance = random.Random(f"{seed}:{index}")
    whole = chance.choice(all_seeds())
    return whole, damaged(chance, whole, all_seeds())


def attempt(seed: int, index: int, folder: Path) -> Result:
    """Read the damaged file of a number, written into a folder for it."""
    whole, data = input_of(seed, index)
    chance = random.Random(f"{seed}:{index}:use")
    path = folder / whole.name
    path.write_bytes(data)
    try:
        return _use(chance, path, whole)
    except MemoryError as error:
        return _fault(error, Outcome.MEMORY)
    except Exception as error:
        return _fault(error, Outcome.FAULT)


def seconds_of_whole_ones(folder: Path) -> float:
    """Read, compare and report each whole filing; return the seconds of processor of the second time."""
    begun = 0.0
    for _ in range(2):  # the first time loads what the second uses
        begun = time.process_time()
        for seed in all_seeds():
            path = folder / seed.name
            path.write_bytes(seed.data)
            with suppress(FilingError):
                _compare(None, read(path))
    return time.process_time() - begun


def _use(chance: random.Random, path: Path, whole: Seed) -> Result:
    try:
        filing = read(path)
    except SectionNotFound as error:
        _check(error, path)
        if error.text.strip() and chance.random() < _COMPARED:
            read(path, section=Span(0, len(error.text)))
        return Result(Outcome.NO_SECTION)
    except UnreadableFiling as error:
        _check(error, path)
        if error.__cause__ is not None:
            raise error.__cause__ from None  # the last resort: no reader foresaw it
        return Result(Outcome.MEMORY if "memory" in error.problem else Outcome.REFUSED, error.problem)
    if chance.random() >= _COMPARED:
        return Result(Outcome.READ)
    _compare(_whole(path.parent, whole), filing)
    return Result(Outcome.COMPARED)


def _check(error: FilingError, path: Path) -> None:
    """Demand one line that names the file, what is wrong and what to do."""
    told = str(error)
    if told != f"{path}: {error.problem}. {error.advice}" or not told.isprintable():
        raise AssertionError(f"not told in one line: {told!r}")


@lru_cache(maxsize=100)
def _whole(folder: Path, seed: Seed) -> Filing | None:
    path = folder / f"whole-{seed.name}"
    path.write_bytes(seed.data)
    try:
        return read(path)
    except FilingError:
        return None


def _compare(old: Filing | None, new: Filing) -> None:
    new.text.encode("utf-8")
    comparison = compare(old or new, new)
    render_json(comparison)
    render_html(comparison)
    render_markdown(comparison)
    render_xlsx(comparison)


def _fault(error: BaseException, outcome: Outcome) -> Result:
    frames: Sequence[traceback.FrameSummary] = traceback.extract_tb(error.__traceback__)
    own = [f for f in frames if f"/{_OWN}/" in f.filename] or list(frames)
    where = f"{own[-1].filename.rpartition(f'/{_OWN}/')[2]}:{own[-1].lineno}" if own else "?"
    told = "".join(traceback.format_exception(error))
    return Result(outcome, f"{type(error).__name__} at {where}", told)
