"""The section pointed at belongs to the file, and is found again or told of, never guessed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.filings import read
from viewer.filings.errors import SectionNotFound, UnreadableFiling
from viewer.filings.model import Filing, Span
from viewer.review import KeptSection, ReviewError, SectionStore, read_as_pointed

RISKS = (
    "Our ships may sink.\n\nTwo sank in the year, and a third was towed in with water in its holds.\n\n"
    "Our crews may strike.\n\nThey struck twice in the year, and each time all sailings were put off.\n"
)
LETTER = f"A letter to those who hold our shares.\n\nIt was a year of fog.\n\n{RISKS}\nWe thank you all.\n"


@pytest.fixture
def store(tmp_path: Path) -> SectionStore:
    return SectionStore(tmp_path / "sections")


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


def pointed(letter: Path) -> Filing:
    start = LETTER.index(RISKS)
    return read(letter, section=Span(start, start + len(RISKS)))


def test_a_section_pointed_at_is_there_the_next_time(store: SectionStore, letter: Path) -> None:
    with pytest.raises(SectionNotFound):
        read_as_pointed(letter, store)
    store.keep(pointed(letter))
    filing, problem = read_as_pointed(letter, store)
    assert problem == ""
    assert filing == pointed(letter)
    assert filing.section.by_hand


def test_the_name_of_the_file_does_not_matter_and_its_content_does(store: SectionStore, letter: Path) -> None:
    store.keep(pointed(letter))
    renamed = letter.rename(letter.with_name("other.txt"))
    assert read_as_pointed(renamed, store)[0].section.by_hand
    renamed.write_text(LETTER.replace("fog", "ice"), encoding="utf-8")
    with pytest.raises(SectionNotFound):
        read_as_pointed(renamed, store)


def test_forgetting_goes_back_to_searching(store: SectionStore, letter: Path) -> None:
    filing = pointed(letter)
    store.keep(filing)
    store.forget(filing.sha256)
    store.forget(filing.sha256)
    with pytest.raises(SectionNotFound):
        read_as_pointed(letter, store)


def test_a_place_that_no_longer_holds_it_is_looked_for_and_told_of(
    store: SectionStore, tmp_path: Path
) -> None:
    # As if another version had decoded the file otherwise: what is kept names other places.
    path = tmp_path / "filing.txt"
    text = f"Item 1A. Risk Factors\n\n{RISKS}\nItem 1B. Unresolved Staff Comments\n\nNone.\n"
    path.write_text(text, encoding="utf-8")
    found = read(path).section.span
    start = text.index("Our crews")
    span = Span(start, text.index("Item 1B"))
    store.keep(read(path, section=span))
    held = store.held(read(path).sha256)
    assert held is not None
    kept = store.path(read(path).sha256)
    kept.write_text(
        kept.read_text(encoding="utf-8").replace(f'"start": {start}', f'"start": {start - 9}'),
        encoding="utf-8",
    )
    filing, problem = read_as_pointed(path, store)
    assert (filing.section.span, problem) == (span, "")
    kept.write_text(
        kept.read_text(encoding="utf-8").replace("Our crews", "Whose crews").replace(held.text, "0" * 64),
        encoding="utf-8",
    )
    filing, problem = read_as_pointed(path, store)
    assert filing.section.span == found
    assert "not found again" in problem
    assert "\n" not in problem


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"schema": "factordiff.section/1", "start": -1}'])
def test_a_damaged_one_is_kept_aside_and_told_of(store: SectionStore, letter: Path, data: bytes) -> None:
    sha256 = pointed(letter).sha256
    store.folder.mkdir()
    store.path(sha256).write_bytes(data)
    with pytest.raises(ReviewError, match="damaged"):
        store.held(sha256)
    assert [one.read_bytes() for one in store.folder.glob("*.damaged")] == [data]
    assert store.held(sha256) is None


def test_what_cannot_be_written_is_told_in_one_line(letter: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ReviewError) as caught:
        SectionStore(tmp_path / "file" / "sections").keep(pointed(letter))
    assert "\n" not in str(caught.value)


def test_what_is_no_file_is_left_to_the_reader_to_complain_of(store: SectionStore, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.txt"):
        with pytest.raises(UnreadableFiling):
            read_as_pointed(path, store)


@given(before=st.text(max_size=40), section=st.text(min_size=1, max_size=300), after=st.text(max_size=40))
def test_what_is_found_is_what_was_pointed_at(before: str, section: str, after: str) -> None:
    text = before + section + after
    span = Span(len(before), len(before) + len(section))
    kept = KeptSection.of(text, span)
    assert kept.find(text) == span
    moved = kept.find("# " + text)
    if moved is not None:
        there = moved.of("# " + text)
        assert there.startswith(section[:120])
        assert there.endswith(section[-120:])
