"""Reviews on disk: the acts of all of them in one database, in the user's data folder."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from viewer.comparison.model import Comparison
from viewer.filings.model import Filing
from viewer.review.acts.act import Act, together
from viewer.review.acts.difference import said
from viewer.review.acts.fold import folded
from viewer.review.carry import carried
from viewer.review.errors import DamagedReview, NewerReview
from viewer.review.model import FilingContent, Review
from viewer.review.stored.database import NAME, ActsDatabase, Held
from viewer.review.stored.folder import data_folder
from viewer.review.stored.importing import Imported, digest_of, imported
from viewer.review.stored.review_json import loads
from viewer.review.stored.search import Kept, earlier_review
from viewer.review.stored.taking_over import FoundReview, heeding


class ReviewStore:
    """Opens and saves reviews; opening writes nothing."""

    def __init__(self, folder: Path | None = None, database: ActsDatabase | None = None) -> None:
        """Use the reviews in a folder.

        Args:
            folder: The user's own unless given.
            database: A connection that stays open; without one each call opens and closes its own.
        """
        self.folder = folder if folder is not None else data_folder() / "reviews"
        self._kept_open = database

    @property
    def database(self) -> Path:
        """Where the acts are kept."""
        return self.folder / NAME

    def path(self, old_sha256: str, new_sha256: str) -> Path:
        """Return where an older factordiff kept the review of two files."""
        return self.folder / f"{old_sha256}-{new_sha256}.json"

    def open(self, comparison: Comparison) -> Review:
        """Return the stored review of the comparison's filings, or an empty one.

        Notes are carried to pairs whose text has changed. A damaged file of an older factordiff is set aside
        under a name that ends in ``.damaged``, and the review's warnings say so.

        Raises:
            NewerReview: a later version of factordiff wrote the database; it is left alone.
            ReviewError: it cannot be read; it is left alone.
        """
        return carried(self.find(comparison.old, comparison.new).review, comparison)

    def find(self, old: Filing, new: Filing) -> FoundReview:
        """Return the stored review of two filings, or that of the same filings in other files.

        Such a one is looked for where that of these files says nothing. Nothing is written.

        Raises:
            NewerReview: a later version of factordiff wrote the database; it is left alone.
            ReviewError: it cannot be read.
        """
        review = self.read(old, new)
        return heeding(review, None if review.says_something else earlier_review(self.kept(), old, new))

    def read(self, old: Filing, new: Filing) -> Review:
        """Return the stored review of two filings as it was saved, or an empty one.

        For what must be known before they are compared: the manual pairs.

        Raises:
            NewerReview: a later version of factordiff wrote the database; it is left alone.
            ReviewError: it cannot be read.
        """
        filings = (FilingContent.of(old), FilingContent.of(new))
        return self.read_kept(Review(old.sha256, new.sha256, filings=filings))

    def save(self, review: Review, before: Review | None = None) -> Review:
        """Write what a review says.

        Args:
            review: What is to be kept.
            before: The same before what was just said; unless given, what its acts come to.

        Returns:
            The review with the acts that were written.

        Raises:
            NewerReview: a later version of factordiff wrote the database; it is left alone.
            ReviewError: nothing could be written.
        """
        if before is None:
            before = folded(review, review.acts)
        review, _ = said(before, review)
        unwritten = [act for act in review.acts if not act.number]
        return replace(review, acts=together(review.acts, self.append(review, unwritten)))

    def append(self, review: Review, acts: Sequence[Act]) -> tuple[Act, ...]:
        """Add acts to those of the review's files, and return them with their numbers.

        Raises:
            NewerReview: a later version of factordiff wrote the database; it is left alone.
            ReviewError: nothing could be written.
        """
        if not acts:
            return ()
        with self._database() as database, database.writing() as connection:
            row, written = self._row(database, connection, review, acts)
            return (*written, *database.add(connection, row, acts))

    def _row(
        self, database: ActsDatabase, connection: sqlite3.Connection, review: Review, acts: Sequence[Act]
    ) -> tuple[int, tuple[Act, ...]]:
        """Return the row of a review's files, and what an older factordiff kept of them, if only now added.

        Args:
            database: Where the acts are.
            connection: To it, within a transaction.
            review: The review.
            acts: What is about to be added, perhaps with some of these.
        """
        old, new = review.old_sha256, review.new_sha256
        row, sha256 = database.row(connection, old, new, review.filings)
        first = self._imported(Review(old, new)) if not sha256 else Imported()
        if not first.sha256:
            return row, ()
        connection.execute("UPDATE reviews SET imported = ? WHERE id = ?", (first.sha256, row))
        known = {act.id for act in acts}
        return row, database.add(connection, row, [act for act in first.acts if act.id not in known])

    def take_in(self, review: Review, acts: Sequence[Act]) -> tuple[int, int]:
        """Add what somebody else said of a review's files; what is kept already stays as it is.

        Returns:
            How many acts were added, and how many have the name of one that says something else.

        Raises:
            NewerReview: a later version of factordiff wrote the database; it is left alone.
            ReviewError: nothing could be written.
        """
        with self._database() as database, database.writing() as connection:
            held = database.named(connection, [act.id for act in acts])
            altered = sum(act.id in held and held[act.id] != replace(act, number=0) for act in acts)
            new = [act for act in acts if act.id not in held]
            if not new:
                return 0, altered
            row, _ = self._row(database, connection, review, acts)
            database.add(connection, row, new)
        return len(new), altered

    def acts_after(self, review: Review, number: int) -> tuple[Act, ...]:
        """Return the acts on a review's files that were written after one, in their order."""
        with self._database() as database:
            held = database.held(review.old_sha256, review.new_sha256)
            return database.acts(held, number) if held is not None else ()

    def read_kept(self, empty: Review) -> Review:
        """Return the stored review of the files of an empty one."""
        with self._database() as database:
            held = database.held(empty.old_sha256, empty.new_sha256)
            acts = database.acts(held) if held is not None else ()
        first = self._imported(empty) if held is None or not held.imported else Imported()
        acts = together(acts, first.acts)
        warnings = first.warnings or (self._changed_since(held) if held is not None else ())
        try:
            return replace(folded(empty, acts), warnings=warnings)
        except DamagedReview as error:
            raise DamagedReview(f"{self.database}: {error}. It is left as it is") from error

    def _changed_since(self, held: Held) -> tuple[str, ...]:
        """Say that an older factordiff has written to its file after it was taken over."""
        path = self.path(held.old_sha256, held.new_sha256)
        if not held.imported or not path.exists():
            return ()
        if digest_of(path) == held.imported:
            return ()
        return (
            f"{path}: an older factordiff has changed this file since it was taken over. What it says is not "
            "shown; drag it into the window to add it",
        )

    def _imported(self, empty: Review) -> Imported:
        return imported(self.path(empty.old_sha256, empty.new_sha256), replace(empty, filings=None))

    def kept(self) -> Iterator[Kept]:
        """Give all reviews: those of the database, then the files that are not taken over."""
        names = set()
        with self._database() as database:
            for held in database.all():
                empty = Review(held.old_sha256, held.new_sha256, filings=held.filings)
                if held.imported:
                    names.add(empty.name)
                yield Kept(empty, partial(_folded, database, held, empty))
        for path in sorted(self.folder.glob("*.json")):
            if path.stem not in names:
                try:
                    review = loads(path.read_bytes())
                except (OSError, DamagedReview, NewerReview):
                    continue
                yield Kept(review, partial(_itself, review))

    @contextmanager
    def _database(self) -> Iterator[ActsDatabase]:
        if self._kept_open is not None:
            yield self._kept_open
            return
        database = ActsDatabase(self.database)
        try:
            yield database
        finally:
            database.close()


def _folded(database: ActsDatabase, held: Held, empty: Review) -> Review:
    return folded(empty, database.acts(held))


def _itself(review: Review) -> Review:
    return review
