"""What was said last holds, also after the clock was set back, and nothing of another window is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import Comparison, ManualPair
from viewer.review import Entry, Mark, ReviewStore, applied, figure_marks, kept_pairs, model, with_manual
from viewer.review.stored import taking_over

LATE, EARLY = "2026-11-30T16:00:00.000000+00:00", "2026-11-30T15:00:00.000000+00:00"


@pytest.fixture
def compared() -> Comparison:
    texts = ("Fuel may be dearer.", "We depend on ports.")
    return build_comparison([PairSpec(rows=[(text, text)]) for text in texts])


@pytest.fixture
def store(tmp_path: Path) -> ReviewStore:
    return ReviewStore(tmp_path)


def put_clock(monkeypatch: pytest.MonkeyPatch, at: str) -> None:
    for module in (model, figure_marks, kept_pairs, taking_over):
        monkeypatch.setattr(module, "now", lambda: at)


@pytest.fixture(autouse=True)
def late(monkeypatch: pytest.MonkeyPatch) -> None:
    put_clock(monkeypatch, LATE)


@pytest.fixture
def set_back(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    return lambda: put_clock(monkeypatch, EARLY)


def test_what_a_window_says_after_the_clock_was_set_back_is_kept(
    store: ReviewStore, compared: Comparison, set_back: Callable[[], None]
) -> None:
    pair = compared.pairs[0]
    store.save(store.open(compared).with_entry(pair, Entry(Mark.REVIEWED, "first")))
    set_back()
    review = store.open(compared)
    for text in ("first a", "first ab"):
        review = store.save(review.with_entry(pair, Entry(Mark.FLAGGED, text)))
    assert store.open(compared).entry(pair) == Entry(Mark.FLAGGED, "first ab")


def test_a_mark_and_a_note_of_two_windows_are_kept_each_for_itself(
    store: ReviewStore, compared: Comparison, set_back: Callable[[], None]
) -> None:
    pair, other = compared.pairs
    first, second = store.open(compared), store.open(compared)
    second = store.save(second.with_entry(pair, Entry(Mark.REVIEWED)), second)
    second = store.save(second.with_entry(other, Entry(note="from the second")), second)
    set_back()
    # The first window has not heard of it, and touches the notes alone.
    first = store.save(first.with_entry(pair, Entry(note="from the first")), first)
    store.save(first.with_entry(other, Entry(note="and too")), first)
    review = store.open(compared)
    assert review.entry(pair) == Entry(Mark.REVIEWED, "from the first")
    assert {note.text for note in review.entry(other).notes} == {"from the second", "and too"}
    # Who has read both may write over both.
    store.save(review.with_entry(other, Entry(note="settled")), review)
    assert store.open(compared).entry(other).note == "settled"


def test_two_windows_flag_and_review_one_factor(store: ReviewStore, compared: Comparison) -> None:
    pair = compared.pairs[0]
    first, second = store.open(compared), store.open(compared)
    store.save(first.with_entry(pair, Entry(Mark.FLAGGED)), first)
    store.save(second.with_entry(pair, Entry(Mark.REVIEWED)), second)
    assert store.open(compared).entry(pair).mark == Mark.FLAGGED | Mark.REVIEWED


def test_a_pairing_wins_likewise(
    store: ReviewStore, compared: Comparison, set_back: Callable[[], None]
) -> None:
    old, new = compared.old, compared.new
    together, apart = ManualPair(("o1",), ("n1",)), ManualPair(("o1",), ())
    store.save(with_manual(store.read(old, new), old, new, [together]))
    set_back()
    held = store.read(old, new)
    store.save(with_manual(held, old, new, [apart]), held)
    assert applied(store.read(old, new), old, new).manual == (apart,)
