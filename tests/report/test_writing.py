from __future__ import annotations

import os
from pathlib import Path

import pytest

from viewer.report import ReportError, write_report
from viewer.report.writing import check_place


def test_writes_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    write_report("¥ → 😀\n", path)
    assert path.read_bytes() == "¥ → 😀\n".encode()
    write_report("again", str(path))
    assert path.read_text() == "again"
    assert list(tmp_path.iterdir()) == [path]


def test_half_a_surrogate_pair_does_not_stop_the_report(tmp_path: Path) -> None:
    write_report("a\ud800b", tmp_path / "r.md")
    assert (tmp_path / "r.md").read_bytes() == b"a?b"


def message(path: Path) -> str:
    with pytest.raises(ReportError) as caught:
        write_report("x", path)
    assert "\n" not in str(caught.value)
    assert str(path) in str(caught.value)
    return str(caught.value)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert "no folder" in message(tmp_path / "none" / "r.html")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "is a folder" in message(tmp_path)


def test_a_folder_that_may_not_be_written_to_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(path: Path, _: bytes) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    # Permissions themselves do not stop every user, root for one.
    monkeypatch.setattr("viewer.report.writing.replace_file", forbidden)
    assert "Permission denied" in message(tmp_path / "r.html")


def test_a_full_disk_leaves_the_old_report_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "r.html"
    write_report("whole", path)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert "No space left on device" in message(path)
    assert path.read_text() == "whole"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_is_refused_before_there_is_a_report(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="no folder"):
        check_place(tmp_path / "none" / "r.html")
    with pytest.raises(ReportError, match="is a folder"):
        check_place(tmp_path)
    check_place(tmp_path / "r.html")
