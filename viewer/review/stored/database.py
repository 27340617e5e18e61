"""All acts of a user in one SQLite database.

The case: two windows write in the same moment. Each act is added in a transaction of its own and gets a
number there, which is its place among all acts; neither writer reads, changes or replaces what the other one
wrote.

The journal is a rollback journal, not a write-ahead log. A log is faster, but its readers share memory, so by
SQLite's documentation it does not work over a network file system, and a folder of reviews may well lie on a
drive that two reviewers share. Nobody waits for a write: it is done in a thread. With ``synchronous=FULL`` an
act that was written survives a loss of power; the journal is cut to nothing rather than deleted, for that is
synced as part of the commit.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from viewer.review.acts.act import Act, What
from viewer.review.acts.plain import texts, to_filings, to_object
from viewer.review.errors import DamagedReview, NewerReview, ReviewError
from viewer.review.model import FilingContent
from viewer.review.stored.backup import backup_of
from viewer.review.stored.schema import VERSION, migrate, version_of
from viewer.review.stored.shortened import make_whole, shortened, whole

NAME = "acts.sqlite"
_CACHE = 256
"""KiB of the database that a connection keeps in memory: some ten reviews, where one is read or written at a
time. SQLite's own 2 MB fill up over a day."""
PATIENCE = 5.0
"""Seconds that a write waits while another window writes; one takes some milliseconds."""
_PRIMARY = 0xFF
"""The part of SQLite's error codes that says of what kind the error is."""
_ACTS = (
    "SELECT number, id, step, what, thing, value, written_over, revision, who, said FROM acts"
    " WHERE review = ? AND number > ? ORDER BY number"
)
_ACT = "SELECT number, id, step, what, thing, value, written_over, revision, who, said FROM acts WHERE id = ?"
_REVIEWS = "SELECT id, old_sha256, new_sha256, filings, imported FROM reviews"

Filings = tuple[FilingContent, FilingContent]


@dataclass(frozen=True, slots=True)
class Held:
    """What the database has of two files."""

    row: int
    old_sha256: str
    new_sha256: str
    filings: Filings | None
    imported: str
    """SHA-256 of the file of an older factordiff that the first acts come from; empty for none."""


class ActsDatabase:
    """One connection, opened when it is first needed; used and closed in the thread that used it first."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = None

    @property
    def exists(self) -> bool:
        """Whether there is a database; reading never makes one."""
        return self.path.exists()

    def close(self) -> None:
        """Close the connection, if there is one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # Reading

    def held(self, old_sha256: str, new_sha256: str) -> Held | None:
        """Return what there is of two files; None where nothing is.

        Raises:
            NewerReview: a later version of factordiff wrote the database.
            ReviewError: it cannot be read.
        """
        return self._held(f"{_REVIEWS} WHERE old_sha256 = ? AND new_sha256 = ?", old_sha256, new_sha256)

    def all(self) -> Iterator[Held]:
        """Give what there is of all files, read one after the other: they may be many, and long."""
        with self._reading() as connection:
            query = "SELECT id FROM reviews ORDER BY id"
            rows = connection.execute(query).fetchall() if connection is not None else []
        for (row,) in rows:
            held = self._held(f"{_REVIEWS} WHERE id = ?", row)
            if held is not None:
                yield held

    def acts(self, of: Held, after: int = 0) -> tuple[Act, ...]:
        """Return the acts on two files, in their order.

        Args:
            of: The files.
            after: The number of the last act that is known already.
        """
        with self._reading() as connection:
            rows = connection.execute(_ACTS, (of.row, after)).fetchall() if connection is not None else []
            return tuple(_act(connection, row) for row in rows) if connection is not None else ()

    def version(self) -> int:
        """Return a number that changes when another connection has written something."""
        with self._reading() as connection:
            if connection is None:
                return 0
            (version,) = connection.execute("PRAGMA data_version").fetchone()
            return int(version)

    def _held(self, query: str, *values: object) -> Held | None:
        with self._reading() as connection:
            found = connection.execute(query, values).fetchone() if connection is not None else None
            if found is None:
                return None
            row, old, new, filings, imported = found
            return Held(row, old, new, to_filings(json.loads(filings or "null")), imported or "")

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        """Give a connection to a database that can be read; None where there is none yet."""
        with self._told("read"):
            self._let_go_of_what_is_gone()
            if self._connection is None and not self.exists:
                yield None
                return
            connection = self._open()
            yield connection if self._checked(connection) else None

    # Writing

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give a connection within a transaction, which is written at the end, or not at all.

        Raises:
            NewerReview: a later version of factordiff wrote the database.
            ReviewError: nothing could be written.
        """
        with self._told("saved"):
            self._let_go_of_what_is_gone()
            self.path.parent.mkdir(parents=True, exist_ok=True)
            connection = self._open()
            connection.execute("BEGIN IMMEDIATE")
            try:
                self._checked(connection)
                migrate(connection)
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    @staticmethod
    def row(
        connection: sqlite3.Connection, old_sha256: str, new_sha256: str, filings: Filings | None
    ) -> tuple[int, str]:
        """Return the row of two files, made if there is none, and what was imported for them."""
        connection.execute(
            "INSERT OR IGNORE INTO reviews (old_sha256, new_sha256) VALUES (?, ?)", (old_sha256, new_sha256)
        )
        query = "SELECT id, imported FROM reviews WHERE old_sha256 = ? AND new_sha256 = ?"
        row, imported = connection.execute(query, (old_sha256, new_sha256)).fetchone()
        if filings is not None:
            # Compared first: they are long, and the same with each act.
            text = _text([asdict(filing) for filing in filings])
            connection.execute(
                "UPDATE reviews SET filings = ? WHERE id = ? AND filings IS NOT ?", (text, row, text)
            )
        return int(row), imported or ""

    @staticmethod
    def named(connection: sqlite3.Connection, names: Sequence[str]) -> dict[str, Act]:
        """Return the acts that have one of some names, whatever they are of, without their numbers."""
        found = {}
        for name in names:
            row = connection.execute(_ACT, (name,)).fetchone()
            if row is not None:
                found[name] = replace(_act(connection, row), number=0)
        return found

    @staticmethod
    def add(connection: sqlite3.Connection, row: int, acts: Sequence[Act]) -> tuple[Act, ...]:
        """Add acts on two files, and return them with their numbers.

        Of a note that is being typed only the latest revision is kept.
        """
        return tuple(replace(act, number=_add(connection, row, act)) for act in acts)

    # How

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            # By its path: SQLite takes no URI that names a server, as that of a shared drive may.
            self._connection = sqlite3.connect(self.path, timeout=PATIENCE, isolation_level=None)
            self._connection.execute("PRAGMA foreign_keys = ON")
            self._connection.execute("PRAGMA synchronous = FULL")
            self._connection.execute("PRAGMA journal_mode = TRUNCATE")
            # Below nought it is in KiB, not in pages.
            self._connection.execute(f"PRAGMA cache_size = {-_CACHE}")
        return self._connection

    def _let_go_of_what_is_gone(self) -> None:
        if self._connection is not None and not self.exists:
            # Somebody moved it away: what is written to the connection would be lost with it.
            self.close()

    def _checked(self, connection: sqlite3.Connection) -> bool:
        """Return whether there is anything in the database that can be read."""
        version = version_of(connection)
        if version > VERSION:
            raise NewerReview(
                f"{self.path}: it was saved by a newer factordiff (schema {version}, this one knows "
                f"{VERSION}). Your marks in it are safe; update factordiff to see and change them"
            )
        return version > 0

    @contextmanager
    def _told(self, done: str) -> Iterator[None]:
        """Turn what SQLite and the system raise into an error that says what to do."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            self.close()
            code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
            if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
                raise self._damaged(str(error)) from error
            raise ReviewError(f"{self.path}: the review cannot be {done}: {error}") from error
        except OSError as error:
            self.close()
            why = error.strerror or error
            raise ReviewError(f"{self.path}: the review cannot be {done}: {why}") from error
        except (KeyError, TypeError, ValueError) as error:
            raise self._damaged(f"{type(error).__name__} {error}") from error

    def _damaged(self, why: str) -> DamagedReview:
        copy = backup_of(self.path)
        whole = copy.name if copy.exists() else "a copy from a backup"
        return DamagedReview(
            f"{self.path} is damaged ({why}). It is left as it is; put {whole} in its place, or move it away "
            "to begin anew"
        )


def _act(connection: sqlite3.Connection, row: tuple[Any, ...]) -> Act:
    number, name, step, what, thing, value, over, revision, who, said = row
    said_of = whole(connection, to_object(json.loads(value)))
    return Act(name, step, What(what), thing, said_of, texts(json.loads(over)), revision, who, said, number)


def _add(connection: sqlite3.Connection, row: int, act: Act) -> int:
    query = "SELECT number FROM acts WHERE id = ? AND revision >= ?"
    held = connection.execute(query, (act.id, act.revision)).fetchone()
    if held is not None:
        return int(held[0])
    make_whole(connection, act.id)
    connection.execute("DELETE FROM acts WHERE id = ?", (act.id,))
    value, leads_to = shortened(connection, act)
    cursor = connection.execute(
        "INSERT INTO acts (id, review, step, what, thing, value, written_over, revision, who, said, leads_to)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            act.id,
            row,
            act.step,
            act.what.value,
            act.thing,
            _text(value),
            _text(act.over),
            act.revision,
            act.who,
            act.said,
            leads_to,
        ),
    )
    number = cursor.lastrowid
    assert number is not None
    return number


def _text(value: object) -> str:
    # Half of a surrogate pair, as a damaged text may hold, is no UTF-8: it is written as an escape.
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))
