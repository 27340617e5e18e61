"""Have the jobs done that no result is kept for, by two processes at a time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.gauge.cache import COLLECTING_SCRIPT, Side
from tests.gauge.errors import GaugeError
from tests.gauge.pairs import Batch

WORKERS = 2
LONGEST = 600
"""Seconds that the jobs of one company may take."""


def collect(sides: Sequence[Side], batches: Sequence[Batch]) -> int:
    """Fill the result folders of both sides and return how many jobs had to be done.

    Raises:
        GaugeError: the code of a side cannot be run.
    """
    work = []
    for batch in batches:
        for side in dict.fromkeys(sides):
            missing = tuple(job for job in batch if not side.result_path(job).exists())
            if missing:
                work.append((side, missing))
    # Two sides of the same code share a folder: the same job is done once.
    work = list({(side.results, missing): (side, missing) for side, missing in work}.values())
    work.sort(key=lambda each: -sum(path.stat().st_size for job in each[1] for path in job.paths))
    with ThreadPoolExecutor(WORKERS) as pool:
        for _ in pool.map(lambda each: _run(*each), work):
            pass
    return sum(len(missing) for _, missing in work)


def _run(side: Side, batch: Batch) -> None:
    side.results.mkdir(parents=True, exist_ok=True)
    jobs = [
        {
            "paths": [str(path) for path in job.paths],
            "root": str(job.root),
            "result": str(side.result_path(job)),
        }
        for job in batch
    ]
    with tempfile.TemporaryDirectory() as empty:
        command = [sys.executable, "-P", str(COLLECTING_SCRIPT), str(side.code)]
        try:
            done = subprocess.run(
                command,
                check=False,
                input=json.dumps(jobs),
                capture_output=True,
                text=True,
                cwd=empty,
                env=_surroundings(side.code, Path(empty)),
                timeout=LONGEST,
            )
        except subprocess.TimeoutExpired as error:
            raise GaugeError(f"{side.name}: {batch[0].label} took longer than {LONGEST} seconds") from error
    if done.returncode:
        lines = done.stderr.strip().splitlines() or ["it said nothing"]
        raise GaugeError(
            f"{side.name}: the process for {batch[0].label} ended with {done.returncode}: "
            + "\n  ".join(lines[-12:])
        )


def _surroundings(code: Path, empty: Path) -> dict[str, str]:
    """The environment of a process: that code, nothing of a reviewer's, the same order of sets each time."""
    return {
        **os.environ,
        "PYTHONPATH": str(code),
        "PYTHONHASHSEED": "0",
        "FACTORDIFF_DATA": str(empty),
    }
