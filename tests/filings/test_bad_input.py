"""Whatever a file holds: out comes a filing, or one line: which file, what is wrong, what to do."""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

import pytest

from tests.filings.bad_inputs import EITHER, READ, REFUSED, Bad
from viewer.filings import FilingError, UnreadableFiling, limits, read
from viewer.filings.sources import formats

MEGABYTE = 1_000_000


def written(folder: Path, bad: Bad) -> Path:
    path = folder / bad.name
    path.write_bytes(bad.make())
    return path


def check(error: FilingError, path: Path, problem: str) -> None:
    """Demand one line that names the file, what is wrong with it and what to do."""
    told = str(error)
    assert told == f"{path}: {error.problem}. {error.advice}"
    assert problem in error.problem
    assert error.problem
    assert error.advice
    assert told.isprintable(), "a line end or a control character is in it"


@pytest.mark.parametrize("bad", REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_told_in_one_line(bad: Bad, tmp_path: Path) -> None:
    path = written(tmp_path, bad)
    with pytest.raises(FilingError) as caught:
        read(path)
    check(caught.value, path, bad.problem)


@pytest.mark.parametrize("bad", READ.values(), ids=READ)
def test_what_is_odd_is_read_with_all_its_factors(bad: Bad, tmp_path: Path) -> None:
    filing = read(written(tmp_path, bad))
    first, second = [factor.heading.text for factor in filing.factors]
    assert first == "Our only mine may flood."
    assert second.startswith("The price of t")  # the odd characters stand in the word "tin"
    assert second.endswith("may fall.")
    assert filing.coverage.assigned == filing.coverage.characters
    filing.text.encode("utf-8")  # no lone surrogate goes on from here
    assert "root:" not in filing.text


@pytest.mark.parametrize("bad", EITHER.values(), ids=EITHER)
def test_what_may_be_read_is_read_whole_or_refused(bad: Bad, tmp_path: Path) -> None:
    path = written(tmp_path, bad)
    try:
        filing = read(path)
    except FilingError as error:
        check(error, path, bad.problem)
    else:
        assert len(filing.factors) == 2


def test_a_folder_a_pipe_and_a_device_are_not_begun(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFiling, match="this is a folder"):
        read(tmp_path)
    if not hasattr(os, "mkfifo"):
        return
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for endless in (pipe, Path("/dev/zero")):
        with pytest.raises(UnreadableFiling, match="not an ordinary file") as caught:
            read(endless)
        check(caught.value, endless, "")


@pytest.mark.parametrize(
    "error", [PermissionError(13, "Permission denied"), OSError(5, "I/O error"), OSError()]
)
def test_a_file_that_may_not_be_read_says_so(
    error: OSError, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.htm"
    path.write_text("x")

    def refuse(_path: Path) -> bytes:
        raise error

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(UnreadableFiling, match="cannot be opened") as caught:
        read(path)
    check(caught.value, path, error.strerror or "")


def test_a_path_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFiling, match="cannot be opened"):
        read(f"{tmp_path}/a\0.htm")


def test_a_file_beyond_the_limit_is_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(limits.LARGEST_FILE + 1)  # a hole: it takes no room on the disk

    def refuse(_path: Path) -> bytes:
        raise AssertionError("the file was loaded")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(UnreadableFiling, match="larger than 200 MB") as caught:
        read(path)
    check(caught.value, path, "")


def test_the_limits_are_in_order() -> None:
    assert formats.LARGEST_DOCUMENT < limits.LARGEST_FILE < 1000 * MEGABYTE


@pytest.mark.parametrize("name", ["5 MB of blanks", "a page of one 5 MB word"])
def test_memory_is_a_small_multiple_of_the_file(name: str, tmp_path: Path) -> None:
    path = written(tmp_path, REFUSED[name])
    size = path.stat().st_size
    tracemalloc.start()
    try:
        with pytest.raises(FilingError):
            read(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 12 * size, f"{peak / size:.1f} times the file"


@pytest.mark.parametrize("name", ["entity bomb", "entity of a file"])
def test_entities_are_not_filled_in(name: str, tmp_path: Path) -> None:
    filing = read(written(tmp_path, READ[name]))
    assert len(filing.text) < 2 * len(READ[name].make())
