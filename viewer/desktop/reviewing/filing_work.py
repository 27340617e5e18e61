"""What opening, merging and saving a review file takes, for a thread of its own: reading, hashing, writing.

The case: a file with two filings of ten megabytes each is opened from a slow drive. The window goes on being
used until they are unpacked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from viewer.comparison.model import Comparison
from viewer.language.say import say
from viewer.review import Review, ReviewError, ReviewStore
from viewer.review.acts.act import Act
from viewer.review.errors import SignedReview
from viewer.review.handing.beside import Admission, Beside, laid_beside
from viewer.review.handing.packing import file_of, save
from viewer.review.handing.review_file import FiledFiling, ReviewFile
from viewer.review.handing.taking_in import find_filing, take_in, unpack_filing
from viewer.review.handing.unpacking import load
from viewer.wording.record.sign_offs import refusal_words


@dataclass(frozen=True, slots=True)
class ReadReview:
    """A review file that was read, and of which nothing is taken in yet."""

    path: Path
    file: ReviewFile
    beside: Beside | None
    """It beside what is kept here; None where that cannot be read."""


@dataclass(frozen=True, slots=True)
class OpenedReview:
    """A review file that is to be shown, and where its filings are."""

    read: ReadReview
    file: ReviewFile
    """Without the filings, which are on disk by now."""
    old: Path | None
    """None where it is neither in the file nor known here."""
    new: Path | None
    unkept: str = ""
    """Why its acts could not be kept, in one line."""


@dataclass(frozen=True, slots=True)
class MergedReview:
    """A review file of the filings on screen, taken in."""

    path: Path
    name: str
    """Of the review."""
    acts: tuple[Act, ...]
    """All that is kept of the filings now; where nothing can be kept, those of the file."""
    added: int
    """Acts that were not known."""
    altered: int
    """Acts of the file that say something else here: what is here was kept."""
    unkept: str = ""
    """Why they could not be kept, in one line."""


@dataclass(frozen=True, slots=True)
class SavedReview:
    """A review that was written."""

    path: Path


def read_review(path: Path, held: Callable[[str], Sequence[Act]]) -> ReadReview:
    """Read a review file, and lay it beside what is kept of its filings. Nothing is changed by that.

    Args:
        path: The file.
        held: Gives the acts on two files that are not written yet, by the name of their review.

    Raises:
        ReviewError: it cannot be read.
    """
    file = load(path)
    try:
        beside = laid_beside(file, held=held(file.empty.name))
    except ReviewError:
        return ReadReview(path, file, None)
    return ReadReview(path, file, beside)


def open_review(read: ReadReview, known: Sequence[Path], *, add: bool) -> OpenedReview:
    """Take a review file in that was read, and find its filings.

    Where nothing can be kept, nobody is kept from reading it: that is said in what is returned.

    Args:
        read: The file.
        known: Files that may be the filings.
        add: Whether what it says is to be added to what is kept of its filings.

    Raises:
        ReviewError: a filing that it holds cannot be written.
    """
    file, unkept = read.file, ""
    if add:
        try:
            take_in(file)
        except ReviewError as error:
            unkept = str(error)
    places = (*known, *(read.path.parent / filing.name for filing in (file.old, file.new)))
    old, new = (find_filing(filing, places) or unpack_filing(filing) for filing in (file.old, file.new))
    return OpenedReview(read, _light(file), old, new, unkept)


def merge_review(path: Path, review: Review) -> MergedReview:
    """Read a review file and take it in, if it is of the files that are on screen.

    Raises:
        SignedReview: the review is signed, and the file would change it.
        ReviewError: it cannot be read, or is of other files.
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
    try:
        beside = laid_beside(file, held=review.acts)
        if beside.admission is Admission.REFUSE:
            raise SignedReview(f"{path.name}: {refusal_words(beside.here.sign_off)}")
        taken = take_in(file)
        kept = ReviewStore().read_kept(Review(review.old_sha256, review.new_sha256))
    except SignedReview:
        raise
    except ReviewError as error:
        known = {act.id for act in review.acts}
        added = sum(act.id not in known for act in file.acts)
        return MergedReview(path, review.name, file.acts, added, 0, str(error))
    return MergedReview(path, review.name, kept.acts, taken.added, taken.altered)


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
