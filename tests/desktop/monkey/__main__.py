"""``python -m tests.desktop.monkey --seconds 120 --seed 1``: let a monkey at the window, and tell of it."""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import click

from tests.desktop.monkey.rounds import Round, play
from tests.desktop.monkey.screen import screen

_ROUND = 600.0
"""Seconds after which the window is opened anew: its end is tried too."""


@click.command()
@click.option("--seconds", default=120.0, show_default=True, help="How long it acts.")
@click.option("--seed", default="1", show_default=True, help="The same seed always does the same.")
def monkey(seconds: float, seed: str) -> int:
    """Act on the window at random.

    Exit code: 0 if nothing went wrong, 1 after a crash, an exception, a warning of Qt's or a pause.
    """
    end = time.monotonic() + seconds
    rounds: list[Round] = []
    with screen() as shown:
        click.echo(f"seed {seed}, {seconds:.0f} s, {shown['QT_QPA_PLATFORM']}")
        while (left := end - time.monotonic()) > 1 or not rounds:
            own = seed if not rounds else f"{seed}.{len(rounds)}"
            with tempfile.TemporaryDirectory(prefix="monkey") as folder:
                rounds.append(play(own, min(left, _ROUND), Path(folder), shown))
            _tell(own, rounds[-1])
    acts, loads = sum(one.acts for one in rounds), sum(one.loads for one in rounds)
    gap = max(one.longest_gap_ms for one in rounds)
    faults = sum(len(one.faults) for one in rounds)
    click.echo(f"{acts} acts, {loads} loads, {faults} faults; the longest pause was {gap} ms")
    return 1 if faults else 0


def _tell(seed: str, done: Round) -> None:
    click.echo(f"seed {seed}: {done.acts} acts, {done.loads} loads, longest pause {done.longest_gap_ms} ms")
    counts = Counter(fault.kind for fault in done.faults)
    for kind, count in counts.items():
        fault = next(one for one in done.faults if one.kind == kind)
        click.echo(f"\n{count} × {fault.words.strip()}\nbefore the first, from the oldest:")
        click.echo("  " + "\n  ".join(fault.acts))


if __name__ == "__main__":
    sys.exit(monkey.main(prog_name="monkey", standalone_mode=False))
