"""The split view: two filings side by side, or both in one, filled with the pairs that are to be read.

Going from stop to stop is the :class:`Stepper`'s, laying out and scrolling the :class:`TwinPanes`'.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.comparison.model import Comparison, FigureChange, Pair
from viewer.comparison.places import Place
from viewer.desktop.look.announcing import announce
from viewer.desktop.look.reading_look import USUAL_LOOK, Folding, ReadingLook
from viewer.desktop.look.theme import Theme, theme_for
from viewer.desktop.splitview.header.filing_facts import facts_of
from viewer.desktop.splitview.in_sight import InSight
from viewer.desktop.splitview.painting.kept_words import KeptAt
from viewer.desktop.splitview.painting.note_signs import NotesAt
from viewer.desktop.splitview.painting.review_signs import BoxStyle, EntryOf
from viewer.desktop.splitview.panes.at_hand import place_at_hand
from viewer.desktop.splitview.panes.pane import Pane
from viewer.desktop.splitview.panes.twin_panes import TwinPanes
from viewer.desktop.splitview.stepper import Stepper
from viewer.desktop.splitview.strip.overview import OverviewStrip
from viewer.desktop.splitview.text.formats import TextStyle
from viewer.desktop.splitview.text.tokens import token_colours
from viewer.desktop.splitview.zoom import Zoom
from viewer.language.say import say
from viewer.redline.content import Content
from viewer.redline.open_folds import OpenFolds
from viewer.redline.plan import NEW, OLD, Chip
from viewer.redline.planning import Planner
from viewer.redline.stops import Stop, stop_words
from viewer.wording.readings.filings import doubt_count
from viewer.wording.readings.sides import filing_title


class SplitView(QWidget):
    """Shows pairs side by side, or both sides in one. See ``show_pairs``."""

    figure_activated = Signal(object)
    """The ``FigureChange`` that was clicked, or entered with Enter."""
    link_activated = Signal(str)
    """The id of the factor that a link leads to."""
    source_wanted = Signal(int, object)
    """A side, and the ``Place`` to show in the text of that filing, or None where that side has none."""
    citation_wanted = Signal(int, object)
    """The same, of what is to be cited."""
    note_wanted = Signal(str)
    """The id of a note whose sign in the margin was clicked."""
    words_wanted = Signal(str, int)
    """Id of a pair, and index of its row that is to be compared by words."""
    why_asked = Signal(int)
    """The side whose reading is to be explained."""

    def __init__(self, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme or theme_for(dark=False)
        self.zoom = Zoom(self)
        self._content = Content()
        self._folds = OpenFolds()
        self._boxes = BoxStyle()
        self._look = USUAL_LOOK
        self._twins = TwinPanes(self._style(), self)
        self.stepper = Stepper(self._content, self._twins, self.open_fold, self)
        self.in_sight = InSight(self._content, self._twins, self.stepper, self._theme)
        """Which of several pairs in one scroll is read."""
        self._read: str | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._twins)
        self.stepper.arrived.connect(self._announce)
        self.zoom.changed.connect(lambda _percent: self._fill(keep_place=True))
        for side, header in enumerate(self._twins.headers):
            header.why_asked.connect(partial(self.why_asked.emit, side))
        for pane in self._twins.panes:
            pane.figure_chosen.connect(self._figure_chosen)
            pane.chip_chosen.connect(self._chip_chosen)
            pane.fold_chosen.connect(self.open_fold)
            pane.row_chosen.connect(self.stepper.be_at_row)
            pane.source_asked.connect(self._source_asked)
            pane.citation_asked.connect(self._citation_asked)
            pane.note_chosen.connect(self.note_wanted)
            pane.zoom_wanted.connect(self.zoom.step)

    # What is shown

    @property
    def panes(self) -> tuple[Pane, Pane]:
        """Old and new. In the inline view the new one shows both, and the old one is hidden."""
        return self._twins.panes

    @property
    def overview(self) -> OverviewStrip:
        """The strip beside the panes."""
        return self._twins.overview

    @property
    def twins(self) -> TwinPanes:
        """The laid-out panes: heights, positions, the scroll bar."""
        return self._twins

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs shown, without those that are held back."""
        return self._content.pairs

    @property
    def read(self) -> tuple[Pair, ...]:
        """The pairs that are read: one of many in one scroll, if it was told, else all that are shown."""
        return tuple(pair for pair in self.pairs if pair.id == self._read) or self.pairs

    def set_read(self, pair: Pair | None) -> None:
        """Tell which of the pairs in one scroll is being read."""
        self._read = pair.id if pair is not None else None

    def be_ready(self, planner: Planner) -> None:
        """Take what was made ahead for a comparison that is about to be shown."""
        self._content.be_ready(planner)

    def show_pairs(self, comparison: Comparison, pairs: Sequence[Pair], *, whole: bool = False) -> None:
        """Show pairs of a comparison from their top; folds closed, nothing current.

        Of very many only the first are shown, and a line at the end offers the rest; with ``whole`` all are
        in one scroll.
        """
        self.stepper.clear()
        filings = (comparison.old, comparison.new)
        for header, filing, side in zip(self._twins.headers, filings, ("old", "new"), strict=True):
            header.set_words(filing.name, facts_of(filing))
            header.set_doubts(doubt_count(filing), side)
        self._folds.reset()
        self._read = None
        self._content.take(comparison, pairs, whole=whole)
        self._name_panes()
        self._fill(keep_place=False)
        self.stepper.tell()

    def update_pairs(self, comparison: Comparison, pairs: Sequence[Pair]) -> None:
        """Show pairs of another comparison of the same filings: in place if their factors are the same."""
        if self._content.renew(comparison, pairs):
            # The key stays: the next change is the one after where the reader was.
            self.stepper.clear()
            self._fill(keep_place=True)
            self.stepper.tell()
        else:
            self.show_pairs(comparison, pairs)

    def lead_to(self, pair: Pair) -> None:
        """Bring a pair that is shown to the top; the next change is the first one there."""
        first = self._content.first_row(pair)
        if first is not None:
            self.stepper.clear()
            self._twins.lead_to(first)
            self.stepper.start_from(first)
            self.stepper.tell()

    @property
    def place(self) -> tuple[Pair, int, float] | None:
        """What stands at the top: a pair, how many planned rows below its first, pixels beyond that."""
        row, beyond = self._twins.scrolling.anchor
        while row < len(self._content.plan.rows):
            pair = self._content.pair_of(row)
            first = self._content.first_row(pair) if pair is not None else None
            if pair is not None and first is not None:
                return pair, row - first, beyond
            row, beyond = row + 1, 0.0
        return None

    def go_back_to(self, place: tuple[Pair, int, float]) -> bool:
        """Bring to the top what stood there; False where the pair is not shown."""
        pair, row, beyond = place
        first = self._content.first_row(pair)
        if first is not None:
            self._twins.lead_to(min(first + row, len(self._content.plan.rows) - 1), beyond)
        return first is not None

    @property
    def places_at_top(self) -> tuple[Place, ...]:
        """The paragraphs, of either filing, in the row that stands at the top; none above the first row."""
        planned, rows = self._twins.scrolling.anchor[0], self._content.plan.rows
        pair = self._content.pair_of(planned)
        index = rows[planned].row if pair is not None else None
        if pair is None or index is None:
            return ()
        return (*pair.rows[index].old, *pair.rows[index].new)

    def lead_to_place(self, places: Sequence[Place]) -> bool:
        """Bring the first of some paragraphs that is shown to the top; False where none is."""
        at = next((self._content.places[one] for one in places if one in self._content.places), None)
        if at is not None:
            self._twins.lead_to(at.row)
        return at is not None

    def take_focus(self) -> None:
        """Give the focus to the new filing's pane. (With a focus proxy Tab would pass the old one by.)"""
        self.panes[NEW].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Show nothing."""
        self.stepper.clear()
        for header in self._twins.headers:
            header.set_words("", "")
            header.set_doubts(0, "")
        self._content.clear()
        self._fill(keep_place=False)
        self.stepper.tell()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.in_sight.set_theme(theme)
        self._fill(keep_place=True)

    def set_look(self, look: ReadingLook) -> None:
        """Set the text in another font, or fold more of it or less; what was read stays in view."""
        if look.folding != self._look.folding:
            self._folds.set_least(look.folding)
            self._folds.set_on(look.folding is not Folding.NONE)
        if look != self._look:
            self._look = look
            self._fill(keep_place=True)

    def set_entry_of(self, entry_of: EntryOf) -> None:
        """Take the function that looks up the reviewer's mark on a figure: it shows on the figure's box."""
        self._set_boxes(replace(self._boxes, entry_of=entry_of))

    def set_notes_at(self, notes_at: NotesAt) -> None:
        """Take the function that looks up the notes that hang on words of a place."""
        self._set_boxes(replace(self._boxes, notes_at=notes_at))

    def set_kept_at(self, kept_at: KeptAt) -> None:
        """Take the function that looks up the words of a place that were replaced everywhere else."""
        self._set_boxes(replace(self._boxes, kept_at=kept_at))

    def show_entries(self) -> None:
        """Show the reviewer's marks on the figures as they are now."""
        self._set_boxes(self._boxes)

    @property
    def quiet_figures(self) -> bool:
        """True where figures that say nothing new are shown, and stopped at, like the others."""
        return self._boxes.quiet_too

    def set_quiet_figures(self, on: bool) -> None:
        """Box figures that did not change, or only rolled forward, like the others, and stop at them too."""
        self.stepper.stop_at_quiet_figures(on)
        self._set_boxes(replace(self._boxes, quiet_too=on))

    def show_original(self, shown: bool) -> None:
        """Under each mended paragraph, show what the source has, and mark every mended place."""
        self._content.show_original(shown)
        self._fill(keep_place=True)

    @property
    def inline(self) -> bool:
        """True where both filings stand in one pane."""
        return self._twins.inline

    def set_inline(self, on: bool) -> None:
        """Show both filings in one pane, deletions and insertions in place, or each in its own.

        What was read stays in view, and what is current stays current.
        """
        if on != self._twins.inline:
            self._twins.set_inline(on)
            self._name_panes()
            self._fill(keep_place=True)

    # Folding

    @property
    def fold_unchanged(self) -> bool:
        """True where runs of unchanged paragraphs are folded."""
        return self._folds.on

    def set_fold_unchanged(self, on: bool) -> None:
        """Fold runs of unchanged paragraphs, or show everything."""
        self._folds.set_on(on)
        self._refold()

    def open_fold(self, fold: int) -> None:
        """Show what a fold hides."""
        if self._folds.open(fold):
            self._refold()

    # The place at hand

    def place_at_hand(self, side: int) -> Place | None:
        """Return the paragraph of the current row on a side, else the heading of the factor shown there."""
        return self._place_in(self.stepper.row, self._twins.pane_of(side).textCursor().position(), side)

    # Inside

    def _style(self) -> TextStyle:
        look = self._look
        tokens = token_colours(dark=self._theme.dark, high_contrast=self._theme.high_contrast)
        return TextStyle(self._theme, look.font, self.zoom.factor, tokens, look.line)

    def _set_boxes(self, boxes: BoxStyle) -> None:
        self._boxes = boxes
        for pane in self.panes:
            pane.set_boxes(boxes)

    def _name_panes(self) -> None:
        comparison = self._content.comparison
        if comparison is not None:
            old, new = comparison.old.name, comparison.new.name
            both = say("Both filings, deletions and insertions in place: {files}", files=f"{old} ▸ {new}")
            self.panes[OLD].setAccessibleName(f"{filing_title('old')}: {old}")
            self.panes[NEW].setAccessibleName(both if self.inline else f"{filing_title('new')}: {new}")

    def _fill(self, *, keep_place: bool) -> None:
        plan = self._content.plan
        self.stepper.find_again(keep=keep_place)
        shown = self._content.inline() if self.inline else plan
        self._twins.set_content(shown, self._style(), self._folds.visible(plan), keep_place=keep_place)
        self.stepper.show_hits()

    def _refold(self) -> None:
        self._twins.set_visible(self._folds.visible(self._content.plan))

    def _announce(self, stop: Stop) -> None:
        announce(self.panes[NEW], stop_words(stop, self._boxes.entry_of))

    def _figure_chosen(self, change: FigureChange) -> None:
        if self.stepper.be_at_figure(change):
            self.figure_activated.emit(change)

    def _chip_chosen(self, chip: Chip, planned: int) -> None:
        if chip.rest:
            self._content.take_rest()
            self._fill(keep_place=True)
        elif chip.by_words:
            self._ask_for_words(planned)
        elif chip.factor is not None:
            if chip.passage is not None and self.stepper.go_to_passage(chip.passage):
                return
            # Whoever listens shows the factor; only then is there a passage to go to.
            self.link_activated.emit(chip.factor)
            if chip.passage is not None:
                self.stepper.go_to_passage(chip.passage)
        elif chip.row is not None:
            number = self._content.plan.rows[planned].pair
            if number is not None:
                self.stepper.go_to_row(chip.row, self.pairs[number])

    def _ask_for_words(self, planned: int) -> None:
        row = self._content.plan.rows[planned]
        if row.pair is not None and row.row is not None:
            self.words_wanted.emit(self.pairs[row.pair].id, row.row)

    def _place_in(self, planned: int | None, near: int | None, side: int) -> Place | None:
        if not self.pairs:
            return None
        plan, positions = self._content.plan, self._twins.positions[side]
        number = plan.rows[planned].pair if planned is not None else None
        pair = self.pairs[number] if number is not None else self.read[0]
        return place_at_hand(plan, positions, planned, near, pair, side)

    def _citation_asked(self, side: int, planned: int | None, near: int | None) -> None:
        self.citation_wanted.emit(side, self._place_in(planned, near, side))

    def _source_asked(self, side: int, planned: int | None, near: int | None) -> None:
        self.source_wanted.emit(side, self._place_in(planned, near, side))
