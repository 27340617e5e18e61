"""Find the review of filings that were downloaded again: same texts, other bytes.

The case: 20 factors were reviewed in May. In June both filings are downloaded again, and one has a line end
more. No record is kept under the new bytes, but one tells of the same company, form, year and texts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from viewer.comparison.places import NEW, OLD
from viewer.filings.model import Filing
from viewer.review.errors import ReviewError
from viewer.review.model import FilingContent, Review
from viewer.review.stored.likeness import Likeness, Sameness, likeness

ENOUGH = 0.5
"""Least share of texts that are the same on either side, where company and year are not known to be.

More than half of a filing cannot be another filing's by chance. A year's filing may well share more with the
year before; but then the years are known, and differ."""


@dataclass(frozen=True, slots=True)
class EarlierReview:
    """A review of other files that say the same, or nearly."""

    review: Review
    old: Likeness
    new: Likeness

    @property
    def exact(self) -> bool:
        """Whether all factors of both filings have the same texts, and nothing says that they are others."""
        return self.all_same and Sameness.OTHER not in (self.old.identity, self.new.identity)

    @property
    def all_same(self) -> bool:
        """Whether all factors of both filings have the same texts."""
        return self.old.all_same and self.new.all_same

    @property
    def rank(self) -> tuple[bool, int, str]:
        """The greatest of several is the one to offer: the likest, then the one that was used last."""
        return (self.exact, self.old.same + self.new.same, self.review.latest)


@dataclass(frozen=True, slots=True)
class Kept:
    """A review that is kept, not read further than it takes to know whether it is worth it."""

    review: Review
    """The files that it is of and what they say, if that is known without reading it."""
    read: Callable[[], Review]
    """Gives all of it."""


def earlier_review(kept: Iterable[Kept], old: Filing, new: Filing) -> EarlierReview | None:
    """Return the likest review of other files with the same contents; None where there is none.

    Reviews that say nothing, are damaged or are of a newer factordiff are passed over and left alone.

    Args:
        kept: All reviews that there are.
        old: The old filing that is open now.
        new: The new one.
    """
    left, right = FilingContent.of(old), FilingContent.of(new)
    found = []
    for one in kept:
        if (one.review.old_sha256, one.review.new_sha256) == (old.sha256, new.sha256):
            continue
        if one.review.filings is not None and not _is_likely(_beside(one.review, left, right), left, right):
            continue
        try:
            review = one.read()
        except ReviewError:
            continue
        if not review.says_something:
            continue
        earlier = _beside(review, left, right)
        if _is_likely(earlier, left, right):
            found.append(earlier)
    return max(found, key=lambda earlier: earlier.rank, default=None)


def _beside(review: Review, old: FilingContent, new: FilingContent) -> EarlierReview:
    return EarlierReview(review, likeness(review, OLD, old), likeness(review, NEW, new))


def _is_likely(earlier: EarlierReview, old: FilingContent, new: FilingContent) -> bool:
    """Return whether an earlier review is worth the reviewer's attention."""
    if earlier.all_same:
        return True
    sides = (earlier.old, earlier.new)
    if any(side.identity is Sameness.OTHER for side in sides):
        return False
    if all(side.identity is Sameness.SAME for side in sides):
        return any(side.same or side.headings for side in sides)
    enough = all(side.share >= ENOUGH for side in sides)
    return enough and (earlier.old.whole or _holds_an_edit(earlier.review, old, new))


def _holds_an_edit(review: Review, old: FilingContent, new: FilingContent) -> bool:
    """Return whether a pair of two different texts, of which something was said, is in both filings.

    Where a record does not tell the year, unchanged factors prove nothing: next year's filings have them too.
    """
    befores, afters = ({factor.text for factor in filing.factors} for filing in (old, new))
    contents = (record.content for record in review.records.values())
    return any(one.old != one.new and one.old in befores and one.new in afters for one in contents)
