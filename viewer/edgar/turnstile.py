"""At most eight requests a second over all windows and commands of a user.

The case: two windows and a script ask at once. The SEC allows ten requests a second from one address and
locks out who asks more often, so each process that wants to ask takes a place in one line: the time of the
next request stands in a small database that all of them share.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

PER_SECOND = 8
"""Requests a second; the SEC's fair-access rule allows ten."""
_WAIT = 30.0
"""Seconds that a process waits for another one to take its place in the line: that takes milliseconds."""
_FARTHEST = 60.0
"""Seconds that the line can be long; where the next request is farther off, the clock was set back."""


class Turnstile:
    """Tells each request when it may go."""

    def __init__(
        self, path: Path, *, per_second: float = PER_SECOND, clock: Callable[[], float] = time.time
    ) -> None:
        """Keep the line in a file; its folder is there."""
        self._path = path
        self._between = 1 / per_second
        self._clock = clock

    def wait(self) -> float:
        """Take the next place in the line, and return the seconds until it is there."""
        with closing(sqlite3.connect(self._path, timeout=_WAIT, isolation_level=None)) as base:
            base.execute("CREATE TABLE IF NOT EXISTS turn (next REAL NOT NULL)")
            base.execute("BEGIN IMMEDIATE")
            now = self._clock()
            row = base.execute("SELECT MAX(next) FROM turn").fetchone()
            turn = max(now, row[0] if row[0] is not None else now)
            if turn - now > _FARTHEST:
                turn = now
            base.execute("DELETE FROM turn")
            base.execute("INSERT INTO turn VALUES (?)", (turn + self._between,))
            base.execute("COMMIT")
        return max(turn - now, 0.0)
