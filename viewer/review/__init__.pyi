from .carry import carried, handed_on
from .errors import DamagedReview, NewerReview, ReviewError, SignedReview
from .kept_pairs import Applied, applied, missing_words, with_manual
from .model import Entry, Mark, Review
from .pointed import read_as_pointed
from .sections import KeptSection, SectionStore
from .store import ReviewStore
from .stored.folder import data_folder

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
    "SignedReview",
    "applied",
    "carried",
    "data_folder",
    "handed_on",
    "missing_words",
    "read_as_pointed",
    "with_manual",
]
