"""Two reviewers' files become one: the same whoever merges, and however often."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.review.acts.sayings import PLAIN, Saying, empty, sayings
from tests.review.handing import reviews
from viewer.review import Review, ReviewError, model
from viewer.review.acts import difference
from viewer.review.acts.fold import folded
from viewer.review.handing.merging import merged, merged_acts
from viewer.review.handing.packing import packed

WRITERS = ("ann", "bob", "cy")


def said_by(who: str, start: Review, parts: list[Saying]) -> Review:
    """What somebody says from a review on, under a name of their own."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (model, difference):
            patch.setattr(module, "user", lambda: who)
        for part in parts:
            start = part(start)
    return start


parts = st.lists(sayings, max_size=4)


@st.composite
def three_reviewers(draw: st.DrawFn) -> list[Review]:
    common = said_by("ann", empty(), draw(parts))
    return [said_by(who, common, draw(parts)) for who in WRITERS]


@settings(max_examples=40, deadline=None)
@given(three_reviewers())
def test_it_does_not_matter_who_merges_which_into_which_or_how_often(three: list[Review]) -> None:
    one, two, three_ = (review.acts for review in three)
    both = merged_acts(one, two)
    assert both == merged_acts(two, one) == merged_acts(both, two) == merged_acts(both, both)
    assert merged_acts(both, three_) == merged_acts(one, merged_acts(two, three_))
    assert {act.id for act in both} == {act.id for acts in (one, two) for act in acts}
    assert folded(empty(), both) == folded(empty(), both[::-1])


@settings(max_examples=40, deadline=None)
@given(three_reviewers())
def test_no_note_of_either_is_lost(three: list[Review]) -> None:
    one, two, _ = three
    whole = folded(empty(), merged_acts(one.acts, two.acts))
    for review in (one, two):
        for pair in PLAIN.pairs:
            told = {note.id for note in whole.entry(pair).notes}
            known = {act.thing for other in (one, two) if other is not review for act in other.acts}
            assert {note.id for note in review.entry(pair).notes} - known <= told


def test_files_of_the_same_filings_are_merged_to_the_same_bytes(tmp_path: Path) -> None:
    compared = reviews.filings(tmp_path)
    start = reviews.empty(compared)
    one = reviews.filed(compared, reviews.enter(start, compared.pairs[0], note="mine"))
    two = reviews.filed(compared, reviews.enter(start, compared.pairs[0], note="theirs"), with_filings=True)
    both = merged(one, two)
    assert packed(both) == packed(merged(two, one)) == packed(merged(both, one))
    assert both.new.data is not None
    assert {note.text for note in both.review.entry(compared.pairs[0]).notes} == {"mine", "theirs"}


def test_files_of_other_filings_are_refused(tmp_path: Path) -> None:
    compared = reviews.filings(tmp_path)
    one: Any = reviews.filed(compared, reviews.empty(compared))
    other = replace(one, old=replace(one.old, sha256="f" * 64, name="other.md"))
    with pytest.raises(ReviewError, match=r"old filings differ.*other\.md"):
        merged(one, other)


def test_of_two_acts_of_one_name_the_same_is_taken_whichever_comes_first() -> None:
    (act, *_) = said_by("ann", empty(), [lambda one: reviews.enter(one, PLAIN.pairs[0], note="a")]).acts
    other = replace(act, who="eve")
    assert merged_acts([act], [other]) == merged_acts([other], [act])
    later = replace(act, revision=2)
    assert merged_acts([later], [act]) == (later,)
