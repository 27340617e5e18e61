"""A file is taken in once and adds what is not known; what is kept already is never replaced."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.review.handing.reviews import by, empty, enter, filed, filings
from viewer.comparison.model import Comparison
from viewer.review import Mark, ReviewError, ReviewStore, SectionStore
from viewer.review.acts.act import What
from viewer.review.handing.review_file import FiledFiling
from viewer.review.handing.taking_in import TakenIn, find_filing, take_in, unpack_filing
from viewer.review.sections import KeptSection


@pytest.fixture
def compared(tmp_path: Path) -> Comparison:
    return filings(tmp_path / "filings")


@pytest.fixture
def store(tmp_path: Path) -> ReviewStore:
    return ReviewStore(tmp_path / "data" / "reviews")


def test_the_acts_of_another_stand_beside_one_s_own(
    compared: Comparison, store: ReviewStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    ports, fuel = compared.pairs
    by(monkeypatch, "bob")
    theirs = filed(compared, enter(empty(compared), ports, Mark.FLAGGED, "why?"))
    by(monkeypatch, "ann")
    mine = enter(store.open(compared), fuel, Mark.REVIEWED, "fine")
    store.append(mine, mine.acts)
    assert take_in(theirs, store) == TakenIn(len(theirs.acts), 0)
    review = store.open(compared)
    assert (review.entry(ports).mark, review.entry(fuel).mark) == (Mark.FLAGGED, Mark.REVIEWED)
    assert [note.author for note in review.entry(ports).notes] == ["bob"]
    assert take_in(theirs, store) == TakenIn(0, 0)
    assert store.open(compared) == review


def test_an_act_that_was_altered_replaces_nothing(compared: Comparison, store: ReviewStore) -> None:
    mine = enter(store.open(compared), compared.pairs[0], Mark.REVIEWED, "mine")
    store.append(mine, mine.acts)
    forged = tuple(
        replace(act, number=0, revision=99, value={**act.value, "text": "theirs"})
        if act.what is What.NOTE
        else act
        for act in mine.acts
    )
    result = take_in(replace(filed(compared, mine), acts=forged), store)
    assert result == TakenIn(0, 1)
    assert store.open(compared).entry(compared.pairs[0]).note == "mine"


def test_an_act_of_other_filings_is_not_carried_off(
    compared: Comparison, store: ReviewStore, tmp_path: Path
) -> None:
    mine = enter(store.open(compared), compared.pairs[0], Mark.REVIEWED, "mine")
    store.append(mine, mine.acts)
    file = filed(compared, mine)
    elsewhere = replace(file, new=replace(file.new, sha256="f" * 64))
    take_in(elsewhere, store)
    assert store.open(compared).entry(compared.pairs[0]).note == "mine"


def test_a_section_pointed_at_is_kept_unless_one_is(compared: Comparison, store: ReviewStore) -> None:
    section = KeptSection.of(compared.new.text, compared.new.section.span)
    file = filed(compared, empty(compared))
    take_in(replace(file, new=replace(file.new, section=section)), store)
    sections = SectionStore(store.folder.parent / "sections")
    assert sections.held(compared.new.sha256) == section
    other = replace(section, start=section.start + 1)
    take_in(replace(file, new=replace(file.new, section=other)), store)
    assert sections.held(compared.new.sha256) == section


def test_a_filing_is_written_once_under_its_own_name(tmp_path: Path, compared: Comparison) -> None:
    file = filed(compared, empty(compared), with_filings=True)
    path = unpack_filing(file.new, tmp_path / "unpacked")
    assert path is not None
    assert (path.name, path.read_bytes()) == ("ferries-2025.md", Path(compared.new.path).read_bytes())
    stamp = path.stat().st_mtime_ns
    assert unpack_filing(file.new, tmp_path / "unpacked") == path
    assert path.stat().st_mtime_ns == stamp
    path.write_text("tampered with", encoding="utf-8")
    unpack_filing(file.new, tmp_path / "unpacked")
    assert path.read_bytes() == file.new.data
    assert unpack_filing(filed(compared, empty(compared)).new) is None


def test_a_filing_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "blocked").write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(ReviewError, match="the filing cannot be written"):
        unpack_filing(FiledFiling("a.md", "0" * 64, None, None, b"x"), tmp_path / "blocked")


def test_a_filing_is_found_by_its_bytes_and_not_by_its_name(tmp_path: Path, compared: Comparison) -> None:
    file = filed(compared, empty(compared))
    old, new = Path(compared.old.path), Path(compared.new.path)
    assert find_filing(file.new, [tmp_path / "gone", tmp_path, old, new]) == new
    assert find_filing(file.new, [old]) is None
