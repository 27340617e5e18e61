"""What opening, merging and saving a review file takes, for a thread of its own: reading, hashing, writing.

The case: a file with two filings of ten megabytes each is opened from a slow drive. The window goes on being
used until they are unpacked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from viewer.comparison.model import Comparison
from viewer.language.say import say
from viewer.review import Review, ReviewError, ReviewStore
from viewer.review.acts.act import Act
from viewer.review.handing.packing import file_of, save
from viewer.review.handing.review_file import FiledFiling, ReviewFile
from viewer.review.handing.taking_in import TakenIn, find_filing, take_in, unpack_filing
from viewer.review.handing.unpacking import load


@dataclass(frozen=True, slots=True)
class OpenedReview:
    """A review file that was taken in, and where its filings are."""

    path: Path
    file: ReviewFile
    old: Path | None
    """None where it is neither in the file nor known here."""
    new: Path | None
    taken: TakenIn


@dataclass(frozen=True, slots=True)
class MergedReview:
    """A review file of the filings on screen, taken in."""

    path: Path
    name: str
    """Of the review."""
    acts: tuple[Act, ...]
    """All that is kept of the filings now."""
    taken: TakenIn


@dataclass(frozen=True, slots=True)
class SavedReview:
    """A review that was written."""

    path: Path


def open_review(path: Path, known: Sequence[Path]) -> OpenedReview:
    """Read a review file, take it in, and find its filings.

    Args:
        path: The file.
        known: Files that may be the filings.

    Raises:
        ReviewError: it cannot be read or taken in.
    """
    file = load(path)
    taken = take_in(file)
    places = (*known, *(path.parent / filing.name for filing in (file.old, file.new)))
    old, new = (find_filing(filing, places) or unpack_filing(filing) for filing in (file.old, file.new))
    return OpenedReview(path, _light(file), old, new, taken)


def merge_review(path: Path, review: Review) -> MergedReview:
    """Read a review file and take it in, if it is of the files that are on screen.

    Raises:
        ReviewError: it cannot be read or taken in, or is of other files.
    """
    file = load(path)
    if file.empty.name != review.name:
        words = say(
            "{path}: it is a review of other files ({old} and {new}) than those on screen. Open it instead; "
            "where their texts are the same it is offered for them",
            path=path,
            old=file.old.name,
            new=file.new.name,
        )
        raise ReviewError(words)
    taken = take_in(file)
    kept = ReviewStore().read_kept(Review(review.old_sha256, review.new_sha256))
    return MergedReview(path, review.name, kept.acts, taken)


def save_review(comparison: Comparison, review: Review, path: Path, *, with_filings: bool) -> SavedReview:
    """Write a review file.

    Raises:
        ReviewError: it cannot be written; the path holds what it held.
    """
    save(file_of(comparison, review, with_filings=with_filings), path)
    return SavedReview(path)


def _light(file: ReviewFile) -> ReviewFile:
    """Return a file without the filings, which are on disk by now."""

    def without(filing: FiledFiling) -> FiledFiling:
        return replace(filing, data=None)

    return replace(file, old=without(file.old), new=without(file.new))
