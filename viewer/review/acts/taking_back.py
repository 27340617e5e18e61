"""Taking acts back, and saying them again.

The case: a factor was unpaired by mistake, and its note stands on both halves since. Taking the step back
makes all of it as if it had not been said: the pair is one again with its mark and its note, and the halves
have none. What was said of other factors meanwhile, here or in another window, stays.
"""

from __future__ import annotations

from viewer.review.acts.act import Act, What, new_name, user
from viewer.review.acts.fold import folded
from viewer.review.acts.signing import check_open
from viewer.review.acts.stamps import next_stamp, now
from viewer.review.model import Review


def taken_back(review: Review, step: str) -> Review:
    """Return the review as if a step had not been taken.

    Raises:
        SignedReview: it is signed.
    """
    return _told(review, step, gone=True)


def taken_again(review: Review, step: str) -> Review:
    """Return the review with a step that was taken back."""
    return _told(review, step, gone=False)


def _told(review: Review, step: str, *, gone: bool) -> Review:
    check_open(review)
    at = next_stamp(review.latest, now())
    act = Act(new_name(), new_name(), What.TAKEN_BACK, step, {"on": gone}, who=user(), said=at)
    return folded(review, (*review.acts, act))
