"""Reviews on disk: one file for each pair of filings, in the user's data folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from viewer.comparison.model import Comparison
from viewer.filings.model import Filing
from viewer.review.atomic import replace_file
from viewer.review.carry import carried
from viewer.review.errors import DamagedReview, NewerReview, ReviewError
from viewer.review.model import FilingContent, Review
from viewer.review.stored.folder import data_folder
from viewer.review.stored.merging import merged, outranking
from viewer.review.stored.review_json import dumps, loads
from viewer.review.stored.search import earlier_review
from viewer.review.stored.taking_over import FoundReview, heeding


class ReviewStore:
    """Opens and saves reviews; each save replaces the file in one step."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder if folder is not None else data_folder() / "reviews"

    def path(self, old_sha256: str, new_sha256: str) -> Path:
        """Return where the review of two files is kept."""
        return self.folder / f"{old_sha256}-{new_sha256}.json"

    def open(self, comparison: Comparison) -> Review:
        """Return the stored review of the comparison's filings, or an empty one.

        Notes are carried to pairs whose text has changed. A damaged file is set aside under a name that
        ends in ``.damaged``, and the review's warnings say so.

        Raises:
            NewerReview: a later version of factordiff wrote the file; it is left alone.
            ReviewError: the file cannot be read, or not be set aside.
        """
        return carried(self.find(comparison.old, comparison.new).review, comparison)

    def find(self, old: Filing, new: Filing) -> FoundReview:
        """Return the stored review of two filings, or that of the same filings in other files.

        Such a one is looked for where that of these files says nothing. Nothing is written.

        Raises:
            NewerReview: A later version of factordiff wrote the file; it is left alone.
            ReviewError: The file cannot be read, or not be set aside.
        """
        review = self.read(old, new)
        return heeding(review, None if review.says_something else earlier_review(self.folder, old, new))

    def read(self, old: Filing, new: Filing) -> Review:
        """Return the stored review of two filings as it was saved, or an empty one.

        For what must be known before they are compared: the manual pairs.

        Raises:
            NewerReview: A later version of factordiff wrote the file; it is left alone.
            ReviewError: The file cannot be read, or not be set aside.
        """
        held, warnings = self._held(old.sha256, new.sha256)
        review = held if held is not None else Review(old.sha256, new.sha256)
        filings = (FilingContent.of(old), FilingContent.of(new))
        return replace(review, warnings=warnings, filings=filings)

    def save(self, review: Review, before: Review | None = None) -> Review:
        """Write the review, together with what another window has saved since it was opened.

        Args:
            review: What is to be kept.
            before: The same before the act that is being saved: the act then wins over what is on disk,
                whatever the clock says.

        Returns:
            The review with the stamps that it was written with, without what other windows said.

        Raises:
            NewerReview: a later version of factordiff wrote the file; it is left alone.
            ReviewError: the file cannot be written; what it held is still there.
        """
        path = self.path(review.old_sha256, review.new_sha256)
        held, _ = self._held(review.old_sha256, review.new_sha256)
        if held is not None and before is not None:
            review = outranking(review, before, held)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            replace_file(path, dumps(merged(held, review) if held else review))
        except OSError as error:
            raise ReviewError(f"{path}: the review cannot be saved: {error.strerror or error}") from error
        return review

    def _held(self, old_sha256: str, new_sha256: str) -> tuple[Review | None, tuple[str, ...]]:
        path = self.path(old_sha256, new_sha256)
        try:
            review = loads(path.read_bytes())
            if (review.old_sha256, review.new_sha256) != (old_sha256, new_sha256):
                raise DamagedReview("it is the review of other filings")
        except FileNotFoundError:
            return None, ()
        except NewerReview as error:
            raise NewerReview(
                f"{path}: {error}. Your marks in it are safe; update factordiff to see and change them"
            ) from error
        except DamagedReview as error:
            aside = set_aside(path)
            warning = f"{path.name}: the saved review is damaged ({error}). It was kept as {aside}"
            return None, (warning,)
        except OSError as error:
            raise ReviewError(f"{path}: the review cannot be read: {error.strerror or error}") from error
        return review, ()


def set_aside(path: Path) -> Path:
    """Rename a damaged file to a name that is free, and return it.

    Raises:
        ReviewError: it cannot be renamed.
    """
    aside, number = path.with_name(path.name + ".damaged"), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.{number}.damaged")
    try:
        path.rename(aside)
    except OSError as error:
        raise ReviewError(
            f"{path}: the saved review is damaged and cannot be set aside: {error.strerror or error}"
        ) from error
    return aside
