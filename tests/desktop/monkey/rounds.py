"""A round: the monkey's process from its start to its end, and what is to be said of it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

LAST = 25
"""Acts that are told before a fault."""
_GRACE = 60.0
"""Seconds beyond its time after which a round that has not ended counts as hanging."""


@dataclass(frozen=True)
class Fault:
    """What should not have happened, and the acts before it, the last one last."""

    words: str
    acts: tuple[str, ...]

    @property
    def kind(self) -> str:
        """The same for faults that differ only in the acts before them."""
        return self.words.strip().splitlines()[-1] if "Traceback" in self.words else self.words[:60]


@dataclass(frozen=True)
class Round:
    """``acts`` were carried out and ``loads`` ended, well or in a message."""

    acts: int
    loads: int
    longest_gap_ms: int
    faults: tuple[Fault, ...]


def play(seed: str, seconds: float, folder: Path, screen: Mapping[str, str]) -> Round:
    """Let the monkey act for so many seconds; less, if its window ends."""
    command = [sys.executable, "-m", "tests.desktop.monkey.window", str(folder), seed, str(seconds)]
    # Its own home: what a file dialog remembers and saves stays in the folder.
    own = {"HOME": str(folder), "FACTORDIFF_DATA": str(folder / "data"), "PYTHONPATH": str(Path.cwd())}
    with (folder / "errors").open("w") as errors:
        process = subprocess.Popen(
            command, env={**os.environ, **screen, **own}, cwd=folder, stdout=errors, stderr=errors
        )
        try:
            code = process.wait(seconds + _GRACE)
        except subprocess.TimeoutExpired:
            # Its stack goes to the errors.
            process.send_signal(signal.SIGABRT)
            code = process.wait()
    errors = (folder / "errors").read_text() + _stacks(folder / "data")
    return told((folder / "diary").read_text().splitlines(), code, errors)


def _stacks(data: Path) -> str:
    """What a crash left in the marker of its window, which has the stack instead of the error stream."""
    return "\n".join(path.read_text(errors="replace") for path in sorted(data.rglob("running-*.txt")))


def told(diary: Sequence[str], code: int, errors: str) -> Round:
    """Read a round from its diary, its exit code and what the process wrote."""
    acts: list[str] = []
    faults = []
    end: Mapping[str, int] = {}
    for line in diary:
        entry = json.loads(line)
        if "act" in entry:
            acts.append(entry["act"])
        elif "fault" in entry:
            faults.append(Fault(entry["fault"], tuple(acts[-LAST:])))
        else:
            end = entry
    if code or not end:
        how = f"by signal {signal.Signals(-code).name}" if code < 0 else f"with exit code {code}"
        faults.append(Fault(f"the window ended {how}\n{errors[-6000:]}", tuple(acts[-LAST:])))
    return Round(len(acts), end.get("loads", 0), end.get("longest_gap_ms", 0), tuple(faults))
