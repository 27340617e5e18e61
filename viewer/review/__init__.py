"""The reviewer's own data on a comparison: marks and notes, kept by content and never lost."""

from viewer.review.errors import DamagedReview, NewerReview, ReviewError
from viewer.review.model import Entry, Mark, Review
from viewer.review.store import ReviewStore, data_folder

__all__ = [
    "DamagedReview",
    "Entry",
    "Mark",
    "NewerReview",
    "Review",
    "ReviewError",
    "ReviewStore",
    "data_folder",
]
