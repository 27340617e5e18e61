"""Which act was said over which is known however far back it lies, and whatever was taken back between."""

from __future__ import annotations

from viewer.review.acts.act import Act, What
from viewer.review.acts.descent import Descent


def act(name: str, *over: str, revision: int = 1) -> Act:
    return Act(name, name, What.NOTE, "n", {}, tuple(f"{one}/1" for one in over), revision)


def names(acts: list[Act]) -> list[str]:
    return [one.id for one in acts]


def test_what_stands_behind_one_that_does_not_count_stays_behind() -> None:
    first, second, third = act("a"), act("b", "a"), act("c", "b")
    descent = Descent([first, second, third])
    assert names(descent.last_of([first, second, third])) == ["c"]
    assert names(descent.last_of([first, third])) == ["c"]
    assert names(descent.last_of([first, second])) == ["b"]


def test_two_that_did_not_know_of_each_other_are_both_last() -> None:
    acts = [act("a"), act("b", "a"), act("c", "a")]
    assert names(Descent(acts).last_of(acts)) == ["b", "c"]
    settled = [*acts, act("d", "b", "c")]
    assert names(Descent(settled).last_of(settled)) == ["d"]


def test_what_was_typed_on_since_is_not_what_was_written_over() -> None:
    typed, other = act("a", revision=2), act("b", "a")
    assert names(Descent([typed, other]).last_of([typed, other])) == ["a", "b"]


def test_a_thousand_edits_are_no_deep_recursion() -> None:
    acts = [act("0"), *(act(str(n), str(n - 1)) for n in range(1, 3000))]
    assert names(Descent(acts).last_of(acts)) == ["2999"]
