"""Which words of the filings on screen a note hangs on, for the panes to mark.

The case: a note is written on a selection, and another window answers it. The words stay marked as long as
one of the two is there; undone, they are not.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from viewer.comparison.places import Place, PlacedSpan
from viewer.desktop.session import Session
from viewer.desktop.splitview import SplitView
from viewer.desktop.splitview.painting.note_signs import NoteMark
from viewer.review.notes.anchors import Anchor, find
from viewer.wording.record.notes import note_head


class NoteMarks(QObject):
    """Between the session's notes and the panes."""

    def __init__(self, session: Session, split: SplitView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._split = split
        self._found: dict[Anchor, PlacedSpan | None] = {}
        """Where anchors were found in what is open: asked again at each letter of a note, looked for once."""
        self._marks: dict[Place, tuple[NoteMark, ...]] = {}
        split.set_notes_at(self.at)
        session.opened.connect(self._opened)
        session.entry_changed.connect(self._look)

    def at(self, place: Place | None) -> Sequence[NoteMark]:
        """Return the notes that hang on words of a place."""
        return self._marks.get(place, ()) if place is not None else ()

    def _opened(self) -> None:
        self._found = {}
        self._look()

    def _look(self, _pair: object = None) -> None:
        marks: dict[Place, list[NoteMark]] = {}
        for pair in self._session.pairs:
            for note in self._session.notes(pair):
                placed = self._place(note.anchor) if note.anchor is not None and note.text else None
                if placed is not None:
                    said = ": ".join(filter(None, (note_head(note), note.text)))
                    mark = NoteMark(placed.span.start, placed.span.end, note.id, said)
                    marks.setdefault(placed.place, []).append(mark)
        made = {place: tuple(found) for place, found in marks.items()}
        if made != self._marks:
            self._marks = made
            self._split.show_entries()

    def _place(self, anchor: Anchor) -> PlacedSpan | None:
        if anchor not in self._found:
            comparison = self._session.comparison
            self._found[anchor] = find(anchor, comparison) if comparison is not None else None
        return self._found[anchor]
