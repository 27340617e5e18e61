"""The window: puts the parts together and tells each what the others did. What they do is theirs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from viewer.comparison.model import Comparison
from viewer.desktop.actions.action import Menu
from viewer.desktop.actions.action_set import ActionSet
from viewer.desktop.actions.enabling import Enabling
from viewer.desktop.actions.figures_actions import MARKING
from viewer.desktop.actions.review_actions import PAIRING
from viewer.desktop.actions.window_actions import ACTIONS
from viewer.desktop.comparing.ignoring import Ignoring
from viewer.desktop.comparing.pairing import Pairing
from viewer.desktop.comparing.reason_line import ReasonLine
from viewer.desktop.comparing.recomparing import Recomparer
from viewer.desktop.comparing.row_by_words import RowWords
from viewer.desktop.explaining.explainer import Explainer
from viewer.desktop.explaining.source_shower import SourceShower
from viewer.desktop.explaining.tie_shower import TieShower
from viewer.desktop.exporting.exporter import Exporter
from viewer.desktop.figures.dock import FiguresDock
from viewer.desktop.figures.marker import FiguresMarker
from viewer.desktop.frame.pair_presenter import PairPresenter
from viewer.desktop.frame.status_bar import StatusBar
from viewer.desktop.frame.tool_strip import ToolStrip
from viewer.desktop.frame.view_switches import ViewSwitches
from viewer.desktop.frame.window_jobs import WindowJobs
from viewer.desktop.frame.window_layout import USUAL, Parts, lay_out, share_room
from viewer.desktop.look.looks import ThemeChooser
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.navigating.find_field import FindField
from viewer.desktop.navigating.finder import Finder
from viewer.desktop.navigating.keeping_place import counterpart, is_swapped
from viewer.desktop.navigating.navigator import Navigator
from viewer.desktop.notices.banner import Message, Tone
from viewer.desktop.notices.banner_stack import BannerStack
from viewer.desktop.notices.failures import Failures
from viewer.desktop.notices.notices import notices
from viewer.desktop.opening.loading import Loaded, Loader, Request, load
from viewer.desktop.opening.no_factors import NoFactors
from viewer.desktop.opening.opener import Opener
from viewer.desktop.opening.patience import Patience
from viewer.desktop.opening.progress_strip import ProgressStrip
from viewer.desktop.opening.recent_menu import RecentMenu
from viewer.desktop.opening.start_page import StartPage
from viewer.desktop.reviewing.closing import ClosingQuestion
from viewer.desktop.reviewing.note_editor import NoteEditor
from viewer.desktop.reviewing.other_files import REVIEW_SUFFIX, OtherFilesReviews
from viewer.desktop.reviewing.reviewer import Reviewer
from viewer.desktop.reviewing.saving_notice import SavingNotice
from viewer.desktop.session import Session
from viewer.desktop.settings import Settings
from viewer.desktop.splitview import SplitView
from viewer.desktop.tree.filter_chips import FilterChips
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.desktop.tree.pane import TreePane
from viewer.redline.shown_pairs import reviewable
from viewer.review import Review, ReviewStore

OTHER_ORDER = "Marks, notes and pairings belong to the other order; swap back to see them."


class MainWindow(QMainWindow):
    """``load`` two files, or ``show_comparison`` of two that have been compared already."""

    loaded = Signal(object)
    """The Comparison, once all parts show it."""

    def __init__(self, switch: ThemeSwitch, settings: Settings | None = None, loader: Loader = load) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.switch = switch
        self.session = Session(self)
        self.actions_by_id = ActionSet(self, ACTIONS)
        self._make_parts()
        self._make_controllers(loader)
        self.factors, self.pages = lay_out(self, self._parts())
        self._connect()
        self.actions_by_id.connect_to(self._acting_parts())
        self._restore()
        self._show_state()

    # Making

    def _make_parts(self) -> None:
        theme = self.switch.theme
        self.chips = FilterChips(self.session, self)
        self.find_field = FindField(self)
        self.strip = ToolStrip(self.actions_by_id, self.chips, self.find_field, self)
        self.tree = TreePane(self.session, theme, self)
        self.split = SplitView(theme, self)
        self.split.set_entry_of(self.session.figure_entry)
        self.missing = NoFactors(self)
        self.reason = ReasonLine(self)
        self.notes = NoteEditor(self.session, self)
        self.figures = FiguresDock(self.session, theme, self)
        self.start = StartPage(self)
        self.banners = BannerStack(self)
        self.progress = ProgressStrip(self)
        self.status = StatusBar(self.session, self)
        file_menu = self.actions_by_id.menus[Menu.FILE]
        self.recent = RecentMenu(self.settings, file_menu, self.actions_by_id["samples"])
        marking, asking = (
            self.actions_by_id.several(ids) for ids in (("reviewed", "flag", "note"), ("why",))
        )
        pairing = self.actions_by_id.several(entry.id for entry in PAIRING)
        self.tree.set_menu_actions((marking, pairing, asking))
        self.figures.table.set_menu_actions(self.actions_by_id.several(entry.id for entry in MARKING))
        for part in (self.tree.view, self.split, self.figures.table):
            self.actions_by_id.add_reading(part)

    def _parts(self) -> Parts:
        return Parts(
            strip=self.strip,
            tree=self.tree,
            figures=self.figures,
            start=self.start,
            above=(self.progress, self.banners),
            column=(self.missing, self.reason, self.split, self.notes),
            split=self.split,
            status=self.status,
        )

    def _make_controllers(self, loader: Loader) -> None:
        self.jobs = WindowJobs(self.progress, self)
        self.loading, self.exporting = self.jobs.loading, self.jobs.exporting
        self.recomparing, self.wording = self.jobs.recomparing, self.jobs.wording
        self.failures = Failures(self, lambda: not self.session.keeper.unsaved)
        options = self.settings.options
        self.opener = Opener(loader, self.loading, self.banners, self.failures, options, self)
        self.patience = Patience(self.loading, self.banners, self)
        self.recomparer = Recomparer(self.session, self.recomparing, self)
        self.words = RowWords(self.session, self.wording, self)
        self.pairing = Pairing(self.session, self.recomparer, self.tree, self.jobs.scoring, self)
        self.marker = FiguresMarker(self.session, self.figures, self.pairing.stack, self)
        self.enabling = Enabling(
            self.actions_by_id, self.session, self.tree, self.opener, self.pairing, self.marker, self
        )
        self.presenter = PairPresenter(
            self.session,
            self.tree,
            self.missing,
            self.reason,
            self.split,
            self.notes,
            self.figures,
            self.enabling,
            self,
        )
        self.switches = ViewSwitches(
            self.session, self.settings, self.actions_by_id, self.tree, self.split, self.figures, self
        )
        self.ignoring = Ignoring(
            self.session, self.settings, self.actions_by_id, self.recomparer, self.status.ignored, self
        )
        self.exporter = Exporter(self.session, self.exporting, self.banners, self)
        self.navigator = Navigator(self.session, self.tree, self.chips, self.split, self)
        self.navigator.stops = [self.tree.view, *self.split.panes, self.figures.table, self.figures.chart]
        self.other_files = OtherFilesReviews(self.session, self.opener, self.banners, self)
        self.saving = SavingNotice(self.session, self.banners, self)
        self.closing = ClosingQuestion(self.session.keeper, self)
        self.reviewer = Reviewer(self.session, self.tree, self.notes, self)
        self.finder = Finder(self.session, self.find_field, self.tree, self.split, self.navigator, self)
        self.explainer = Explainer(self.session, self.tree, ACTIONS, self)
        self.source = SourceShower(self.session, self.split, self)
        self.tagged = TieShower(self.session, self.figures, self.jobs.placing, self)
        painted = (self.tree.set_theme, self.split.set_theme, self.figures.set_theme)
        self.looks = ThemeChooser(self.switch, self.settings, self.actions_by_id, painted, self)

    def _acting_parts(self) -> tuple[object, ...]:
        """The parts whose methods the actions call."""
        return (
            self,
            self.opener,
            self.exporter,
            self.pairing,
            self.finder,
            self.tree,
            self.figures,
            self.figures.table,
            self.marker,
            self.navigator,
            self.reviewer,
            self.source,
            self.tagged,
            self.split,
            self.split.zoom,
            self.chips,
            self.ignoring,
            self.switches,
            self.looks,
            self.explainer,
        )

    # Connecting

    def _connect(self) -> None:
        self._connect_session()
        self._connect_reading()
        self._connect_messages()
        self._connect_opening()

    def _connect_session(self) -> None:
        self.session.opened.connect(self._show_state)
        self.session.entry_changed.connect(self.enabling.refresh)
        self.session.figures_changed.connect(self.split.show_entries)
        for changed in (self.pairing.changed, self.marker.changed):
            changed.connect(self.enabling.refresh)
        self.marker.matched.connect(self.navigator.show_change)

    def _connect_reading(self) -> None:
        self.tree.chosen.connect(self.presenter.show_pairs)
        self.chips.chosen.connect(self._filter)
        self.split.stepper.current_changed.connect(self.presenter.follow_stop)
        self.split.figure_activated.connect(self.figures.follow_figure)
        self.split.figure_activated.connect(self.navigator.follow_figure)
        for wanted in (self.split.link_activated, self.reason.factor_wanted):
            wanted.connect(self.navigator.show_factor)
        self.split.source_wanted.connect(self.source.show_place)
        self.split.why_asked.connect(self.explainer.show_reading)
        self.split.words_wanted.connect(self.words.ask)
        self.wording.failed.connect(self.failures.report)
        self.jobs.placing.failed.connect(self.failures.report)
        self.figures.jump.connect(self.navigator.show_figure)
        self.figures.header.quiet_toggled.connect(self.split.set_quiet_figures)
        self.missing.point_asked.connect(self.opener.point_at)
        self.notes.done.connect(self.tree.view.setFocus)
        self.tree.view.activated.connect(lambda _index: self.split.take_focus())

    def _connect_messages(self) -> None:
        """Let the status bar say what the parts tell; the next act takes it away."""
        for says in (
            self.navigator.nowhere,
            self.reviewer.told,
            self.source.nowhere,
            self.tagged.nowhere,
            self.pairing.told,
            self.words.told,
            self.marker.told,
            self.exporter.told,
            self.saving.told,
        ):
            says.connect(self.status.tell)
        # Connected before what the actions do, so that what they say stays.
        for action in self.actions_by_id.all():
            action.triggered.connect(self.status.clearMessage)
        for done in (self.tree.view.clicked, self.figures.jump, self.split.figure_activated):
            done.connect(self.status.clearMessage)

    def _connect_opening(self) -> None:
        self.start.open_asked.connect(self.opener.ask)
        self.start.samples_asked.connect(self.opener.open_samples)
        for asked in (self.start.recent_asked, self.recent.chosen):
            asked.connect(self.opener.open_recent)
        self.recent.forgotten.connect(self._show_state)
        self.jobs.show_progress(self.recomparer, self.exporter)
        self.recomparing.failed.connect(self.failures.report)
        self.opener.loaded.connect(self._loaded)
        self.opener.failed.connect(self._show_state)
        self.opener.show_text.connect(self.explainer.show_text)

    # For scripts and for the application

    def load(self, old: Path, new: Path) -> None:
        """Open two files; ``loaded`` tells when they are shown."""
        self.opener.load(Request(old, new))

    def show_comparison(self, comparison: Comparison, review: Review | None = None) -> None:
        """Show a comparison; its marks are fetched from where they are kept unless a review is given."""
        self.session.open(comparison, review or ReviewStore().open(reviewable(comparison)))
        self.loaded.emit(comparison)

    # What the parts tell each other

    def _loaded(self, loaded: Loaded) -> None:
        before, pair, chosen = self.session.comparison, self.tree.current_pair, self.chips.current
        said = self.session.has_entries or bool(before is not None and before.manual)
        self.session.open(loaded.comparison, loaded.review)
        swapped = is_swapped(before, loaded.comparison) if before is not None else None
        if before is not None and swapped is not None:
            self.chips.choose(chosen)
            same = counterpart(before, pair, loaded.comparison, swapped=swapped) if pair else None
            if same is not None:
                self.tree.choose(same)
        if swapped and said and not (self.session.has_entries or loaded.comparison.manual):
            self.banners.say(Message(OTHER_ORDER, Tone.NOTICE))
        self.settings.add_recent(loaded.request.old, loaded.request.new)
        opener = self.opener
        for message in notices(loaded, opener.point_at, opener.swap, self.explainer.show_text):
            self.banners.say(message)
        self.other_files.tell(loaded)
        self.saving.tell_again()
        self.tree.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.loaded.emit(loaded.comparison)

    def _filter(self, chosen: PairFilter) -> None:
        self.actions_by_id.set_checked(f"filter-{chosen.name.lower()}", checked=True)
        self.tree.set_filter(chosen)

    def _show_state(self, _reason: object = None) -> None:
        """Enable what makes sense now, and show the page and the title that belong to it."""
        comparison = self.session.comparison
        there = comparison is not None
        self.pages.setCurrentIndex(1 if there else 0)
        self.presenter.show_whether_missing()
        for part in (self.factors, self.chips, self.find_field):
            part.setVisible(there)
        self.switches.update_figures()
        self.start.show_recent(self.settings.recent_pairs())
        if comparison is not None:
            self.setWindowTitle(f"{comparison.old.name} ▸ {comparison.new.name} – factordiff")
        else:
            self.setWindowTitle("factordiff")
        self.presenter.show_again()
        self.enabling.refresh()
        self._share_room()

    # Remembering

    def _restore(self) -> None:
        self.switches.restore()
        if not self.restoreGeometry(self.settings.blob("geometry")):
            self.resize(*USUAL)
        self._placed = self.restoreState(self.settings.blob("state"))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt override: borders can be placed now."""
        super().showEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        if not self._placed and self.isVisible() and self.session.comparison is not None:
            share_room(self, self.factors, self.figures)
            self._placed = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt override: what is being typed is saved, what is being done is stopped.

        The window stays open and asks where something cannot be saved.
        """
        self.notes.save()
        self.figures.save()
        if not self.closing.may_close():
            event.ignore()
            return
        self.jobs.shutdown()
        self.settings.set_blob("geometry", self.saveGeometry())
        if self.session.comparison is not None:
            self.settings.set_blob("state", self.saveState())
        self.switches.remember()
        super().closeEvent(event)

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
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt override: open what was dropped."""
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            if len(files) == 1 and files[0].suffix.lower() == REVIEW_SUFFIX:
                self.other_files.take_in(files[0])
            else:
                self.opener.drop(files)


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files among what is being dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
