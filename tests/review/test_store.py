from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders import PairSpec, build_comparison
from tests.review.stored.json_files import keep_as_file
from viewer.comparison.model import Comparison, ManualPair
from viewer.review import (
    Entry,
    Mark,
    NewerReview,
    ReviewError,
    ReviewStore,
    applied,
    data_folder,
    with_manual,
)
from viewer.review.acts.act import user


@pytest.fixture
def compared() -> Comparison:
    return build_comparison(
        [
            PairSpec(rows=[("Fuel may be dearer.", "Fuel may be dearer."), ("$5", "$6")]),
            PairSpec(rows=[("We depend on ports.", "We depend on a port.")]),
        ]
    )


@pytest.fixture
def store(tmp_path: Path) -> ReviewStore:
    return ReviewStore(tmp_path / "reviews")


def path_of(store: ReviewStore, compared: Comparison) -> Path:
    return store.path(compared.old.sha256, compared.new.sha256)


def test_what_was_saved_is_there_when_the_pair_is_opened_again(
    store: ReviewStore, compared: Comparison
) -> None:
    review = store.open(compared).with_entry(compared.pairs[0], Entry(Mark.REVIEWED, "¥ or $?"))
    store.save(review)
    again = ReviewStore(store.folder).open(compared)
    assert again.entry(compared.pairs[0]) == Entry(Mark.REVIEWED, "¥ or $?")
    assert again.entry(compared.pairs[1]) == Entry()
    assert again.warnings == ()


def test_opening_writes_nothing(store: ReviewStore, compared: Comparison) -> None:
    store.open(compared)
    assert not store.folder.exists()


def test_each_act_is_added_and_says_who_said_it_and_when(store: ReviewStore, compared: Comparison) -> None:
    review = store.open(compared)
    for note in ("a", "b", "c"):
        review = store.save(review.with_entry(compared.pairs[0], Entry(note=note)))
    acts = store.open(compared).acts
    assert [act.value["text"] for act in acts] == ["a", "b", "c"]
    assert len({act.id for act in acts} | {act.step for act in acts}) == 6
    assert all(act.who == user() and act.said.startswith("20") for act in acts)
    assert acts == review.acts


def test_other_filings_have_another_review(store: ReviewStore, compared: Comparison) -> None:
    store.save(store.open(compared).with_entry(compared.pairs[0], Entry(Mark.REVIEWED)))
    other = build_comparison([PairSpec(rows=[("Fuel may be dearer.", "Fuel may be dearer."), ("$5", "$7")])])
    assert store.open(other).reviewed_count(other) == 0


def test_two_windows_lose_nothing_of_each_other(store: ReviewStore, compared: Comparison) -> None:
    first, second = store.open(compared), store.open(compared)
    store.save(first.with_entry(compared.pairs[0], Entry(Mark.REVIEWED, "from the first")))
    store.save(second.with_entry(compared.pairs[1], Entry(Mark.FLAGGED, "from the second")))
    review = store.open(compared)
    assert review.entry(compared.pairs[0]) == Entry(Mark.REVIEWED, "from the first")
    assert review.entry(compared.pairs[1]) == Entry(Mark.FLAGGED, "from the second")


def test_two_windows_lose_no_pairing_of_each_other(store: ReviewStore, compared: Comparison) -> None:
    old, new = compared.old, compared.new
    fuel, ports = ManualPair(("o1",), ("n2",)), ManualPair(("o2",), ())
    first, second = store.open(compared), store.open(compared)
    store.save(with_manual(first, old, new, [fuel]))
    store.save(with_manual(second, old, new, [ports]))
    held = store.read(old, new)
    assert set(applied(held, old, new).manual) == {fuel, ports}
    # What one window takes back does not come back with the other one's next save.
    store.save(with_manual(held, old, new, [ports]))
    store.save(second.with_entry(compared.pairs[0], Entry(Mark.REVIEWED)))
    assert applied(store.read(old, new), old, new).manual == (ports,)


def test_a_note_written_at_once_in_two_windows_keeps_both_texts(
    store: ReviewStore, compared: Comparison
) -> None:
    pair = compared.pairs[0]
    first, second = store.open(compared), store.open(compared)
    store.save(first.with_entry(pair, Entry(note="first")))
    later = store.save(second.with_entry(pair, Entry(note="second")))
    store.save(later)
    assert store.open(compared).entry(pair).note == "first\n\nsecond"


def test_a_damaged_file_is_kept_aside_and_told(store: ReviewStore, compared: Comparison) -> None:
    path = path_of(store, compared)
    path.parent.mkdir()
    for number, content in enumerate((b"{half", b"\x00other"), start=1):
        path.write_bytes(content)
        review = store.open(compared)
        assert review.reviewed_count(compared) == 0
        (warning,) = review.warnings
        aside = sorted(store.folder.glob("*.damaged"), key=lambda one: one.stat().st_mtime_ns)
        assert len(aside) == number
        assert {one.read_bytes() for one in aside} >= {content}
        assert any(str(one) in warning for one in aside)
        assert "\n" not in warning
        assert not path.exists()
    store.save(review.with_entry(compared.pairs[0], Entry(Mark.REVIEWED)))
    assert store.open(compared).reviewed_count(compared) == 1


def test_a_file_damaged_while_the_pair_is_open_is_kept_aside_too(
    store: ReviewStore, compared: Comparison
) -> None:
    review = store.open(compared).with_entry(compared.pairs[0], Entry(Mark.REVIEWED))
    path = path_of(store, compared)
    path.parent.mkdir()
    path.write_bytes(b"junk")
    store.save(review)
    assert [one.read_bytes() for one in store.folder.glob("*.damaged")] == [b"junk"]
    assert store.open(compared).reviewed_count(compared) == 1


def test_a_review_under_another_filings_name_is_not_taken_for_theirs(
    store: ReviewStore, compared: Comparison
) -> None:
    other = build_comparison([PairSpec(rows=[("Other.", "Other.")])])
    keep_as_file(store, store.open(other).with_entry(other.pairs[0], Entry(Mark.REVIEWED))).rename(
        path_of(store, compared)
    )
    assert "other filings" in store.open(compared).warnings[0]


def test_a_newer_version_s_file_is_left_alone(store: ReviewStore, compared: Comparison) -> None:
    review = store.open(compared).with_entry(compared.pairs[0], Entry(Mark.REVIEWED))
    path = path_of(store, compared)
    path.parent.mkdir()
    newer = b'{"schema": "factordiff.review/5", "marks": []}'
    path.write_bytes(newer)
    for attempt in (lambda: store.open(compared), lambda: store.save(review)):
        with pytest.raises(NewerReview, match="update factordiff") as caught:
            attempt()
        assert "\n" not in str(caught.value)
    assert path.read_bytes() == newer


def test_a_folder_that_cannot_be_made_is_told_in_one_line(tmp_path: Path, compared: Comparison) -> None:
    (tmp_path / "file").write_text("in the way")
    store = ReviewStore(tmp_path / "file" / "reviews")
    with pytest.raises(ReviewError) as caught:
        store.save(store.open(compared))
    assert "\n" not in str(caught.value)


def test_what_an_older_factordiff_kept_is_taken_over_once_and_left_as_it_is(
    store: ReviewStore, compared: Comparison
) -> None:
    fuel, ports = compared.pairs
    old = (
        store.open(compared).with_entry(fuel, Entry(Mark.REVIEWED, "old")).with_entry(ports, Entry(note="x"))
    )
    path = keep_as_file(store, old)
    before = path.read_bytes()
    review = store.open(compared)
    assert [review.entry(pair) for pair in compared.pairs] == [Entry(Mark.REVIEWED, "old"), Entry(note="x")]
    assert list(store.folder.iterdir()) == [path]
    store.save(review.with_entry(ports, Entry(Mark.FLAGGED, "y")))
    store.save(store.open(compared).with_entry(fuel, Entry()))
    review = store.open(compared)
    assert [review.entry(pair) for pair in compared.pairs] == [Entry(), Entry(Mark.FLAGGED, "y")]
    assert path.read_bytes() == before
    assert review.warnings == ()


def test_a_window_that_did_not_read_the_old_file_takes_it_over_too(
    store: ReviewStore, compared: Comparison
) -> None:
    empty = store.open(compared)
    keep_as_file(store, empty.with_entry(compared.pairs[0], Entry(Mark.FLAGGED, "old")))
    store.save(empty.with_entry(compared.pairs[0], Entry(Mark.REVIEWED)), empty)
    assert store.open(compared).entry(compared.pairs[0]) == Entry(Mark.REVIEWED | Mark.FLAGGED, "old")


def test_what_an_older_factordiff_writes_after_that_is_told_of(
    store: ReviewStore, compared: Comparison
) -> None:
    path = keep_as_file(store, store.open(compared).with_entry(compared.pairs[0], Entry(note="old")))
    review = store.open(compared)
    store.save(review.with_entry(compared.pairs[1], Entry(note="new")))
    path.write_bytes(path.read_bytes() + b"\n")
    (warning,) = store.open(compared).warnings
    assert "an older factordiff has changed this file" in warning


def test_the_environment_can_name_another_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path))
    assert data_folder() == tmp_path
    assert ReviewStore().folder == tmp_path / "reviews"
    monkeypatch.delenv("FACTORDIFF_DATA")
    assert tmp_path not in ReviewStore().folder.parents
    assert "factordiff" in ReviewStore().folder.parts
