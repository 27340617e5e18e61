"""Shows a paragraph in the whole text of its filing: the one at hand, or the one that was pointed at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from viewer.comparison.places import Place
from viewer.desktop.explaining.source_dialog import SourceDialog
from viewer.desktop.opening.loading import Side
from viewer.desktop.session import Session
from viewer.desktop.splitview import SplitView
from viewer.desktop.splitview.panes.at_hand import spans_of
from viewer.filings.model import Filing, Span
from viewer.language.say import say
from viewer.redline.plan import NEW, OLD
from viewer.wording.readings.sides import filing_words

SIDES = ("old", "new")


class SourceShower(QObject):
    """Between the actions, the panes and the dialog."""

    nowhere = Signal(str)
    """The filing has no such paragraph; says so in words."""

    def __init__(self, session: Session, split: SplitView, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._split = split
        self._window = window

    def show(self) -> None:
        """Show the paragraph at hand on the side with the focus; on the other where that side has none."""
        side = OLD if self._split.panes[OLD].hasFocus() else NEW
        if self._split.place_at_hand(side) is None:
            side = OLD + NEW - side
        self._show_at_hand(side)

    def show_old(self) -> None:
        """Show the paragraph at hand in the text of the old filing."""
        self._show_at_hand(OLD)

    def show_new(self) -> None:
        """Show the paragraph at hand in the text of the new filing."""
        self._show_at_hand(NEW)

    def _show_at_hand(self, side: int) -> None:
        self.show_place(side, self._split.place_at_hand(side))

    def show_place(self, side: int, place: Place | None) -> None:
        """Show any paragraph of a filing; None: the filing has no such factor."""
        comparison = self._session.comparison
        if comparison is None:
            return
        if place is None:
            self.nowhere.emit(say("The {filing} has no such factor", filing=filing_words(SIDES[side])))
            return
        filing = (comparison.old, comparison.new)[side]
        self._open(side, filing, spans_of(comparison, place, side))

    def show_span(self, side: Side, span: Span) -> None:
        """Show any place of a filing's text."""
        comparison = self._session.comparison
        if comparison is not None:
            number = SIDES.index(side)
            self._open(number, (comparison.old, comparison.new)[number], (span,))

    def _open(self, side: int, filing: Filing, spans: Sequence[Span]) -> None:
        dialog = SourceDialog(SIDES[side], filing, spans, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
