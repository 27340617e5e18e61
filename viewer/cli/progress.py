"""How far a command has come, on standard error: a bar on a terminal, a line now and then elsewhere.

The case: a filing of 400 pages takes half a minute, and an empty terminal looks as if nothing happened. What
takes less than a second says nothing: a bar that flickers up only disturbs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock, Thread

import click

QUIET_SECONDS = 1.0
"""Seconds of work that nothing is said of."""
_REDRAWN = 0.2
"""Seconds between two looks at how far the work is."""
_BETWEEN_LINES = 2.0
"""Seconds between two lines, where there is no terminal: a log stays short."""
_WHOLE = 100
"""Steps of the bar."""
_FIRST_STEP = "Starting"
"""What is being done before a command says what."""


class Progress:
    """What a command tells of its work, and what is shown of it.

    It is shown by a thread of its own: a step that takes long would not come to say so itself.
    """

    def __init__(self, *, quiet: bool) -> None:
        self._lock = Lock()
        self._step, self._share = _FIRST_STEP, 0.0
        self._done = Event()
        self._shown: Thread | None = None
        if not quiet and not sys.stderr.closed:
            self._shown = Thread(target=self._show, name="factordiff-progress", daemon=True)
            self._shown.start()

    def tell(self, step: str, share: float) -> None:
        """Note what is being done, and how much of all work is done, 0 to 1."""
        with self._lock:
            self._step, self._share = step, max(self._share, min(share, 1.0))

    def close(self) -> None:
        """Show nothing more."""
        self._done.set()
        if self._shown is not None:
            self._shown.join()

    def _show(self) -> None:
        if self._done.wait(QUIET_SECONDS):
            return
        try:
            if sys.stderr.isatty():
                self._draw_bar()
            else:
                self._write_lines()
        except (OSError, ValueError):
            return  # nobody reads standard error any more

    def _told(self) -> tuple[str, float]:
        with self._lock:
            return self._step, self._share

    def _draw_bar(self) -> None:
        with click.progressbar(length=_WHOLE, file=sys.stderr, show_eta=False) as bar:
            while not self._done.is_set():
                step, share = self._told()
                bar.label = step
                bar.update(round(share * _WHOLE) - bar.pos)
                bar.render_progress()
                self._done.wait(_REDRAWN)

    def _write_lines(self) -> None:
        while not self._done.is_set():
            step, share = self._told()
            click.echo(f"factordiff: {step} … {share:.0%}", err=True)
            self._done.wait(_BETWEEN_LINES)


@contextmanager
def shown_progress(*, quiet: bool) -> Iterator[Progress]:
    """Show how far the work is while it lasts."""
    progress = Progress(quiet=quiet)
    try:
        yield progress
    finally:
        progress.close()
