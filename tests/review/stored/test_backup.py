"""A copy of the database is made once a day; what was said before the damage is whole in it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import Comparison
from viewer.review import DamagedReview, Entry, ReviewStore
from viewer.review.stored.backup import EVERY, back_up, backup_of
from viewer.review.stored.writer import ActsWriter


@pytest.fixture
def compared() -> Comparison:
    return build_comparison([PairSpec(rows=[("Fuel may be dearer.", "Fuel may be dearer.")])])


@pytest.fixture
def store(tmp_path: Path) -> ReviewStore:
    return ReviewStore(tmp_path)


def note(store: ReviewStore, compared: Comparison, text: str) -> None:
    store.save(store.open(compared).with_entry(compared.pairs[0], Entry(note=text)))


def of_yesterday(copy: Path) -> None:
    then = time.time() - EVERY - 60
    os.utime(copy, (then, then))


def test_the_copy_takes_the_place_of_what_was_damaged(store: ReviewStore, compared: Comparison) -> None:
    note(store, compared, "of yesterday")
    back_up(store.database)
    store.database.write_bytes(b"junk" * 500)
    with pytest.raises(DamagedReview, match=r"put acts\.backup\.sqlite in its place"):
        store.open(compared)
    backup_of(store.database).replace(store.database)
    assert store.open(compared).entry(compared.pairs[0]).note == "of yesterday"


def test_it_is_made_anew_after_a_day_and_not_before(store: ReviewStore, compared: Comparison) -> None:
    copy = backup_of(store.database)
    note(store, compared, "first")
    back_up(store.database)
    first = copy.read_bytes()
    note(store, compared, "second")
    back_up(store.database)
    assert copy.read_bytes() == first
    of_yesterday(copy)
    back_up(store.database)
    assert copy.read_bytes() != first
    assert not list(store.folder.glob(".*.part"))


def test_what_is_damaged_never_takes_the_place_of_a_whole_copy(
    store: ReviewStore, compared: Comparison
) -> None:
    note(store, compared, "whole " * 2000)
    back_up(store.database)
    copy = backup_of(store.database)
    of_yesterday(copy)
    whole = copy.read_bytes()
    data = bytearray(store.database.read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    store.database.write_bytes(data)
    back_up(store.database)
    assert copy.read_bytes() == whole
    assert not list(store.folder.glob(".*.part"))


def test_a_folder_that_takes_no_copy_is_nobody_s_concern(store: ReviewStore, compared: Comparison) -> None:
    note(store, compared, "written")
    backup_of(store.database).mkdir()
    of_yesterday(backup_of(store.database))
    back_up(store.database)
    assert store.open(compared).entry(compared.pairs[0]).note == "written"


def test_a_window_that_said_something_has_it_made_when_it_closes(
    store: ReviewStore, compared: Comparison
) -> None:
    writer = ActsWriter(store.folder, lambda _answer: None)
    review = store.open(compared).with_entry(compared.pairs[0], Entry(note="a"))
    saved = store.save(review)
    writer.write(saved, saved.acts)
    writer.close(10.0)
    assert backup_of(store.database).exists()
