"""Use the review of the same filings in other files, and take that back again.

The case: the filings were downloaded once more. All 38 texts are the same, so the 20 notes of May stand
beside them at once, under a message that says so. "Undo" takes back what was used and nothing that was said
since. The review of May stays as it is, under its own name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TypeVar

from viewer.review.check import Check
from viewer.review.figure_marks import FigureMarks, FigureRecord, MatchRecord
from viewer.review.model import KeptPair, Mark, Note, Record, Review
from viewer.review.stamps import next_stamp, now
from viewer.review.stored.search import EarlierReview

A = TypeVar("A", Record, Note, KeptPair, FigureRecord, MatchRecord)


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
    return FoundReview(with_earlier(review, earlier.review), earlier, used=True)


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


def without_earlier(review: Review, used: Review, earlier: Review) -> Review:
    """Return a review without what was used of an earlier one, which is not used by itself from now on.

    What was taken back is kept as withdrawn, so that a copy in another window does not bring it back.

    Args:
        review: The review as it is now.
        used: The same as it was shown first, with the earlier one in it.
        earlier: The earlier one.
    """
    stamp = next_stamp(review.latest, now())
    # By thread: pairs that were paired otherwise since have copies of its records.
    said = {(record.thread, record.updated) for record in used.records.values()}
    records = {
        key: replace(record, mark=Mark.NONE, outdated=False, updated=stamp)
        for key, record in review.records.items()
        if (record.thread, record.updated) in said
    }
    notes = {
        key: replace(note, text="", updated=stamp) for key, note in _same(review.notes, used.notes).items()
    }
    pairs = {
        key: replace(pair, withdrawn=True, updated=stamp)
        for key, pair in _same(review.pairs, used.pairs).items()
    }
    checks = {
        key: replace(record, check=Check.NONE, note="", updated=stamp)
        for key, record in _same(review.figures.records, used.figures.records).items()
    }
    matches = {
        key: replace(match, old=None, automatic=True, updated=stamp)
        for key, match in _same(review.figures.matches, used.figures.matches).items()
    }
    return replace(
        review,
        records=MappingProxyType({**review.records, **records}),
        notes=MappingProxyType({**review.notes, **notes}),
        pairs=MappingProxyType({**review.pairs, **pairs}),
        figures=FigureMarks(
            MappingProxyType({**review.figures.records, **checks}),
            MappingProxyType({**review.figures.matches, **matches}),
        ),
        declined=tuple(dict.fromkeys((*review.declined, earlier.name))),
    )


def _over(own: Mapping[str, A], earlier: Mapping[str, A], stamp: str) -> Mapping[str, A]:
    """Return both, the earlier review's where both have a key, with a stamp that makes it stay so."""
    taken = {key: replace(one, updated=stamp) if key in own else one for key, one in earlier.items()}
    return MappingProxyType({**own, **taken})


def _same(now: Mapping[str, A], used: Mapping[str, A]) -> dict[str, A]:
    """Return what is still as it was used."""
    return {key: one for key, one in now.items() if used.get(key) == one}
