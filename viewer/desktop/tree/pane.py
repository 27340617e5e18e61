"""The tree of pairs: what the reviewer clicks through, all day, mostly with one key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCursor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QMenu, QTreeView, QVBoxLayout, QWidget

from viewer.comparison.model import Comparison, Pair, Status
from viewer.desktop.look.clear_button import let_clear
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.theme import Theme
from viewer.desktop.session import Session
from viewer.desktop.tree.delegate import TreeDelegate
from viewer.desktop.tree.filter import TreeFilter
from viewer.desktop.tree.model import TreeModel, TreeRole
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.desktop.tree.place import TreePlace
from viewer.language.say import say, sayable

_NOTHING = sayable("No factor passes the filter.")
_NONE_OF = sayable(
    {
        PairFilter.ATTENTION: "No factor needs attention. F: flag one.",
        PairFilter.NOTES: "No factor has a note. M: write one.",
        PairFilter.CHANGED: "No reviewed factor has changed since.",
        PairFilter.QUESTIONS: "No question is open.",
        PairFilter.SHIFTS: "No sentence claims something else.",
    }
)
_ALL_REVIEWED = sayable("All factors are reviewed.")
_NO_HEADING = sayable("No factor shown has these words in its heading. Esc: take the words away.")


class FactorsView(QTreeView):
    """A tree in which letters are keys of the window, and do not move to headings that begin with them.

    The case: "freight" is typed into the tree. Some of its letters are keys; the others must not take the
    reviewer to a factor each.
    """

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: what was chosen before there was any room is in view, and all above it that can be."""
        super().resizeEvent(event)
        if not event.oldSize().isValid():
            self.scrollToTop()
            self.scrollTo(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Qt override: nothing; a slash leads to the field that finds headings."""


class TreePane(QWidget):
    """The tree with its filter and a field, shown on demand, that finds factors by their headings."""

    chosen = Signal(object)
    """The pairs to show: one, or all that are shown of a category, as a tuple of Pair."""
    dropped = Signal(object, object, QPoint)
    """The Pair that was dragged, the Pair it was dropped on, and where that is on the screen."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = TreeModel(session, self)
        self.filter = TreeFilter(session, self.model, self)
        self._delegate = TreeDelegate(theme, self)
        self._actions: Sequence[Sequence[QAction]] = ()
        self.first_wanted: Callable[[Comparison], Pair | None] = lambda _comparison: None
        """Finds the pair to begin with when other filings are opened; None where any will do."""
        self._read: Pair | None = None
        """The pair that was current last: gone back to where a filter that showed nothing is taken away."""
        self.words = self._make_field()
        self.view = self._make_view()
        self.nothing = QLabel(self)
        styled(self.nothing, "quiet")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.words)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view, 1)
        self.model.dropped.connect(self._dropped)
        session.opened.connect(self._opened)
        session.entry_changed.connect(self._show_whether_empty)
        session.figures_changed.connect(self.filter.look_again)

    def _make_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(say("Find a factor by its heading"))
        field.setAccessibleName(say("Find a factor by its heading"))
        let_clear(field)
        field.textChanged.connect(self._narrow)
        field.hide()
        return field

    def _make_view(self) -> QTreeView:
        view = FactorsView(self)
        view.setAccessibleName(say("Risk factors"))
        view.setModel(self.filter)
        view.setItemDelegate(self._delegate)
        view.setHeaderHidden(True)
        # The delegate draws the arrows, so that headings need not be indented under their category.
        view.setIndentation(0)
        view.setRootIsDecorated(False)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setMouseTracking(True)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        view.setDefaultDropAction(Qt.DropAction.LinkAction)
        # A pair is put on another one, never between two.
        view.setDragDropOverwriteMode(True)
        view.customContextMenuRequested.connect(self._show_menu)
        view.selectionModel().currentChanged.connect(self._current_changed)
        return view

    @property
    def current_pair(self) -> Pair | None:
        """The pair under the cursor; None on a category or with nothing open."""
        pair = self.view.currentIndex().data(TreeRole.PAIR)
        return pair if isinstance(pair, Pair) else None

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.theme = theme
        self.view.viewport().update()

    def put_above(self, part: QWidget) -> None:
        """Put a part above the tree."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, part)
        tab = Qt.FocusPolicy.TabFocus
        stops = [inside for inside in part.findChildren(QWidget) if inside.focusPolicy() & tab]
        for one, following in pairwise((*stops, self.words, self.view)):
            self.setTabOrder(one, following)

    def set_menu_actions(self, groups: Sequence[Sequence[QAction]]) -> None:
        """What the context menu offers for the pair under the pointer, in groups set apart."""
        self._actions = groups

    def set_filter(self, chosen: PairFilter) -> None:
        """Show the pairs of one chip; the current pair stays if it passes, else the first is chosen."""
        self.filter.set_filter(chosen)
        self._settle()
        pair = self.current_pair
        if pair is not None:
            self.filter.keep(pair)

    def set_by_weight(self, on: bool) -> None:
        """Have the weightiest pairs first, or all in the filing's order; the current one stays."""
        if on is self.model.by_weight:
            return
        current = self.current_pair
        self.model.by_weight = on
        self.model.set_comparison(self.model.comparison)
        self.view.expandAll()
        if current is not None:
            self.choose(current)

    def start_finding(self) -> None:
        """Show the field and let the reviewer type into it."""
        self.words.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def stop_finding(self) -> None:
        """Hide the field, show every pair again and go back to the tree."""
        self.words.clear()
        self.words.hide()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, pair: Pair) -> bool:
        """Make ``pair`` the current one. False if the filter hides it."""
        index = self.filter.mapFromSource(self.model.index_of(pair.id))
        if not index.isValid():
            return False
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        return True

    def neighbour(self, step: int) -> Pair | None:
        """The shown pair ``step`` places below (above, if negative) the current one; None past the end."""
        shown = self.filter.pairs()
        current = self.current_pair
        if current is None:
            # On a category or nowhere: down leads to its first pair.
            below = self.filter.pairs(self.view.currentIndex())
            return (below[0] if below else None) if step > 0 else None
        ids = [pair.id for pair in shown]
        if current.id not in ids:
            return shown[0] if shown else None
        at = ids.index(current.id) + step
        return shown[at] if 0 <= at < len(shown) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Esc ends finding, Down and Enter lead from the field to what was found."""
        if event.key() == Qt.Key.Key_Escape and self.words.isVisible():
            self.stop_finding()
            return
        leads_on = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.words.hasFocus() and leads_on:
            if self.filter.rowCount():
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _opened(self) -> None:
        comparison = self._session.comparison
        if self._session.renewing:
            place = TreePlace.of(self.view)
            self.model.set_comparison(comparison)
            self.view.expandAll()
            self._show_whether_empty()
            place.restore(self.view)
            if not self.view.currentIndex().isValid():
                self._settle()
            return
        self._read = None
        self.words.clear()
        self.words.hide()
        self.model.set_comparison(comparison)
        self._settle()

    def _narrow(self, words: str) -> None:
        self.filter.set_words(words)
        self._settle()

    def _settle(self) -> None:
        """After the shown pairs have changed: expand all, and have one of them current."""
        if self.model.comparison is not self._session.comparison:
            # Chips and words are reset first: a pair of the comparison before must not be chosen.
            return
        self.view.expandAll()
        self._show_whether_empty()
        current = self.view.currentIndex()
        if current.isValid():
            self.view.scrollTo(current)
            return
        shown = self.filter.pairs()
        if shown and not (self._read is not None and self._read in shown and self.choose(self._read)):
            self.choose(self._first_to_read(shown))

    def _first_to_read(self, shown: Sequence[Pair]) -> Pair:
        """The pair that is wanted, or the first one; an introduction that stayed as it was is passed over."""
        comparison = self._session.comparison
        wanted = self.first_wanted(comparison) if comparison is not None else None
        if wanted is not None and wanted in shown:
            return wanted
        introduction = comparison.introduction if comparison else None
        idle = introduction is not None and introduction.status is Status.UNCHANGED
        others = [pair for pair in shown if not (idle and introduction and pair.id == introduction.id)]
        return (others or shown)[0]

    def _show_whether_empty(self, _pair_id: str = "") -> None:
        none = {PairFilter.UNREVIEWED: _ALL_REVIEWED, **_NONE_OF}.get(self.filter.chosen, _NOTHING)
        self.nothing.setText(say(_NO_HEADING if self.words.text() else none))
        self.nothing.setVisible(bool(self._session.pairs) and self.filter.rowCount() == 0)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid() or self.model.comparison is not self._session.comparison:
            # As words that are hidden hand the focus on: what is current is of the comparison before.
            return
        pair = current.data(TreeRole.PAIR)
        if isinstance(pair, Pair):
            self._read = pair
            self.filter.keep(pair)
        shown = (pair,) if isinstance(pair, Pair) else tuple(self.filter.pairs(current))
        if shown:
            self.chosen.emit(shown)

    def _dropped(self, dragged: str, target: str) -> None:
        at = QCursor.pos()
        pairs = [self.model.pair(self.model.index_of(name)) for name in (dragged, target)]
        # Once Qt has ended the drag: what is dropped may renew the tree.
        QTimer.singleShot(0, self, lambda: self.dropped.emit(*pairs, at))

    def menu_at(self, at: QPoint) -> QMenu | None:
        """The menu of the pair at a point of the tree, which becomes current; None beside the pairs."""
        index = self.view.indexAt(at)
        if not index.isValid() or index.data(TreeRole.PAIR) is None:
            return None
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        menu = QMenu(self)
        for group in self._actions:
            menu.addActions(list(group))
            menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _show_menu(self, at: QPoint) -> None:
        menu = self.menu_at(at)
        if menu is not None:
            menu.popup(self.view.viewport().mapToGlobal(at))
