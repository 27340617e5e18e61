"""What a window needs to show several filings: their opening, the views, the comparing behind them, the
pair tab.

It is made when several filings are first asked for: a window that shows pairs alone never loads it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.desktop.explaining.text_dialog import TextDialog
from viewer.desktop.history.counts import count_words
from viewer.desktop.history.fill_strip import FillStrip
from viewer.desktop.history.filler import HistoryFiller
from viewer.desktop.history.marks import HistoryMarks
from viewer.desktop.history.matrix.page import MatrixPage
from viewer.desktop.history.matrix.risk_order import RiskOrder
from viewer.desktop.history.opened import OpenedHistory, PairWish
from viewer.desktop.history.opener import HistoryOpener
from viewer.desktop.history.reading import LoadedHistory
from viewer.desktop.history.view import HistoryView
from viewer.desktop.look.theme import Theme
from viewer.desktop.notices.banner import Message, Tone
from viewer.desktop.settings import RecentHistory
from viewer.language.say import say, say_count
from viewer.resources import sample_filings
from viewer.wording.history.title import history_title
from viewer.wording.readings.histories import order_words

if TYPE_CHECKING:
    from viewer.comparison.model import PlacedFigure
    from viewer.desktop.main_window import MainWindow
    from viewer.history import FactorAt

MATRIX, YEARS, SERIES = "matrix", "blame", "series"
"""The ids of the views."""
IGNORING = "ignore-"
"""How the ids of the actions begin that choose what is ignored."""


class HistoryDesk(QObject):
    """The way of a window to its history."""

    loaded = Signal(object)
    """The :class:`History`, once it is shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.opened = OpenedHistory(self)
        self.view = HistoryView(self.opened, window.switch.theme, window)
        window.pages.addWidget(self.view)
        jobs = window.jobs
        self.opener = HistoryOpener(
            jobs.several, window.banners, window.failures, window.settings.options, self
        )
        self.filler = HistoryFiller(self.opened, jobs.filling, self._in_sight, self)
        self.marks = HistoryMarks(self.opened, jobs.marking, self)
        self.strip = FillStrip(self.filler, self.view)
        self.view.add_to_head(self.strip)
        jobs.ending.append(self.view.shutdown)
        self._connect()

    def _connect(self) -> None:
        window = self._window
        self.opener.loaded.connect(self._loaded)
        self.opener.failed.connect(window.show_state)
        self.opener.choose_asked.connect(self.choose)
        self.opener.show_text.connect(lambda title, text: TextDialog(title, text, window).open())
        self.view.came.connect(self.marks.look)
        self.opened.pair_wanted.connect(self._show_pair)
        self.opened.nowhere.connect(window.status.tell)
        for changed in (self.opened.told, self.opened.marked):
            changed.connect(self._show_counts)
        for action in window.actions_by_id.all():
            if action.objectName().startswith(IGNORING):
                action.triggered.connect(self._heed_options)
        self.filler.ended.connect(self.matrix.arrange_again)
        self.filler.failed.connect(window.failures.report)

    # What is open

    @property
    def is_open(self) -> bool:
        """Whether a history is shown."""
        return self.opened.history is not None

    @property
    def matrix(self) -> MatrixPage:
        """The first view."""
        page = self.view.page(MATRIX)
        assert isinstance(page, MatrixPage)
        return page

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that are open or being opened, in the order in which they were named."""
        return self.opener.request.paths if self.opener.request is not None else ()

    @property
    def title(self) -> str:
        """What the history is called: ``Harbour Line Ltd. 20-F FY2022 ▸ FY2025``."""
        history = self.opened.history
        return history_title(history) if history is not None else ""

    @property
    def tab_words(self) -> str:
        """What its tab says: the title, and how many filings: a pair may have the same title."""
        if self.opened.history is None:
            return say("Several filings")
        count = say_count(len(self.opened.history.filings), "{n} filing", "{n} filings")
        return say("{history} · {filings}", history=self.title, filings=count)

    # Opening

    def ask(self) -> None:
        """Ask for several files."""
        self.choose(self.paths)

    def open_samples(self) -> None:
        """Open the sample filings of all years."""
        self.open_files(sample_filings())

    def choose(self, paths: Sequence[Path]) -> None:
        """Ask for several files, beginning with some."""
        from viewer.desktop.history.files_dialog import SeveralDialog  # late: rarely needed

        dialog = SeveralDialog(paths, self._window)

        def go() -> None:
            self.open_files(dialog.paths)

        dialog.accepted.connect(go)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open files and folders: here, or in a tab of their own where something else is open here."""
        self._window.tab_for_history(paths).histories.opener.load(paths)

    def open_recent(self, recent: RecentHistory) -> None:
        """Open filings from the list."""
        self.open_files(recent.paths)

    def _loaded(self, loaded: LoadedHistory) -> None:
        self.opened.open(loaded.history, loaded.comparisons)
        self.view.show_title(self.title, "\n".join(filing.path for filing in loaded.history.filings))
        window = self._window
        doubts = (order_words(doubt, loaded.history.filings) for doubt in loaded.history.notes)
        for words in (*doubts, *loaded.read.problems):
            window.banners.say(Message(words, Tone.NOTICE))
        self.remember()
        window.show_state()
        window.show_hints()
        self._show_counts()
        self.view.choose(MATRIX)
        self.take_focus()
        self.loaded.emit(loaded.history)
        self.filler.go_on()

    def remember(self) -> None:
        """Have this history be the one that is gone on with next time."""
        if self.is_open and self.opener.request is not None:
            self._window.settings.add_recent_history(RecentHistory(self.opener.request.paths, self.title))

    def _heed_options(self, _checked: object = None) -> None:
        """What is ignored may have been chosen otherwise: then all is compared anew."""
        request = self.opener.request
        if self.is_open and request is not None and request.options != self._window.settings.options():
            self.opener.reload()

    # Views

    def show_page(self, name: str) -> None:
        """Show a view by its id."""
        self.view.choose(name).take_focus()

    def show_years(self, at: FactorAt) -> None:
        """Show the text of a filing with its years, at a factor."""
        from viewer.desktop.history.blame.page import BlamePage  # late: a view is loaded when it is shown

        page = self.view.choose(YEARS)
        assert isinstance(page, BlamePage)
        page.show_factor(at)
        page.take_focus()

    def show_series(self, at: FactorAt, placed: PlacedFigure) -> None:
        """Show the series that a figure of a factor is a point of."""
        from viewer.desktop.history.series.page import SeriesPage  # late, too

        page = self.view.choose(SERIES)
        assert isinstance(page, SeriesPage)
        page.show_figure(at, placed)
        page.take_focus()

    def set_order(self, order: RiskOrder) -> None:
        """Sort the risks of the matrix."""
        self.show_page(MATRIX)
        self.matrix.set_order(order)

    def type_words(self) -> None:
        """Go to the field for words of the matrix."""
        self.show_page(MATRIX)
        self.matrix.type_words()

    def open_chosen(self) -> None:
        """Open the filings of the cell, or of the two cells, that are chosen in the matrix."""
        self.matrix.table.open_chosen()

    def take_focus(self) -> None:
        """Give the keys to the view on screen."""
        self.view.take_focus()

    def go_to(self, at: FactorAt) -> None:
        """Show a factor's cell in the matrix, taking the filter away if it hides the cell."""
        history = self.opened.history
        if history is None:
            return
        self.show_page(MATRIX)
        lineage = history.lineage_of(at).id
        if not self.matrix.table.go_to(lineage, at.filing):
            self.matrix.words.clear()
            self.matrix.table.go_to(lineage, at.filing)

    def show_again(self) -> bool:
        """Show the history in a window that has shown one of its pairs: where there are no tabs."""
        self._window.pages.setCurrentWidget(self.view)
        self.take_focus()
        return True

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.view.set_theme(theme)

    def _in_sight(self) -> tuple[int, ...]:
        return self.matrix.table.columns_in_sight

    def _show_counts(self, *_what: object) -> None:
        if self.opened.told_so_far is not None:
            self._window.status.show_counts(count_words(self.opened.told_so_far))

    # Pairs

    def _show_pair(self, wish: PairWish) -> None:
        """Show two filings in the history's pair tab."""
        from viewer.desktop.history.pair import HistoryPair  # late: it loads what shows a pair

        assert self.opened.history is not None
        assert self.opened.comparisons is not None
        window = self._window.pair_tab()
        if window.of_history is None or window.of_history.home is not self:
            window.of_history = HistoryPair(self, window)
        elif window.of_history.comparisons is not self.opened.comparisons:
            window.of_history.take()
        window.of_history.show(wish)
