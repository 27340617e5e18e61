"""Kill a window at random moments, and look what is on disk.

    python -m tests.desktop.killing --times 200 --seed 1

One process loads everything and makes a window; each window that is killed is a fork of it, with a data
folder of its own, so that twenty kills take seconds. What is on disk must be what the window showed a tenth
of a second before, or later; what the machine itself stood still for, seen by late keys, is added.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import click

MOST_LOST = 0.1
"""Seconds before the kill that may be missing."""
FIRST, LAST = 0.2, 0.9
"""Seconds that a window lives after its first key, at least and at most."""


@click.command()
@click.option("--times", default=20, show_default=True, help="How many windows to kill.")
@click.option("--seed", default=1, show_default=True, help="What is drawn.")
def main(times: int, seed: int) -> None:
    """Kill windows; exit with 1 if anything was lost."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    draw = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["FACTORDIFF_DATA"] = folder
        window = _made()
        lost = []
        for number in range(times):
            data = Path(folder) / str(number)
            os.environ["FACTORDIFF_DATA"] = str(data)
            said, killed = _killed(window, draw.getrandbits(32), draw.uniform(FIRST, LAST))
            lost += [f"kill {number}: {words}" for words in _lost(said, killed, _on_disk())]
    print(*lost, f"{times} windows killed, {len(lost)} lost something", sep="\n")
    # Without the clean-up of Qt, which this process has only to fork from.
    sys.stdout.flush()
    os._exit(bool(lost))


def _made() -> Any:
    from PySide6.QtWidgets import QApplication

    from viewer.desktop.look.theme import ThemeSwitch
    from viewer.desktop.main_window import MainWindow
    from viewer.desktop.settings import Settings

    app = QApplication([])
    window = MainWindow(ThemeSwitch(app), Settings())
    window.desk.setObjectName("made before it is forked")
    return window


def _killed(window: Any, seed: int, lives: float) -> tuple[list[Any], float]:
    """Let a fork of the window live for some seconds; return its lines, and when it was killed."""
    from tests.desktop.killing.window import review_until_killed

    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        review_until_killed(window, seed, writer)
        os._exit(1)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as lines:
        said = [json.loads(lines.readline())]
        time.sleep(lives)
        killed = time.monotonic()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        said += [json.loads(line) for line in lines if line.endswith("\n")]
    return said, killed


def _on_disk() -> list[list[object]]:
    from tests.desktop.comparisons import small
    from viewer.review import Mark, ReviewStore

    comparison = small()
    review = ReviewStore().open(comparison)
    entries = [review.entry(pair) for pair in comparison.pairs]
    return [[Mark.REVIEWED in one.mark, Mark.FLAGGED in one.mark, one.note] for one in entries]


def _lost(said: list[Any], killed: float, disk: list[list[object]]) -> list[str]:
    """Return what is missing on disk, in a line; nothing where it is as it should be."""
    times = [when for when, _ in said]
    stood = max(
        (after - before for before, after in zip(times, [*times[1:], killed], strict=True)), default=0
    )
    due = max((at for at, when in enumerate(times) if when <= killed - MOST_LOST - stood), default=0)
    if disk in [state for _, state in said[due:]]:
        return []
    there = max((at for at, (_, state) in enumerate(said) if state == disk), default=-1)
    late = killed - times[min(there + 1, len(times) - 1)]
    return [f"what was said {late:.3f} s before is missing (keys were up to {stood:.3f} s apart): {disk}"]


if __name__ == "__main__":
    main()
