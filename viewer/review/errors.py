"""What can go wrong with a stored review. ``str(error)`` is one line that says what to do."""

from __future__ import annotations


class ReviewError(Exception):
    """A review cannot be read or saved; what is on disk has been left as it was."""


class SignedReview(ReviewError):
    """The review is signed, and is not to be changed."""


class DamagedReview(ReviewError):
    """The bytes are not a review of this format."""


class NewerReview(ReviewError):
    """A later version of factordiff wrote the file."""
