"""The window of one pair: a start page, a toolbar and a status bar, and a desk that comes with the filings.

It stands alone, or as one of several in the tabs of a :class:`TabbedWindow`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from viewer.desktop.actions.action import Menu, history_states
from viewer.desktop.actions.action_set import ActionSet
from viewer.desktop.actions.keys import KEYS, from_text
from viewer.desktop.actions.window_actions import ACTIONS
from viewer.desktop.comparing.ignored import Ignored
from viewer.desktop.comparing.ignoring import check_ignored
from viewer.desktop.frame.desk_maker import DeskMaker
from viewer.desktop.frame.fitting import fit_to_screen
from viewer.desktop.frame.status_bar import StatusBar, hints
from viewer.desktop.frame.tabs.tab_act import TabAct
from viewer.desktop.frame.tool_strip import ToolStrip
from viewer.desktop.frame.window_jobs import WindowJobs
from viewer.desktop.frame.window_layout import USUAL, Parts, lay_out
from viewer.desktop.frame.window_title import window_title
from viewer.desktop.look.looks import ThemeChooser
from viewer.desktop.look.theme import Theme, ThemeSwitch, dress
from viewer.desktop.notices.banner_stack import BannerStack
from viewer.desktop.notices.failures import Failures
from viewer.desktop.opening.habits import stored_habits
from viewer.desktop.opening.loading import Loaded, Loader, Request, load
from viewer.desktop.opening.opener import Opener
from viewer.desktop.opening.path_field import accept_copy
from viewer.desktop.opening.patience import Patience
from viewer.desktop.opening.progress_strip import ProgressStrip
from viewer.desktop.opening.recent_menu import RecentMenu
from viewer.desktop.opening.start_page import StartPage
from viewer.desktop.opening.taking import dropped_files, take_files
from viewer.desktop.reviewing.review_files import ReviewFiles
from viewer.desktop.settings import RecentHistory, RecentPair, Settings

if TYPE_CHECKING:
    from viewer.comparison.model import Comparison
    from viewer.desktop.actions.commands.dialog import CommandDialog
    from viewer.desktop.desk import Desk
    from viewer.desktop.frame.settings_dialog.applying import SettingsApplier
    from viewer.desktop.frame.settings_dialog.dialog import SettingsDialog
    from viewer.desktop.history.desk import HistoryDesk
    from viewer.desktop.history.pair import HistoryPair
    from viewer.review import Review

_DESK, _HISTORIES = "desk", "histories"


class MainWindow(QMainWindow):
    """``load`` two files, or ``show_comparison`` of two that have been compared already.

    A part of the desk can be asked for as if it were the window's own: ``window.tree`` is
    ``window.desk.tree``.
    """

    opener: Opener
    review_files: ReviewFiles
    looks: ThemeChooser

    loaded = Signal(object)
    """The Comparison, once all parts show it."""
    tab_asked = Signal(object)
    """A :class:`TabAct` that the reviewer wants, where there are tabs."""
    closed = Signal()
    """It has just closed."""

    def __init__(
        self,
        switch: ThemeSwitch,
        settings: Settings | None = None,
        loader: Loader = load,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if parent is not None:
            self.setWindowFlags(Qt.WindowType.Widget)  # Qt takes a main window for one of its own
        self.has_closed = False
        """Whether it has closed, and asked what there was to ask."""
        self.tab_for_history: Callable[[Sequence[Path]], MainWindow] = lambda _paths: self
        """Gives the window that several filings are to be opened in: this one where there are no tabs."""
        self.pair_tab: Callable[[], MainWindow] = lambda: self
        """Gives the window for a pair of the history that is open here."""
        self.go_to_tab: Callable[[QObject], bool] = lambda _desk: self.histories.show_again()
        """Goes to the tab of a history, by its :class:`HistoryDesk`; False where it was closed."""
        self.of_history: HistoryPair | None = None
        """What ties the pair on screen to a history; None for a pair that was opened alone."""
        self._theme_due: Theme | None = None
        """The theme that was chosen while another tab was on screen."""
        self.settings = settings or Settings()
        self.switch = switch
        dress(self, switch.theme)
        self.actions_by_id = ActionSet(self, ACTIONS)
        self.actions_by_id.set_keys(from_text(self.settings.text(KEYS)))
        self._showing: tuple[Loaded, Iterator[str]]
        # Not ``singleShot(0)``, which posts: all that is posted is done before the next timer or repaint.
        self._show_more = QTimer(self, interval=0)
        self._show_more.timeout.connect(self._show_step)
        self._make_parts()
        self._make_controllers(loader)
        self.pages = lay_out(
            self,
            Parts(
                strip=self.strip, start=self.start, above=(self.progress, self.banners), status=self.status
            ),
        )
        self._connect()
        if parent is None:
            if not self.restoreGeometry(self.settings.blob("geometry")):
                self.resize(*USUAL)
            fit_to_screen(self)
        self.show_state()

    @cached_property
    def desk(self) -> Desk:
        """What shows two filings; made when it is first asked for."""
        return self._maker.finish()

    @property
    def has_desk(self) -> bool:
        """Whether the desk has been made."""
        return _DESK in self.__dict__

    @cached_property
    def histories(self) -> HistoryDesk:
        """What shows several filings; made when it is first asked for."""
        from viewer.desktop.history.desk import HistoryDesk  # not needed to start

        return HistoryDesk(self)

    @property
    def has_history(self) -> bool:
        """Whether several filings are open here."""
        return _HISTORIES in self.__dict__ and self.histories.is_open

    @property
    def has_pair(self) -> bool:
        """Whether two filings are open here."""
        return self.has_desk and self.desk.session.comparison is not None

    def when_desk_is_made(self, act: Callable[[], None]) -> None:
        """Do something as soon as there is a desk, which is made in steps."""
        self._maker.then(act)

    def __getattr__(self, part: str) -> Any:
        if part.startswith("_") or part in (_DESK, _HISTORIES):
            raise AttributeError(part)
        return getattr(self.desk, part)

    # Making

    def _make_parts(self) -> None:
        self.strip = ToolStrip(self.actions_by_id, self)
        self.start = StartPage(self)
        self.banners = BannerStack(self)
        self.progress = ProgressStrip(self)
        self.status = StatusBar(self)
        menus = self.actions_by_id.menus
        self.status.ignored.setMenu(menus[Menu.IGNORED])
        self.recent = RecentMenu(self.settings, menus[Menu.FILE], self.actions_by_id["samples"])

    def _make_controllers(self, loader: Loader) -> None:
        self._maker = DeskMaker(self)
        self.jobs = WindowJobs(self.progress, self)
        self.loading, self.exporting = self.jobs.loading, self.jobs.exporting
        self.recomparing, self.wording = self.jobs.recomparing, self.jobs.wording
        self.failures = Failures(self, lambda: not (self.has_desk and self.desk.session.keeper.unsaved))
        options = self.settings.options
        self.opener = Opener(loader, self.loading, self.banners, self.failures, options, self)
        self.opener.in_tab = lambda: stored_habits(self.settings).in_tab
        self.review_files = ReviewFiles(self)
        self.patience = Patience(self.loading, self.banners, self)
        self.looks = ThemeChooser(self.switch, self.settings, self.actions_by_id, self._paint, self)
        check_ignored(self.actions_by_id, options())

    # Connecting

    def _connect(self) -> None:
        # Connected before what the actions do, so that what they say stays.
        for action in self.actions_by_id.all():
            action.triggered.connect(self.status.clearMessage)
        self.actions_by_id.connect_to(self)
        self.actions_by_id.keys_changed.connect(self.show_hints)
        self.show_hints()
        self.start.open_asked.connect(self.opener.ask)
        self.start.several_asked.connect(self.actions_by_id["open-several"].trigger)
        self.start.samples_asked.connect(self.opener.open_samples)
        for asked in (self.start.recent_asked, self.recent.chosen):
            asked.connect(self.open_recent)
        self.recent.forgotten.connect(self.show_state)
        self.jobs.show_loading()
        # After the event that asked for the filings, which are read meanwhile: the progress is painted first.
        self.loading.started.connect(self._maker.begin)
        self.opener.loaded.connect(self._loaded)
        self.opener.failed.connect(self.show_state)
        self.opener.show_text.connect(self._show_text)

    def show_commands(self) -> CommandDialog:
        """Show all that can be done and gone to, to be found by typing some of its words."""
        from viewer.desktop.actions.commands.showing import show_commands  # not needed to start

        return show_commands(self)

    def show_hints(self) -> None:
        """Hint at the keys most used for what is open."""
        history = self.has_history and not self.has_pair
        self.status.show_hints(hints(self.actions_by_id.entries, history=history))

    @cached_property
    def settings_dialogs(self) -> SettingsApplier:
        """What opens the settings and has the window heed them; made when it is first asked for."""
        from viewer.desktop.frame.settings_dialog.applying import SettingsApplier  # not needed to start

        return SettingsApplier(self)

    def show_settings(self) -> SettingsDialog:
        """Show what can be set: keys, looks, who reviews."""
        return self.settings_dialogs.show()

    def _show_text(self, title: str, text: str) -> None:
        self.desk.explainer.show_text(title, text)

    # For scripts and for the application

    def load(self, old: Path, new: Path) -> None:
        """Open two files; ``loaded`` tells when they are shown."""
        self.opener.load(Request(old, new))

    def open_last(self) -> None:
        """Open what was open last, if its files are still there."""
        for recent in self.settings.recent()[:1]:
            self.open_recent(recent)

    def open_recent(self, recent: RecentPair | RecentHistory) -> None:
        """Open what was open before."""
        if isinstance(recent, RecentHistory):
            self.histories.open_recent(recent)
        else:
            self.opener.open_recent(recent)

    def reload(self) -> None:
        """Read the files anew that are open here."""
        (self.histories.opener if self.has_history and not self.has_pair else self.opener).reload()

    def take(self, files: Sequence[Path]) -> None:
        """Open what was named or dropped: filings, a folder of them, or a review."""
        take_files(self, files)

    def show_comparison(self, comparison: Comparison, review: Review | None = None) -> None:
        """Show a comparison; its marks are fetched from where they are kept unless a review is given."""
        from viewer.redline.shown_pairs import reviewable  # late, as the desk is
        from viewer.review import ReviewStore

        self.desk.session.open(comparison, review or ReviewStore().open(reviewable(comparison)))
        self.loaded.emit(comparison)

    # What the parts tell each other

    def _loaded(self, loaded: Loaded) -> None:
        # One step an event. Where other filings have been read by now, their steps take the place of these.
        self._showing = (loaded, self.desk.show_loaded(loaded))
        self._show_more.start()

    def _show_step(self) -> None:
        loaded, steps = self._showing
        if next(steps, None) is None:
            self._show_more.stop()
            if self.of_history is None or not self.of_history.is_shown:
                self.settings.add_recent(loaded.request.old, loaded.request.new)
            self.loaded.emit(loaded.comparison)

    def show_state(self, _reason: object = None) -> None:
        """Enable what makes sense now, and show the page and the title that belong to it."""
        if self.has_pair:
            self.desk.show_page()
        else:
            self.pages.setCurrentWidget(self.histories.view if self.has_history else self.start)
            self.start.show_recent(self.settings.recent())
        self.show_title()
        if self.has_desk:
            self.desk.show_state()
        else:
            self.actions_by_id.enable(history_states(self))

    def show_title(self) -> None:
        """Show in the title what is open, and whether it is signed."""
        self.setWindowTitle(window_title(self))

    def _paint(self, theme: Theme) -> None:
        if not (self.isVisible() or self.isWindow()):
            self._theme_due = theme
            return
        dress(self, theme)
        if self.has_desk:
            self.desk.set_theme(theme)
        if _HISTORIES in self.__dict__:
            self.histories.set_theme(theme)

    def set_ignored(self, part: Ignored, on: bool) -> None:
        """Ignore a difference, or count it: in what is open, and in what is opened next."""
        if self.has_desk:
            self.desk.ignoring.set_ignored(part, on)
            return
        options = part.put(self.settings.options(), on=on)
        self.settings.set_options(options)
        self.status.ignored.show_options(options)
        check_ignored(self.actions_by_id, options)

    # As one of several tabs

    def ask_tab(self, act: TabAct) -> None:
        """Ask for something of the tabs, where there are any."""
        self.tab_asked.emit(act)

    def leave(self) -> None:
        """Close the whole window, with all its tabs."""
        self.window().close()

    def may_close(self) -> bool:
        """Save what is being typed; whether nothing would be lost, and ask where something would."""
        return not self.has_desk or self.desk.may_close()

    def let_go(self) -> None:
        """Hold the filings no longer, now that all is closed: Python may hold the window for a while yet."""
        self.of_history = None
        for part in (_DESK, _HISTORIES):
            self.__dict__.pop(part, None)

    # Remembering

    def showEvent(self, event: QShowEvent) -> None:
        """Qt override: borders can be placed now."""
        super().showEvent(event)
        if self._theme_due is not None:
            theme, self._theme_due = self._theme_due, None
            self._paint(theme)
        if self.has_desk:
            self.desk.share_room()
        if self.pages.currentWidget() is self.start and self.focusWidget() is None:
            self.start.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: in a window that becomes smaller, tree, table and notes leave room for the text."""
        super().resizeEvent(event)
        before, now = event.oldSize(), event.size()
        if self.has_desk:
            smaller = now.width() < before.width() or now.height() < before.height()
            # Once the docks have their places in the new size.
            QTimer.singleShot(0, self.desk, lambda: self.desk.fit(smaller=smaller))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt override: what is being typed is saved, what is being done is stopped.

        The window stays open and asks where something cannot be saved.
        """
        if not self.may_close():
            event.ignore()
            return
        self.jobs.shutdown()
        if self.has_desk:
            self.desk.session.keeper.close()
        if self.isWindow():
            self.settings.set_blob("geometry", self.saveGeometry())
        if self.has_desk:
            self.desk.remember_layout()
        super().closeEvent(event)
        self.has_closed = True
        self.closed.emit()

    # From outside

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Esc stops what is being done."""
        if event.key() == Qt.Key.Key_Escape and self.jobs.busy:
            self.jobs.stop()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt override: local files are welcome."""
        if dropped_files(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override: open what was dropped."""
        files = dropped_files(event.mimeData())
        if files:
            accept_copy(event)
            self.take(files)
