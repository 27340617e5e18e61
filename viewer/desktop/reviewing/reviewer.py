"""What the reviewer says of the factor on screen: reviewed, flagged, a note."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from viewer.comparison.model import Pair
from viewer.desktop.reviewing.note_editor import NoteEditor
from viewer.desktop.reviewing.selected_words import selected_words
from viewer.desktop.session import Session
from viewer.desktop.splitview import SplitView
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.desktop.tree.pane import TreePane
from viewer.language.say import say
from viewer.review import Mark
from viewer.review.notes.anchors import Anchor, anchor_of


class Reviewer(QObject):
    """Turns keys and menu entries into marks of the session."""

    told = Signal(str)
    """Something to say in the status bar."""

    def __init__(
        self,
        session: Session,
        tree: TreePane,
        split: SplitView,
        notes: NoteEditor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tree = tree
        self._split = split
        self._notes = notes

    def review_and_go_on(self) -> None:
        """Mark the current factor reviewed and show the next that is not. No mark goes away.

        After the last one shown comes the first one left above. Where none is left, the factor stays.
        """
        pair = self._tree.current_pair
        if pair is None:
            return
        if not self._session.may_say():
            return  # a signed review stays where it is, too
        following = self._unreviewed_after(pair)
        # First on, then mark: the filter "Not reviewed" hides the factor as soon as it is marked.
        if following is not None:
            self._tree.choose(following)
        self._session.set_mark(pair, Mark.REVIEWED)
        if following is None:
            self._tell_end()

    def _tell_end(self) -> None:
        """Say that none of the factors shown is left; those that a chip or words hide may be."""
        done, all_ = self._session.reviewed_count, len(self._session.pairs)
        if done == all_:
            self.told.emit(say("All {n} are reviewed", n=all_))
        else:
            self.told.emit(
                say("All factors shown are reviewed; {left} of {n} are left", left=all_ - done, n=all_)
            )

    def set_reviewed(self, reviewed: bool) -> None:
        """Mark the current factor reviewed, or take the mark away, and stay."""
        self._set(Mark.REVIEWED, on=reviewed)

    def set_flagged(self, flagged: bool) -> None:
        """Flag the current factor, or take the flag away, and stay."""
        self._set(Mark.FLAGGED, on=flagged)

    def edit_note(self) -> None:
        """Let the reviewer write a note on the current factor, on what is selected in the pane at hand."""
        self._notes.start(self._selected())

    def _selected(self) -> Anchor | None:
        comparison = self._session.comparison
        pane = next((pane for pane in self._split.panes if pane.hasFocus()), None)
        words = selected_words(pane, comparison) if pane is not None and comparison is not None else None
        if words is None or comparison is None:
            return None
        pair, current = comparison.pair_of.get(words.place.factor), self._tree.current_pair
        # A category shows several factors: the note is on that of the words.
        if pair is not None and current is not None and pair.id != current.id:
            self._tree.choose(pair)
        return anchor_of(comparison, words)

    def _set(self, mark: Mark, *, on: bool) -> None:
        pair = self._tree.current_pair
        if pair is None:
            return
        if on and mark is Mark.REVIEWED and self._tree.filter.chosen is PairFilter.UNREVIEWED:
            # The factor is about to be hidden, and a category would become current in its place.
            following = self._unreviewed_after(pair)
            if following is not None:
                self._tree.choose(following)
        self._session.set_mark(pair, mark, on=on)

    def _unreviewed_after(self, pair: Pair) -> Pair | None:
        """The next factor shown that is not reviewed, from the top again after the last one."""
        shown = self._tree.filter.pairs()
        at = next((number for number, one in enumerate(shown) if one.id == pair.id), -1)
        around = (*shown[at + 1 :], *shown[: max(at, 0)])
        left = (one for one in around if Mark.REVIEWED not in self._session.entry(one).mark)
        return next(left, None)
