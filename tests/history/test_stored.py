"""What is kept on disk is the comparison that would be made, or nothing."""

from __future__ import annotations

import os
import pickle
import zlib
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from tests.comparison.risks import ALL, FERRIES, FUEL, HARBOUR, TICKETS, filing
from viewer.comparison import Options, compare
from viewer.history import Comparisons, ComparisonStore

OLD, NEW = (
    filing(*ALL, year=2023),
    filing(*ALL[::-1], ("Fog may come.", "Fog kept 9 ferries in port."), year=2024),
)
OPTIONS = Options()


@pytest.fixture
def store(tmp_path: Path) -> ComparisonStore:
    made = ComparisonStore(tmp_path / "kept")
    made.keep(OLD, NEW, compare(OLD, NEW, OPTIONS))
    return made


def only_file(store: ComparisonStore) -> Path:
    (path,) = store.folder.iterdir()
    return path


def test_what_is_kept_is_what_was_made(store: ComparisonStore) -> None:
    found, made = store.find(OLD, NEW, OPTIONS), compare(OLD, NEW, OPTIONS)
    assert found == made
    assert found is not None and found.old is OLD and found.new is NEW
    assert found.concerns == made.concerns


def test_another_reading_or_other_options_are_another_comparison(store: ComparisonStore) -> None:
    assert store.find(NEW, OLD, OPTIONS) is None
    assert store.find(OLD, NEW, Options(ignore_case=True)) is None
    other = replace(NEW, factors=NEW.factors[:-1])  # the same file, read otherwise
    assert store.find(OLD, other, OPTIONS) is None


@pytest.mark.parametrize("damage", ["cut", "changed", "empty", "foreign"])
def test_what_is_damaged_is_missing_and_goes(store: ComparisonStore, damage: str) -> None:
    path = only_file(store)
    content = path.read_bytes()
    path.write_bytes(
        {
            "cut": content[: len(content) // 2],
            "changed": content[:-40] + bytes(40),
            "empty": b"",
            "foreign": b"factordiff comparison 9\n" + content[24:],
        }[damage]
    )
    assert store.find(OLD, NEW, OPTIONS) is None
    assert not path.exists()


def test_nothing_that_is_read_back_runs(store: ComparisonStore, tmp_path: Path) -> None:
    class Trap:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return os.mkdir, (str(tmp_path / "sprung"),)

    path = only_file(store)
    payload = zlib.compress(pickle.dumps((Trap(), {})))
    path.write_bytes(b"factordiff comparison 1\n" + sha256(payload).digest() + payload)
    assert store.find(OLD, NEW, OPTIONS) is None
    assert not (tmp_path / "sprung").exists()


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="Windows tells no owner")
def test_what_others_may_write_is_left_alone(store: ComparisonStore) -> None:
    store.folder.chmod(0o777)
    assert store.find(OLD, NEW, OPTIONS) is None
    store.folder.chmod(0o700)
    only_file(store).chmod(0o666)
    assert store.find(OLD, NEW, OPTIONS) is None
    assert only_file(store).exists()


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    filings = [filing(*risks, year=2020) for risks in ((FUEL, FERRIES), (FUEL, TICKETS), (FUEL, HARBOUR))]
    store = ComparisonStore(tmp_path)
    for at, new in enumerate(filings):
        store.keep(OLD, new, compare(OLD, new))
        for path in tmp_path.iterdir():
            os.utime(path, (at, at)) if path.stat().st_mtime > 10 else None
    room = store.size - 1
    ComparisonStore(tmp_path, most=room).keep(OLD, NEW, compare(OLD, NEW))
    assert store.find(OLD, filings[0], OPTIONS) is None
    assert store.size <= room
    assert store.find(OLD, NEW, OPTIONS) is not None


def test_it_can_be_emptied_of_its_own_files(store: ComparisonStore) -> None:
    other = store.folder / "notes.txt"
    other.touch()
    assert store.size > 0
    store.empty()
    assert store.size == 0 and list(store.folder.iterdir()) == [other]


def test_comparisons_come_from_the_disk(store: ComparisonStore, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = compare(OLD, NEW)

    def make(*_: object, **__: object) -> None:
        raise AssertionError("compared again")

    monkeypatch.setattr("viewer.history.comparisons.compare", make)
    assert Comparisons([OLD, NEW], store=store).between(0, 1) == expected


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    store = ComparisonStore(tmp_path / "file")
    store.keep(OLD, NEW, compare(OLD, NEW))
    assert store.find(OLD, NEW, OPTIONS) is None
    assert store.size == 0


@pytest.mark.parametrize(("failing", "kept"), [(2, True), (9, False)])
def test_packing_that_fails_costs_nothing_but_the_keeping(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int, kept: bool
) -> None:
    """Another thread may put something it worked out into the comparison, just while it is packed."""
    store, dumps, tries = ComparisonStore(tmp_path / "kept"), pickle.dumps, []

    def packed(value: object, protocol: int) -> bytes:
        tries.append(value)
        if len(tries) <= failing:
            raise RuntimeError("dictionary changed size during iteration")
        return dumps(value, protocol)

    monkeypatch.setattr(pickle, "dumps", packed)
    made = Comparisons((OLD, NEW), OPTIONS, store=store).between(0, 1)
    assert made == compare(OLD, NEW, OPTIONS)
    assert (store.find(OLD, NEW, OPTIONS) is not None) == kept
