"""``factordiff batch``: what is wrong is told before any work, in lines, with exit code 2."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.small import small_pair
from viewer.cli import TROUBLE, main

pytest.importorskip("distributed", reason="the extra batch is not installed")
pytest.importorskip("pyarrow", reason="the extra batch is not installed")


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    small_pair(tmp_path)
    monkeypatch.chdir(tmp_path)


def test_mistakes_of_a_manifest_are_told_with_their_lines(capsys: pytest.CaptureFixture[str]) -> None:
    Path("pairs.csv").write_text("old,new\nold.md,new.md\nold.md,gone.md\nold.md,\n", encoding="utf-8")
    assert main(["batch", "pairs.csv", "-o", "out"]) == TROUBLE
    out, err = capsys.readouterr()
    assert err.splitlines() == [
        "factordiff: pairs.csv: line 3: new: there is no file gone.md",
        "factordiff: pairs.csv: line 4: new is empty",
    ]
    assert out == "" and not Path("out").exists()


def test_what_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", "gone.csv", "-o", "out"]) == TROUBLE
    assert capsys.readouterr().err == "factordiff: gone.csv: there is no such file or folder\n"


def test_own_workers_and_a_cluster_exclude_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", ".", "-o", "out", "--workers", "2", "--scheduler", "tcp://a:1"]) == TROUBLE
    assert "Choose one" in capsys.readouterr().err


def test_a_missing_extra_is_told_in_a_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.batch.needed.find_spec", lambda _name: None)
    assert main(["batch", ".", "-o", "out"]) == TROUBLE
    told = 'factordiff: dask and distributed and pyarrow missing: pip install "factordiff[batch]"\n'
    assert capsys.readouterr().err == told


def test_an_output_that_is_something_else_is_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", ".", "-o", "."]) == TROUBLE
    assert "is not empty, and not the output of a run" in capsys.readouterr().err
