"""What was said last wins, also over a clock that was set back, and nothing of another window is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import Comparison, ManualPair
from viewer.review import Entry, Mark, ReviewStore, applied, figure_marks, kept_pairs, model, with_manual
from viewer.review.stored import merging, taking_over

LATE, EARLY = "2026-11-30T16:00:00.000000+00:00", "2026-11-30T15:00:00.000000+00:00"


@pytest.fixture
def compared() -> Comparison:
    texts = ("Fuel may be dearer.", "We depend on ports.")
    return build_comparison([PairSpec(rows=[(text, text)]) for text in texts])


@pytest.fixture
def store(tmp_path: Path) -> ReviewStore:
    return ReviewStore(tmp_path)


def put_clock(monkeypatch: pytest.MonkeyPatch, at: str) -> None:
    for module in (model, figure_marks, kept_pairs, merging, taking_over):
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
        review = review.with_entry(pair, Entry(Mark.FLAGGED, text))
        store.save(review)
    assert store.open(compared).entry(pair) == Entry(Mark.FLAGGED, "first ab")


def test_it_wins_over_what_another_window_saved_before_the_clock_was_set_back(
    store: ReviewStore, compared: Comparison, set_back: Callable[[], None]
) -> None:
    pair, other = compared.pairs
    first, second = store.open(compared), store.open(compared)
    theirs = first.with_entry(pair, Entry(note="first")).with_entry(other, Entry(note="untouched"))
    store.save(theirs)
    set_back()
    said = second.with_entry(pair, Entry(Mark.FLAGGED, "second"))
    kept = store.save(said, second)
    assert store.open(compared).entry(pair) == Entry(Mark.FLAGGED, "second")
    assert store.open(compared).entry(other).note == "untouched"
    # The first window goes on: what it does not touch is not brought back.
    store.save(theirs.with_entry(other, Entry(note="more")), theirs)
    assert store.open(compared).entry(pair) == Entry(Mark.FLAGGED, "second")
    # And what was returned can be saved again without a loss.
    store.save(kept.with_entry(other, Entry(note="last")), kept)
    assert store.open(compared).entry(pair).note == "second"
    assert store.open(compared).entry(other).note == "last"


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
