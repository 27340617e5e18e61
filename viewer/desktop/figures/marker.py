"""What the reviewer says of the figure at hand: checked, wrong, needs a source, a note, another counterpart.

Each is an act of the record, and can be undone like any other.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.comparison.model import FigureChange, PlacedFigure
from viewer.desktop.actions.action import When
from viewer.desktop.figures.dock import FiguresDock
from viewer.desktop.figures.match_dialog import FiguresMatchDialog
from viewer.desktop.reviewing.done_list import DoneList
from viewer.desktop.session import NOT_OPENED, Session
from viewer.language.say import say
from viewer.review.check import Check
from viewer.review.figure_candidates import candidates
from viewer.review.figure_marks import FigureEntry, FigureMarks
from viewer.wording.figures import headline_words, value_words
from viewer.wording.record.acts import check_act_words
from viewer.wording.snippets import Snippets


class FiguresMarker(QObject):
    """Turns menu entries and keys into acts of the session."""

    told = Signal(str)
    """Something to say in the status bar."""
    changed = Signal()
    """Another figure is at hand, or something was said of it."""
    matched = Signal(object)
    """The FigureChange that a match has made: worth showing."""

    def __init__(self, session: Session, dock: FiguresDock, done: DoneList, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._dock = dock
        self._matched: dict[str, PlacedFigure] = {}
        """The steps that match a figure by hand, and the new figure of each."""
        done.moved.connect(self._moved)
        self._window = window
        self.dialog: FiguresMatchDialog | None = None
        dock.at_hand_changed.connect(self.changed)
        session.figures_changed.connect(self.changed)

    # What can be done

    @property
    def states(self) -> set[When]:
        """What is there for actions to make sense."""
        change = self._dock.at_hand
        if change is None or self._session.comparison is None:
            return set()
        states = {When.FIGURE}
        return states | {When.MATCHED} if change.manual else states

    @property
    def check(self) -> Check:
        """The mark of the figure at hand."""
        change = self._dock.at_hand
        return self._session.figure_entry(change).check if change is not None else Check.NONE

    # Acts

    def mark(self, check: Check) -> None:
        """Give the figure at hand a mark, or take it away where it has it already."""
        change = self._dock.at_hand
        if change is None:
            return
        entry = self._session.figure_entry(change)
        wanted = Check.NONE if entry.check is check else check
        if self._put(change, FigureEntry(wanted, entry.note), check_act_words(change, wanted)):
            said = say(wanted.value or "no mark")
            self.told.emit(f"{headline_words(change)}: {said}")

    def edit_note(self) -> None:
        """Let the reviewer write a note on the figure at hand."""
        self._dock.start_note()

    def match(self) -> None:
        """Let the reviewer choose what the figure at hand is matched with."""
        change, comparison = self._dock.at_hand, self._session.comparison
        if change is None or comparison is None:
            return
        dialog = FiguresMatchDialog(
            change, candidates(comparison, change), Snippets(comparison), self._window
        )

        def use() -> None:
            # The window behind a dialog may have moved on.
            if comparison is self._session.comparison:
                self._match(change, dialog.chosen)

        dialog.accepted.connect(use)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def unmatch(self) -> None:
        """Let the comparison decide again what the figure at hand is matched with."""
        change, review = self._dock.at_hand, self._session.review
        if change is None or change.new is None or review is None or not change.manual:
            return
        name = self._session.figure_names.of(change.new)
        self._push(
            say("{factor} back to automatic", factor=_named(change.new)),
            review.figures.without_match(name),
            change.new,
        )

    # How

    def _closed(self) -> None:
        self.dialog = None

    def _match(self, change: FigureChange, chosen: PlacedFigure | None) -> None:
        review = self._session.review
        if review is None:
            self._session.save_failed.emit(NOT_OPENED)
            return
        new, old = (change.new, chosen) if change.new is not None else (chosen, change.old)
        if new is None:
            # A removed figure that is to have no counterpart has none already.
            return
        names = self._session.figure_names
        after = review.figures.with_match(names.of(new), names.of(old) if old is not None else None)
        self._push(say("the match of {figure}", figure=_named(new)), after, new)

    def _push(self, text: str, after: FigureMarks, new: PlacedFigure) -> None:
        if not self._session.set_figures(after, text):
            return
        self._matched[self._session.last_step] = new
        self._show(new)
        self.told.emit(say("{what} (Undo takes it back)", what=f"{text[:1].upper()}{text[1:]}"))

    def _moved(self, step: str) -> None:
        if step in self._matched:
            self._show(self._matched[step])

    def _show(self, new: PlacedFigure) -> None:
        """Go to the figure whose row is another one now."""
        rows = (change for pair in self._session.pairs for change in pair.figures)
        change = next((change for change in rows if change.new == new), None)
        if change is not None:
            self.matched.emit(change)

    def _put(self, change: FigureChange, entry: FigureEntry, words: str) -> bool:
        review = self._session.review
        if review is None:
            self._session.save_failed.emit(NOT_OPENED)
            return False
        figures = review.figures.with_entry(
            change, replace(entry, outdated=False), self._session.figure_names
        )
        return self._session.set_figures(figures, words)


def _named(placed: PlacedFigure) -> str:
    return value_words(placed.figure)
