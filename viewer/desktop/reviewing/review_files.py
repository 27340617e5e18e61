"""Reviews in files: saved to be handed on, opened, and merged into the one on screen.

The case: a colleague's file is double-clicked. Her filings are in it, so they are opened with her marks and
notes, and a message tells what differs here. Without them the window looks among the files that it knows, and
then asks.

What it takes is loaded when it is asked for: a window is there before.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from viewer.desktop.notices.banner import Message, Remedy, Tone
from viewer.language.say import say, say_count
from viewer.wording.readings.sides import listed_words

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow
    from viewer.desktop.reviewing.admission_question import AdmissionQuestion
    from viewer.desktop.reviewing.filing_work import MergedReview, OpenedReview, ReadReview
    from viewer.review.acts.act import Act

SUFFIX = ".factordiff"
_TOPIC = "review file"
_DISAGREEMENTS = "disagreements"
"""The topic of what is said of them."""


def reviews_filter() -> str:
    """Return what the dialog of the system offers."""
    return say("Reviews ({patterns})", patterns=f"*{SUFFIX}")


def _nothing_held(_name: str) -> tuple[Act, ...]:
    """What waits to be written while no filings have been opened."""
    return ()


class ReviewFiles(QObject):
    """Asks for files, has them read and written in the background, and says what came of it."""

    saved = Signal(object)
    """The Path."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._runner = window.jobs.filing
        self.question: AdmissionQuestion | None = None
        """What is asked before a file changes what stands here."""
        self._opened: OpenedReview | None = None
        """What is being opened: what differs is told once its filings are shown."""
        self._runner.finished.connect(self._finished)
        self._runner.failed.connect(self._failed)
        window.loaded.connect(self._shown)

    # Saving

    def save_as(self) -> None:
        """Ask where to save the review, and whether with its filings."""
        session = self._window.desk.session
        if session.comparison is None or session.review is None:
            return
        from viewer.desktop.reviewing.save_review_dialog import SaveReviewDialog  # late: see the docstring

        dialog = SaveReviewDialog(session.comparison, self._window)
        dialog.accepted.connect(lambda: self._choose(with_filings=dialog.with_filings.isChecked()))
        dialog.open()

    def _choose(self, *, with_filings: bool) -> None:
        comparison = self._window.desk.session.comparison
        if comparison is None:
            return
        old, new = Path(comparison.old.path), Path(comparison.new.path)
        start = str(new.parent / f"{old.stem} - {new.stem}{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self._window, say("Save review as"), start, reviews_filter())
        if name:
            self.save(Path(name), with_filings=with_filings)

    def save(self, path: Path, *, with_filings: bool) -> None:
        """Write the review on screen to a file."""
        from viewer.desktop.reviewing.filing_work import save_review  # late: see the docstring

        session = self._window.desk.session
        session.save_typed()
        session.end_typing()
        comparison, review = session.compared, session.review
        if comparison is None or review is None:
            return
        path = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
        self._runner.start(
            lambda _tell, _stop: save_review(comparison, review, path, with_filings=with_filings)
        )

    # Opening

    def ask(self) -> None:
        """Ask for a review file, and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, say("Open a review"), str(Path.home()), reviews_filter()
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a review file with its filings."""
        from viewer.desktop.reviewing.filing_work import read_review  # late: see the docstring

        held = self._window.desk.session.keeper.waiting if self._window.has_desk else _nothing_held
        self._window.banners.withdraw(_TOPIC)
        self._runner.start(lambda _tell, _stop: read_review(path, held))

    def _admit(self, read: ReadReview) -> None:
        """Take in what changes nothing that was decided here; ask about the rest."""
        from viewer.desktop.reviewing.admission_question import AdmissionQuestion  # late: see the docstring
        from viewer.desktop.reviewing.filing_work import open_review
        from viewer.review.handing.beside import Admission

        recent = self._window.settings.recent_pairs()
        known = [file for pair in recent for file in (pair.old, pair.new)]

        def go_on(*, add: bool) -> None:
            self._runner.start(lambda _tell, _stop: open_review(read, known, add=add))

        if read.beside is None or read.beside.admission is Admission.ADD:
            go_on(add=True)
        else:
            if self.question is None:
                self.question = AdmissionQuestion(self._window)
            self.question.ask(read.path.name, read.beside, go_on)

    def _open_filings(self, opened: OpenedReview) -> None:
        self._opened = opened
        if opened.unkept:
            # Nobody is kept from reading it: it is held in memory, and a message says that it is not kept.
            self._window.desk.session.keeper.hold(opened.file.empty, opened.file.acts)
        if opened.old is not None and opened.new is not None:
            self._window.load(opened.old, opened.new)
            return
        from viewer.desktop.opening.open_dialog import OpenDialog  # late: see the docstring

        dialog = OpenDialog(opened.old, opened.new, self._window)
        dialog.setWindowTitle(say("Where are the filings of {name}?", name=opened.read.path.name))
        filings = (opened.file.old, opened.file.new), (opened.old, opened.new)
        missing = [f"“{filing.name}”" for filing, path in zip(*filings, strict=True) if path is None]
        words = say_count(
            len(missing),
            "{names} is not in the review: choose the file.",
            "{names} are not in the review: choose the file.",
            names=listed_words(missing),
        )
        question = QLabel(words, dialog)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWordWrap(True)
        dialog.layout().insertWidget(0, question)

        def go() -> None:
            if dialog.paths is not None:
                self._window.load(*dialog.paths)

        dialog.accepted.connect(go)
        dialog.rejected.connect(self._given_up)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _given_up(self) -> None:
        opened, self._opened = self._opened, None
        held = opened is not None and opened.unkept
        words = say(
            "The marks and notes are held. They show when their filings are opened."
            if held
            else "The marks and notes are kept. They show when their filings are opened."
        )
        self._window.banners.say(Message(words, Tone.NOTE, topic=_TOPIC))

    def _shown(self, _comparison: object) -> None:
        """Tell what differs from what was reviewed, and what is to be decided."""
        opened, self._opened = self._opened, None
        comparison = self._window.desk.session.comparison
        if opened is None or comparison is None:
            return
        from viewer.wording.record.admissions import gone_on_words  # late: see the docstring
        from viewer.wording.record.review_files import differing_words

        words = list(differing_words(opened.file, comparison))
        beside = opened.read.beside
        if beside is not None and not beside.news:
            words.append(gone_on_words(opened.read.path.name, beside))
        told = " ".join(filter(None, words))
        if told:
            self._window.banners.say(Message(told, Tone.NOTICE, topic=_TOPIC))
        self.tell_of_disagreements()

    # Merging

    def merge(self) -> None:
        """Ask for another reviewer's file of the filings on screen, and add what it says."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, say("Merge a review"), str(Path.home()), reviews_filter()
        )
        if name:
            self.merge_from(Path(name))

    def merge_from(self, path: Path) -> None:
        """Add what another reviewer's file says to the review on screen."""
        from viewer.desktop.reviewing.filing_work import merge_review  # late: see the docstring

        session = self._window.desk.session
        session.save_typed()
        review = session.review
        if session.locked:
            session.refused.emit()
        elif review is not None:
            self._window.banners.withdraw(_TOPIC)
            self._runner.start(lambda _tell, _stop: merge_review(path, review))

    def _merged(self, merged: MergedReview) -> None:
        session = self._window.desk.session
        if merged.unkept and session.review is not None and session.review.name == merged.name:
            session.keeper.hold(session.review, merged.acts)
        session.hear(merged.name, merged.acts)
        added, altered = merged.added, merged.altered
        name = merged.path.name
        if added:
            words = say_count(added, "{name}: {n} acts added", "{name}: {n} acts added", name=name)
        else:
            words = say("{name}: nothing new in it", name=name)
        if altered:
            words = say(
                "{words}; {count} that say something else here were left out", words=words, count=altered
            )
        self._window.status.tell(words)
        self.tell_of_disagreements()

    # Deciding

    def tell_of_disagreements(self, _result: int = 0) -> None:
        """Say how many things two reviewers disagree on, if any."""
        from viewer.review.acts.disagreement import disagreements  # late: see the docstring

        self._window.banners.withdraw(_DISAGREEMENTS)
        review = self._window.desk.session.review
        number = len(disagreements(review)) if review is not None else 0
        if number:
            words = say_count(
                number, "Two reviewers disagree on one thing.", "Two reviewers disagree on {n} things."
            )
            remedy = Remedy(say("Decide…"), self.decide)
            self._window.banners.say(Message(words, Tone.NOTICE, (remedy,), topic=_DISAGREEMENTS))

    def decide(self) -> None:
        """Show what two reviewers disagree on, each to be decided by a click."""
        from viewer.desktop.reviewing.disagreements_dialog import DisagreementsDialog  # late, as above

        if self._window.desk.session.locked:
            self._window.desk.session.refused.emit()
            return
        dialog = DisagreementsDialog(self._window.desk.session, self._window)
        dialog.finished.connect(self.tell_of_disagreements)  # what is left is still to be decided
        dialog.open()

    # What came of it

    def _finished(self, result: object) -> None:
        from viewer.desktop.reviewing.filing_work import MergedReview, OpenedReview, ReadReview, SavedReview

        if isinstance(result, ReadReview):
            self._admit(result)
        elif isinstance(result, OpenedReview):
            self._open_filings(result)
        elif isinstance(result, MergedReview):
            self._merged(result)
        elif isinstance(result, SavedReview):
            self._window.status.tell(say("Saved: {path}", path=result.path))
            self.saved.emit(result.path)

    def _failed(self, error: object) -> None:
        from viewer.review.errors import ReviewError

        words = str(error) if isinstance(error, ReviewError) else f"{type(error).__name__}: {error}"
        self._window.banners.say(Message(f"{words.rstrip('.')}.", Tone.ALARM, topic=_TOPIC))
