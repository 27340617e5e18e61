"""A copy of the database, made once a day when a window closes.

The case: all reviews of a user lie in one file, and a failing disk damages a page of it. What was said until
yesterday is whole in the copy beside it, and the message that tells of the damage names that.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from pathlib import Path

SUFFIX = ".backup.sqlite"
EVERY = 24 * 60 * 60.0
"""Seconds until the copy is made anew: damage is noticed when a review is opened, on the same day mostly."""
_RANDOM = 6
"""Random bytes in the temporary name: two windows that copy at once do not meet."""


def backup_of(database: Path) -> Path:
    """Return where the copy of a database lies."""
    return database.with_suffix(SUFFIX)


def back_up(database: Path) -> None:
    """Copy a database beside itself, unless there is a copy of today or something is wrong with it.

    What goes wrong is nobody's concern: the acts are written, and a copy that is whole stays as it is.
    """
    copy = backup_of(database)
    with contextlib.suppress(OSError, sqlite3.Error):
        if copy.exists() and abs(time.time() - copy.stat().st_mtime) < EVERY:
            return
        part = copy.with_name(f".{copy.name}.{os.urandom(_RANDOM).hex()}.part")
        try:
            with contextlib.closing(sqlite3.connect(database)) as connection:
                (state,) = connection.execute("PRAGMA quick_check(1)").fetchone()
                if state != "ok":
                    return
                connection.execute("VACUUM INTO ?", (str(part),))
            part.replace(copy)
        finally:
            with contextlib.suppress(OSError):
                part.unlink()
