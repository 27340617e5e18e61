"""By request a table of figures has a file beside it: what it was made of, by which it is checked."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.cli.small import small_pair
from viewer.cli import DIFFERENT, SAME, TROUBLE, main


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The table of two small filings, with the file beside it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    small_pair(tmp_path)
    assert main(["compare", "old.md", "new.md", "--ignore-case", "-o", "f.csv", "--sidecar"]) == DIFFERENT
    return tmp_path / "f.csv"


def test_it_tells_hashes_version_options_and_columns(made: Path) -> None:
    document = json.loads(made.with_name("f.csv-metadata.json").read_text(encoding="utf-8"))
    assert (document["@context"], document["url"]) == ("http://www.w3.org/ns/csvw", "f.csv")
    told = document["notes"]["made"]
    assert [len(one["sha256"]) for one in told["filings"]] == [64, 64]
    assert [one["name"] for one in told["filings"]] == ["old.md", "new.md"]
    assert (told["version"], told["options"]["ignore_case"]) == ("0.1.0", True)
    with made.open(encoding="utf-8-sig", newline="") as table:
        titles = next(csv.reader(table))
    assert [column["name"] for column in document["tableSchema"]["columns"]] == titles


def test_verify_checks_the_table_by_it(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "f.csv", "old.md", "new.md"]) == SAME
    assert "all 3 pairs are what the report says" in capsys.readouterr().out
    data = made.read_bytes()
    made.write_bytes(data.removeprefix("\ufeff".encode()).replace(b"\r\n", b"\n"))
    assert main(["verify", "f.csv"]) == SAME
    made.write_bytes(data.replace(b"tugs", b"rugs", 1))
    assert main(["verify", "f.csv"]) == DIFFERENT
    assert "differs: the report was changed after it was made" in capsys.readouterr().out
    made.with_name("f.csv-metadata.json").unlink()
    assert main(["verify", "f.csv"]) == TROUBLE
    assert "no manifest was found in it" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["f.xlsx", "f.md"])
def test_a_workbook_and_a_summary_are_checked_by_theirs(
    name: str, made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = made.with_name(name)
    assert main(["compare", "old.md", "new.md", "-o", name, "--sidecar"]) == DIFFERENT
    assert main(["verify", name, "old.md", "new.md"]) == SAME
    assert "all 3 pairs are what the report says" in capsys.readouterr().out
    data = bytearray(report.read_bytes())
    data[-1] ^= 1
    report.write_bytes(data)
    assert main(["verify", name]) == DIFFERENT
    assert "differs: the report was changed after it was made" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--sidecar", "-f", "csv"], "--sidecar goes with a file in a format that has no place"),
        (["--sidecar", "-o", "r.html"], "(xlsx, csv, markdown)"),
        (["--sidecar", "-f", "csv", "-o", "-"], "--sidecar goes with a file in a format that has no place"),
        (["--sidecar", "-o", "g.csv"], "g.csv-metadata.json: there is such a file already"),
    ],
)
def test_where_it_cannot_stand_is_told_before_the_work(
    arguments: list[str], told: str, made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made.with_name("g.csv-metadata.json").touch()
    assert main(["compare", "old.md", "new.md", *arguments]) == TROUBLE
    assert told in capsys.readouterr().err
    assert not made.with_name("g.csv").exists()
