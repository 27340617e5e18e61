"""Two reviewers say different things: it is listed until somebody decides, and then it is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from tests.review.acts.sayings import APART, FIGURES, NAMES, PAIRED, PLAIN, empty, step_of
from tests.review.handing.reviews import by, enter
from tests.review.handing.test_merging import said_by, three_reviewers
from viewer.review import Mark, Review, handed_on, with_manual
from viewer.review.acts.disagreement import About, decided, disagreements
from viewer.review.acts.fold import folded
from viewer.review.acts.taking_back import taken_back
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.review.handing.merging import merged_acts

FUEL = PLAIN.pairs[0]


def together(*several: Review) -> Review:
    return folded(empty(), merged_acts(*(review.acts for review in several)))


@pytest.fixture
def both(monkeypatch: pytest.MonkeyPatch) -> Review:
    """Ann says reviewed, Bob flags; neither knew."""
    by(monkeypatch, "ann")
    mine = enter(empty(), FUEL, Mark.REVIEWED)
    by(monkeypatch, "bob")
    return together(mine, enter(empty(), FUEL, Mark.FLAGGED))


def test_reviewed_here_and_flagged_there_is_listed(both: Review) -> None:
    (found,) = disagreements(both)
    assert (found.about, found.heading) == (About.FACTOR, "Fuel may be dearer.")
    assert [(one.who, one.words) for one in found.opinions] == [("ann", ("reviewed",)), ("bob", ("flagged",))]
    assert both.entry(FUEL).mark == Mark.REVIEWED | Mark.FLAGGED


@pytest.mark.parametrize(
    ("chosen", "mark"),
    [((0,), Mark.REVIEWED), ((1,), Mark.FLAGGED), ((0, 1), Mark.REVIEWED | Mark.FLAGGED)],
    ids=["ann", "bob", "both"],
)
def test_the_choice_holds_and_is_an_act_that_can_be_taken_back(
    both: Review, chosen: tuple[int, ...], mark: Mark
) -> None:
    (found,) = disagreements(both)
    review = decided(both, found, [found.opinions[at] for at in chosen])
    assert review.entry(FUEL).mark == mark
    assert disagreements(review) == ()
    # Whoever merges the same file again is not asked again.
    assert disagreements(together(review, both)) == ()
    assert disagreements(taken_back(review, review.acts[-1].step)) == (found,)


def test_who_knew_what_the_other_said_has_not_disagreed(monkeypatch: pytest.MonkeyPatch) -> None:
    by(monkeypatch, "ann")
    mine = enter(empty(), FUEL, Mark.REVIEWED)
    by(monkeypatch, "bob")
    theirs = enter(folded(empty(), mine.acts), FUEL, Mark.FLAGGED)
    assert disagreements(together(mine, theirs)) == ()


def test_the_same_said_by_both_and_other_things_said_by_one_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    by(monkeypatch, "ann")
    mine = enter(enter(empty(), FUEL, Mark.REVIEWED), PLAIN.pairs[1], Mark.FLAGGED)
    by(monkeypatch, "bob")
    assert disagreements(together(mine, enter(empty(), FUEL, Mark.REVIEWED))) == ()


def test_one_s_own_two_windows_are_no_two_people() -> None:
    assert (
        disagreements(together(enter(empty(), FUEL, Mark.REVIEWED), enter(empty(), FUEL, Mark.FLAGGED))) == ()
    )


def check(review: Review, mark: Check) -> Review:
    def change(one: Review) -> Review:
        return replace(one, figures=one.figures.with_entry(FIGURES[0], FigureEntry(mark), NAMES))

    return step_of(change)(review)


def test_a_figure_that_one_checked_and_the_other_found_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    by(monkeypatch, "ann")
    mine = check(empty(), Check.CHECKED)
    by(monkeypatch, "bob")
    whole = together(mine, check(empty(), Check.WRONG))
    (found,) = disagreements(whole)
    assert found.about is About.FIGURE
    settled = decided(whole, found, [found.opinions[0]])
    assert settled.figures.entry(FIGURES[0], NAMES).check is Check.CHECKED
    assert disagreements(settled) == ()


def test_a_factor_that_two_paired_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    def paired(review: Review, there: object) -> Review:
        assert there in (PAIRED, APART)
        manual = there.manual  # type: ignore[attr-defined]
        return step_of(
            lambda one: handed_on(with_manual(one, PLAIN.old, PLAIN.new, manual), PLAIN, there)  # type: ignore[arg-type]
        )(review)

    by(monkeypatch, "ann")
    mine = paired(empty(), PAIRED)
    by(monkeypatch, "bob")
    other = with_manual(empty(), PLAIN.old, PLAIN.new, [replace(PAIRED.manual[0], new=("n1",))])
    theirs = step_of(lambda _one: other)(empty())
    whole = together(mine, theirs)
    (found,) = [one for one in disagreements(whole) if one.about is About.PAIRING]
    assert found.heading == "Wharves may rot."
    settled = decided(whole, found, [found.opinions[0]])
    assert [one for one in disagreements(settled) if one.about is About.PAIRING] == []
    assert sum(not pair.withdrawn for pair in settled.pairs.values()) == 1


@settings(max_examples=30, deadline=None)
@given(three_reviewers())
def test_all_are_decided_one_by_one_and_none_comes_back(three: list[Review]) -> None:
    whole = together(*three)
    left = disagreements(whole)
    while left:
        whole = decided(whole, left[0], [left[0].opinions[0]])
        now = disagreements(whole)
        assert len(now) < len(left)
        left = now
    assert disagreements(together(whole, *three)) == ()
    assert disagreements(said_by("cy", whole, [])) == ()
