"""Has the reviewer's acts written, and goes on trying where that fails.

The case: the disk is full. A mark is made and cannot be saved; the window holds it and says so. Space is
freed a minute later: the mark is written without another act, and the message goes away.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.language.say import say
from viewer.review import Review, ReviewError, ReviewStore
from viewer.review.acts.act import Act, together
from viewer.review.acts.difference import said
from viewer.review.acts.fold import folded
from viewer.review.stored.merging import merged
from viewer.review.stored.review_json import loads
from viewer.review.stored.writer import ActsWriter, Answer, Batch, Heard

FIRST_WAIT, LONGEST_WAIT = 1_000, 60_000
"""Milliseconds until the first new attempt, and at most between two: each waits twice as long as the last.

A moment's trouble (a file that a backup holds open) is over in a second; a disk that is full for an hour is
not worth more than an attempt a minute."""
SHOWN_AFTER = 0.004
"""Seconds that an act waits for the disk before it shows. Most are on disk by then; a slow disk goes on in
its thread, for nobody shall wait for it at each mark."""
LISTEN_EVERY = 100
"""Milliseconds between two looks for what the thread has to say; a look costs a microsecond."""
LAST_WAIT = 10.0
"""Seconds that closing waits for what is being written: longer than a write waits for another window's."""


class ReviewKeeper(QObject):
    """Holds the acts that are not on disk yet, under the files that they are of."""

    failed = Signal(str)
    """What has just been said could not be saved; why, in one line. It is held and tried again."""
    held = Signal()
    """All that could not be saved is on disk now."""
    heard = Signal(str, object)
    """Acts on a review that are on disk: its name, and the acts, with their numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer: ActsWriter | None = None
        self._answers: deque[Answer] = deque()
        self._under_way: list[Batch] = []
        self._waiting: dict[str, tuple[Review, dict[str, Act]]] = {}
        """Name of a review -> the review and its acts that are not written, by their ids."""
        self._failed: set[str] = set()
        """Names of the reviews whose last write failed."""
        self._why = ""
        # Looked for rather than signalled: a signal of a window that goes just then would end the program.
        self._listening = QTimer(self)
        self._listening.setInterval(LISTEN_EVERY)
        self._listening.timeout.connect(self._take_answers)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FIRST_WAIT)
        self._timer.timeout.connect(self._try_later)

    @property
    def unsaved(self) -> tuple[Review, ...]:
        """The reviews that could not be saved, with all that was said."""
        return tuple(self._whole(name) for name in self._waiting if name in self._failed)

    @property
    def why(self) -> str:
        """Why the last attempt failed, in one line."""
        return self._why

    def watch(self, review: Review) -> None:
        """Hear what others write of a review's files from now on."""
        self._asked().watch(review)

    def keep(self, review: Review, before: Review, step: str = "", typed: Act | None = None) -> Review:
        """Have written what was said; where that fails it is held, and tried again until it is on disk.

        Args:
            review: What is to be kept.
            before: The same before something was said.
            step: What that is part of; a new step unless given.
            typed: The act of the note that is being typed.

        Returns:
            The review with the acts that were made of it.
        """
        if review.acts is before.acts:
            review, _ = said(before, review, step, typed)
        _, waiting = self._waiting.get(review.name, (review, {}))
        waiting.update((act.id, act) for act in review.acts if not act.number)
        if not waiting:
            return review
        self._waiting[review.name] = (review, waiting)
        batch = self._write(review.name)
        batch.done.wait(SHOWN_AFTER)
        for done in self._done():
            self._take(done, tell=False)
            if done.review.name == review.name:
                review = replace(review, acts=together(review.acts, done.written))
        if batch.done.is_set() and batch.error is None and self._failed:
            # There is room again: what waited of other filings is written too.
            self.try_again(SHOWN_AFTER)
        return review

    def try_again(self, seconds: float = LAST_WAIT) -> bool:
        """Try to save all that is not saved; True where nothing is left.

        Args:
            seconds: How long to wait for it at most.
        """
        for batch in self._write_all():
            batch.done.wait(seconds)
        for done in self._done():
            self._take(done)
        return not self._waiting

    def with_unsaved(self, review: Review) -> Review:
        """Return a review that was read from disk with what is not written of it."""
        if review.name not in self._waiting:
            return review
        _, waiting = self._waiting[review.name]
        return folded(review, together(review.acts, waiting.values()))

    def save_in(self, folder: Path) -> tuple[Path, ...]:
        """Write what is not saved into another folder, a review file each, and return the files.

        The reviews still count as not saved: they are not where they are looked for. No file that is there is
        written over.

        Raises:
            ReviewError: a file cannot be written there.
        """
        from viewer.review.handing.packing import file_without_comparison, free_path, save  # late

        saved: list[Path] = []
        for name in self._waiting:
            file = file_without_comparison(self._whole(name))
            path = free_path(folder, file)
            save(file, path)
            saved.append(path)
        return tuple(saved)

    def hold(self, review: Review, acts: Iterable[Act]) -> None:
        """Hold acts of a review that could not be taken in, and try to write them until they are.

        Args:
            review: The review of their files.
            acts: What somebody said of them.
        """
        held, waiting = self._waiting.get(review.name, (review, {}))
        for act in acts:
            if act.id not in waiting or waiting[act.id].revision < act.revision:
                waiting[act.id] = replace(act, number=0)
        if waiting:
            self._waiting[review.name] = (held, waiting)
            self._write(review.name)

    def waiting(self, name: str) -> tuple[Act, ...]:
        """The acts on a review's files that are not written yet."""
        return tuple(self._waiting[name][1].values()) if name in self._waiting else ()

    def take_in(self, path: Path) -> Review:
        """Add a review that was saved elsewhere to what is on disk, and return it.

        Raises:
            ReviewError: it is no review, or cannot be read or saved.
        """
        try:
            review = loads(path.read_bytes())
        except OSError as error:
            raise ReviewError(
                say("{path}: cannot be read: {why}", path=path, why=error.strerror or error)
            ) from error
        except ReviewError as error:
            raise ReviewError(f"{path}: {error}") from error
        store = ReviewStore()
        before = store.read_kept(Review(review.old_sha256, review.new_sha256))
        store.save(replace(merged(before, review), acts=before.acts), before)
        return review

    def close(self) -> None:
        """End the thread that writes. What cannot be written is given up: ask before."""
        if self._writer is not None:
            self._writer.close(LAST_WAIT)
            self._writer = None
        self._timer.stop()
        self._listening.stop()

    # How

    def _asked(self) -> ActsWriter:
        if self._writer is None:
            # The thread knows the list of answers and nothing of the window.
            writer = self._writer = ActsWriter(ReviewStore().folder, self._answers.append)
            self.destroyed.connect(lambda: writer.close(0.0))
            self._listening.start()
        return self._writer

    def _whole(self, name: str) -> Review:
        review, waiting = self._waiting[name]
        return folded(review, together(review.acts, waiting.values()))

    def _write(self, name: str) -> Batch:
        """Have all of a review written that is not under way already."""
        review, waiting = self._waiting[name]
        sent = {act.version for batch in self._under_way for act in batch.acts}
        acts = [act for act in waiting.values() if act.version not in sent]
        batch = self._asked().write(review, acts)
        self._under_way.append(batch)
        return batch

    def _done(self) -> list[Batch]:
        return [batch for batch in self._under_way if batch.done.is_set()]

    def _write_all(self) -> list[Batch]:
        return [self._write(name) for name in tuple(self._waiting)]

    def _take_answers(self) -> None:
        while self._answers:
            answer = self._answers.popleft()
            if isinstance(answer, Heard):
                self.heard.emit(answer.name, answer.acts)
            else:
                self._take(answer)

    def _take(self, batch: Batch, *, tell: bool = True) -> None:
        """Take in what became of some acts, once."""
        if batch not in self._under_way:
            return
        self._under_way.remove(batch)
        name = batch.review.name
        if batch.error is not None:
            self._fail(name, str(batch.error))
            return
        self._forget(name, batch.acts)
        self._failed.discard(name)
        if tell:
            self.heard.emit(name, batch.written)
        if not self._failed and self._why:
            self._why = ""
            self._timer.stop()
            self._timer.setInterval(FIRST_WAIT)
            self.held.emit()

    def _forget(self, name: str, acts: Iterable[Act]) -> None:
        """Let go of acts that are written now, but not of a note that has been typed further since."""
        if name not in self._waiting:
            return
        _, waiting = self._waiting[name]
        for act in acts:
            held = waiting.get(act.id)
            if held is not None and held.revision <= act.revision:
                del waiting[act.id]
        if not waiting:
            del self._waiting[name]

    def _fail(self, name: str, why: str) -> None:
        news = name not in self._failed or why != self._why
        self._why = why
        self._failed.add(name)
        if not self._timer.isActive():
            self._timer.start()
        if news:
            self.failed.emit(why)

    def _try_later(self) -> None:
        self._write_all()
        if self._failed:
            self._timer.start(min(2 * self._timer.interval(), LONGEST_WAIT))
