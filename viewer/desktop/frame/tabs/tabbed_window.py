"""The window with its tabs: in each a whole :class:`MainWindow` with its own pair, place, docks and undo.

The case: a second pair is looked up while the first is half reviewed. It has all that the first one has, and
nothing of the first one is touched: the two share the screen, the settings and the kept reviews alone.
A tab in the background is a hidden window: it paints nothing and lays nothing out.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from viewer.desktop.frame.fitting import fit_to_screen
from viewer.desktop.frame.tabs.pair_tabs import PairTabs
from viewer.desktop.frame.tabs.tab_act import TabAct
from viewer.desktop.frame.tabs.tab_page import TabPage
from viewer.desktop.frame.window_layout import USUAL
from viewer.desktop.look.theme import ThemeSwitch, dress
from viewer.desktop.main_window import MainWindow
from viewer.desktop.opening.loading import Loader, Request, load
from viewer.desktop.settings import Settings


class TabbedWindow(QWidget):
    """One tab at least; without a second one it looks as if there were none."""

    def __init__(self, switch: ThemeSwitch, settings: Settings | None = None, loader: Loader = load) -> None:
        super().__init__()
        self._switch = switch
        self.settings = settings or Settings()
        self._loader = loader
        self._pages: list[TabPage] = []
        """In the order of the tabs."""
        self._shown: TabPage | None = None
        self._acts: dict[TabAct, Callable[[], object]] = {
            TabAct.NEW: self.new,
            TabAct.CLOSE: self.close_current,
            TabAct.NEXT: lambda: self._step(1),
            TabAct.PREVIOUS: lambda: self._step(-1),
        }
        self.tabs = PairTabs(lambda number: self._pages[number].tip, self)
        dress(self.tabs, switch.theme)
        switch.changed.connect(lambda theme: dress(self.tabs, theme))
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._show)
        self.tabs.tabMoved.connect(self._moved)
        self.tabs.close_asked.connect(self.close_tab)
        # Fields and lists need Tab; with Ctrl it goes from tab to tab wherever the keys go.
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda step=step: self._step(step))
        self.new()
        if not self.restoreGeometry(self.settings.blob("geometry")):
            self.resize(*USUAL)
        fit_to_screen(self)

    @property
    def current(self) -> MainWindow:
        """The window in the tab on screen."""
        return self._pages[max(0, self.tabs.currentIndex())].window

    @property
    def windows(self) -> tuple[MainWindow, ...]:
        """The window in each tab, from the left."""
        return tuple(page.window for page in self._pages)

    def install(self) -> None:
        """Have a fault that nothing else catches told over the tab on screen."""
        sys.excepthook = self._catch

    # Tabs

    def new(self) -> MainWindow:
        """Open a tab with a start page, and show it."""
        window = MainWindow(self._switch, self.settings, self._loader, parent=self._stack)
        page = TabPage(window)
        window.tab_asked.connect(lambda act: self._acts[act]())
        window.closed.connect(lambda: self._take_out(page))
        window.windowTitleChanged.connect(lambda _title: self._tell(page))
        window.loading.started.connect(lambda: self._tell(page))
        window.jobs.several.started.connect(lambda: self._tell(page))
        window.opener.open_elsewhere = partial(self._open_elsewhere, page)
        window.tab_for_history = partial(self._tab_for_history, page)
        window.pair_tab = partial(self._pair_tab, page)
        window.go_to_tab = self._go_to_history
        self._pages.append(page)
        self._stack.addWidget(window)
        self.tabs.setCurrentIndex(self.tabs.add(page.words))
        self._show(self.tabs.currentIndex())
        return window

    def close_current(self) -> None:
        """Close the tab on screen; of the last one the pair, and where there is none, the window."""
        self.close_tab(self.tabs.currentIndex())

    def close_tab(self, number: int) -> None:
        """Close a tab, with the questions that closing a window asks."""
        page, last = self._pages[number], len(self._pages) == 1
        if last and page.is_empty:
            self.close()
            return
        if not page.window.may_close():
            self.tabs.setCurrentIndex(number)  # the question stands over what it is about
            return
        if last:
            self.new()
        page.window.close()

    def _take_out(self, page: TabPage) -> None:
        """A window has closed: its tab goes, and with the last one all."""
        if page not in self._pages:
            return
        if len(self._pages) == 1:
            self.close()
            return
        number = self._pages.index(page)
        self._pages.remove(page)
        if self._shown is page:
            self._shown = None
        self.tabs.removeTab(number)
        self._stack.removeWidget(page.window)
        page.window.deleteLater()
        page.window.let_go()
        self._show(self.tabs.currentIndex())

    def _step(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _moved(self, start: int, end: int) -> None:
        self._pages.insert(end, self._pages.pop(start))

    def _show(self, number: int) -> None:
        if not 0 <= number < len(self._pages) or self._pages[number] is self._shown:
            return
        before, self._shown = self._shown, self._pages[number]
        if before is not None:
            before.go()
        self._stack.setCurrentWidget(self._shown.window)
        self._shown.come()
        self._tell(self._shown)

    def _tell(self, page: TabPage) -> None:
        """Say in its tab, and in the title if it is on screen, what is open in a page."""
        if page in self._pages:
            self.tabs.name(self._pages.index(page), page.words)
        if page is self._shown:
            self.setWindowTitle(page.window.windowTitle())

    # Opening

    def _open_elsewhere(self, page: TabPage, request: Request, in_tab: bool) -> bool:
        """Go to the tab in which two filings are open, or open them in a new one; False for neither."""
        there = next((one for one in self._pages if one is not page and one.shows(request)), None)
        if there is not None:
            self.tabs.setCurrentIndex(self._pages.index(there))
            if page.is_empty:
                page.window.close()  # it was opened for what is there already
            return True
        if (in_tab or page.window.has_history) and not page.is_empty:
            self.new().opener.load(request)
            return True
        return False

    def _tab_for_history(self, page: TabPage, paths: Sequence[Path]) -> MainWindow:
        """The window for several filings: where they are open, this one if it is empty, or a new one."""
        from viewer.desktop.history.folders import files_of  # late: a pair needs none of it

        wanted = set(files_of(paths))
        there = next((one for one in self._pages if one.has_files(wanted)), None)
        if there is not None:
            self.tabs.setCurrentIndex(self._pages.index(there))
            if page.is_empty and page is not there:
                page.window.close()
            return there.window
        return page.window if page.is_empty else self.new()

    def _pair_tab(self, page: TabPage) -> MainWindow:
        """The window for a pair of the history in a tab: the one that has shown its pairs, or a new one."""
        home = page.window.histories
        for number, one in enumerate(self._pages):
            pair = one.window.of_history
            if pair is not None and pair.home is home and pair.is_shown:
                self.tabs.setCurrentIndex(number)
                return one.window
        return self.new()

    def _go_to_history(self, home: QObject) -> bool:
        """Go to the tab of a history; False where it is open no more."""
        for number, page in enumerate(self._pages):
            if page.window.has_history and page.window.histories is home:
                self.tabs.setCurrentIndex(number)
                return True
        return False

    # The whole

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt override: every tab is asked first; one that has something unsaved is shown, and asks."""
        for number, page in enumerate(self._pages):
            if not page.window.has_closed and not page.window.may_close():
                self.tabs.setCurrentIndex(number)
                event.ignore()
                return
        last = self._pages[max(0, self.tabs.currentIndex())]
        self.settings.set_blob("geometry", self.saveGeometry())
        # The one on screen last: how its docks stand is what is kept, and its pair is the one gone on with.
        for page in sorted(self._pages, key=lambda page: page is last):
            page.window.closed.disconnect()
            if not page.window.has_closed:
                page.window.close()
        last.be_latest()
        super().closeEvent(event)

    def _catch(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None = None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.close()
        else:
            self.current.failures.catch(kind, error, where)
