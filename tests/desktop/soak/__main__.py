"""``python -m tests.desktop.soak --pairs 500``: review so many pairs in one window, and tell of memory."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import click

GREW = 1
"""Exit code where memory has grown, or the day ended too early."""
_TOLD_EVERY = 25
"""Pairs between two lines that say how far it is."""


@click.command()
@click.option("--pairs", default=500, show_default=True, help="How many are reviewed: eight hours' work.")
@click.option("--seed", default=1, show_default=True, help="Names the filings: the same seed, the same ones.")
@click.option("--curve", type=click.Path(path_type=Path), help="Where the bytes after each pair go.")
def soak(pairs: int, seed: int, curve: Path | None) -> int:
    """Open, review and export one pair after the other in one window, on an invisible screen.

    Exit code: 0 if memory stays flat, 1 if it has grown by more than five percent since the tenth pair.
    """
    with tempfile.TemporaryDirectory(prefix="soak") as name:
        # Before Qt and the window are loaded: what they keep stays in the folder.
        os.environ.update(FACTORDIFF_DATA=name, HOME=name)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from tests.desktop.soak.memory import FIRST, MOST, growth
        from tests.desktop.soak.window import live

        begun = time.monotonic()

        def tell(number: int, taken: int) -> None:
            if not number % _TOLD_EVERY or number == FIRST:
                passed = time.monotonic() - begun
                click.echo(f"{number:>5} pairs  {taken / 1e6:7.1f} MB  {passed:6.0f} s")

        taken = live(Path(name), seed, pairs, tell)
    if curve is not None:
        curve.write_text("".join(f"{number}\t{one}\n" for number, one in enumerate(taken, 1)), "ascii")
    if len(taken) < pairs:
        click.echo(f"the window ended after {len(taken)} of {pairs} pairs")
        return GREW
    try:
        grown = growth(taken)
    except ValueError as error:
        click.echo(f"too few pairs: {error}")
        return 0
    click.echo(f"{pairs} pairs, seed {seed}: memory has changed by {grown:+.1%} since the tenth pair")
    return GREW if grown > MOST else 0


if __name__ == "__main__":
    sys.exit(soak.main(prog_name="soak", standalone_mode=False))
