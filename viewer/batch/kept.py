"""What is done stays done: the answers of the workers in one SQLite file of the output folder.

A run of 200,000 pairs that is killed after nine hours goes on where it was. An answer is kept under a hash of
what it depends on: both files' bytes, the options, and the code. So it is never another pair's, and never an
older program's. The file is also the mark by which a folder is known as the output of a run.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
import zlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import viewer
from viewer.batch.asked import BatchFault
from viewer.batch.work import Answer
from viewer.comparison.options import Options

FILE = "batch.sqlite"
"""Its name in the output folder."""
_CODE = ("batch", "comparison", "figures", "filings", "language", "report", "wording")
"""Packages on which an answer depends."""
_SECONDS = 1.0
"""Between two times that what has come in is written for good. What a crash takes is done again."""
_FORMAT = 1
"""Of the file: another one is no run of this program's."""


class KeptAnswers:
    """The answers that are kept in a folder. One run alone may use it at a time."""

    def __init__(self, folder: Path) -> None:
        """Open the file, or make one.

        Raises:
            BatchFault: The folder holds something else, cannot be written to, or another run uses it.
        """
        path = folder / FILE
        try:
            if folder.exists() and not path.is_file() and any(folder.iterdir()):
                raise BatchFault(
                    f"{folder}: is not empty, and not the output of a run. Choose another folder"
                )
            folder.mkdir(parents=True, exist_ok=True)
            self._file = sqlite3.connect(path, timeout=0.5)
            self._file.execute("pragma locking_mode = exclusive")
            self._file.execute("begin immediate")
            self._file.execute(
                "create table if not exists answers (key text primary key, body blob) without rowid"
            )
            (version,) = self._file.execute("pragma user_version").fetchone()
            if version not in (0, _FORMAT):
                raise BatchFault(f"{path}: is of another version of factordiff. Choose another folder")
            self._file.execute(f"pragma user_version = {_FORMAT}")
            self._file.commit()
        except OSError as error:
            raise BatchFault(f"{folder}: {error.strerror or error}") from error
        except sqlite3.Error as error:
            busy = "locked" in str(error)
            why = "another run writes to this folder" if busy else f"cannot be used ({error})"
            raise BatchFault(f"{path}: {why}") from error
        self._written = time.monotonic()

    def find(self, key: str) -> Answer | None:
        """Return the answer under a key; None where there is none."""
        row = self._file.execute("select body from answers where key = ?", (key,)).fetchone()
        found: Answer | None = json.loads(zlib.decompress(row[0])) if row is not None else None
        return found

    def has(self, key: str) -> bool:
        """Return whether there is an answer under a key."""
        return self._file.execute("select 1 from answers where key = ?", (key,)).fetchone() is not None

    def keep(self, key: str, answer: Answer) -> None:
        """Keep an answer.

        Raises:
            BatchFault: The disk does not take it.
        """
        body = zlib.compress(json.dumps(answer, ensure_ascii=False).encode("utf-8", "surrogatepass"), 1)
        try:
            self._file.execute("insert or replace into answers values (?, ?)", (key, body))
            if time.monotonic() - self._written > _SECONDS:
                self._file.commit()
                self._written = time.monotonic()
        except sqlite3.Error as error:
            raise BatchFault(f"what is done cannot be kept: {error}") from error

    def commit(self) -> None:
        """Write for good what has come in."""
        self._file.commit()

    def close(self) -> None:
        """Write what is left, and close the file."""
        self._file.commit()
        self._file.close()


def key_of(work: str, hashes: Iterable[str], options: Options | None) -> str:
    """Return under what an answer is kept.

    Args:
        work: Which work it is.
        hashes: SHA-256 of the files.
        options: What does not count; None where it makes no difference.
    """
    told = (work, *hashes, repr(options), viewer.__version__, _code())
    return hashlib.sha256(repr(told).encode()).hexdigest()


@cache
def _code() -> str:
    """Return a hash of the code, so that a change of it is heeded where its version stands still."""
    package = Path(viewer.__file__).parent
    digest = hashlib.sha256()
    for folder in _CODE:
        for path in sorted((package / folder).rglob("*.py")):
            digest.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
