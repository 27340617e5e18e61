"""Signing a review, reopening it, and refusing to change it in between.

The case: a signed review is open, and Space is pressed. Nothing happens to it; a sentence says who signed it
and when, and that it can be reopened.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from viewer.review.acts.act import Act, What, new_name, user
from viewer.review.acts.fold import folded
from viewer.review.acts.signed import digest
from viewer.review.acts.stamps import next_stamp, now
from viewer.review.errors import SignedReview
from viewer.review.model import Review
from viewer.review.sign_off import STATE, TITLE, Signing


def titled(review: Review, title: str) -> Review:
    """Return the review under a title.

    Raises:
        SignedReview: it is signed.
    """
    check_open(review)
    return _with(review, TITLE, {"title": title})


def signed(review: Review, signing: Signing, name: str, initials: str) -> Review:
    """Return the review signed, countersigned, reopened, or said to be reviewed or a draft again.

    Args:
        review: The review.
        signing: Which of these.
        name: Of whoever does so.
        initials: The same, short.

    Raises:
        SignedReview: it is signed, and is neither countersigned nor reopened.
        ValueError: there is nothing to countersign or to reopen, no name, or the name has signed already.
    """
    if not name.strip():
        raise ValueError("nobody is named")
    if signing in (Signing.COUNTERSIGNED, Signing.REOPENED):
        if not review.sign_off.locked:
            raise ValueError(f"a review that is not signed cannot be {signing.value}")
        if signing is Signing.COUNTERSIGNED and name in (one.name for one in review.sign_off.signatures):
            raise ValueError(f"{name} has signed already")
    else:
        check_open(review)
    value = {"signing": signing.value, "name": name, "initials": initials, "seen": digest(review.acts)}
    return _with(review, STATE, value)


def check_open(review: Review) -> None:
    """Refuse where a review is signed.

    Raises:
        SignedReview: it is.
    """
    if review.sign_off.locked:
        first = review.sign_off.signatures[0]
        raise SignedReview(
            f"this review was signed by {first.name}: nothing in it can be changed until it is reopened"
        )


def _with(review: Review, thing: str, value: Mapping[str, Any]) -> Review:
    at = next_stamp(review.latest, now())
    act = Act(new_name(), new_name(), What.SIGN_OFF, thing, value, who=user(), said=at)
    return folded(review, (*review.acts, act))
