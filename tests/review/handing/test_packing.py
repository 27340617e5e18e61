"""A review in one file: all of it comes back, on this machine and on another."""

from __future__ import annotations

import os
import stat
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.review.handing.reviews import by, empty, enter, filed, filings
from viewer import __version__
from viewer.comparison.model import Comparison
from viewer.filings import read
from viewer.review import Mark, Review, ReviewError
from viewer.review.handing.packing import packed, save
from viewer.review.handing.thresholds_used import others, thresholds_used
from viewer.review.handing.unpacking import load, unpacked
from viewer.review.sections import KeptSection


@pytest.fixture
def compared(tmp_path: Path) -> Comparison:
    return filings(tmp_path / "filings")


@pytest.fixture
def reviewed(compared: Comparison, monkeypatch: pytest.MonkeyPatch) -> Review:
    by(monkeypatch, "ann")
    return enter(empty(compared), compared.pairs[0], Mark.REVIEWED, "seen \ud800 — fine")


def test_all_of_it_comes_back(tmp_path: Path, compared: Comparison, reviewed: Review) -> None:
    file = filed(compared, reviewed)
    save(file, tmp_path / "a.factordiff")
    back = load(tmp_path / "a.factordiff")
    assert back.review.entry(compared.pairs[0]) == reviewed.entry(compared.pairs[0])
    assert [act.who for act in back.acts] == ["ann"] * len(reviewed.acts)
    assert back.empty == empty(compared)
    assert (back.version, back.options["ignore_case"]) == (__version__, False)
    assert others(back.thresholds) == ()
    assert (back.old.name, back.old.data, back.new.section) == ("ferries-2024.md", None, None)


def test_it_holds_the_two_filings_if_wished_and_nothing_else(
    tmp_path: Path, compared: Comparison, reviewed: Review
) -> None:
    (tmp_path / "filings" / "secret.txt").write_text("not to be handed on", encoding="utf-8")
    for with_filings, names in ((False, []), (True, ["filings/old", "filings/new"])):
        save(filed(compared, reviewed, with_filings=with_filings), tmp_path / "a.factordiff")
        with zipfile.ZipFile(tmp_path / "a.factordiff") as archive:
            assert archive.namelist() == ["review.json", "acts.jsonl", *names]
    back = load(tmp_path / "a.factordiff")
    assert back.new.data == Path(compared.new.path).read_bytes()
    assert b"secret" not in packed(back)
    assert str(tmp_path).encode() not in packed(replace(back, old=replace(back.old, data=None)))


def test_a_filing_that_has_changed_since_is_not_put_in(compared: Comparison, reviewed: Review) -> None:
    Path(compared.old.path).write_text("other words", encoding="utf-8")
    with pytest.raises(ReviewError, match="has changed since it was read"):
        filed(compared, reviewed, with_filings=True)
    Path(compared.old.path).unlink()
    with pytest.raises(ReviewError, match="Save without the filings"):
        filed(compared, reviewed, with_filings=True)
    filed(compared, reviewed)


def test_what_was_pointed_at_comes_along(compared: Comparison, reviewed: Review) -> None:
    span = compared.new.section.span
    by_hand = replace(compared.new, section=replace(compared.new.section, by_hand=True))
    back = unpacked(packed(filed(replace(compared, new=by_hand), reviewed)))
    assert back.new.section == KeptSection.of(read(Path(compared.new.path)).text, span)
    assert back.old.section is None


def test_the_same_review_gives_the_same_bytes(compared: Comparison, reviewed: Review) -> None:
    file = filed(compared, reviewed)
    assert packed(file) == packed(unpacked(packed(file)))


def test_other_numbers_are_told(compared: Comparison, reviewed: Review) -> None:
    stages = {stage: dict(numbers) for stage, numbers in thresholds_used().items()}
    name = next(iter(stages["confidence"]))
    stages["confidence"][name] = -1
    assert others(unpacked(packed(replace(filed(compared, reviewed), thresholds=stages))).thresholds) == (
        f"confidence.{name}",
    )
    assert others({"gone": {"x": 1}, "confidence": 3}) == ()


def test_a_full_disk_leaves_what_was_there(
    tmp_path: Path, compared: Comparison, reviewed: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.factordiff"
    save(filed(compared, reviewed), path)
    before = path.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("viewer.review.atomic.os.fsync", full)
    with pytest.raises(ReviewError, match=r"a\.factordiff: the review cannot be written \(No space left"):
        save(filed(compared, enter(reviewed, compared.pairs[1], Mark.FLAGGED)), path)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, compared: Comparison, reviewed: Review) -> None:
    with pytest.raises(ReviewError, match="there is no folder"):
        save(filed(compared, reviewed), tmp_path / "gone" / "a.factordiff")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_to_is_told(
    tmp_path: Path, compared: Comparison, reviewed: Review
) -> None:
    folder = tmp_path / "read-only"
    folder.mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(ReviewError, match="Choose another place"):
        save(filed(compared, reviewed), folder / "a.factordiff")
