"""The section pointed at belongs to the file, and is found again or told of, never guessed."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
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
DAMAGED = (
    b"",
    b"{",
    b"[]",
    b'{"schema": "factordiff.section/1", "start": -1}',
    b'{"schema": "factordiff.section/1", "start": 1, "end": 2, "text": "t", "begins": "b", "ends": "e",'
    b' "filing": 7}',
)


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
    store.forget(filing)
    store.forget(filing)
    with pytest.raises(SectionNotFound):
        read_as_pointed(letter, store)


REWRITTEN: dict[str, Callable[[bytes], bytes]] = {
    "one line end more": lambda data: data + b"\n",
    "blank lines before it": lambda data: b"\n\n\n" + data,
    "Windows line ends": lambda data: data.replace(b"\n", b"\r\n"),
    "a byte-order mark": lambda data: b"\xef\xbb\xbf" + data,
    "another encoding": lambda data: data.decode("utf-8").encode("utf-16"),
    "blanks at the ends of lines": lambda data: data.replace(b"\n", b"  \n"),
    "more blank lines": lambda data: data.replace(b"\n\n", b"\n\n\n"),
    "gzip": gzip.compress,
}


@pytest.mark.parametrize("rewrite", REWRITTEN.values(), ids=REWRITTEN)
def test_the_same_filing_in_other_bytes_has_it_too(
    store: SectionStore, letter: Path, rewrite: Callable[[bytes], bytes]
) -> None:
    store.keep(pointed(letter))
    letter.write_bytes(rewrite(letter.read_bytes()))
    filing, problem = read_as_pointed(letter, store)
    assert problem == ""
    assert filing.section.by_hand
    assert filing.section.span.of(filing.text).split() == RISKS.split()
    assert filing.sha256 != pointed_in(filing).sha256


def pointed_in(filing: Filing) -> Filing:
    """The letter as it was first, whatever became of its file."""
    path = Path(filing.path).with_name("as-it-was.txt")
    path.write_text(LETTER, encoding="utf-8")
    return pointed(path)


def test_a_page_written_anew_by_a_browser_has_it_too(store: SectionStore, tmp_path: Path) -> None:
    said = [f"<p>{part}</p>" for part in LETTER.split("\n\n")]
    page, saved = tmp_path / "page.htm", tmp_path / "saved.htm"
    page.write_text(f"<html><body>{''.join(said)}</body></html>", encoding="utf-8")
    body = "\n".join(said).replace("the year", "the\nyear")
    head = "<!-- saved from the web --><html><head><meta charset='utf-16'></head>"
    saved.write_text(f"{head}\n<body>{body}\n</body></html>", encoding="utf-16")
    with pytest.raises(SectionNotFound) as caught:
        read(page)
    start = caught.value.text.index("Our ships")
    store.keep(read(page, section=Span(start, caught.value.text.index("We thank"))))
    first, second = (read_as_pointed(path, store)[0] for path in (page, saved))
    assert [factor.text for factor in first.factors] == [factor.text for factor in second.factors]
    assert second.section.by_hand


def test_a_section_that_is_found_gives_way_to_the_one_pointed_at_in_another_file(
    store: SectionStore, tmp_path: Path
) -> None:
    path = tmp_path / "filing.txt"
    text = f"Item 1A. Risk Factors\n\n{RISKS}\nItem 1B. Unresolved Staff Comments\n\nNone.\n"
    path.write_text(text, encoding="utf-8")
    store.keep(read(path, section=Span(text.index("Our crews"), text.index("Item 1B"))))
    path.write_bytes(text.replace("\n", "\r\n").encode())
    filing, _ = read_as_pointed(path, store)
    assert filing.section.span.of(filing.text).startswith("Our crews")


def test_the_section_pointed_at_last_holds_in_all_files_of_a_filing(
    store: SectionStore, letter: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(letter.read_bytes().replace(b"\n", b"\r\n"))
    store.keep(pointed(letter))
    read_there = read_as_pointed(other, store)[0].text
    store.keep(read(other, section=Span(read_there.index("Our crews"), read_there.index("We thank"))))
    for path in (letter, other):
        filing, _ = read_as_pointed(path, store)
        assert filing.section.span.of(filing.text).startswith("Our crews"), path
    assert len(list(store.folder.glob("*.json"))) == 1


def test_searching_again_in_another_file_of_the_filing_forgets_it(store: SectionStore, letter: Path) -> None:
    store.keep(pointed(letter))
    letter.write_bytes(letter.read_bytes() + b"\n")
    store.forget(read_as_pointed(letter, store)[0])
    with pytest.raises(SectionNotFound):
        read_as_pointed(letter, store)
    assert not list(store.folder.iterdir())


def test_one_that_an_older_factordiff_kept_is_known_by_its_file(store: SectionStore, letter: Path) -> None:
    filing = pointed(letter)
    store.keep(filing)
    path = store.path(filing.sha256)
    document = json.loads(path.read_bytes())
    path.write_text(json.dumps({name: document[name] for name in list(document)[:6]}), encoding="utf-8")
    assert read_as_pointed(letter, store) == (filing, "")
    letter.write_bytes(letter.read_bytes() + b"\n")
    with pytest.raises(SectionNotFound):
        read_as_pointed(letter, store)


def test_damaged_ones_of_other_filings_are_left_alone(store: SectionStore, letter: Path) -> None:
    store.keep(pointed(letter))
    damaged = store.path("0" * 64)
    damaged.write_bytes(b"{")
    letter.write_bytes(letter.read_bytes() + b"\n")
    assert read_as_pointed(letter, store)[0].section.by_hand
    assert damaged.exists()


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
        kept.read_text(encoding="utf-8")
        .replace(f'"start": {start}', f'"start": {start - 9}')
        .replace(held.filing, "1" * 64),
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


@pytest.mark.parametrize("data", DAMAGED)
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


@given(
    words=st.lists(st.text(alphabet="ab\u00e9\u3042.", min_size=1, max_size=4), min_size=1, max_size=12),
    blanks=st.lists(st.sampled_from([" ", "\n", "\r\n", "\n\n", "\t", "\u00a0"]), min_size=12, max_size=12),
    data=st.data(),
)
def test_other_white_space_changes_no_letter_of_what_was_pointed_at(
    words: list[str], blanks: list[str], data: st.DataObject
) -> None:
    text = " ".join(words)
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    there = "".join(f"{blank}{word}" for blank, word in zip(blanks, words, strict=False))
    found = KeptSection.of(text, span).find(there)
    if span.of(text).strip():
        assert found is not None
        assert "".join(found.of(there).split()) == "".join(span.of(text).split())
