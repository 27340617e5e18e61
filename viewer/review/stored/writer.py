"""Acts are written in a thread of their own, in their order; what others write is looked for in between.

The case: the disk is slow, and takes 60 ms to keep an act for good. The reviewer goes on to the next factor
meanwhile. In another window a colleague flags a factor of the same pair: half a second later it shows here.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from viewer.review.acts.act import Act
from viewer.review.errors import ReviewError
from viewer.review.model import Review
from viewer.review.store import ReviewStore
from viewer.review.stored.backup import back_up
from viewer.review.stored.database import NAME, ActsDatabase

LOOK_EVERY = 0.4
"""Seconds between two looks for what others have written: they see each other's acts within a second. A look
costs some 20 microseconds, in the thread."""


@dataclass(eq=False, slots=True)
class Batch:
    """Acts to write, and what became of it."""

    review: Review
    acts: tuple[Act, ...]
    written: tuple[Act, ...] = ()
    """With their numbers."""
    error: ReviewError | None = None
    done: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True, slots=True)
class Heard:
    """Acts on the watched review that were written since the last look, in this window or another."""

    name: str
    acts: tuple[Act, ...]


Answer = Batch | Heard


class ActsWriter:
    """Owns the thread and its connection. Answers are told in that thread."""

    def __init__(self, folder: Path, tell: Callable[[Answer], None]) -> None:
        self._folder = folder
        self._tell = tell
        self._asked: queue.SimpleQueue[Batch | Review | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._database = ActsDatabase(folder / NAME)
        self._watched: Review | None = None
        self._known = 0
        self._version = 0
        self._wrote = False

    def write(self, review: Review, acts: Sequence[Act]) -> Batch:
        """Have acts written; the batch is done soon."""
        batch = Batch(review, tuple(acts))
        self._ask(batch)
        return batch

    def watch(self, review: Review) -> None:
        """Look for what others write of a review's files from now on, beyond the acts that it knows."""
        self._ask(review)

    def close(self, seconds: float) -> None:
        """Write what is asked for, and end; wait no longer than some seconds."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._asked.put(None)
            thread.join(seconds)

    def _ask(self, what: Batch | Review) -> None:
        self._asked.put(what)
        if self._thread is None:
            # A daemon: a drive that does not answer must not keep the program from ending.
            self._thread = threading.Thread(target=self._run, name="factordiff-acts", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        store = ReviewStore(self._folder, self._database)
        going = True
        while going:
            try:
                asked = [self._asked.get(timeout=LOOK_EVERY)]
            except queue.Empty:
                self._look(store)
                continue
            while not self._asked.empty():
                asked.append(self._asked.get())
            going = self._do(store, asked)
        self._database.close()
        if self._wrote:
            # Last of all: while it is made nothing else can be written.
            back_up(store.database)

    def _do(self, store: ReviewStore, asked: list[Batch | Review | None]) -> bool:
        """Do what is asked for; False where that is to end.

        What has gathered while the disk was busy goes into one transaction, so that no queue grows.
        """
        for _, group in groupby(asked, key=_what):
            several = list(group)
            first = several[0]
            if first is None:
                return False
            if isinstance(first, Batch):
                self._write(store, [one for one in several if isinstance(one, Batch)])
            else:
                self._watched = first
                self._known = max((act.number for act in first.acts), default=0)
                # What was written between reading the review and now is heard with the next look.
                self._version = -1
        return True

    def _write(self, store: ReviewStore, batches: list[Batch]) -> None:
        acts = tuple(act for batch in batches for act in batch.acts)
        written: tuple[Act, ...] = ()
        error: ReviewError | None = None
        try:
            written = store.append(batches[-1].review, acts)
        except ReviewError as raised:
            error = raised
        except Exception as raised:  # whatever it is, nothing is written, and the thread must go on
            error = ReviewError(f"{store.database}: {type(raised).__name__} {raised}")
        if error is not None:
            self._version = -1
        for batch in batches:
            batch.written, batch.error = written, error
            batch.done.set()
            self._tell(batch)
        self._wrote = self._wrote or error is None

    def _look(self, store: ReviewStore) -> None:
        review = self._watched
        if review is None:
            return
        try:
            version = self._database.version()
            if version == self._version:
                return
            acts = store.acts_after(review, self._known)
        except ReviewError:
            # Whoever opens or saves a review is told why. The connection is another one from now on.
            self._version = -1
            return
        self._version = version
        self._known = max((act.number for act in acts), default=self._known)
        if acts:
            self._tell(Heard(review.name, acts))


def _what(asked: Batch | Review | None) -> object:
    """Batches of one review belong together."""
    return asked.review.name if isinstance(asked, Batch) else id(asked)
