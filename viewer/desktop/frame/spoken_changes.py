"""What a reviewer who hears the window is told of, though it is not where the focus is.

The case: R marks the factor reviewed. A sign appears in the tree and a number at the foot of the window;
the focus stays in the panes, and nothing would be said. So what was opened, and how the factor at hand is
marked now, is said.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from viewer.desktop.frame.counts import count_words
from viewer.desktop.look.announcing import announce
from viewer.desktop.session import Session
from viewer.desktop.tree.pane import TreePane
from viewer.language.say import say, sayable
from viewer.review import Mark
from viewer.wording.pairs import mark_word

_NO_MARK = sayable("no mark")


class SpokenChanges(QObject):
    """Listens to the session."""

    def __init__(self, session: Session, tree: TreePane, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._tree = tree
        self._window = window
        self._marks: dict[str, Mark] = {}
        """How the pairs were marked when that was last asked for."""
        session.opened.connect(self._opened)
        session.entry_changed.connect(self._changed)

    def _opened(self) -> None:
        comparison = self._session.comparison
        self._marks = {pair.id: self._session.entry(pair).mark for pair in self._session.pairs}
        if comparison is not None and not self._session.renewing:
            title = say("{old} and {new}", old=comparison.old.name, new=comparison.new.name)
            announce(self._window, ": ".join((title, ", ".join(count_words(self._session)))))

    def _changed(self, pair_id: str) -> None:
        # Each key of a note changes the entry as well; what is typed is heard without this.
        pair = next((one for one in self._session.pairs if one.id == pair_id), None)
        if pair is None:
            return
        entry = self._session.entry(pair)
        before = self._marks.get(pair_id, Mark.NONE)
        self._marks[pair_id] = entry.mark
        if entry.mark != before:
            announce(self._tree.view, f"{pair.heading}: {mark_word(entry) or say(_NO_MARK)}")
