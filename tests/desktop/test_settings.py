"""What the window remembers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from viewer.desktop.settings import RECENT_LIMIT, RecentPair, Settings


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path))
    return tmp_path


def files(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"filing {number}.md" for number in range(count)]
    for path in paths:
        path.touch()
    return paths


def test_nothing_is_there_at_first() -> None:
    settings = Settings()
    assert settings.recent_pairs() == ()
    assert settings.text("theme", "system") == "system"
    assert settings.blob("geometry").isEmpty()


def test_values_are_there_for_the_next_one() -> None:
    Settings().set_text("theme", "dark")
    Settings().set_blob("geometry", QByteArray(b"\x00\x01"))
    assert Settings().text("theme") == "dark"
    assert Settings().blob("geometry") == QByteArray(b"\x00\x01")


def test_the_latest_pair_comes_first_and_once(folder: Path) -> None:
    a, b, c = files(folder, 3)
    for old, new in ((a, b), (b, c), (a, b)):
        Settings().add_recent(old, new)
    assert [(pair.old, pair.new) for pair in Settings().recent_pairs()] == [(a, b), (b, c)]
    assert Settings().recent_pairs()[0].label == "filing 0.md ▸ filing 1.md"


def test_the_list_has_an_end(folder: Path) -> None:
    paths = files(folder, RECENT_LIMIT + 3)
    for path in paths:
        Settings().add_recent(path, path)
    assert len(Settings().recent_pairs()) == RECENT_LIMIT


def test_pairs_whose_files_have_gone_are_left_out(folder: Path) -> None:
    a, b = files(folder, 2)
    Settings().add_recent(a, b)
    b.unlink()
    assert Settings().recent_pairs() == ()


@pytest.mark.parametrize("stored", ["", "{", "3", '{"a": 1}', "[[1]]", '["x"]', "[[1, 2]]", "null"])
def test_a_list_that_cannot_be_read_is_empty(stored: str) -> None:
    Settings().set_text("recent", stored)
    assert Settings().recent_pairs() == ()


def test_the_list_can_be_forgotten(folder: Path) -> None:
    Settings().add_recent(*files(folder, 2))
    Settings().forget_recent()
    assert Settings().recent_pairs() == ()


def test_what_is_known_of_a_pair_is_kept_at_its_place(folder: Path) -> None:
    a, b, c = files(folder, 3)
    Settings().add_recent(a, b)
    Settings().add_recent(b, c)
    known = RecentPair(a, b, "Pier Foods Inc. 20-F 2024 ▸ 2025", 6, 20, "key", 12)
    Settings().keep_recent(known)
    Settings().keep_recent(RecentPair(c, a, "in no list"))
    assert [(pair.old, pair.new) for pair in Settings().recent_pairs()] == [(b, c), (a, b)]
    found = Settings().recent_pair(a, b)
    assert found is not None
    assert found.label == "Pier Foods Inc. 20-F 2024 ▸ 2025 · 6 of 20"
    assert (found.factor, found.row) == ("key", 12)
    Settings().add_recent(a, b)
    assert Settings().recent_pairs()[0].title == known.title


def test_pairs_of_an_older_factordiff_and_damaged_ones_are_still_listed(folder: Path) -> None:
    a, b = files(folder, 2)
    for more in ([], [3, "six", None, 7, -1]):
        Settings().set_text("recent", json.dumps([[str(a), str(b), *more]]))
        (pair,) = Settings().recent_pairs()
        assert (pair.old, pair.new, pair.of, pair.row) == (a, b, 0, 0)
        assert pair.label == "filing 0.md ▸ filing 1.md"
