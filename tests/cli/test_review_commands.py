"""Review files from the command line: merged into a third, opened in the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.review.handing.reviews import by, empty, enter, filed, filings
from viewer.cli import review_commands
from viewer.cli.commands import main
from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.filings import read
from viewer.review import Mark
from viewer.review.handing.packing import save
from viewer.review.handing.unpacking import load


@pytest.fixture
def compared(tmp_path: Path) -> Comparison:
    return filings(tmp_path / "filings")


def by_both(tmp_path: Path, compared: Comparison, monkeypatch: pytest.MonkeyPatch, mark: Mark) -> list[str]:
    names = []
    for who, marks in (("ann", Mark.REVIEWED), ("bob", mark)):
        by(monkeypatch, who)
        names.append(str(tmp_path / f"{who}.factordiff"))
        save(filed(compared, enter(empty(compared), compared.pairs[0], marks, f"of {who}")), Path(names[-1]))
    return names


def test_two_files_become_one_and_what_is_to_be_decided_is_listed(
    tmp_path: Path, compared: Comparison, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = by_both(tmp_path, compared, monkeypatch, Mark.FLAGGED)
    first, second = tmp_path / "1.factordiff", tmp_path / "2.factordiff"
    assert main(["merge", one, other, "-o", str(first)]) == 1
    out = capsys.readouterr().out
    assert "to decide: “Ports may close.”: ann says reviewed, bob says needs attention" in out
    assert main(["merge", other, one, "-o", str(second)]) == 1
    assert first.read_bytes() == second.read_bytes()
    notes = load(first).review.entry(compared.pairs[0]).notes
    assert [(note.author, note.text) for note in notes] == [("ann", "of ann"), ("bob", "of bob")]


def test_where_they_agree_the_exit_code_says_so(
    tmp_path: Path, compared: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = by_both(tmp_path, compared, monkeypatch, Mark.REVIEWED)
    assert main(["merge", one, other, "-o", str(tmp_path / "both.factordiff")]) == 0


def test_nothing_is_written_over_and_what_is_no_review_is_told(
    tmp_path: Path, compared: Comparison, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = by_both(tmp_path, compared, monkeypatch, Mark.REVIEWED)
    before = Path(one).read_bytes()
    assert main(["merge", one, other, "-o", one]) == 2
    assert "one of the files that are read" in capsys.readouterr().err
    assert Path(one).read_bytes() == before
    assert main(["merge", one, compared.old.path, "-o", str(tmp_path / "both.factordiff")]) == 2
    assert "ferries-2024.md: it is no review that factordiff saved" in capsys.readouterr().err
    assert not (tmp_path / "both.factordiff").exists()


def test_reviews_of_other_filings_are_not_merged(
    tmp_path: Path, compared: Comparison, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one, _ = by_both(tmp_path, compared, monkeypatch, Mark.REVIEWED)
    other = tmp_path / "other.md"
    other.write_text(Path(compared.new.path).read_text(encoding="utf-8") + "\n", encoding="utf-8")
    changed = compare(compared.old, read(other))
    save(filed(changed, empty(changed)), tmp_path / "c.factordiff")
    assert main(["merge", one, str(tmp_path / "c.factordiff"), "-o", str(tmp_path / "both.factordiff")]) == 2
    assert "the new filings differ" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["open"], []], ids=["open", "named alone"])
def test_a_file_is_opened_in_the_window(
    tmp_path: Path, compared: Comparison, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    path = tmp_path / "a.factordiff"
    save(filed(compared, empty(compared)), path)
    asked: list[tuple[Path, ...]] = []

    def shown(*files: Path) -> int:
        asked.append(files)
        return 0

    monkeypatch.setattr(review_commands, "open_window", shown)
    monkeypatch.setattr("viewer.cli.commands.open_window", shown)
    assert main([*command, str(path)]) == 0
    assert asked == [(path,)]
    assert main(["open", str(tmp_path / "gone.factordiff")]) == 2
