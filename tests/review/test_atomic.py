from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from viewer.review.atomic import replace_file

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions and links")


def test_writes_and_replaces(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    replace_file(path, b"one")
    replace_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        replace_file(tmp_path / "none" / "a", b"")


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        replace_file(tmp_path, b"")


@posix_only
def test_a_new_file_has_the_usual_permissions_and_an_old_one_keeps_its_own(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.write_bytes(b"")
    path = tmp_path / "a"
    replace_file(path, b"")
    assert path.stat().st_mode == usual.stat().st_mode
    path.chmod(0o640)
    replace_file(path, b"x")
    assert path.stat().st_mode & 0o777 == 0o640


@posix_only
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@posix_only
def test_a_device_is_written_to_rather_than_replaced() -> None:
    replace_file(Path(os.devnull), b"gone")
    assert not Path(os.devnull).is_file()
