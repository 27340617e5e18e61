"""An earlier review is used whole, and taken back without what was said since."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import PairSpec, build_comparison
from tests.review.test_figure_marks import crossed
from viewer.comparison.model import Comparison, ManualPair
from viewer.review import Entry, Mark, Review, ReviewStore, applied, with_manual
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry, FigureMarks
from viewer.review.figure_names import FigureNames
from viewer.review.stored.review_json import dumps, loads
from viewer.review.stored.taking_over import with_earlier, without_earlier

PAIRED = ManualPair(("o1",), ("n2",))


@pytest.fixture
def compared() -> Comparison:
    texts = ("Fuel may be dearer.", "We depend on ports.")
    return build_comparison([PairSpec(rows=[(text, text)]) for text in texts])


@pytest.fixture
def store(tmp_path: Path) -> ReviewStore:
    return ReviewStore(tmp_path)


@pytest.fixture
def again(compared: Comparison) -> Comparison:
    """The same filings in other files."""
    return replace(compared, new=replace(compared.new, sha256="c" * 64))


@pytest.fixture
def earlier(store: ReviewStore, compared: Comparison) -> Review:
    review = store.open(compared).with_entry(compared.pairs[0], Entry(Mark.REVIEWED, "seen"))
    return store.save(with_manual(review, compared.old, compared.new, [PAIRED]))


def test_the_same_texts_bring_all_that_was_said(
    store: ReviewStore, compared: Comparison, again: Comparison, earlier: Review
) -> None:
    found = store.find(again.old, again.new)
    assert found.used
    assert found.review.entry(again.pairs[0]) == Entry(Mark.REVIEWED, "seen")
    assert applied(found.review, again.old, again.new).manual == (PAIRED,)
    assert found.review.name != earlier.name
    assert store.acts_after(found.review, 0) == ()


def test_a_comparison_is_opened_with_it(store: ReviewStore, again: Comparison, earlier: Review) -> None:
    assert store.open(again).entry(again.pairs[0]) == Entry(Mark.REVIEWED, "seen")


def test_a_review_of_these_files_comes_first(store: ReviewStore, again: Comparison, earlier: Review) -> None:
    store.save(Review(again.old.sha256, again.new.sha256).with_entry(again.pairs[1], Entry(note="own")))
    found = store.find(again.old, again.new)
    assert found.earlier is None
    assert found.review.entry(again.pairs[0]) == Entry()


def test_what_was_said_and_taken_back_before_is_no_review(
    store: ReviewStore, again: Comparison, earlier: Review
) -> None:
    pair = again.pairs[0]
    nothing = Review(again.old.sha256, again.new.sha256)
    store.save(nothing.with_entry(pair, Entry(Mark.FLAGGED)).with_entry(pair, Entry()))
    found = store.find(again.old, again.new)
    assert found.used
    # And it is still there when it is saved beside what had been taken back.
    store.save(found.review)
    assert store.open(again).entry(pair) == Entry(Mark.REVIEWED, "seen")


def test_taking_back_leaves_what_was_said_since(
    store: ReviewStore, again: Comparison, earlier: Review
) -> None:
    used = store.find(again.old, again.new).review
    since = store.save(used.with_entry(again.pairs[1], Entry(Mark.FLAGGED, "since")))
    assert store.open(again).entry(again.pairs[0]) == Entry(Mark.REVIEWED, "seen")
    store.save(without_earlier(since, earlier))
    found = store.find(again.old, again.new)
    assert found.review.entry(again.pairs[0]) == Entry()
    assert found.review.entry(again.pairs[1]) == Entry(Mark.FLAGGED, "since")
    assert applied(found.review, again.old, again.new).manual == ()


def test_what_was_taken_back_is_offered_and_not_used_by_itself(
    store: ReviewStore, again: Comparison, earlier: Review
) -> None:
    used = store.find(again.old, again.new).review
    store.save(without_earlier(used, earlier))
    found = store.find(again.old, again.new)
    assert not found.used
    assert found.earlier is not None
    assert not found.review.says_something
    store.save(with_earlier(found.review, found.earlier.review))
    assert store.open(again).entry(again.pairs[0]) == Entry(Mark.REVIEWED, "seen")


def test_figures_are_used_and_taken_back_too(store: ReviewStore) -> None:
    comparison = crossed()
    names = FigureNames(comparison)
    change = comparison.pairs[0].figures[0]
    assert change.new is not None
    marks = FigureMarks().with_entry(change, FigureEntry(Check.WRONG, "no"), names)
    marks = marks.with_match(names.of(change.new), None)
    old = replace(comparison.old, sha256="d" * 64)
    earlier = store.save(replace(store.read(old, comparison.new), figures=marks))
    used = store.find(comparison.old, comparison.new).review
    assert used.figures == marks
    left = without_earlier(used, earlier)
    assert not left.says_something
    assert left.figures.entry(change, names) == FigureEntry()
    assert store.save(left) == left


def test_what_filings_said_and_what_was_declined_is_kept_in_json(
    store: ReviewStore, compared: Comparison, earlier: Review
) -> None:
    review = loads(dumps(replace(store.open(compared), declined=("a-b",))))
    assert review.filings == store.read(compared.old, compared.new).filings
    assert review.declined == ("a-b",)
