"""How the acts lie in the database, and how a database of an older factordiff becomes one of this.

The case: a reviewer updates factordiff. The database of last year is brought forward by the steps that it
has not seen, in one transaction: it is one of this version afterwards, or, where a step fails, the one that
it was. A database of a newer factordiff is left alone.
"""

from __future__ import annotations

import sqlite3

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        # What the two filings say is kept beside their files' hashes: it finds a review for other files.
        "CREATE TABLE reviews ("
        " id INTEGER PRIMARY KEY, old_sha256 TEXT NOT NULL, new_sha256 TEXT NOT NULL,"
        " filings TEXT, imported TEXT, UNIQUE (old_sha256, new_sha256))",
        "CREATE TABLE acts ("
        " number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
        " review INTEGER NOT NULL REFERENCES reviews (id), step TEXT NOT NULL, what TEXT NOT NULL,"
        " thing TEXT NOT NULL, value TEXT NOT NULL, written_over TEXT NOT NULL, revision INTEGER NOT NULL,"
        " who TEXT NOT NULL, said TEXT NOT NULL)",
        "CREATE INDEX acts_of_review ON acts (review, number)",
    ),
    # Several notes a risk, with answers; a sign-off. Nothing in the tables is another thing, and the acts of
    # before say what they said; but an older factordiff would take each new note for another risk's, and must
    # not write.
    (),
    (
        # The act whose words a long note's are kept as a change of: see viewer.review.stored.shortened.
        "ALTER TABLE acts ADD COLUMN leads_to TEXT",
        "CREATE INDEX acts_that_lead ON acts (leads_to) WHERE leads_to IS NOT NULL",
    ),
)
"""Step n leads from schema n to n + 1. Steps are added, never changed: databases have seen them."""
VERSION = len(MIGRATIONS)
"""The schema that this factordiff writes, kept as SQLite's ``user_version``; 0: an empty file."""


def version_of(connection: sqlite3.Connection) -> int:
    """Return the schema of a database."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(connection: sqlite3.Connection, steps: tuple[tuple[str, ...], ...] = MIGRATIONS) -> None:
    """Bring a database to the latest schema, within a transaction, which takes all of it or nothing."""
    for number in range(version_of(connection), len(steps)):
        for statement in steps[number]:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number + 1}")
