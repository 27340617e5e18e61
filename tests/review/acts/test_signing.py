"""A review is signed, locked, countersigned and reopened; each of it is an act."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.review.acts.sayings import PLAIN, Saying, empty, sayings
from tests.review.handing.reviews import by, enter
from viewer.review import DamagedReview, Mark, Review, SignedReview
from viewer.review.acts.act import What
from viewer.review.acts.fold import folded
from viewer.review.acts.signing import signed, titled
from viewer.review.acts.taking_back import taken_back
from viewer.review.handing.merging import merged_acts
from viewer.review.sign_off import Signing, SignOff, SignState

FUEL, OTHER = PLAIN.pairs[0], PLAIN.pairs[1]


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> Review:
    """Ann's review under a title, signed."""
    by(monkeypatch, "ann")
    review = titled(enter(empty(), FUEL, Mark.REVIEWED), "Annual report 2025")
    return signed(review, Signing.SIGNED, "Ann Example", "AE")


def test_it_begins_as_a_draft_without_a_title() -> None:
    assert empty().sign_off == SignOff() == folded(empty(), ()).sign_off
    assert not empty().sign_off.locked


def test_reviewed_is_not_signed_and_locks_nothing() -> None:
    review = signed(empty(), Signing.REVIEWED, "Ann Example", "AE")
    assert review.sign_off.state is SignState.REVIEWED
    assert enter(review, FUEL, Mark.FLAGGED).entry(FUEL).mark is Mark.FLAGGED
    assert signed(review, Signing.DRAFT, "Ann Example", "AE").sign_off.state is SignState.DRAFT


def test_a_signature_has_a_name_initials_and_a_time(done: Review) -> None:
    (signature,) = done.sign_off.signatures
    assert (signature.name, signature.initials, signature.at) == ("Ann Example", "AE", done.acts[-1].said)
    assert (done.sign_off.title, done.sign_off.locked, done.sign_off.altered) == (
        "Annual report 2025",
        True,
        False,
    )
    assert folded(empty(), done.acts).sign_off == done.sign_off


def test_nothing_in_a_signed_review_can_be_changed(done: Review) -> None:
    for change in (
        lambda: enter(done, OTHER, Mark.FLAGGED),
        lambda: enter(done, FUEL, note="too late"),
        lambda: titled(done, "Another"),
        lambda: taken_back(done, done.acts[0].step),
        lambda: taken_back(done, done.acts[-1].step),
        lambda: signed(done, Signing.REVIEWED, "Ann Example", "AE"),
    ):
        with pytest.raises(SignedReview, match="until it is reopened"):
            change()


def test_reopening_is_an_act_and_lets_it_be_changed(done: Review) -> None:
    review = signed(done, Signing.REOPENED, "Bob Sample", "BS")
    assert (review.sign_off.state, review.sign_off.signatures) == (SignState.DRAFT, ())
    assert enter(review, OTHER, Mark.FLAGGED).entry(OTHER).mark is Mark.FLAGGED
    told = [
        act.value["signing"] for act in review.acts if act.what is What.SIGN_OFF and "signing" in act.value
    ]
    assert told == ["signed", "reopened"]
    again = signed(review, Signing.SIGNED, "Bob Sample", "BS")
    assert [one.name for one in again.sign_off.signatures] == ["Bob Sample"]


def test_another_countersigns_and_nobody_signs_twice(done: Review) -> None:
    review = signed(done, Signing.COUNTERSIGNED, "Bob Sample", "BS")
    assert [one.initials for one in review.sign_off.signatures] == ["AE", "BS"]
    assert not review.sign_off.altered
    with pytest.raises(ValueError, match="has signed already"):
        signed(review, Signing.COUNTERSIGNED, "Ann Example", "AE")


@pytest.mark.parametrize("signing", [Signing.COUNTERSIGNED, Signing.REOPENED])
def test_what_is_not_signed_is_not_countersigned_or_reopened(signing: Signing) -> None:
    with pytest.raises(ValueError, match="not signed"):
        signed(empty(), signing, "Bob Sample", "BS")
    with pytest.raises(ValueError, match="nobody"):
        signed(empty(), Signing.SIGNED, "  ", "")


def test_what_came_in_from_elsewhere_is_kept_and_the_signature_says_so(done: Review) -> None:
    elsewhere = enter(folded(empty(), done.acts[:1]), OTHER, Mark.FLAGGED)
    whole = folded(empty(), merged_acts(done.acts, elsewhere.acts))
    assert whole.sign_off.locked
    assert whole.sign_off.altered
    assert whole.entry(OTHER).mark is Mark.FLAGGED
    review = signed(whole, Signing.COUNTERSIGNED, "Bob Sample", "BS")
    assert [one.altered for one in review.sign_off.signatures] == [True, False]


def test_two_who_sign_at_once_have_both_signed() -> None:
    one, other = (signed(empty(), Signing.SIGNED, name, name[0]) for name in ("Ann", "Bob"))
    acts = merged_acts(one.acts, other.acts)
    assert {one.name for one in folded(empty(), acts).sign_off.signatures} == {"Ann", "Bob"}


@settings(max_examples=30, deadline=None)
@given(st.lists(sayings, max_size=5))
def test_signing_and_reopening_leaves_every_record_as_it_was(parts: list[Saying]) -> None:
    review = empty()
    for part in parts:
        review = part(review)
    before = folded(empty(), review.acts)
    after = signed(signed(review, Signing.SIGNED, "Ann", "A"), Signing.REOPENED, "Ann", "A")
    assert replace(after, sign_off=before.sign_off) == before


@pytest.mark.parametrize(
    "value", [{}, {"signing": "sung", "name": "a", "initials": ""}, {"signing": "signed"}]
)
def test_an_act_of_signing_that_says_nothing_is_damage(done: Review, value: dict[str, object]) -> None:
    with pytest.raises(DamagedReview):
        folded(empty(), [replace(done.acts[-1], value=value)])
