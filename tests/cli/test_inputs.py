"""Filings come from files, standard input and pipes; a section can be named."""

from __future__ import annotations

import io
import json
import os
import shlex
import sys
from pathlib import Path
from threading import Thread

import pytest

from tests.cli.small import TITLE, small_filing, small_pair
from viewer.cli import DIFFERENT, SAME, TROUBLE, inputs, main

OLD, NEW = "old.md", "new.md"


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A folder with two small filings; what the user keeps is elsewhere."""
    small_pair(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path_factory.mktemp("data")))


def from_standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def printed(capsysbinary: pytest.CaptureFixture[bytes], *arguments: str) -> dict[str, object]:
    assert main(["compare", *arguments, "-f", "json"]) == DIFFERENT
    document = json.loads(capsysbinary.readouterr().out)
    assert isinstance(document, dict)
    return document


def test_a_filing_from_standard_input_is_compared_as_the_file_is(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    of_file = printed(capsysbinary, OLD, NEW)
    from_standard_input(monkeypatch, Path(NEW).read_bytes())
    of_pipe = printed(capsysbinary, OLD, "-")
    assert of_pipe["pairs"] == of_file["pairs"]
    assert of_pipe["new"]["sha256"] == of_file["new"]["sha256"]  # type: ignore[index]
    assert of_pipe["new"]["path"] == "standard input"  # type: ignore[index]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_filing_comes_by_a_pipe_too(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writing = Thread(target=lambda: pipe.write_bytes(Path(OLD).read_bytes()))
    writing.start()
    assert main(["compare", str(pipe), OLD]) == SAME
    writing.join()


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="the system names no open pipes")
def test_a_filing_without_a_name_is_called_a_pipe_and_the_command_needs_its_file(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    def piped(path: str) -> str:
        reading, writing = os.pipe()
        with os.fdopen(writing, "wb") as stream:
            stream.write(Path(path).read_bytes())
        return f"/dev/fd/{reading}"

    document = printed(capsysbinary, piped(OLD), piped(NEW))
    assert [document[side]["path"] for side in ("old", "new")] == ["a pipe", "a pipe"]  # type: ignore[index]
    command = document["manifest"]["made"]["command"]  # type: ignore[index]
    assert command.startswith("factordiff compare OLD NEW -o ")
    page = tmp_path / "r.html"
    assert main(["compare", OLD, piped(NEW), "-o", str(page)]) == DIFFERENT
    told = page.read_text(encoding="utf-8")
    assert "factordiff compare old.md NEW -o " in told
    assert "a file with the new filing, which came by a pipe, in place of NEW" in told


def test_what_came_from_standard_input_is_to_come_from_there_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from_standard_input(monkeypatch, Path(NEW).read_bytes())
    assert main(["compare", OLD, "-", "-o", "r.html"]) == DIFFERENT
    told = Path("r.html").read_text(encoding="utf-8")
    assert "factordiff compare old.md - -o " in told
    assert "the new filing, which came from standard input, there again" in told
    assert main(["compare", OLD, NEW, "-o", "other.html"]) == DIFFERENT
    assert "The command needs" not in Path("other.html").read_text(encoding="utf-8")


def test_a_file_that_is_called_like_a_switch_has_a_command_that_runs(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    Path(NEW).rename("-o.md")
    document = printed(capsysbinary, OLD, "./-o.md")
    command = shlex.split(document["manifest"]["made"]["command"])  # type: ignore[index]
    assert command[3] == "./-o.md"
    assert main(command[1:]) == DIFFERENT


@pytest.mark.parametrize(("said", "format_"), [(None, "text"), ("markdown", "markdown")])
def test_the_format_is_told_by_the_first_bytes_or_by_the_switch(
    said: str | None, format_: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = Path(NEW).read_text(encoding="utf-8").replace("*", "").replace("#", "")
    from_standard_input(monkeypatch, text.encode())
    switches = ["--from", said] if said else []
    assert main(["factors", "-", "--section", "0-400", "-f", "json", *switches]) == 0
    assert json.loads(capsys.readouterr().out)["format"] == format_


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["compare", "-", "-"], "only one filing can come from standard input"),
        (["compare", OLD, NEW, "--from", "html"], "Name - as one of the filings"),
        (["compare", OLD, "-", "--with-review"], "--with-review needs files"),
        (["compare", OLD, NEW, "--with-review", "--old-section", "1"], "--with-review heeds the sections"),
        (
            ["compare", OLD, NEW, "--with-review", "--from", "html"],
            "--from tells the format of standard input",
        ),
        (["factors", "-", "--from", "pdf"], "standard input: this is not in the format pdf"),
        (["factors", "-"], "standard input: the file is empty"),
    ],
)
def test_what_makes_no_sense_is_one_line(
    arguments: list[str], told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from_standard_input(monkeypatch, b" \n")
    assert main(arguments) == TROUBLE
    err = capsys.readouterr().err
    assert told in err
    assert err.count("\n") == 1


def test_what_never_ends_is_given_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(inputs, "LARGEST_FILE", 1_000_000)
    from_standard_input(monkeypatch, b"x" * 2_000_000)
    assert main(["factors", "-"]) == TROUBLE
    assert capsys.readouterr().err == "factordiff: standard input: is larger than 1 MB\n"


def test_a_section_is_named_for_each_filing(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    renamed = small_filing(tmp_path / "renamed.md", "11", "What may go wrong")
    assert main(["compare", str(renamed), NEW]) == TROUBLE
    capsysbinary.readouterr()
    named = printed(capsysbinary, str(renamed), NEW, "--old-section", "What may go wrong")
    plain = printed(capsysbinary, OLD, NEW)
    assert [pair["diff"] for pair in named["pairs"]] == [pair["diff"] for pair in plain["pairs"]]  # type: ignore[attr-defined]
    assert named["old"]["section"]["by_hand"] is True  # type: ignore[index]
    by_place = printed(capsysbinary, OLD, NEW, "--new-section", "#1")
    assert by_place["new"]["section"]["by_hand"] is True  # type: ignore[index]
    assert main(["compare", OLD, NEW, "--new-section", "Risks of tea"]) == TROUBLE
    err = capsysbinary.readouterr().err.decode()
    assert "no line of it says “Risks of tea”" in err
    assert f"#1 “{TITLE}”" in err
