"""Copies what the reviewer is at: as a citation, or with the marks that the panes show.

The case: two words are selected in the new filing. *Copy a citation* puts ``20-F FY2012, Item 3.D, “Our
piers may rot”, paragraph 2: “two words”`` on the clipboard; *Copy with marks* the words with what was
inserted in ``{+…+}``, or, for a word processor, underlined.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from viewer.comparison.places import Place
from viewer.desktop.reviewing.selected_words import selected_words
from viewer.desktop.session import Session
from viewer.desktop.splitview import SplitView
from viewer.desktop.splitview.panes.clipboard import marked_html, marked_text
from viewer.desktop.splitview.panes.pane import Pane
from viewer.language.say import say, sayable
from viewer.redline.plan import NEW, OLD
from viewer.wording.readings.citations import citation_words

_COPIED_SELECTION = sayable("Copied what is selected, insertions in {+…+} and deletions in [-…-]")
_COPIED_FACTOR = sayable("Copied the factor, insertions in {+…+} and deletions in [-…-]")


class Copier(QObject):
    """Between the actions and the clipboard."""

    told = Signal(str)
    """What was copied, or why nothing was; for the status bar."""

    def __init__(self, session: Session, split: SplitView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._split = split

    def cite(self) -> None:
        """Copy the citation of what is selected, else of the paragraph at hand."""
        comparison = self._session.comparison
        if comparison is None:
            return
        pane, side = self._pane()
        selected = selected_words(pane, comparison)
        if selected is not None:
            text = comparison.paragraphs[selected.place].text
            quote = " ".join(text[selected.span.start : selected.span.end].split())
            self._cite(selected.place, quote)
            return
        place = self._split.place_at_hand(side) or self._split.place_at_hand(OLD + NEW - side)
        if place is None:
            self.told.emit(say("There is no paragraph to cite"))
        else:
            self._cite(place)

    def cite_place(self, _side: int, place: Place | None) -> None:
        """Copy the citation of any paragraph; None: the filing has none there."""
        if place is None:
            self.told.emit(say("This filing has no such paragraph"))
        else:
            self._cite(place)

    def _cite(self, place: Place, quote: str = "") -> None:
        assert self._session.comparison is not None
        words = citation_words(self._session.comparison, place, quote)
        QGuiApplication.clipboard().setText(words)
        self.told.emit(say("Copied: {words}", words=words))

    def copy_marked(self) -> None:
        """Copy what is selected, else the factor on screen, with insertions and deletions marked."""
        pane, _ = self._pane()
        scene, cursor = pane.scene, pane.textCursor()
        if scene is None:
            return
        span = (0, pane.document().characterCount())
        if cursor.hasSelection():
            span = cursor.selectionStart(), cursor.selectionEnd()
        data = QMimeData()
        data.setText(marked_text(scene.positions.entries, *span))
        data.setHtml(marked_html(scene.positions.entries, *span))
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(say(_COPIED_SELECTION if cursor.hasSelection() else _COPIED_FACTOR))

    def _pane(self) -> tuple[Pane, int]:
        """The pane with the focus, else that with a selection, else the new filing's; and its side."""
        panes = self._split.panes
        if self._split.inline:
            return panes[NEW], NEW
        for side in (OLD, NEW):
            if panes[side].hasFocus():
                return panes[side], side
        selected = (side for side in (NEW, OLD) if panes[side].textCursor().hasSelection())
        side = next(selected, NEW)
        return panes[side], side
