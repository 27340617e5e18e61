"""The reviewer's own data: marks, notes, manual pairs, sections; kept by content and never lost."""

from viewer.review.carry import carried, handed_on
from viewer.review.errors import DamagedReview, NewerReview, ReviewError
from viewer.review.kept_pairs import Applied, applied, missing_words, with_manual
from viewer.review.model import Entry, Mark, Review
from viewer.review.pointed import read_as_pointed
from viewer.review.sections import KeptSection, SectionStore
from viewer.review.store import ReviewStore, data_folder

__all__ = [
    "Applied",
    "DamagedReview",
    "Entry",
    "KeptSection",
    "Mark",
    "NewerReview",
    "Review",
    "ReviewError",
    "ReviewStore",
    "SectionStore",
    "applied",
    "carried",
    "data_folder",
    "handed_on",
    "missing_words",
    "read_as_pointed",
    "with_manual",
]
