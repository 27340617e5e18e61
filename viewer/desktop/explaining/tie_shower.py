"""Shows the tagged number that the figure at hand was tied to, in the whole text of its filing.

Where it stands there is known only once the page has been read again, so that is done in a thread.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from viewer.comparison.figures.ties.tie import Tie
from viewer.comparison.model import Comparison, FigureChange
from viewer.comparison.places import NEW, OLD, FilingSide
from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.explaining.source_dialog import SourceDialog
from viewer.desktop.figures.dock import FiguresDock
from viewer.desktop.session import Session
from viewer.filings.facts.model import TaggedFact
from viewer.filings.model import Filing, Span
from viewer.language.say import say
from viewer.wording.readings.sides import filing_words
from viewer.wording.ties import NO_COUNTERPART_WORDS, concept_words

Found = tuple[Comparison, FilingSide, TaggedFact, Span | None]


class TieShower(QObject):
    """Between the figure at hand, the worker and the dialog of the source."""

    nowhere = Signal(str)
    """There is no such number to show; says so in words."""

    def __init__(self, session: Session, dock: FiguresDock, job: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._dock = dock
        self._job = job
        self._window = window
        job.finished.connect(self._show)

    def show(self) -> None:
        """Look up where the counterpart of the figure at hand stands, and show it."""
        change, comparison = self._dock.at_hand, self._session.comparison
        if change is None or comparison is None:
            return
        side, fact = _counterpart(change)
        if fact is None:
            words = say(NO_COUNTERPART_WORDS)
            self.nowhere.emit(f"{words[:1].upper()}{words[1:]}")
            return
        self._job.start(partial(_look_up, comparison, side, fact))

    def _show(self, found: Found) -> None:
        comparison, side, fact, span = found
        if comparison is not self._session.comparison:
            return
        if span is None:
            self.nowhere.emit(
                say(
                    "{concept} does not stand in the text of the {filing}",
                    concept=concept_words(fact),
                    filing=filing_words(side),
                )
            )
            return
        dialog = SourceDialog(str(side), comparison.filing(side), (span,), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _counterpart(change: FigureChange) -> tuple[FilingSide, TaggedFact | None]:
    """The side and the fact of the tie to show: the one that the row tells of, else the other."""
    ties: list[tuple[FilingSide, Tie | None]] = [(NEW, change.new_tie), (OLD, change.old_tie)]
    if change.tie is change.old_tie:
        ties.reverse()
    known = [(side, tie.fact) for side, tie in ties if tie is not None and tie.fact is not None]
    return known[0] if known else (NEW, None)


def _look_up(
    comparison: Comparison, side: FilingSide, fact: TaggedFact, _progress: Progress, _stop: ShouldCancel
) -> Found:
    # Loaded when it is asked for: it reads pages.
    from viewer.filings.facts.place import place_of

    filing: Filing = comparison.filing(side)
    return comparison, side, fact, place_of(filing, fact)
