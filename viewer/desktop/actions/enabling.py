"""Which actions make sense now, which of them are checked, and what Undo would undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from viewer.desktop.actions.action import When
from viewer.desktop.actions.action_set import ActionSet
from viewer.desktop.comparing.pairing import Pairing
from viewer.desktop.figures.marker import FiguresMarker
from viewer.desktop.session import Session
from viewer.desktop.tree.pane import TreePane
from viewer.review import Mark
from viewer.wording.record.sign_offs import refusal_words


class Enabling(QObject):
    """Looks at the session, the tree and what was done; ``refresh`` after any of them has changed."""

    def __init__(
        self,
        actions: ActionSet,
        session: Session,
        tree: TreePane,
        more: Callable[[], set[When]],
        pairing: Pairing,
        marker: FiguresMarker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._session = session
        self._tree = tree
        self._more = more
        """Tells what there is besides: files, several filings, two of a history."""
        self._pairing = pairing
        self._marker = marker
        actions.refused.connect(session.refused)
        session.signed_off.connect(self.refresh)

    def refresh(self, _what: object = None) -> None:
        """Enable the actions for what is current, and check those that say how it is marked."""
        comparison = self._session.comparison
        pair = self._tree.current_pair if comparison is not None else None
        true = {
            When.COMPARISON: comparison is not None,
            When.PAIR: pair is not None,
            When.OLD_BY_HAND: comparison is not None and comparison.old.section.by_hand,
            When.NEW_BY_HAND: comparison is not None and comparison.new.section.by_hand,
        }
        states = self._pairing.states | self._marker.states | self._more()
        refusal = refusal_words(self._session.review.sign_off) if self._session.review is not None else ""
        self._actions.enable(states.union(when for when, holds in true.items() if holds), refusal)
        mark = self._session.entry(pair).mark if pair is not None else Mark.NONE
        self._actions.set_checked("reviewed", checked=Mark.REVIEWED in mark)
        self._actions.set_checked("flag", checked=Mark.FLAGGED in mark)
        self._actions.set_words("undo", self._pairing.done.undo_words)
        self._actions.set_words("redo", self._pairing.done.redo_words)
