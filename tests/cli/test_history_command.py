"""``factordiff history``: files or a folder in, a table or JSON out, and the exit codes of ``compare``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.small import small_filing
from viewer.cli import DIFFERENT, SAME, TROUBLE, main

YEARS = {"2021": "11", "2022": "12", "2023": "14"}


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A folder with filings of three years; what the user keeps is elsewhere."""
    folder = tmp_path / "filings"
    folder.mkdir()
    for year, tugs in YEARS.items():
        small_filing(folder / f"10-K-{year}.md", tugs)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path_factory.mktemp("data")))


def files(*years: str) -> list[str]:
    return [f"filings/10-K-{year}.md" for year in years]


def test_a_table_has_a_line_for_each_risk(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", *files("2023", "2021", "2022")]) == DIFFERENT
    out = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert "○ ● ● r1 Storms may close the harbour that we work in." in out
    assert "○ = = r2 Strikes of the pilots may keep ships away." in out


def test_a_folder_stands_for_its_filings(capsys: pytest.CaptureFixture[str]) -> None:
    (Path("filings") / "notes.md").write_text("Call the auditors.", encoding="utf-8")
    (Path("filings") / "sheet.xlsx").write_bytes(b"PK")
    assert main(["history", "filings", "--format", "json"]) == DIFFERENT
    out, err = capsys.readouterr()
    paths = [filing["path"] for filing in json.loads(out)["filings"]]
    assert paths == ["10-K-2021.md", "10-K-2022.md", "10-K-2023.md"]
    assert "left out" in err and "notes.md" in err and "sheet.xlsx" not in err


def test_what_is_named_and_cannot_be_read_is_trouble(capsys: pytest.CaptureFixture[str]) -> None:
    Path("notes.md").write_text("Call the auditors.", encoding="utf-8")
    assert main(["history", *files("2021"), "notes.md"]) == TROUBLE
    assert "notes.md" in capsys.readouterr().err


def test_filings_that_say_the_same_are_the_same() -> None:
    assert main(["history", *files("2021"), *files("2021")]) == SAME


def test_the_output_file_names_the_format() -> None:
    assert main(["history", "filings", "-o", "risks.json"]) == DIFFERENT
    assert json.loads(Path("risks.json").read_text(encoding="utf-8"))["schema"] == "factordiff.history/1"


@pytest.mark.parametrize(
    ("name", "start"), [("a.html", b"<!DOCTYPE"), ("a.csv", b"\xef\xbb\xbfseries,"), ("a.xlsx", b"PK")]
)
def test_reports_go_by_their_suffix(name: str, start: bytes) -> None:
    assert main(["history", "filings", "-o", name]) == DIFFERENT
    assert Path(name).read_bytes().lstrip().startswith(start)


def test_the_page_has_the_title_and_the_date_that_were_asked_for() -> None:
    asked = ["--title", "For the board", "--date", "2026-05-01", "-o", "a.html"]
    assert main(["history", "filings", *asked]) == DIFFERENT
    page = Path("a.html").read_text(encoding="utf-8")
    assert "<title>For the board: " in page
    assert "--title &#39;For the board&#39; --date 2026-05-01T00:00:00Z -o history.html" in page


def test_a_table_that_is_printed_has_no_mark_at_its_head(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", "filings", "--format", "csv"]) == DIFFERENT
    assert capsys.readouterr().out.startswith("series,measure,")


def test_blame_is_in_the_json_on_request() -> None:
    assert main(["history", "filings", "--blame", "-o", "risks.json"]) == DIFFERENT
    blame = json.loads(Path("risks.json").read_text(encoding="utf-8"))["blame"]
    assert {one["first_exact"]: one["first_any"] for one in blame} == {0: 0, 2: 0}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["filings", "--blame"], "goes with json"),
        (["filings/10-K-2021.md"], "2 to 40"),
        (["filings", "-o", "risks.rtf"], "--format"),
        (["filings", "-o", "filings/10-K-2021.md", "-f", "json"], "one of the files that are read"),
        (["filings", "-", "-"], "only one filing"),
        (["filings", "-f", "xlsx"], "cannot be printed"),
        (["filings", "-o", "a.html", "--date", "May"], "is no date"),
        (["."], "no file in this folder"),
    ],
)
def test_trouble_is_one_line(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", *arguments]) == TROUBLE
    out, err = capsys.readouterr()
    assert not out and told in err and err.count("\n") == 1
