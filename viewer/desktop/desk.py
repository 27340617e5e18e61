"""Everything that shows two filings: made when the first two are opened, not with the window.

The case: the window is opened to choose two files. It shows a start page, and what reads, pairs, paints and
steps would take three times as long to load and make as all that is seen. So it comes with the filings, while
they are being read. What the parts do is theirs; here each is told what the others did.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from viewer.desktop.actions.action import history_states
from viewer.desktop.actions.enabling import Enabling
from viewer.desktop.actions.figures_actions import MARKING
from viewer.desktop.actions.review_actions import PAIRING
from viewer.desktop.comparing.ignored import Ignored
from viewer.desktop.comparing.ignoring import Ignoring
from viewer.desktop.comparing.kept_marks import KeptMarks
from viewer.desktop.comparing.pairing import Pairing
from viewer.desktop.comparing.reason_line import ReasonLine
from viewer.desktop.comparing.recomparing import Recomparer
from viewer.desktop.comparing.row_by_words import RowWords
from viewer.desktop.explaining.explainer import Explainer
from viewer.desktop.explaining.source_shower import SourceShower
from viewer.desktop.explaining.tie_shower import TieShower
from viewer.desktop.explaining.unread_shower import UnreadShower
from viewer.desktop.exporting.exporter import Exporter
from viewer.desktop.figures.dock import FiguresDock
from viewer.desktop.figures.marker import FiguresMarker
from viewer.desktop.frame.counts import count_words
from viewer.desktop.frame.desk_wiring import connect
from viewer.desktop.frame.pair_presenter import PairPresenter
from viewer.desktop.frame.room import Room, place_notes
from viewer.desktop.frame.spoken_changes import SpokenChanges
from viewer.desktop.frame.view_switches import ViewSwitches
from viewer.desktop.frame.window_layout import ReadingParts, give_way, lay_out_reading, share_room
from viewer.desktop.look.theme import Theme
from viewer.desktop.navigating.all_reviewed import AllReviewed
from viewer.desktop.navigating.continuous import ContinuousReading
from viewer.desktop.navigating.copier import Copier
from viewer.desktop.navigating.find_field import FindField
from viewer.desktop.navigating.find_panel import FindPanel
from viewer.desktop.navigating.finder import Finder
from viewer.desktop.navigating.first_shower import FirstShower
from viewer.desktop.navigating.keeping_place import counterpart, is_swapped
from viewer.desktop.navigating.kept_places import KeptPlaces
from viewer.desktop.navigating.navigator import Navigator
from viewer.desktop.navigating.note_marks import NoteMarks
from viewer.desktop.navigating.notes_dock import NotesDock
from viewer.desktop.navigating.said_shower import SaidShower
from viewer.desktop.navigating.shift_steps import ShiftSteps
from viewer.desktop.notices.banner import Message, Tone
from viewer.desktop.notices.notices import Acts, notices
from viewer.desktop.opening.loading import Loaded
from viewer.desktop.opening.no_factors import NoFactors
from viewer.desktop.reviewing.closing import ClosingQuestion
from viewer.desktop.reviewing.done_list import DoneList
from viewer.desktop.reviewing.note_editor import NoteEditor
from viewer.desktop.reviewing.other_files import OtherFilesReviews
from viewer.desktop.reviewing.reviewer import Reviewer
from viewer.desktop.reviewing.saving_notice import SavingNotice
from viewer.desktop.reviewing.signer import Signer
from viewer.desktop.session import Session
from viewer.desktop.splitview import SplitView
from viewer.desktop.tree.filter_chips import FilterChips
from viewer.desktop.tree.head import TreeHead
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.desktop.tree.pane import TreePane
from viewer.language.say import say, sayable
from viewer.report.content.choices import Colours

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow

TABLE_HEIGHT = "table-height"
"""The setting that keeps how high the table of figures is where there is room for it."""
OTHER_ORDER = sayable("Marks, notes and pairings belong to the other order; swap back to see them.")


class Desk(QObject):
    """The session of a window, with the parts that show it and those that act on it."""

    chips: FilterChips
    continuous: ContinuousReading
    copier: Copier
    done: DoneList
    exporter: Exporter
    explainer: Explainer
    figures: FiguresDock
    first: FirstShower
    finder: Finder
    ignoring: Ignoring
    marker: FiguresMarker
    navigator: Navigator
    pairing: Pairing
    reviewer: Reviewer
    room: Room
    signer: Signer
    said: NotesDock
    shifts: ShiftSteps
    sayings: SaidShower
    source: SourceShower
    tagged: TieShower
    split: SplitView
    switches: ViewSwitches
    tree: TreePane

    def __init__(self, window: MainWindow) -> None:
        """Begin to make a desk; ``make_more`` makes it."""
        super().__init__(window)
        self._window = window
        self.session = Session(window)
        self._making = self._make(window)

    # Making

    def make_more(self) -> bool:
        """Make some more of the parts; False once all are there. No step takes long."""
        return next(self._making, False)

    def _make(self, window: MainWindow) -> Iterator[bool]:
        self._make_parts(window)
        yield True
        self._make_figures(window)
        yield True
        self._make_controllers(window)
        yield True
        self._lay_out(window)
        yield True
        connect(self, window)
        self.switches.restore()
        self._placed = window.restoreState(window.settings.blob("state"))
        self.room = Room(window, self.figures, self.split)
        self.room.remember(window.settings.number(TABLE_HEIGHT, 0))
        self.show_state()

    def _lay_out(self, window: MainWindow) -> None:
        window.strip.add_reading(self.chips, self.find_field)
        self.factors, self._page = lay_out_reading(
            window,
            window.pages,
            ReadingParts(
                tree=self.tree,
                figures=self.figures,
                said=self.said,
                column=(self.find_panel, self.end, self.missing, self.reason, self.split, self.notes),
                split=self.split,
            ),
        )

    def _make_parts(self, window: MainWindow) -> None:
        theme, actions = window.switch.theme, window.actions_by_id
        self.chips = FilterChips(self.session, window)
        self.find_field = FindField(window)
        self.find_panel = FindPanel(window)
        self.tree = TreePane(self.session, theme, window)
        self.head = TreeHead(self.session, self.chips, theme, self.tree)
        self.tree.put_above(self.head)
        self.split = SplitView(theme, window)
        self.split.set_entry_of(self.session.figure_entry)
        self.missing = NoFactors(window)
        self.reason = ReasonLine(window)
        self.notes = NoteEditor(self.session, window)
        self.end = AllReviewed(self.session, window)
        for action in ("export", "sign"):
            self.end.offer(actions[action])
        marking, asking = (actions.several(ids) for ids in (("reviewed", "flag", "note"), ("why",)))
        pairing = actions.several(entry.id for entry in PAIRING)
        self.tree.set_menu_actions((marking, pairing, asking))
        for part in (self.tree.view, self.split):
            actions.add_reading(part)

    def _make_figures(self, window: MainWindow) -> None:
        actions = window.actions_by_id
        self.figures = FiguresDock(self.session, window.switch.theme, window)
        self.said = NotesDock(self.session, window.switch.theme, window)
        self.figures.table.set_menu_actions(actions.several(entry.id for entry in MARKING))
        actions.add_reading(self.figures.table)

    def _make_controllers(self, window: MainWindow) -> None:
        session, actions, jobs = self.session, window.actions_by_id, window.jobs
        self.recomparer = Recomparer(session, jobs.recomparing, window)
        self.words = RowWords(session, jobs.wording, window)
        self.done = DoneList(session, window)
        self.pairing = Pairing(session, self.recomparer, self.tree, jobs.scoring, self.done, window)
        self.marker = FiguresMarker(session, self.figures, self.done, window)
        self.enabling = Enabling(
            actions, session, self.tree, partial(history_states, window), self.pairing, self.marker, window
        )
        self.continuous = ContinuousReading(session, self.tree, self.split, window)
        self.continuous.typing = self.notes.edit.hasFocus
        self.presenter = PairPresenter(
            session,
            self.tree,
            self.missing,
            self.reason,
            self.split,
            self.notes,
            self.figures,
            self.enabling,
            self.continuous,
            window,
        )
        self.switches = ViewSwitches(
            session, window.settings, actions, self.tree, self.split, self.figures, self.continuous, window
        )
        self.head.order_asked.connect(self.switches.set_by_weight)
        self.switches.order_changed.connect(self.head.show_order)
        self.ignoring = Ignoring(
            session, window.settings, actions, self.recomparer, window.status.ignored, window
        )
        self.exporter = Exporter(
            session, jobs.exporting, window.banners, window.settings, self._report_colours, window
        )
        self._make_navigating(window)
        self.other_files = OtherFilesReviews(session, window.opener, window.banners, window)
        self.closing = ClosingQuestion(session.keeper, window)
        self.saving = SavingNotice(session, window.banners, self.closing.save_elsewhere, window)
        self.signer = Signer(session, window)
        self.reviewer = Reviewer(session, self.tree, self.split, self.notes, window)
        self.explainer = Explainer(session, self.tree, actions, window)
        self.source = SourceShower(session, self.split, window)
        self.tagged = TieShower(session, self.figures, jobs.placing, window)
        self.unread = UnreadShower(session, self.figures.unread, jobs.listing, window)

    def _make_navigating(self, window: MainWindow) -> None:
        session, actions, jobs = self.session, window.actions_by_id, window.jobs
        self.navigator = Navigator(session, self.tree, self.chips, self.split, window)
        self.navigator.stops = [
            self.tree.view,
            self.find_panel.view,
            *self.split.panes,
            self.figures.table,
            self.figures.chart,
            self.said.list,
        ]
        self.navigator.at_hand = lambda: self.figures.at_hand
        self.sayings = SaidShower(
            session, window.settings, actions, self.said, self.navigator, self.tree, self.notes, window
        )
        self.finder = Finder(
            session,
            self.find_field,
            self.find_panel,
            self.tree,
            self.split,
            self.navigator,
            jobs.finding,
            window,
        )
        for name, button in self.finder.options.items():
            button.toggled.connect(actions[f"find-{name}"].setChecked)
        self.note_marks = NoteMarks(session, self.split, window)
        self.kept_marks = KeptMarks(session, self.split, window)
        self.finder.note_wanted.connect(self.notes.show_note)
        self.spoken = SpokenChanges(session, self.tree, window)
        self.first = FirstShower(session, self.navigator, window)
        self.first.quiet_wanted.connect(partial(self.ignoring.set_ignored, Ignored.REPLACED))
        self.shifts = ShiftSteps(session, self.tree, self.split, self.navigator, window)
        self.copier = Copier(session, self.split, window)
        self.places = KeptPlaces(session, window.settings, self.tree, self.split, window)

    # What the window tells

    def show_loaded(self, loaded: Loaded) -> Iterator[str]:
        """Show two filings that have been read and compared, at the place that they had if they were open.

        Returns the steps that are left, for an event each: the ledger of figures, and the banners, each of
        which moves the panes and has them laid out anew.
        """
        before, pair, chosen = self.session.comparison, self.tree.current_pair, self.chips.current
        said = self.session.has_entries or bool(before is not None and before.manual)
        self.session.open(loaded.comparison, loaded.review, loaded.ahead)
        swapped = is_swapped(before, loaded.comparison) if before is not None else None
        if before is not None and swapped is not None:
            self.chips.choose(chosen)
            same = counterpart(before, pair, loaded.comparison, swapped=swapped) if pair else None
            if same is not None:
                self.tree.choose(same)
        led = self.tree.first_wanted(self.session.comparison or loaded.comparison) is not None
        self.places.open(loaded.request.old, loaded.request.new, known=led or swapped is not None)
        self.tree.view.setFocus(Qt.FocusReason.OtherFocusReason)
        other_order = swapped and said and not (self.session.has_entries or loaded.comparison.manual)
        return self._show_rest(loaded, other_order=bool(other_order))

    def _show_rest(self, loaded: Loaded, *, other_order: bool) -> Iterator[str]:
        self.figures.fill()
        yield "figures"
        banners, opener = self._window.banners, self._window.opener
        if other_order:
            banners.say(Message(say(OTHER_ORDER), Tone.NOTICE))
        acts = Acts(opener.point_at, opener.swap, self.explainer.show_text, self.source.show_span)
        for message in notices(loaded, acts):
            banners.say(message)
        self.other_files.tell(loaded)
        self.saving.tell_again()
        self._window.review_files.tell_of_disagreements()
        yield "banners"

    def show_state(self) -> None:
        """Show the parts where something is open, and enable what makes sense now."""
        there = self.session.comparison is not None
        self.presenter.show_whether_missing()
        for part in (self.factors, self.chips, self.find_field):
            part.setVisible(there)
        self.switches.update_figures()
        self.sayings.update()
        self.presenter.show_again()
        self.enabling.refresh()
        self.share_room()
        place_notes(self._window, self.factors, self.said)

    def show_page(self) -> None:
        """Show the reading column in the window."""
        self._window.pages.setCurrentWidget(self._page)

    def share_room(self) -> None:
        """Give tree and figures their usual room, once, where no border was dragged before."""
        if not self._placed and self._window.isVisible() and self.session.comparison is not None:
            share_room(self._window, self.factors, self.figures)
            self._placed = True

    def fit(self, *, smaller: bool) -> None:
        """Leave room for the text in a window that has another size."""
        if smaller and self.session.comparison is not None:
            give_way(self._window, self.factors, self.figures)
        self.room.forget_dragged()
        place_notes(self._window, self.factors, self.said)

    def remember_layout(self) -> None:
        """Keep how the parts stand for the next window."""
        if self.session.comparison is not None:
            self._window.settings.set_blob("state", self._window.saveState())
            self._window.settings.set_text(TABLE_HEIGHT, str(self.room.usual))
        self.switches.remember()

    def _report_colours(self) -> Colours:
        theme = self._window.switch.theme
        return Colours.of(safe=theme.safe, high_contrast=theme.high_contrast)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for part in (self.tree, self.head, self.split, self.figures, self.said):
            part.set_theme(theme)

    def may_close(self) -> bool:
        """Save what is being typed; return whether nothing would be lost, and ask where something would."""
        self.notes.save()
        self.figures.save()
        self.places.keep()
        return self.closing.may_close()

    # What the parts tell each other

    def show_counts(self, _what: object = None) -> None:
        """Say at the foot of the window what there is, and how far the review has come."""
        self._window.status.show_counts(count_words(self.session))

    def filter_by(self, chosen: PairFilter) -> None:
        """Show in the tree the pairs of one chip."""
        self._window.actions_by_id.set_checked(f"filter-{chosen.name.lower()}", checked=True)
        self.tree.set_filter(chosen)
