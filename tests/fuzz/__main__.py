"""``python -m tests.fuzz --count 20000``: read damaged filings, and count what must never happen."""

from __future__ import annotations

import itertools
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TextIO

import click

from tests.fuzz.trial import Outcome, Result, input_of
from tests.fuzz.worker import MEMORY, Worker, patience

CLEAN, FOUND = 0, 1
"""Exit codes."""
_TOLD_EVERY = 5_000
"""Files between two lines of the log that say how far a long run has come."""
_ROOT = f"{Path(__file__).parents[2]}/"
"""What paths in a traceback begin with on this machine."""


class Tally:
    """What came of the files so far, and the log of it."""

    def __init__(self, log: TextIO, seed: int, kept: Path) -> None:
        self._log = log
        self._seed = seed
        self._kept = kept
        self.outcomes: Counter[Outcome] = Counter()
        self.faults: Counter[str] = Counter()
        self.first: dict[str, int] = {}
        self.told: dict[str, str] = {}
        self.slowest = (0.0, 0)

    def add(self, index: int, result: Result, seconds: float) -> None:
        """Count a result; a fault is written down, and the first file of its cause is kept."""
        self.outcomes[result.outcome] += 1
        self.slowest = max(self.slowest, (seconds, index))
        if not result.outcome.is_fault:
            return
        cause = f"{result.outcome.value}: {result.where}"
        self.faults[cause] += 1
        if cause not in self.first:
            self.first[cause] = index
            whole, data = input_of(self._seed, index)
            kept = self._kept / f"{self._seed}-{index}-{whole.name}"
            kept.write_bytes(data)
            again = f"make fuzz SEED={self._seed} N=1 ARGS='--first {index}'"
            told = result.told.replace(_ROOT, "")
            self.told[cause] = f"{cause}\n{whole.name}, number {index}; again: {again}\n{told}"
            self._log.write(f"{self.told[cause]}\nkept as {kept}\n\n")
            self._log.flush()

    def tell_how_far(self, index: int) -> None:
        """Write now and then to the log how far a long run has come."""
        count = self.outcomes.total()
        if count and not count % _TOLD_EVERY:
            faults = self.faults.total()
            self._log.write(f"{count:,} files so far, up to number {index}: {faults:,} faults\n")
            self._log.flush()

    def summary(self) -> str:
        """Say in a few lines what was found."""
        count = self.outcomes.total()
        lines = [f"{count:,} files, seed {self._seed}"]
        lines += [f"{self.outcomes[outcome]:>9,} {outcome.value}" for outcome in Outcome]
        lines.append(f"slowest: {self.slowest[0]:.1f} s of processor (number {self.slowest[1]})")
        lines += [
            f"{times:>6} × {cause} (first: number {self.first[cause]})"
            for cause, times in self.faults.most_common()
        ]
        return "\n".join(lines)


@click.command()
@click.option("--count", default=2_000, show_default=True, help="Files to try; 0: all there is time for.")
@click.option("--seed", default=1, show_default=True, help="Names the files: the same seed, the same files.")
@click.option("--first", default=0, show_default=True, help="Number of the first file.")
@click.option("--seconds", default=0.0, help="Stop after so many seconds of the clock; 0 for no such limit.")
@click.option("--log", "path", type=click.Path(path_type=Path), help="Where the log goes; files beside it.")
def fuzz(count: int, seed: int, first: int, seconds: float, path: Path | None) -> int:
    """Read damaged filings, compare a share of them, and count what must never happen.

    An exception that is not documented, more than 10 seconds of processor (on a slow machine more) or 1 GB of
    addresses for one file, or the end of the process. What is found is told by its place in the program, with
    the command that makes the file again. Exit code: 0 none, 1 some.
    """
    if not count and not seconds:
        raise click.UsageError("with --count 0, say how long: --seconds")
    path = path or Path(tempfile.mkdtemp(prefix="factordiff-fuzz-")) / "log.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    with path.open("a", encoding="utf-8") as log:
        tally = Tally(log, seed, path.parent)
        worker = Worker(seed, path.parent, memory=MEMORY, seconds=patience())
        try:
            for index in range(first, first + count) if count else itertools.count(first):
                if seconds and time.monotonic() - started > seconds:
                    break
                tally.add(index, *worker.attempt(index))
                tally.tell_how_far(index)
                if sys.stderr.isatty() and not index % 50:
                    click.echo(f"\r{index:,} ", nl=False, err=True)
        finally:
            worker.close()
            log.write(f"{tally.summary()}\n\n")
    for told in tally.told.values():
        click.echo(f"{told}\n")
    click.echo(f"{tally.summary()}\nlog: {path}")
    return FOUND if tally.faults else CLEAN


if __name__ == "__main__":
    sys.exit(fuzz(standalone_mode=False))
