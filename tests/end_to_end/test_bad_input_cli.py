"""``factordiff compare BAD GOOD -o REPORT``: one line on standard error, exit code 2, and no report."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.filings.bad_inputs import PAGE, SMALL, Bad
from viewer.cli import TROUBLE, main


@pytest.fixture(autouse=True)
def apart_from_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("FACTORDIFF_DEBUG", raising=False)


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.htm"
    path.write_text(PAGE)
    return path


def trouble(capfd: pytest.CaptureFixture[str], *arguments: Path | str) -> str:
    """The one line that the arguments earn; also what a library writes past Python counts."""
    assert main([str(argument) for argument in arguments]) == TROUBLE
    out, err = capfd.readouterr()
    assert out == ""
    assert err.startswith("factordiff: ")
    assert err.count("\n") == 1
    assert err.endswith("\n")
    assert "Traceback" not in err
    assert "unexpected fault" not in err
    return err


@pytest.mark.parametrize("bad", SMALL.values(), ids=SMALL)
def test_a_bad_file_earns_one_line_and_no_report(
    bad: Bad, good: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / bad.name
    path.write_bytes(bad.make())
    report = tmp_path / "reports" / "report.html"
    report.parent.mkdir()
    for pair in ((path, good), (good, path)):
        said = trouble(capfd, "compare", *pair, "-o", report)
        assert str(path) in said
        assert bad.problem in said
    assert list(report.parent.iterdir()) == []


def test_a_report_from_before_is_left_as_it_was(
    good: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.html"
    report.write_text("from before")
    trouble(capfd, "compare", tmp_path, good, "-o", report)
    trouble(capfd, "compare", good, tmp_path / "none.htm", "-o", report)
    assert report.read_text() == "from before"


def test_a_name_with_line_ends_and_escapes_stays_one_line(
    good: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a\nb\x1b[2J\u202e.htm"
    path.write_bytes(b"")
    said = trouble(capfd, "compare", path, good)
    assert "\x1b" not in said
    assert "\u202e" not in said


@pytest.mark.parametrize("name", ["locked PDF", "200,000 elements deep", "cut zip"])
def test_the_process_itself_ends_with_the_code(name: str, good: Path, tmp_path: Path) -> None:
    bad = SMALL[name]
    path = tmp_path / bad.name
    path.write_bytes(bad.make())
    done = subprocess.run(
        [sys.executable, "-m", "viewer", "compare", "--quiet", path, good],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (TROUBLE, "", 1)
    assert bad.problem in done.stderr
