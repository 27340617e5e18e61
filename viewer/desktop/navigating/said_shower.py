"""Shows the notes dock and hides it, and goes to what is chosen there.

The case: the dock is closed by its own button. The menu's tick goes, the focus comes back to the tree, and
the next window opens without it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from viewer.desktop.actions.action_set import ActionSet
from viewer.desktop.navigating.navigator import Navigator
from viewer.desktop.navigating.notes_dock import NotesDock
from viewer.desktop.navigating.said import Said
from viewer.desktop.reviewing.note_editor import NoteEditor
from viewer.desktop.session import Session
from viewer.desktop.settings import Settings
from viewer.desktop.tree.pane import TreePane

_KEY = "notes"
"""Name of the setting; ``"shown"`` where the dock was shown last."""
_ACTION = "show-notes"


class SaidShower(QObject):
    """Between the dock, the menu, the settings, and what shows places."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        actions: ActionSet,
        dock: NotesDock,
        navigator: Navigator,
        tree: TreePane,
        notes: NoteEditor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._actions = actions
        self._dock = dock
        self._navigator = navigator
        self._tree = tree
        self._notes = notes
        self._wanted = settings.text(_KEY) == "shown"
        actions.set_checked(_ACTION, checked=self._wanted)
        dock.wanted.connect(self._go)
        dock.left.connect(self._leave)
        dock.closed.connect(lambda: self.show_notes(shown=False))

    def show_notes(self, shown: bool) -> None:
        """Show or hide the dock. Shown, it gets the focus: who asks for it wants to go through it."""
        self._wanted = shown
        self._actions.set_checked(_ACTION, checked=shown)
        self._settings.set_text(_KEY, "shown" if shown else "")
        if not shown and any(part.hasFocus() for part in self._dock.findChildren(QWidget)):
            self._leave()
        self.update()
        if shown:
            self._dock.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find(self) -> None:
        """Let the reviewer type words that are looked for in all that was said."""
        if not self._wanted:
            self.show_notes(shown=True)
        self._dock.start_finding()

    def update(self) -> None:
        """Show the dock where it is wanted and filings are open."""
        self._dock.setVisible(self._wanted and self._session.comparison is not None)

    def _go(self, said: Said) -> None:
        pair = next((pair for pair in self._session.pairs if pair.id == said.pair.id), None)
        if pair is None:
            return
        if said.change is not None:
            self._navigator.show_figure(pair, said.change)
            return
        self._navigator.show_pair(pair)
        if said.note:
            self._notes.show_note(said.note)

    def _leave(self) -> None:
        self._tree.view.setFocus(Qt.FocusReason.OtherFocusReason)
