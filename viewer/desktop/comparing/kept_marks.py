"""Which words on screen were replaced everywhere else, for the panes to mark where replacements are quiet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from viewer.comparison.places import Place
from viewer.comparison.replaced.replacement import Replacement
from viewer.desktop.session import Session
from viewer.desktop.splitview import SplitView
from viewer.desktop.splitview.painting.kept_words import KeptWords
from viewer.language.say import say_count


class KeptMarks(QObject):
    """Between the session's replacements and the panes."""

    def __init__(self, session: Session, split: SplitView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._split = split
        self._marks: dict[Place, tuple[KeptWords, ...]] = {}
        split.set_kept_at(self.at)
        session.opened.connect(self._look)

    def at(self, place: Place | None) -> Sequence[KeptWords]:
        """Return the words of a place that were replaced everywhere else."""
        return self._marks.get(place, ()) if place is not None else ()

    def _look(self) -> None:
        comparison = self._session.comparison
        marks: dict[Place, list[KeptWords]] = {}
        if comparison is not None and comparison.options.ignore_replaced:
            for replaced in comparison.replacements:
                words = _words(replaced)
                for kept in replaced.kept:
                    for placed in (kept.old, kept.new):
                        if placed is not None:
                            mark = KeptWords(placed.span.start, placed.span.end, words)
                            marks.setdefault(placed.place, []).append(mark)
        made = {place: tuple(found) for place, found in marks.items()}
        if made != self._marks:
            self._marks = made
            self._split.show_entries()


def _words(replaced: Replacement) -> str:
    return say_count(
        len(replaced.places),
        "Not replaced here: “{old}” became “{new}” in {n} place",
        "Not replaced here: “{old}” became “{new}” in {n} places",
        old=replaced.old,
        new=replaced.new,
    )
