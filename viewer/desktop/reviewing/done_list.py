"""All that the reviewer did, in one order: what Undo takes back, and what Redo says again.

The case: a factor is flagged, unpaired, and its figure is marked wrong. Three times Ctrl+Z takes back the
mark, then the unpairing, then the flag. Each is a step of the record (:mod:`viewer.review.acts`), so taking
it back changes nothing else, whatever was said meanwhile in another window.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from viewer.desktop.session import Session
from viewer.language.say import say


@dataclass(frozen=True, slots=True)
class Done:
    """A step, and what it was in words that follow "Undo"."""

    step: str
    words: str


class DoneList(QObject):
    """Listens to the session for what is done."""

    changed = Signal()
    """What can be undone or redone has changed."""
    told = Signal(str)
    """Something to say in the status bar."""
    moved = Signal(str)
    """The step with this name has been undone or redone."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filings: object = None
        """What the steps are about."""
        self._done: list[Done] = []
        self._undone: list[Done] = []
        session.did.connect(self._did)
        session.opened.connect(self._opened)

    @property
    def undo_words(self) -> str:
        """What Undo would take back; empty where there is nothing."""
        return self._done[-1].words if self._done else ""

    @property
    def redo_words(self) -> str:
        """What Redo would say again."""
        return self._undone[-1].words if self._undone else ""

    def undo(self) -> None:
        """Take the last step back: what is being typed, if that is it."""
        self._session.save_typed()
        if self._done and self._may():
            step = self._done[-1]
            self.told.emit(say("Undone: {what}", what=step.words))
            self.take_back(step.step)

    def redo(self) -> None:
        """Take the step again that was taken back last."""
        self._session.save_typed()
        if self._undone and self._may():
            step = self._undone[-1]
            self.told.emit(say("Done again: {what}", what=step.words))
            self.take_again(step.step)

    def take_back(self, step: str) -> None:
        """Take a step back, be it the last one or not."""
        self._move(step, self._done, self._undone)
        self._session.take_back(step)
        self.moved.emit(step)

    def take_again(self, step: str) -> None:
        """Take a step again."""
        self._move(step, self._undone, self._done)
        self._session.take_again(step)
        self.moved.emit(step)

    def turn(self, step: str) -> None:
        """Take a step back if it counts, or again if it does not."""
        if any(one.step == step for one in self._undone):
            self.take_again(step)
        else:
            self.take_back(step)

    def _may(self) -> bool:
        """Whether a step can be taken back or again: not in a signed review, which says so."""
        if self._session.locked:
            self._session.refused.emit()
        return not self._session.locked

    def _move(self, step: str, source: list[Done], target: list[Done]) -> None:
        found = next((one for one in source if one.step == step), None)
        if found is not None:
            source.remove(found)
            target.append(found)
        self.changed.emit()

    def _did(self, step: str, words: str) -> None:
        self._undone.clear()
        # A note that is typed further is the same step.
        if not self._done or self._done[-1].step != step:
            self._done.append(Done(step, words))
        self.changed.emit()

    def _opened(self) -> None:
        comparison = self._session.comparison
        if self._session.renewing or comparison is None:
            return
        filings = tuple((side.sha256, side.section.span) for side in (comparison.old, comparison.new))
        if filings != self._filings:
            self._filings = filings
            self._done.clear()
            self._undone.clear()
        self.changed.emit()
