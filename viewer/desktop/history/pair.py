"""Two filings of a history in a window of their own, with the time bar above them.

The case: the reviewer reads how a risk was told in 2011 and 2012, at its third paragraph, and wonders about
2007. The bar is moved, and the same risk stands there at the same paragraph, without a way through the
tree.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import (
    NEW,
    OLD,
    FilingSide,
    Place,
    PlacedSpan,
    factor_id,
    is_factor,
    number_of,
    side_of,
)
from viewer.desktop.background.jobs import Progress, ShouldCancel
from viewer.desktop.frame.window_layout import put_above
from viewer.desktop.history.kept_pairs import KeptPairs
from viewer.desktop.history.matrix.words import column_heads
from viewer.desktop.history.opened import PairWish
from viewer.desktop.history.timebar.bar import TimeBar
from viewer.desktop.history.told import Span
from viewer.filings.model import Filing
from viewer.history import FactorAt
from viewer.language.say import say
from viewer.wording.history.years import filing_names
from viewer.wording.readings.filings import file_name

if TYPE_CHECKING:
    from viewer.desktop.history.desk import HistoryDesk
    from viewer.desktop.main_window import MainWindow

_SOON = 200
"""Milliseconds after which the neighbours of what is shown are made ready: who drags on waits for none."""


class HistoryPair(QObject):
    """Belongs to a window that shows pairs of one history; goes on when the history's own tab is closed."""

    def __init__(self, home: HistoryDesk, window: MainWindow) -> None:
        super().__init__(window)
        self.home = home
        self._window = window
        self._bar: TimeBar | None = None
        self._wish: PairWish | None = None
        self._stays: tuple[tuple[int, str, int], ...] = ()
        """The paragraphs that were at the top: filing, number of the factor, part."""
        self.take()
        window.loaded.connect(self._arrived)
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self._prepare)
        window.jobs.preparing.finished.connect(lambda _done: self._prepare())

    def take(self) -> None:
        """Have the filings, the comparisons and the bar of what is open at home now."""
        opened, window = self.home.opened, self._window
        assert opened.history is not None
        assert opened.comparisons is not None
        self.comparisons = opened.comparisons
        self._paths = self.home.paths
        self._history = opened.history
        self._kept = KeptPairs(opened.comparisons)
        window.opener.loader = self._kept.load
        before = self._bar
        self._bar = _bar_of(self._history.filings, window)
        self._bar.chosen.connect(self._move)
        put_above(window.pages, self._bar)
        if before is not None:
            before.hide()
            before.deleteLater()

    @property
    def bar(self) -> TimeBar:
        """The bar above the text."""
        assert self._bar is not None
        return self._bar

    @property
    def shown(self) -> Span | None:
        """The places of the filings on screen; None where they are no part of the history."""
        request = self._window.opener.request
        places = (self._kept.place(request.old), self._kept.place(request.new)) if request else (None, None)
        return (places[0], places[1]) if places[0] is not None and places[1] is not None else None

    @property
    def is_shown(self) -> bool:
        """Whether the filings on screen are two of the history."""
        return self.shown is not None

    @property
    def neighbours_ready(self) -> bool:
        """Whether all that is one step of the bar away can be shown at once."""
        span = self.shown
        return span is not None and next(self._kept.neighbours(span), None) is None

    # Asking

    def show(self, wish: PairWish) -> None:
        """Show two filings at a factor."""
        self._stays = ()
        self._open(wish)

    def move_by(self, steps: tuple[int, int]) -> None:
        """Move the old handle of the bar and the new one by some filings."""
        if not self.is_shown or not self.bar.move_by(*steps):
            self._window.status.tell(say("There is no further filing that way"))

    def show_matrix(self) -> None:
        """Go back to the tab of the history, to the cell of what is read; open it anew if it was closed."""
        at = self._at_hand()
        if self._goes_home() and at is not None:
            self.home.go_to(at)

    def _goes_home(self) -> bool:
        """Go to the tab of the history; False where it was closed, and is being opened anew.

        The tab in which it is open now is its home from then on.
        """
        if self._window.go_to_tab(self.home):
            return True
        self.home = self._window.tab_for_history(self._paths).histories
        if not self.home.is_open:
            self.home.opener.load(self._paths)
        return self.home.is_open

    def show_years(self) -> None:
        """Go to the text with its years, at the factor that is read."""
        at = self._at_hand()
        if self._goes_home() and at is not None:
            self.home.show_years(at)

    def show_series(self) -> None:
        """Go to the series of the figure at hand."""
        change, span = self._window.desk.figures.at_hand, self.shown
        sides = (change.new, change.old) if change is not None else ()
        placed = next((one for one in sides if one is not None and is_factor(one.place.factor)), None)
        if placed is None or span is None:
            self._window.status.tell(say("No figure of a factor is at hand"))
            return
        factor = placed.place.factor
        at = FactorAt(span[side_of(factor).position], number_of(factor))
        if self._goes_home():
            self.home.show_series(at, placed)

    def _move(self, old: int, new: int) -> None:
        """The bar was moved: keep the risk and, where one of the filings stays, the paragraph."""
        at = self._at_hand()
        self._stays = self._at_top()
        self._open(PairWish(old, new, at) if at is not None else None, (old, new))

    def _open(self, wish: PairWish | None, span: Span | None = None) -> None:
        old, new = span if span is not None else (wish.earlier, wish.later) if wish is not None else (0, 1)
        self._wish = wish
        window = self._window
        window.jobs.preparing.cancel()
        window.desk.tree.first_wanted = self._first
        self.bar.show_span(old, new)
        request = self._kept.request(old, new)
        if window.opener.request is not None and self.shown == (old, new) and window.has_pair:
            window.opener.stay()
            self._go_there()
        elif self._kept.is_ready((old, new)) and self._kept.span_of(request) is not None:
            window.opener.show(self._kept.load(request, lambda _stage, _done: None, lambda: False))
        else:
            window.opener.load(request)

    # Where one is

    def _at_hand(self) -> FactorAt | None:
        """The factor that is read now, in the newer filing that has it; None beside the factors."""
        pair, span = self._window.desk.tree.current_pair, self.shown
        if pair is None or span is None:
            return None
        ids = [one for one in (*pair.new, *pair.old) if is_factor(one)]
        return FactorAt(span[side_of(ids[0]).position], number_of(ids[0])) if ids else None

    def _at_top(self) -> tuple[tuple[int, str, int], ...]:
        span = self.shown
        if span is None:
            return ()
        places = self._window.desk.split.places_at_top
        return tuple((span[one.side.position], one.factor[1:], one.part) for one in places)

    def _first(self, comparison: Comparison) -> Pair | None:
        """The pair of two filings that has the risk that is wanted."""
        wish, span = self._wish, self._span_of(comparison)
        if wish is None or span is None:
            return None
        sides = dict(zip(span, (OLD, NEW), strict=True))
        if wish.at.filing in sides:
            found = comparison.pair_of.get(factor_id(sides[wish.at.filing], wish.at.number))
            if found is not None:
                return found
        lineage = self._history.lineage_of(wish.at)
        ids = [factor_id(sides[at], number) for at in reversed(span) for number in lineage.factors[at]]
        return next((comparison.pair_of[one] for one in ids if one in comparison.pair_of), None)

    def _span_of(self, comparison: Comparison) -> Span | None:
        places = self._kept.place(Path(comparison.old.path)), self._kept.place(Path(comparison.new.path))
        return (places[0], places[1]) if places[0] is not None and places[1] is not None else None

    # Arriving

    def _arrived(self, comparison: Comparison) -> None:
        span = self._span_of(comparison)
        self.bar.setVisible(span is not None)
        if span is None:
            return
        self.bar.show_span(*span)
        if self._wish is not None and self._first(comparison) is None:
            heading = self._history.lineage_of(self._wish.at).heading
            self._window.status.tell(say("Neither filing has “{heading}”", heading=heading))
        self._go_there()
        self._soon.start()

    def _go_there(self) -> None:
        """Go to the place that is wanted in the filings on screen, once."""
        desk, wish = self._window.desk, self._wish
        comparison, span = desk.session.comparison, self.shown
        if comparison is None or span is None:
            return
        wanted = self._first(comparison)
        if wanted is not None and desk.tree.current_pair is not wanted:
            desk.navigator.show_pair(wanted)
        sides: dict[int, FilingSide] = dict(zip(span, (OLD, NEW), strict=True))
        if wish is not None and wish.at.filing in sides and (wish.part or wish.span):
            place = Place(factor_id(sides[wish.at.filing], wish.at.number), wish.part)
            if wish.span is not None:
                desk.navigator.show_passage(PlacedSpan(place, wish.span))
            else:
                desk.split.lead_to_place((place,))
        elif self._stays:
            letters = {at: factor_id(side, 1)[:1] for at, side in sides.items()}
            desk.split.lead_to_place(
                [Place(f"{letters[at]}{name}", part) for at, name, part in self._stays if at in letters]
            )
        self._wish, self._stays = None, ()

    def _prepare(self) -> None:
        """Make the next of the neighbours ready, if nothing else is being done."""
        span, jobs = self.shown, self._window.jobs
        if span is None or jobs.loading.busy or jobs.preparing.busy:
            return
        wanted = next(self._kept.neighbours(span), None)
        if wanted is not None:

            def work(_progress: Progress, should_cancel: ShouldCancel) -> None:
                self._kept.prepare(wanted, should_cancel)

            jobs.preparing.start(work)


def _bar_of(filings: tuple[Filing, ...], window: MainWindow) -> TimeBar:
    forms = {filing.form for filing in filings}
    labels = filing_names(filings) if len(forms) == 1 else column_heads(filings)
    tips = [f"{one.name}\n{file_name(one)}" for one in filings]
    bar = TimeBar(labels, tips, window.switch.theme, window)
    window.switch.changed.connect(bar.set_theme)
    return bar
