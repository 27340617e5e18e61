"""The database of acts: what is in it stays, whatever is wrong with it."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import stat
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import Comparison
from viewer.review import DamagedReview, Entry, Mark, NewerReview, Review, ReviewError, ReviewStore
from viewer.review.acts.taking_back import taken_back
from viewer.review.model import content_of
from viewer.review.stored import schema
from viewer.review.stored.database import ActsDatabase


@pytest.fixture
def compared() -> Comparison:
    texts = ("Fuel may be dearer.", "We depend on ports.")
    return build_comparison([PairSpec(rows=[(text, text)]) for text in texts])


@pytest.fixture
def store(tmp_path: Path) -> ReviewStore:
    return ReviewStore(tmp_path / "reviews")


@pytest.fixture
def reviewed(store: ReviewStore, compared: Comparison) -> Review:
    return store.save(store.open(compared).with_entry(compared.pairs[0], Entry(Mark.REVIEWED, "seen \ud800")))


@contextlib.contextmanager
def opened(store: ReviewStore) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(store.database)) as connection:
        yield connection
        connection.commit()


def more(review: Review, compared: Comparison) -> Review:
    return review.with_entry(compared.pairs[1], Entry(Mark.FLAGGED))


def test_a_connection_keeps_little_of_it_in_memory(store: ReviewStore, reviewed: Review) -> None:
    database = ActsDatabase(store.database)
    with database.writing() as connection:
        (kibibytes,) = connection.execute("PRAGMA cache_size").fetchone()
    database.close()
    assert -500 < kibibytes < 0


def test_others_may_write_while_all_reviews_are_gone_through(
    store: ReviewStore, reviewed: Review, compared: Comparison
) -> None:
    database = ActsDatabase(store.database)
    reviews = database.all()
    first = next(reviews)
    assert store.save(more(reviewed, compared)).says_something
    assert [one.row for one in reviews] == []
    assert first.filings == reviewed.filings
    database.close()


def test_it_is_written_through_and_by_a_journal_that_a_shared_drive_can_bear(
    store: ReviewStore, reviewed: Review
) -> None:
    database = ActsDatabase(store.database)
    with database.writing() as connection:
        settings = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    database.close()
    assert settings == {"journal_mode": "truncate", "synchronous": 2, "foreign_keys": 1}


def test_half_a_surrogate_pair_comes_back(store: ReviewStore, compared: Comparison, reviewed: Review) -> None:
    assert store.open(compared).entry(compared.pairs[0]).note == "seen \ud800"


@pytest.mark.parametrize("junk", [b"no database", b"\0" * 4096, b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_damaged_one_is_told_of_and_left_as_it_is(
    store: ReviewStore, compared: Comparison, reviewed: Review, junk: bytes
) -> None:
    store.database.write_bytes(junk)
    for attempt in (lambda: store.open(compared), lambda: store.save(more(reviewed, compared))):
        with pytest.raises(ReviewError, match=r"left as it is|cannot be") as caught:
            attempt()
        assert "\n" not in str(caught.value)
        assert store.database.read_bytes() == junk


def test_one_that_breaks_off_is_told_of_and_left_as_it_is(
    store: ReviewStore, compared: Comparison, reviewed: Review
) -> None:
    half = store.database.read_bytes()[:5000]
    store.database.write_bytes(half)
    with pytest.raises(DamagedReview, match="left as it is"):
        store.open(compared)
    assert store.database.read_bytes() == half


def test_an_act_in_it_that_cannot_be_read_is_damage(
    store: ReviewStore, compared: Comparison, reviewed: Review
) -> None:
    for value in ("{", "[]", '{"on": 1}'):
        with opened(store) as connection:
            connection.execute("UPDATE acts SET value = ?", (value,))
        with pytest.raises(DamagedReview, match="left as it is"):
            store.open(compared)


def test_one_of_a_newer_factordiff_is_left_alone(
    store: ReviewStore, compared: Comparison, reviewed: Review
) -> None:
    with opened(store) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = store.database.read_bytes()
    for attempt in (lambda: store.open(compared), lambda: store.save(more(reviewed, compared))):
        with pytest.raises(NewerReview, match="update factordiff"):
            attempt()
    assert store.database.read_bytes() == before


def test_an_empty_file_becomes_one(store: ReviewStore, compared: Comparison) -> None:
    store.folder.mkdir()
    store.database.touch()
    review = store.open(compared)
    store.save(more(review, compared))
    assert store.open(compared).entry(compared.pairs[1]).mark is Mark.FLAGGED


def test_one_of_the_first_schema_says_what_it_said_and_is_brought_forward(
    store: ReviewStore, compared: Comparison
) -> None:
    """Then each risk had one note, of its thread's name, and each act named all that was behind it."""
    content = asdict(content_of(compared.pairs[0]))
    key = content_of(compared.pairs[0]).key
    note = {"joined": [], "content": content}
    store.folder.mkdir()
    with opened(store) as connection:
        schema.migrate(connection, schema.MIGRATIONS[:1])
        connection.execute("INSERT INTO reviews VALUES (1, ?, ?, NULL, NULL)", names(compared))
        for at, (what, value, over) in enumerate(
            (
                ("note", {"text": "ask", **note}, []),
                ("note", {"text": "ask why", **note}, ["a.0/1"]),
                ("note", {"text": "ask whom", **note}, ["a.1/1", "a.0/1"]),
                ("reviewed", {"content": content, "thread": key, "on": True, "outdated": False}, []),
            )
        ):
            row = (
                f"a.{at}",
                1,
                f"s.{at}",
                what,
                key,
                json.dumps(value),
                json.dumps(over),
                1,
                "ann",
                f"2026-0{at + 1}",
            )
            connection.execute(
                "INSERT INTO acts (id, review, step, what, thing, value, written_over, revision, who, said)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )
    for _ in range(2):
        review = store.open(compared)
        assert review.entry(compared.pairs[0]) == Entry(Mark.REVIEWED, "ask whom")
        (found,) = review.entry(compared.pairs[0]).notes
        assert (found.author, found.written, found.updated) == ("ann", "2026-01", "2026-03")
        # The middle one taken back, the first one is still behind the last.
        assert taken_back(review, "s.1").entry(compared.pairs[0]).note == "ask whom"
        store.save(more(review, compared), review)
    with opened(store) as connection:
        assert schema.version_of(connection) == schema.VERSION


def names(compared: Comparison) -> tuple[str, str]:
    return compared.old.sha256, compared.new.sha256


def test_a_note_edited_hundreds_of_times_grows_with_each_edit_by_the_same(
    store: ReviewStore, compared: Comparison
) -> None:
    sizes, review = [], store.open(compared)
    for number in range(600):
        review = store.save(review.with_entry(compared.pairs[0], Entry(note=f"words {number:3}")), review)
        if number in (299, 599):
            sizes.append(store.database.stat().st_size)
    assert sizes[1] < 2.1 * sizes[0]
    assert sizes[1] < 600 * 1_500
    assert store.open(compared).entry(compared.pairs[0]).note == "words 599"


def test_a_migration_brings_one_forward_with_all_that_is_in_it(
    store: ReviewStore, compared: Comparison, reviewed: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = (*schema.MIGRATIONS, ("ALTER TABLE acts ADD COLUMN place TEXT NOT NULL DEFAULT ''",))
    with opened(store) as connection:
        schema.migrate(connection, steps)
        assert schema.version_of(connection) == schema.VERSION + 1
    monkeypatch.setattr("viewer.review.stored.database.VERSION", schema.VERSION + 1)
    assert store.open(compared).entry(compared.pairs[0]).mark is Mark.REVIEWED


def test_a_migration_that_fails_changes_nothing(store: ReviewStore, reviewed: Review) -> None:
    before = store.database.read_bytes()
    steps = (
        *schema.MIGRATIONS,
        ("ALTER TABLE acts ADD COLUMN place TEXT", "ALTER TABLE nothing RENAME TO acts"),
    )
    connection = sqlite3.connect(store.database, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError):
        schema.migrate(connection, steps)
    connection.execute("ROLLBACK")
    connection.close()
    assert store.database.read_bytes() == before


def test_a_full_disk_is_told_of_and_what_was_written_stays(
    store: ReviewStore, compared: Comparison, reviewed: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = ActsDatabase(store.database)
    with database.writing() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
    full = ReviewStore(store.folder, database)
    with pytest.raises(ReviewError, match="cannot be saved: database or disk is full"):
        full.save(reviewed.with_entry(compared.pairs[1], Entry(note="much " * 4000)))
    database.close()
    assert store.open(compared).entry(compared.pairs[0]).mark is Mark.REVIEWED
    assert store.open(compared).entry(compared.pairs[1]) == Entry()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_to_can_be_read(
    store: ReviewStore, compared: Comparison, reviewed: Review
) -> None:
    store.database.chmod(stat.S_IRUSR)
    store.folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        assert store.open(compared).entry(compared.pairs[0]).mark is Mark.REVIEWED
        with pytest.raises(ReviewError, match="cannot be saved"):
            store.save(more(reviewed, compared))
    finally:
        store.folder.chmod(stat.S_IRWXU)


def test_one_that_was_moved_away_is_begun_anew(
    store: ReviewStore, compared: Comparison, reviewed: Review
) -> None:
    database = ActsDatabase(store.database)
    window = ReviewStore(store.folder, database)
    window.save(more(reviewed, compared))
    store.database.rename(store.folder / "away")
    window.save(store.open(compared).with_entry(compared.pairs[1], Entry(note="anew")))
    database.close()
    assert store.open(compared).entry(compared.pairs[1]).note == "anew"


def test_a_writer_that_dies_within_a_transaction_leaves_what_was_there(
    store: ReviewStore, compared: Comparison, reviewed: Review
) -> None:
    before = store.open(compared)
    child = os.fork() if hasattr(os, "fork") else None
    if child is None:
        pytest.skip("no fork here")
    if child == 0:
        database = ActsDatabase(store.database)
        with database.writing() as connection:
            connection.execute("UPDATE acts SET value = '{}'")
            os._exit(9)
    os.waitpid(child, 0)
    assert store.open(compared) == before
