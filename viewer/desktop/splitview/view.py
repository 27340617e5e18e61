"""The split view: the pairs shown, the current change or figure, and what a search found.

A reviewer presses N and G for hours; every stop must land, ringed on both sides, in the middle of what
is read, whatever is folded, zoomed or scrolled away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from viewer.comparison.model import Comparison, FigureChange, Pair, PlacedSpan
from viewer.comparison.places import Place
from viewer.desktop.look.theme import Theme, theme_for
from viewer.desktop.splitview.header.filing_doubts import doubt_count
from viewer.desktop.splitview.header.header import facts_of
from viewer.desktop.splitview.panes.at_hand import place_at_hand
from viewer.desktop.splitview.panes.formats import Style
from viewer.desktop.splitview.panes.pane import Pane
from viewer.desktop.splitview.panes.said import Boxes, Said
from viewer.desktop.splitview.panes.tokens import token_colours
from viewer.desktop.splitview.panes.twin_panes import TwinPanes
from viewer.desktop.splitview.spotlight import Spotlight
from viewer.desktop.splitview.stop_words import stop_words
from viewer.desktop.splitview.strip.overview import OverviewStrip
from viewer.desktop.splitview.zoom import zoomed
from viewer.redline.content import Content
from viewer.redline.folds import Folds
from viewer.redline.plan import NEW, OLD, Chip
from viewer.redline.spots import Spot
from viewer.redline.stops import ChangeStop, FigureStop, Stop


class SplitView(QWidget):
    """Shows pairs side by side, or both sides in one. See ``show_pairs``."""

    figure_activated = Signal(object)
    """The ``FigureChange`` that was clicked, or entered with Enter."""
    current_changed = Signal(object)
    """The ``ChangeStop`` or ``FigureStop`` that is current now, or None."""
    link_activated = Signal(str)
    """The id of the factor that a link leads to."""
    source_wanted = Signal(int, object)
    """A side, and the ``Place`` to show in the text of that filing, or None where that side has none."""
    words_wanted = Signal(str, int)
    """Id of a pair, and index of its row that is to be compared by words."""
    why_asked = Signal(int)
    """The side whose reading is to be explained."""
    zoom_changed = Signal(int)
    """Percent."""
    hits_changed = Signal(int, int)
    """Number of the current hit (0 for none) and of all hits."""

    def __init__(self, theme: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme or theme_for(dark=False)
        self._zoom = 100
        self._content = Content()
        self._steps = self._content.steps
        self._folds = Folds()
        self._boxes = Boxes()
        self._twins = TwinPanes(self._style(), self)
        self._spotlight = Spotlight(self._content, self._twins)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._twins)
        self._twins.aligned.connect(self._spotlight.show)
        for side, header in enumerate(self._twins.headers):
            header.why_asked.connect(partial(self.why_asked.emit, side))
        for pane in self._twins.panes:
            pane.figure_chosen.connect(self._figure_chosen)
            pane.chip_chosen.connect(self._chip_chosen)
            pane.fold_chosen.connect(self.open_fold)
            pane.row_chosen.connect(self._row_chosen)
            pane.source_asked.connect(self._source_asked)
            pane.zoom_wanted.connect(lambda steps: self.set_zoom(zoomed(self._zoom, steps)))

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

    def show_pairs(self, comparison: Comparison, pairs: Sequence[Pair]) -> None:
        """Show pairs of a comparison from their top; folds closed, nothing current.

        Of very many only the first are shown, and a line at the end offers the rest.
        """
        self._spotlight.clear()
        filings = (comparison.old, comparison.new)
        for header, filing, side in zip(self._twins.headers, filings, ("old", "new"), strict=True):
            header.set_words(filing.name, facts_of(filing))
            header.set_doubts(doubt_count(filing), side)
        self._folds.reset()
        self._content.take(comparison, pairs)
        self._name_panes()
        self._fill(keep_place=False)
        self.current_changed.emit(None)

    def update_pairs(self, comparison: Comparison, pairs: Sequence[Pair]) -> None:
        """Show pairs of another comparison of the same filings: in place if their factors are the same."""
        if self._content.renew(comparison, pairs):
            # The key stays: the next change is the one after where the reader was.
            self._spotlight.clear()
            self._fill(keep_place=True)
            self.current_changed.emit(None)
        else:
            self.show_pairs(comparison, pairs)

    def take_focus(self) -> None:
        """Give the focus to the new filing's pane. (With a focus proxy Tab would pass the old one by.)"""
        self.panes[NEW].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Show nothing."""
        self._spotlight.clear()
        for header in self._twins.headers:
            header.set_words("", "")
            header.set_doubts(0, "")
        self._content.clear()
        self._fill(keep_place=False)
        self.current_changed.emit(None)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._fill(keep_place=True)

    def set_said(self, said: Said) -> None:
        """Take who knows what the reviewer has said of a figure: it shows on the figure's box."""
        self._set_boxes(replace(self._boxes, said=said))

    def show_said(self) -> None:
        """Show what the reviewer has said of the figures by now."""
        self._set_boxes(self._boxes)

    @property
    def quiet_figures(self) -> bool:
        """True where figures that say nothing new are shown, and stopped at, like the others."""
        return self._boxes.quiet_too

    def set_quiet_figures(self, on: bool) -> None:
        """Box figures that did not change, or only rolled forward, like the others, and stop at them too."""
        self._steps.quiet_too = on
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

    # Zoom

    @property
    def zoom(self) -> int:
        """Percent."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text in percent, within 50 to 300."""
        percent = zoomed(percent)
        if percent != self._zoom:
            self._zoom = percent
            self._fill(keep_place=True)
            self.zoom_changed.emit(percent)

    def zoom_in(self) -> None:
        """Make the text larger by a step."""
        self.set_zoom(zoomed(self._zoom, 1))

    def zoom_out(self) -> None:
        """Make the text smaller by a step."""
        self.set_zoom(zoomed(self._zoom, -1))

    def reset_zoom(self) -> None:
        """Set the text at its own size."""
        self.set_zoom(100)

    # Changes and figures

    @property
    def current(self) -> Stop | None:
        """The current change or figure."""
        return self._spotlight.stop

    def changes(self) -> tuple[ChangeStop, ...]:
        """Return the stops of ``next_change``, in reading order."""
        return self._steps.changes

    def figures(self) -> tuple[FigureStop, ...]:
        """Return the stops of ``next_figure``, in reading order."""
        return self._steps.figures

    def next_change(self) -> bool:
        """Go to the next change; False after the last one."""
        return self._step(self._steps.next(self._steps.changes))

    def previous_change(self) -> bool:
        """Go to the previous change; False before the first one."""
        return self._step(self._steps.previous(self._steps.changes))

    def next_figure(self) -> bool:
        """Go to the next figure worth a look, or of all with ``quiet_figures``; False after the last one."""
        return self._step(self._steps.next(self._steps.figures))

    def previous_figure(self) -> bool:
        """Go to the previous figure worth a look; False before the first one."""
        return self._step(self._steps.previous(self._steps.figures))

    def figure_in(self, stop: ChangeStop) -> FigureChange | None:
        """Return the first figure that a change touches, one worth a look before others; None without any."""
        return self._steps.figure_in(stop)

    def go_to_last(self) -> None:
        """Start from the end: what ``previous_change`` and ``previous_figure`` find next is the last one."""
        self._steps.end()

    def go_to_figure(self, change: FigureChange) -> bool:
        """Go to a figure, quiet ones included; False where it is not shown."""
        return self._step(self._steps.stop_of(change))

    def go_to_row(self, index: int, pair: Pair | None = None) -> bool:
        """Go to a row of a pair (the first one shown, unless given); False where it is not shown."""
        planned = self._steps.planned(index, pair)
        if planned is None:
            return False
        self._reveal(planned)
        self._set_current(None, planned)
        self._twins.show_row(planned)
        return True

    def go_to_passage(self, passage: PlacedSpan) -> bool:
        """Go to a stretch of a place's text and ring it; False where the place is not shown."""
        at = self._content.places.get(passage.place)
        if at is None:
            return False
        self._reveal(at.row)
        spot = replace(at, start=passage.span.start, end=min(passage.span.end, at.end))
        self._set_current(None, at.row, (spot,))
        self._spotlight.scroll_to_current()
        return True

    def place_at_hand(self, side: int) -> Place | None:
        """Return the paragraph of the current row on a side, else the heading of the factor shown there."""
        return self._place_in(self._spotlight.row, self._twins.pane_of(side).textCursor().position(), side)

    # Finding

    def set_find_text(self, text: str) -> None:
        """Highlight all hits of a text in both panes, without going anywhere."""
        search = self._spotlight.search
        if text != search.text:
            search.look_for(self._content.plan, text)
            self._show_hits()

    def find(self, text: str, *, backwards: bool = False) -> bool:
        """Go to the next hit of a text, or the previous one; False where there is none any more."""
        self.set_find_text(text)
        hit = self._spotlight.search.step(self._steps.key[0], backwards=backwards)
        if hit is None:
            return False
        self._steps.key = (hit.row, -1, -1)
        self._reveal(hit.row)
        self._show_hits()
        self._spotlight.scroll_to_hit()
        return True

    # Inside

    def _style(self) -> Style:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() + 1)
        return Style(self._theme, font, self._zoom / 100, token_colours(dark=self._theme.dark))

    def _set_boxes(self, boxes: Boxes) -> None:
        self._boxes = boxes
        for pane in self.panes:
            pane.set_boxes(boxes)

    def _name_panes(self) -> None:
        comparison = self._content.comparison
        if comparison is not None:
            old, new = comparison.old.name, comparison.new.name
            both = f"Both filings, deletions and insertions in place: {old} ▸ {new}"
            self.panes[OLD].setAccessibleName(f"Old filing: {old}")
            self.panes[NEW].setAccessibleName(both if self.inline else f"New filing: {new}")

    def _fill(self, *, keep_place: bool) -> None:
        plan, search = self._content.plan, self._spotlight.search
        search.look_for(plan, search.text, keep=keep_place)
        shown = self._content.inline() if self.inline else plan
        self._twins.set_content(shown, self._style(), self._folds.visible(plan), keep_place=keep_place)
        self._show_hits()

    def _refold(self) -> None:
        self._twins.set_visible(self._folds.visible(self._content.plan))

    def _reveal(self, planned: int) -> None:
        self._twins.fill_to(planned)
        fold = self._content.plan.rows[planned].fold
        if fold is not None:
            self.open_fold(fold)

    def _step(self, stop: Stop | None) -> bool:
        if stop is None:
            return False
        self._reveal(stop.key[0])
        self._set_current(stop, stop.key[0])
        self._spotlight.scroll_to_current()
        self._announce(stop)
        return True

    def _set_current(self, stop: Stop | None, planned: int | None, pointed: tuple[Spot, ...] = ()) -> None:
        changed = stop is not self._spotlight.stop
        self._spotlight.pointed = pointed
        self._spotlight.stop, self._spotlight.row = stop, planned
        self._steps.key = stop.key if stop is not None else (planned if planned is not None else -1, -1, -1)
        self._spotlight.show_current()
        if changed:
            self.current_changed.emit(stop)

    def _show_hits(self) -> None:
        self._spotlight.show_hits()
        self.hits_changed.emit(self._spotlight.search.number, len(self._spotlight.search.hits))

    def _announce(self, stop: Stop) -> None:
        event = QAccessibleAnnouncementEvent(self.panes[NEW], stop_words(stop, self._boxes.said))
        QAccessible.updateAccessibility(event)

    def _figure_chosen(self, change: FigureChange) -> None:
        stop = self._steps.stop_of(change)
        if stop is not None:
            self._set_current(stop, stop.key[0])
            self.figure_activated.emit(change)

    def _chip_chosen(self, chip: Chip, planned: int) -> None:
        if chip.rest:
            self._content.take_rest()
            self._fill(keep_place=True)
        elif chip.by_words:
            self._ask_for_words(planned)
        elif chip.factor is not None:
            if chip.passage is not None and self.go_to_passage(chip.passage):
                return
            # Whoever listens shows the factor; only then is there a passage to go to.
            self.link_activated.emit(chip.factor)
            if chip.passage is not None:
                self.go_to_passage(chip.passage)
        elif chip.row is not None:
            number = self._content.plan.rows[planned].pair
            if number is not None:
                self.go_to_row(chip.row, self.pairs[number])

    def _ask_for_words(self, planned: int) -> None:
        row = self._content.plan.rows[planned]
        if row.pair is not None and row.row is not None:
            self.words_wanted.emit(self.pairs[row.pair].id, row.row)

    def _place_in(self, planned: int | None, near: int | None, side: int) -> Place | None:
        if not self.pairs:
            return None
        plan, positions = self._content.plan, self._twins.positions[side]
        number = plan.rows[planned].pair if planned is not None else None
        return place_at_hand(plan, positions, planned, near, self.pairs[number or 0], side)

    def _source_asked(self, side: int, planned: int | None, near: int | None) -> None:
        self.source_wanted.emit(side, self._place_in(planned, near, side))

    def _row_chosen(self, planned: int) -> None:
        self._set_current(None, planned)
