"""Acts of two windows come to the same review in both, and no word of either is lost."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.review.acts.sayings import PLAIN, Saying, empty, sayings
from viewer.review import DamagedReview, Entry, Review
from viewer.review.acts.act import Act, What, together
from viewer.review.acts.difference import said
from viewer.review.acts.fold import folded

FUEL = PLAIN.pairs[0]


def numbered(acts: list[Act]) -> list[Act]:
    """The acts as the database has them."""
    numbers = itertools.count(1)
    return [replace(act, number=next(numbers)) for act in acts]


def note(review: Review, text: str, typed: Act | None = None) -> tuple[Review, Act]:
    after, acts = said(review, review.with_entry(FUEL, Entry(note=text)), typed=typed)
    return after, acts[-1]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.booleans(), sayings), max_size=8))
def test_two_windows_come_to_the_same(parts: list[tuple[bool, Saying]]) -> None:
    windows = {False: empty(), True: empty()}
    written: list[Act] = []
    for which, part in parts:
        known = {act.id for act in windows[which].acts}
        windows[which] = part(windows[which])
        written += [act for act in windows[which].acts if act.id not in known]
    whole = numbered(written)
    first, second = (folded(empty(), together(window.acts, whole)) for window in windows.values())
    assert first == second
    texts = {text for window in windows.values() for one in window.notes.values() for text in [one.text]}
    held = "\n\n".join(one.text for one in first.notes.values())
    assert all(part in held for text in texts for part in text.split("\n\n"))


def test_a_note_being_typed_is_one_act() -> None:
    review, act = note(empty(), "A")
    for text in ("As", "Ask"):
        review, act = note(review, text, act)
    assert [one.value["text"] for one in review.acts] == ["Ask"]
    assert act.revision == 3
    review, _ = note(review, "Ask why")
    assert [one.value["text"] for one in review.acts] == ["Ask", "Ask why"]


def test_what_is_typed_on_after_another_wrote_over_it_is_kept_beside() -> None:
    """The second window read "As" and wrote its own; the first had gone on to "Ask" by then."""
    first, act = note(empty(), "As")
    second = folded(empty(), first.acts)
    second, theirs = note(second, "As you like")
    first, act = note(first, "Ask", act)
    both = folded(empty(), together(numbered([theirs, act]), ()))
    assert set(both.entry(FUEL).note.split("\n\n")) == {"As you like", "Ask"}
    settled, _ = note(both, "Settled")
    assert folded(empty(), settled.acts).entry(FUEL).note == "Settled"


def test_a_note_deleted_in_one_window_and_rewritten_in_the_other_stays() -> None:
    first, _ = note(empty(), "Ask")
    deleted, gone = note(first, "")
    _, kept = note(first, "Ask whom")
    for acts in ([*first.acts, gone, kept], [*first.acts, kept, gone]):
        assert folded(empty(), numbered(acts)).entry(FUEL).note == "Ask whom"
    assert folded(empty(), deleted.acts).entry(FUEL).note == ""


def test_the_clock_turns_no_act_round() -> None:
    marked = [note(empty(), "late")[0].acts[0]]
    marked[0] = replace(marked[0], said="2030-01-01T00:00:00.000000+00:00")
    review = folded(empty(), marked)
    review, act = note(review, "later")
    act = replace(act, said="2020-01-01T00:00:00.000000+00:00")
    whole = folded(empty(), numbered([*marked, act]))
    assert whole.entry(FUEL).note == "later"
    assert whole.latest > "2030"


@pytest.mark.parametrize(
    "value",
    [{}, {"content": None, "thread": "x"}, {"content": {"old": 1}, "thread": "x", "on": 1}],
)
def test_an_act_that_says_nothing_of_the_kind_is_damage(value: dict[str, object]) -> None:
    for what in What:
        with pytest.raises(DamagedReview):
            folded(empty(), [Act("a", "s", what, "x", value)] if what is not What.DECLINED else [_no_act()])


def _no_act() -> Act:
    return Act("a", "s", What.DECLINED, "x", "nothing")  # type: ignore[arg-type]
