"""Use the review of the same filings in other files, and take that back again.

The case: the filings were downloaded once more. All 38 texts are the same, so the 20 notes of May stand
beside them at once, under a message that says so. "Undo" takes back what was used and nothing that was said
since. The review of May stays as it is, under its own name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TypeVar

from viewer.review.acts.act import Act, What, new_name, user
from viewer.review.acts.fold import folded
from viewer.review.acts.stamps import next_stamp, now
from viewer.review.acts.taking_back import taken_back
from viewer.review.figure_marks import FigureMarks, FigureRecord, MatchRecord
from viewer.review.model import KeptPair, Record, Review
from viewer.review.notes.note import Note
from viewer.review.stored.importing import acts_of
from viewer.review.stored.search import EarlierReview

A = TypeVar("A", Record, Note, KeptPair, FigureRecord, MatchRecord)

_EARLIER = "earlier review"
"""Begins the name of the step by which an earlier review is used."""
_DIGITS = 24
"""Hexadecimal digits in the names of its acts: two windows that use it make the same acts."""


@dataclass(frozen=True, slots=True)
class FoundReview:
    """The review of two files, and one of the same filings in other files."""

    review: Review
    """What holds: with all that the earlier one says if that is used."""
    earlier: EarlierReview | None = None
    used: bool = False


def heeding(review: Review, earlier: EarlierReview | None) -> FoundReview:
    """Return a review that says nothing with an earlier one in it, if all texts are the same.

    One that the reviewer took back before is not used again by itself.
    """
    if earlier is None or not earlier.exact or earlier.review.name in review.declined:
        return FoundReview(review, earlier)
    return FoundReview(_used(review, earlier.review), earlier, used=True)


def with_earlier(review: Review, earlier: Review) -> Review:
    """Return a review with all that an earlier one says; where both say something the earlier one holds.

    Args:
        review: The review of the files that are open.
        earlier: That of other files with the same contents.
    """
    stamp = next_stamp(max(review.latest, earlier.latest), now())
    return replace(
        review,
        records=_over(review.records, earlier.records, stamp),
        notes=_over(review.notes, earlier.notes, stamp),
        pairs=_over(review.pairs, earlier.pairs, stamp),
        figures=FigureMarks(
            _over(review.figures.records, earlier.figures.records, stamp),
            _over(review.figures.matches, earlier.figures.matches, stamp),
        ),
    )


def without_earlier(review: Review, earlier: Review) -> Review:
    """Return a review without what was used of an earlier one, which is not used by itself from now on.

    What was said since stays. It is the step that is taken back, so a copy in another window does not bring
    it back.

    Args:
        review: The review as it is now.
        earlier: The earlier one.
    """
    without = taken_back(review, _step(earlier))
    at = next_stamp(without.latest, now())
    declined = Act(new_name(), new_name(), What.DECLINED, earlier.name, {}, who=user(), said=at)
    return folded(without, (*without.acts, declined))


def _used(review: Review, earlier: Review) -> Review:
    """Return a review with an earlier one in it, as acts that are written with the next one that is said."""
    names = f"{review.name} {earlier.name} {earlier.latest}"
    name = hashlib.sha256(names.encode()).hexdigest()[:_DIGITS]
    acts = acts_of(with_earlier(review, earlier), review, name)
    step = _step(earlier)
    return folded(review, (*review.acts, *(replace(act, step=step) for act in acts)))


def _step(earlier: Review) -> str:
    return f"{_EARLIER} {earlier.name}"


def _over(own: Mapping[str, A], earlier: Mapping[str, A], stamp: str) -> Mapping[str, A]:
    """Return both, the earlier review's where both have a key, with a stamp that makes it stay so."""
    taken = {key: replace(one, updated=stamp) if key in own else one for key, one in earlier.items()}
    return MappingProxyType({**own, **taken})
