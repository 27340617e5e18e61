"""The comparison that is open and the reviewer's marks on it: the one state that the panes share.

The parts of the window do not change each other: they ask the session for a change and hear of it by its
signals. Each mark and note is saved before the signal is sent, or held by the keeper until it can be.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from viewer.comparison.model import Comparison, FigureChange, ManualPair, Pair
from viewer.desktop.reviewing.keeper import ReviewKeeper
from viewer.redline.made_ahead import MadeAhead
from viewer.redline.shown_pairs import shown_pairs
from viewer.review import Entry, Mark, Review, with_manual
from viewer.review.figure_marks import FigureEntry, FigureMarks
from viewer.review.figure_matches import with_matches
from viewer.review.figure_names import FigureNames
from viewer.review.model import content_of

NOT_OPENED = "The saved review of these filings could not be opened"


class Session(QObject):
    """Holds the open comparison; empty at first."""

    closing = Signal()
    """What is open is about to be replaced: the last moment to save something on it."""
    opened = Signal()
    """Another comparison is open."""
    entry_changed = Signal(str)
    """The mark or note of the pair with this id has changed."""
    figures_changed = Signal()
    """A mark, note or match of a figure has changed."""
    save_failed = Signal(str)
    """A mark or note could not be saved; says why in one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        """As the reviewer matched its figures."""
        self.compared: Comparison | None = None
        """The same as it came from comparing, without what was matched by hand."""
        self.ahead: MadeAhead | None = None
        """What showing ``comparison`` takes, where that was made ahead."""
        self.review: Review | None = None
        self.keeper = ReviewKeeper(self)
        """Saves what is said."""
        self.keeper.failed.connect(self.save_failed)
        self.renewing = False
        """True while ``opened`` tells of another comparison of the filings that were open already: what
        holds a place in it, such as the tree, keeps that."""
        self._entries: dict[str, Entry] = {}
        self._keys: dict[str, str] = {}
        self._names: FigureNames | None = None

    @property
    def saves(self) -> bool:
        """Whether all that was said is on disk, and what is said next can be kept."""
        return self.review is not None and not self.keeper.unsaved

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """All pairs of the open comparison, in its order; what stands around the factors first."""
        return shown_pairs(self.comparison)

    @property
    def reviewed_count(self) -> int:
        """How many pairs are marked reviewed."""
        return sum(1 for pair in self.pairs if self.entry(pair).mark is Mark.REVIEWED)

    @property
    def has_entries(self) -> bool:
        """Whether any pair or figure has a mark or a note."""
        entries = map(self.entry, self.pairs)
        if any(entry.mark is not Mark.NONE or entry.note for entry in entries):
            return True
        figures = (self.figure_entry(change) for pair in self.pairs for change in pair.figures)
        return any(entry.says_something for entry in figures)

    def open(self, comparison: Comparison, review: Review | None, ahead: MadeAhead | None = None) -> None:
        """Show another comparison. Without a review nothing can be marked, and an attempt says so.

        ``ahead`` is what was made for showing it, if anything was.
        """
        self.closing.emit()
        self.ahead = ahead
        # What could not be saved yet is not in what was read from disk.
        self._show(comparison, self.keeper.with_unsaved(review) if review is not None else None)

    def renew(
        self, comparison: Comparison, hand_on: Callable[[Review], Review], ahead: MadeAhead | None = None
    ) -> None:
        """Show another comparison of the same filings: paired by hand otherwise, or with other options.

        ``hand_on`` gives the review with what was said before on the pairs that take over; ``ahead`` is what
        was made for showing the comparison, if anything was.
        """
        self.renewing = True
        if ahead is not None:
            self.ahead = ahead
        try:
            self.closing.emit()
            before = self.review
            review = hand_on(before) if before is not None else None
            self._show(comparison, review)
        finally:
            self.renewing = False
        if review is not None and before is not None and review is not before:
            self._keep(review, before)

    def set_manual(self, manual: Sequence[ManualPair]) -> None:
        """Keep other manual pairs. They are on disk before anything is compared again."""
        if self.review is not None and self.comparison is not None:
            old, new = self.comparison.old, self.comparison.new
            self._keep(with_manual(self.review, old, new, manual), self.review)

    def _show(self, comparison: Comparison, review: Review | None) -> None:
        before, self.compared = self.compared, comparison
        self._check_ahead(comparison)
        if comparison is not before:
            self._names = None
            self._keys = dict(self.ahead.keys) if self.ahead is not None else {}
        self.comparison = comparison
        if review is not None and review.figures.matches:
            self.comparison = with_matches(comparison, review.figures, self.figure_names)
        self._check_ahead(self.comparison)
        self.review = review
        self._entries = {}
        self.opened.emit()

    def _check_ahead(self, comparison: Comparison) -> None:
        """Let go of what was made ahead for another comparison than this."""
        if self.ahead is not None and not self.ahead.fits(comparison):
            self.ahead = None

    def entry(self, pair: Pair) -> Entry:
        """The mark and note of a pair."""
        if self.review is None:
            return Entry()
        if pair.id not in self._entries:
            # A review finds its entries by a fingerprint of the texts: too slow for every repaint.
            if pair.id not in self._keys:
                self._keys[pair.id] = content_of(pair).key
            self._entries[pair.id] = self.review.entry_on(self._keys[pair.id])
        return self._entries[pair.id]

    def set_mark(self, pair: Pair, mark: Mark) -> None:
        """Give a pair a mark, or take it away with ``Mark.NONE``."""
        self._put(pair, replace(self.entry(pair), mark=mark))

    def toggle_mark(self, pair: Pair, mark: Mark) -> Mark:
        """Set the mark, or clear it where the pair has it already. Returns the mark that was asked for."""
        wanted = Mark.NONE if self.entry(pair).mark is mark else mark
        self.set_mark(pair, wanted)
        return wanted

    def set_note(self, pair: Pair, note: str) -> None:
        """Replace a pair's note."""
        self._put(pair, replace(self.entry(pair), note=note))

    @property
    def figure_names(self) -> FigureNames:
        """What the figures of the open comparison are known by, however they are matched.

        Raises:
            ValueError: nothing is open.
        """
        if self.compared is None:
            raise ValueError("no comparison is open")
        if self._names is None:
            self._names = FigureNames(self.compared)
        return self._names

    @property
    def says_of_figures(self) -> bool:
        """Whether any figure has a mark or a note."""
        return self.review is not None and self.review.figures.says_something

    def figure_entry(self, change: FigureChange) -> FigureEntry:
        """The mark and note of a figure."""
        if self.review is None or self.comparison is None or not self.review.figures:
            return FigureEntry()
        return self.review.figures.entry(change, self.figure_names)

    def set_figures(self, figures: FigureMarks) -> bool:
        """Keep other marks, notes and matches of figures; False where there is no review to keep them in.

        They are on disk before they are shown. Where figures are matched otherwise all is shown anew.
        """
        if self.review is None or self.compared is None:
            self.save_failed.emit(NOT_OPENED)
            return False
        matched = figures.matches != self.review.figures.matches
        self._keep(replace(self.review, figures=figures), self.review)
        if matched:
            self.renewing = True
            try:
                self.closing.emit()
                self._show(self.compared, self.review)
            finally:
                self.renewing = False
        self.figures_changed.emit()
        return True

    def _put(self, pair: Pair, entry: Entry) -> None:
        if entry == self.entry(pair):
            return
        if self.review is None:
            self.save_failed.emit(NOT_OPENED)
            return
        # Equal pairs of text share a mark, so every entry is looked up again.
        self._entries = {}
        self._keep(self.review.with_entry(pair, entry), self.review)
        self.entry_changed.emit(pair.id)

    def _keep(self, review: Review, before: Review) -> None:
        self.review = review
        self.review = self.keeper.keep(review, before)
