"""Taking an act back leaves every other one as it was, whatever was said and in whatever order."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.review.acts.sayings import APART, PLAIN, Saying, empty, sayings, step_of
from viewer.review import Entry, Mark, Review, handed_on, with_manual
from viewer.review.acts.act import Act, What
from viewer.review.acts.fold import folded
from viewer.review.acts.taking_back import taken_again, taken_back

WITHOUT_STAMPS = {"acts", "warnings"}


def all_said(parts: list[Saying]) -> Review:
    review = empty()
    for part in parts:
        review = part(review)
    return review


def steps_of(review: Review) -> list[str]:
    return list(dict.fromkeys(act.step for act in review.acts if act.what is not What.TAKEN_BACK))


def never_taken(review: Review, step: str) -> list[Act]:
    """The acts as they would be without a step: what was said over it was said over what it was said over."""
    behind = {act.version: act.over for act in review.acts if act.step == step}
    return [
        replace(act, over=tuple(one for version in act.over for one in behind.get(version, (version,))))
        for act in review.acts
        if act.step != step
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(sayings, min_size=1, max_size=7), st.data())
def test_it_is_as_if_the_step_had_never_been_taken(parts: list[Saying], data: st.DataObject) -> None:
    review = all_said(parts)
    steps = steps_of(review)
    if not steps:
        return
    gone = data.draw(st.sampled_from(steps))
    assert taken_back(review, gone) == folded(empty(), never_taken(review, gone))
    assert taken_again(taken_back(review, gone), gone) == folded(empty(), review.acts)


@settings(max_examples=40, deadline=None)
@given(st.lists(sayings, min_size=1, max_size=7))
def test_all_is_taken_back_one_by_one_and_said_again(parts: list[Saying]) -> None:
    states = [empty()]
    review = empty()
    for part in parts:
        before = len(steps_of(review))
        review = part(review)
        if len(steps_of(review)) > before:
            states.append(folded(empty(), review.acts))
    steps = steps_of(review)
    for step, state in zip(reversed(steps), reversed(states[:-1]), strict=True):
        review = taken_back(review, step)
        assert review == state
    for step, state in zip(steps, states[1:], strict=True):
        review = taken_again(review, step)
        assert review == state


@settings(max_examples=60, deadline=None)
@given(st.lists(sayings, max_size=7))
def test_the_acts_come_to_what_the_window_shows(parts: list[Saying]) -> None:
    review = all_said(parts)
    again = folded(empty(), review.acts)
    for pair in (*PLAIN.pairs, *APART.pairs):
        assert again.entry(pair) == review.entry(pair)
    assert again.pairs.keys() == review.pairs.keys()
    assert [pair.withdrawn for pair in again.pairs.values()] == [p.withdrawn for p in review.pairs.values()]
    checks = {key: (one.check, one.note) for key, one in review.figures.records.items()}
    told = {key: (one.check, one.note) for key, one in again.figures.records.items()}
    assert told.items() <= checks.items()
    assert {one for one in checks.items() if any(one[1])} <= told.items()


def test_unpairing_taken_back_gives_the_pair_its_own_again_and_its_halves_nothing() -> None:
    fuel = PLAIN.pairs[0]
    review = step_of(lambda one: one.with_entry(fuel, Entry(Mark.REVIEWED | Mark.FLAGGED, "ask")))(empty())
    before = folded(empty(), review.acts)
    apart = step_of(
        lambda one: handed_on(with_manual(one, PLAIN.old, PLAIN.new, APART.manual), PLAIN, APART)
    )(review)
    halves = [pair for pair in APART.pairs if pair.old == ("o1",) or pair.new == ("n1",)]
    assert [apart.entry(pair) for pair in halves] == [Entry(Mark.FLAGGED, "ask", outdated=True)] * 2
    back = taken_back(apart, steps_of(apart)[-1])
    assert back == before
    assert [back.entry(pair) for pair in halves] == [Entry(), Entry()]


def test_of_three_revisions_of_a_note_the_middle_one_may_go() -> None:
    fuel = PLAIN.pairs[0]
    review = empty()
    for text in ("a", "ab", "abc"):
        review = step_of(lambda one, text=text: one.with_entry(fuel, Entry(note=text)))(review)  # type: ignore[misc]
    first, second, third = steps_of(review)
    assert taken_back(review, second).entry(fuel).note == "abc"
    assert taken_back(taken_back(review, second), third).entry(fuel).note == "a"
    assert taken_back(review, first).entry(fuel).note == "abc"
