"""The split view: the pairs shown, the current change or figure, and what a search found.

A reviewer presses N and G for hours; every stop must land, ringed on both sides, in the middle of what
is read, whatever is folded, zoomed or scrolled away.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from viewer.comparison.model import Comparison, FigureChange, Pair, Place
from viewer.desktop.splitview.at_hand import place_at_hand
from viewer.desktop.splitview.filing_doubts import doubt_count
from viewer.desktop.splitview.folding import loud
from viewer.desktop.splitview.folds import Folds
from viewer.desktop.splitview.formats import Style
from viewer.desktop.splitview.highlights import change_highlights, figure_highlights, hit_highlights
from viewer.desktop.splitview.overview import OverviewStrip
from viewer.desktop.splitview.painting import Highlight
from viewer.desktop.splitview.pane import Pane
from viewer.desktop.splitview.plan import NEW, OLD, Chip, Plan
from viewer.desktop.splitview.planning import Planner
from viewer.desktop.splitview.search import Search
from viewer.desktop.splitview.slicing import first_slice
from viewer.desktop.splitview.stop_words import stop_words
from viewer.desktop.splitview.stops import (
    ChangeStop,
    FigureStop,
    Key,
    Stop,
    change_stops,
    figure_stops,
    following,
    planned_rows,
    preceding,
    touches,
)
from viewer.desktop.splitview.tokens import token_colours
from viewer.desktop.splitview.twin_panes import TwinPanes
from viewer.desktop.theme import Theme, theme_for
from viewer.filings.model import Filing

_LEAST_ZOOM, _MOST_ZOOM, _ZOOM_STEP = 50, 300, 10
_START: Key = (-1, -1, -1)


class SplitView(QWidget):
    """Shows pairs side by side. See ``show_pairs``."""

    figure_activated = Signal(object)
    """The ``FigureChange`` that was clicked, or entered with Enter."""
    current_changed = Signal(object)
    """The ``ChangeStop`` or ``FigureStop`` that is current now, or None."""
    link_activated = Signal(str)
    """The id of the factor that a link leads to."""
    source_wanted = Signal(int, object)
    """A side, and the ``Place`` to show in the text of that filing, or None where that side has none."""
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
        self._comparison: Comparison | None = None
        self._pairs: tuple[Pair, ...] = ()
        self._held_back: tuple[Pair, ...] = ()
        self._show_original = False
        self._changes: tuple[ChangeStop, ...] = ()
        self._figures: tuple[FigureStop, ...] = ()
        self._current: Stop | None = None
        self._row: int | None = None
        self._key = _START
        self._folds = Folds()
        self._search = Search()
        self._twins = TwinPanes(self._style(), self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._twins)
        for side, header in enumerate(self._twins.headers):
            header.why_asked.connect(partial(self.why_asked.emit, side))
        for pane in self._twins.panes:
            pane.figure_chosen.connect(self._figure_chosen)
            pane.chip_chosen.connect(self._chip_chosen)
            pane.fold_chosen.connect(self.open_fold)
            pane.row_chosen.connect(self._row_chosen)
            pane.source_asked.connect(self._source_asked)
            pane.zoom_wanted.connect(lambda steps: self.set_zoom(self._zoom + steps * _ZOOM_STEP))

    # What is shown

    @property
    def panes(self) -> tuple[Pane, Pane]:
        """Old and new."""
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
        return self._pairs

    def show_pairs(self, comparison: Comparison, pairs: Sequence[Pair]) -> None:
        """Show pairs of a comparison from their top; folds closed, nothing current.

        Of very many only the first are shown, and a line at the end offers the rest.
        """
        shown = first_slice(pairs)
        self._comparison, self._pairs, self._held_back = (
            comparison,
            tuple(pairs[:shown]),
            tuple(pairs[shown:]),
        )
        self._current, self._row, self._key = None, None, _START
        for header, filing, side in zip(
            self._twins.headers, (comparison.old, comparison.new), ("old", "new"), strict=True
        ):
            header.set_words(filing.name, _facts(filing))
            header.set_doubts(doubt_count(filing), side)
        for pane, filing, side in zip(
            self.panes, (comparison.old, comparison.new), ("Old", "New"), strict=True
        ):
            pane.setAccessibleName(f"{side} filing: {filing.name}")
        self._folds.reset()
        self._fill(keep_place=False)
        self.current_changed.emit(None)

    def update_pairs(self, comparison: Comparison, pairs: Sequence[Pair]) -> None:
        """Show pairs of another comparison of the same filings: in place if their factors are the same."""
        before = [(pair.old, pair.new) for pair in (*self._pairs, *self._held_back)]
        if before != [(pair.old, pair.new) for pair in pairs]:
            self.show_pairs(comparison, pairs)
            return
        shown = len(self._pairs)
        self._comparison, self._pairs = comparison, tuple(pairs[:shown])
        self._held_back = tuple(pairs[shown:])
        # The key stays: the next change is the one after where the reader was.
        self._current, self._row = None, None
        self._fill(keep_place=True)
        self.current_changed.emit(None)

    def take_focus(self) -> None:
        """Give the focus to the new filing's pane. (With a focus proxy Tab would pass the old one by.)"""
        self.panes[NEW].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Show nothing."""
        self._comparison, self._pairs, self._held_back = None, (), ()
        self._current, self._row, self._key = None, None, _START
        for header in self._twins.headers:
            header.set_words("", "")
            header.set_doubts(0, "")
        self._fill(keep_place=False)
        self.current_changed.emit(None)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._fill(keep_place=True)

    def show_original(self, shown: bool) -> None:
        """Under each mended paragraph, show what the source has, and mark every mended place."""
        self._show_original = shown
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
        percent = min(_MOST_ZOOM, max(_LEAST_ZOOM, percent))
        if percent != self._zoom:
            self._zoom = percent
            self._fill(keep_place=True)
            self.zoom_changed.emit(percent)

    def zoom_in(self) -> None:
        """Make the text larger by a step."""
        self.set_zoom(self._zoom + _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Make the text smaller by a step."""
        self.set_zoom(self._zoom - _ZOOM_STEP)

    def reset_zoom(self) -> None:
        """Set the text at its own size."""
        self.set_zoom(100)

    # Changes and figures

    @property
    def current(self) -> Stop | None:
        """The current change or figure."""
        return self._current

    def changes(self) -> tuple[ChangeStop, ...]:
        """Return the stops of ``next_change``, in reading order."""
        return self._changes

    def figures(self) -> tuple[FigureStop, ...]:
        """Return the stops of ``next_figure``, in reading order."""
        return tuple(stop for stop in self._figures if stop.at_home and loud(stop.change))

    def next_change(self) -> bool:
        """Go to the next change; False after the last one."""
        return self._step(following(self._changes, self._key))

    def previous_change(self) -> bool:
        """Go to the previous change; False before the first one."""
        return self._step(preceding(self._changes, self._key))

    def next_figure(self) -> bool:
        """Go to the next figure worth a look; False after the last one."""
        return self._step(following(self.figures(), self._key))

    def previous_figure(self) -> bool:
        """Go to the previous figure worth a look; False before the first one."""
        return self._step(preceding(self.figures(), self._key))

    def figure_in(self, stop: ChangeStop) -> FigureChange | None:
        """Return the first figure that a change touches, one worth a look before others; None without any."""
        touched = [one.change for one in self._figures if touches(stop, one, self._twins.plan)]
        return min(touched, key=lambda change: not loud(change), default=None)

    def go_to_last(self) -> None:
        """Start from the end: what ``previous_change`` and ``previous_figure`` find next is the last one."""
        self._key = (len(self._twins.plan.rows), 0, 0)

    def go_to_figure(self, change: FigureChange) -> bool:
        """Go to a figure, quiet ones included; False where it is not shown."""
        return self._step(next((stop for stop in self._figures if stop.change == change), None))

    def go_to_row(self, index: int, pair: Pair | None = None) -> bool:
        """Go to a row of a pair (the first one shown, unless given); False where it is not shown."""
        number = 0 if pair is None else next((n for n, p in enumerate(self._pairs) if p.id == pair.id), -1)
        planned = planned_rows(self._twins.plan).get((number, index))
        if planned is None:
            return False
        self._reveal(planned)
        self._set_current(None, planned)
        self._twins.show_row(planned)
        return True

    def place_at_hand(self, side: int) -> Place | None:
        """Return the paragraph of the current row on a side, else the heading of the factor shown there."""
        return self._place_in(self._row, self.panes[side].textCursor().position(), side)

    # Finding

    def set_find_text(self, text: str) -> None:
        """Highlight all hits of a text in both panes, without going anywhere."""
        if text != self._search.text:
            self._search.look_for(self._twins.plan, text)
            self._show_hits()

    def find(self, text: str, *, backwards: bool = False) -> bool:
        """Go to the next hit of a text, or the previous one; False where there is none any more."""
        self.set_find_text(text)
        hit = self._search.step(self._key[0], backwards=backwards)
        if hit is None:
            return False
        self._key = (hit.row, -1, -1)
        self._reveal(hit.row)
        self._show_hits()
        for side, highlight in hit_highlights(self._twins.positions, hit):
            self._twins.show_span(*self._twins.top_of(highlight, side))
            self._twins.move_caret(highlight, side)
        return True

    # Inside

    def _style(self) -> Style:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() + 1)
        return Style(self._theme, font, self._zoom / 100, token_colours(dark=self._theme.dark))

    def _fill(self, *, keep_place: bool) -> None:
        plan = Plan()
        if self._comparison is not None:
            planner = Planner(self._comparison, self._show_original)
            plan = planner.plan(self._pairs, len(self._held_back))
            self._changes = change_stops(plan, self._pairs)
            self._figures = figure_stops(plan, self._pairs, planner)
        else:
            self._changes, self._figures = (), ()
        self._twins.set_content(plan, self._style(), self._folds.visible(plan), keep_place=keep_place)
        self._search.look_for(plan, self._search.text, keep=keep_place)
        self._show_current()
        self._show_hits()

    def _refold(self) -> None:
        self._twins.set_visible(self._folds.visible(self._twins.plan))

    def _reveal(self, planned: int) -> None:
        fold = self._twins.plan.rows[planned].fold
        if fold is not None:
            self.open_fold(fold)

    def _step(self, stop: Stop | None) -> bool:
        if stop is None:
            return False
        self._reveal(stop.key[0])
        self._set_current(stop, stop.key[0])
        placed = self._highlights()
        if placed:
            spans = [self._twins.top_of(highlight, side) for side, highlight in placed]
            self._twins.show_span(min(top for top, _ in spans), max(bottom for _, bottom in spans))
            for side, highlight in placed:
                self._twins.move_caret(highlight, side)
        else:
            self._twins.show_row(stop.key[0])
        self._announce(stop)
        return True

    def _set_current(self, stop: Stop | None, planned: int | None) -> None:
        changed = stop is not self._current
        self._current, self._row = stop, planned
        self._key = stop.key if stop is not None else (planned if planned is not None else -1, -1, -1)
        self._show_current()
        if changed:
            self.current_changed.emit(stop)

    def _highlights(self) -> list[tuple[int, Highlight]]:
        positions = self._twins.positions
        if isinstance(self._current, ChangeStop):
            return change_highlights(positions, self._current.key[0], self._current.change)
        if isinstance(self._current, FigureStop):
            return figure_highlights(positions, self._current.change)
        return []

    def _show_current(self) -> None:
        placed = self._highlights()
        for side in (OLD, NEW):
            self.panes[side].set_current(self._row, [spot for where, spot in placed if where == side])

    def _show_hits(self) -> None:
        positions = self._twins.positions
        all_hits = [found for hit in self._search.hits for found in hit_highlights(positions, hit)]
        hit = self._search.current
        current = dict(hit_highlights(positions, hit)) if hit is not None else {}
        for side in (OLD, NEW):
            spots = [spot for where, spot in all_hits if where == side]
            self.panes[side].set_hits(spots, current.get(side))
        self.hits_changed.emit(self._search.number, len(self._search.hits))

    def _announce(self, stop: Stop) -> None:
        event = QAccessibleAnnouncementEvent(self.panes[NEW], stop_words(stop))
        QAccessible.updateAccessibility(event)

    def _figure_chosen(self, change: FigureChange) -> None:
        stop = next((stop for stop in self._figures if stop.change is change), None)
        if stop is not None:
            self._set_current(stop, stop.key[0])
            self.figure_activated.emit(change)

    def _chip_chosen(self, chip: Chip, planned: int) -> None:
        if chip.rest:
            self._pairs, self._held_back = self._pairs + self._held_back, ()
            self._fill(keep_place=True)
        elif chip.factor is not None:
            self.link_activated.emit(chip.factor)
        elif chip.row is not None:
            number = self._twins.plan.rows[planned].pair
            if number is not None:
                self.go_to_row(chip.row, self._pairs[number])

    def _place_in(self, planned: int | None, near: int | None, side: int) -> Place | None:
        if not self._pairs:
            return None
        number = self._twins.plan.rows[planned].pair if planned is not None else None
        pair = self._pairs[number or 0]
        return place_at_hand(self._twins.positions[side], planned, near, pair, side)

    def _source_asked(self, side: int, planned: int | None, near: int | None) -> None:
        self.source_wanted.emit(side, self._place_in(planned, near, side))

    def _row_chosen(self, planned: int) -> None:
        self._set_current(None, planned)


def _facts(filing: Filing) -> str:
    section = filing.section
    where = f"Item {section.item}" if section.item else section.title
    count = len(filing.factors)
    facts = [where, f"{count} factor" if count == 1 else f"{count} factors"]
    if section.by_hand:
        facts.append("section chosen by hand")
    return " · ".join(fact for fact in facts if fact)
