"""Where the command line writes: no file is lost, and nothing is begun that cannot be written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.small import small_pair
from viewer.cli import DIFFERENT, TROUBLE, main

OLD, NEW = "old.md", "new.md"


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A folder with two small filings; what the user keeps is elsewhere."""
    small_pair(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path_factory.mktemp("data")))


@pytest.fixture
def no_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails where a filing is read: all that can be known before must be told before."""

    def read(*_: object, **__: object) -> None:
        raise AssertionError("a filing is read")

    monkeypatch.setattr("viewer.filings.read", read)


def trouble(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == TROUBLE
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1), err
    return err


def test_a_file_that_is_there_is_kept_unless_force_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "r.md"
    report.write_text("from before")
    assert "replace it with --force" in trouble(capsys, "compare", OLD, NEW, "-o", str(report))
    assert report.read_text() == "from before"
    assert main(["compare", OLD, NEW, "--force", "-o", str(report)]) == DIFFERENT
    assert report.read_text(encoding="utf-8").startswith("# ")


@pytest.mark.usefixtures("no_work")
@pytest.mark.parametrize(
    ("name", "switches", "told"),
    [
        ("there.html", (), "--force"),
        ("none/r.html", (), "no folder"),
        ("folder", ("-f", "html"), "is a folder"),
        ("r.rtf", (), "--format"),
        ("r.html", ("--date", "May"), "2026-05-01"),
    ],
)
def test_place_format_and_date_are_looked_at_before_the_filings(
    name: str, switches: tuple[str, ...], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "there.html").touch()
    (tmp_path / "folder").mkdir()
    assert told in trouble(capsys, "compare", OLD, NEW, "-o", str(tmp_path / name), *switches)


@pytest.mark.usefixtures("no_work")
def test_a_folder_that_cannot_be_written_to_is_told_of_before_the_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, *_: not Path(path).is_dir())  # root may write anywhere
    assert "cannot be written to" in trouble(capsys, "compare", OLD, NEW, "-o", str(tmp_path / "r.html"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_written_to_and_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "r.md"
    os.mkfifo(pipe)
    held = os.open(pipe, os.O_RDWR)
    try:
        assert main(["compare", OLD, NEW, "-f", "json", "-o", os.devnull]) == DIFFERENT
        assert main(["compare", OLD, OLD, "-o", str(pipe)]) == 0
        assert os.read(held, 2) == b"# "
        assert pipe.is_fifo()
    finally:
        os.close(held)


def test_a_dash_is_standard_output_also_for_what_is_no_text(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    assert main(["compare", OLD, NEW, "-o", "-"]) == DIFFERENT
    assert capsysbinary.readouterr().out.startswith(b"# ")
    assert main(["compare", OLD, NEW, "-f", "xlsx", "-o", "-"]) == DIFFERENT
    assert capsysbinary.readouterr().out.startswith(b"PK")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new.md", "old.md"]
