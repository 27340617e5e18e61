"""Saves what the reviewer says, and goes on trying where it cannot.

The case: the disk is full. A mark is made and cannot be saved; the window holds it and says so. Space is
freed a minute later: the mark is written without another act, and the message goes away.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.review import Review, ReviewError, ReviewStore
from viewer.review.atomic import replace_file
from viewer.review.stored.merging import merged
from viewer.review.stored.review_json import dumps, loads

FIRST_WAIT, LONGEST_WAIT = 1_000, 60_000
"""Milliseconds until the first new attempt, and at most between two: each waits twice as long as the last.

A moment's trouble (a file that a backup holds open) is over in a second; a disk that is full for an hour is
not worth more than an attempt a minute."""


class ReviewKeeper(QObject):
    """Holds the reviews that could not be saved, each under the files that it is of."""

    failed = Signal(str)
    """What has just been said could not be saved; why, in one line. It is held and tried again."""
    held = Signal()
    """All that could not be saved is on disk now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsaved: dict[str, Review] = {}
        self._why = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FIRST_WAIT)
        self._timer.timeout.connect(self._try_later)

    @property
    def unsaved(self) -> tuple[Review, ...]:
        """The reviews that are not on disk as they should be."""
        return tuple(self._unsaved.values())

    @property
    def why(self) -> str:
        """Why the last attempt failed, in one line."""
        return self._why

    def keep(self, review: Review, before: Review) -> Review:
        """Save a review now; where that fails it is held, and tried again until it is on disk.

        Args:
            review: What is to be kept.
            before: The same before the act.

        Returns:
            The review with the stamps that it was saved with.
        """
        try:
            review = ReviewStore().save(review, before)
        except ReviewError as error:
            self._unsaved[review.name] = review
            self._why = str(error)
            if not self._timer.isActive():
                self._timer.start()
            self.failed.emit(self._why)
            return review
        waited = self._unsaved.pop(review.name, None) is not None
        if waited or self._unsaved:
            self.try_again()
        return review

    def try_again(self) -> bool:
        """Try to save all that is not saved; True where nothing is left."""
        if not self._unsaved and not self._timer.isActive():
            return True
        for name, review in tuple(self._unsaved.items()):
            try:
                ReviewStore().save(review)
            except ReviewError as error:
                self._why = str(error)
            else:
                del self._unsaved[name]
        if self._unsaved:
            return False
        self._timer.stop()
        self._timer.setInterval(FIRST_WAIT)
        self.held.emit()
        return True

    def with_unsaved(self, review: Review) -> Review:
        """Return a review that was read from disk with what could not be saved of it."""
        ours = self._unsaved.get(review.name)
        return merged(review, ours) if ours is not None else review

    def save_in(self, folder: Path) -> tuple[Path, ...]:
        """Write what is not saved into another folder, in the same form, and return the files.

        The reviews still count as not saved: they are not where they are looked for.

        Raises:
            OSError: a file cannot be written there.
        """
        files = tuple(folder / f"{review.name}.json" for review in self.unsaved)
        for path, review in zip(files, self.unsaved, strict=True):
            replace_file(path, dumps(review))
        return files

    def take_in(self, path: Path) -> Review:
        """Add a review that was saved elsewhere to what is on disk, and return it.

        Raises:
            ReviewError: it is no review, or cannot be read or saved.
        """
        try:
            review = loads(path.read_bytes())
        except OSError as error:
            raise ReviewError(f"{path}: cannot be read: {error.strerror or error}") from error
        except ReviewError as error:
            raise ReviewError(f"{path}: {error}") from error
        ReviewStore().save(review)
        return review

    def _try_later(self) -> None:
        if not self.try_again():
            self._timer.start(min(2 * self._timer.interval(), LONGEST_WAIT))
