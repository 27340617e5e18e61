"""Going from change to change and from figure to figure, as a reviewer does all day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from tests.redline.sample import ADDED, EDITED, REMOVED
from viewer.comparison.model import Comparison, FigureVerdict
from viewer.desktop.look.theme import THEMES
from viewer.desktop.splitview import ChangeStop, FigureStop, SplitView
from viewer.redline.plan import NEW, OLD


def row_in_view(view: SplitView, planned: int) -> bool:
    index = view.twins.lines.index_of(planned)
    assert index is not None, "the row is folded away"
    top = view.twins.lines.tops[index]
    at = view.twins.bar.value()
    return at <= top <= at + view.panes[OLD].viewport().height()


def test_headers_say_which_filing(view: SplitView, comparison: Comparison) -> None:
    assert view.twins.headers[OLD].accessibleName() == "Harbour Line 20-F FY2024 · Item 3.D · 3 factors"
    assert "FY2025" in view.twins.headers[NEW].accessibleName()
    assert view.panes[NEW].accessibleName() == "New filing: Harbour Line 20-F FY2025"


def test_next_change_stops_at_every_change_and_then_says_no(view: SplitView) -> None:
    stops = []
    while view.stepper.next_change():
        stop = view.stepper.current
        assert isinstance(stop, ChangeStop)
        assert row_in_view(view, stop.key[0])
        stops.append(stop)
    assert tuple(stops) == view.stepper.changes
    assert len(stops) == view.pairs[0].change_count
    assert view.stepper.current is stops[-1]


def test_previous_change_from_the_end(view: SplitView) -> None:
    view.stepper.go_to_last()
    stops = []
    while view.stepper.previous_change():
        stops.append(view.stepper.current)
    assert tuple(reversed(stops)) == view.stepper.changes


def test_figures_are_stops_of_their_own(view: SplitView) -> None:
    stops = []
    while view.stepper.next_figure():
        assert isinstance(view.stepper.current, FigureStop)
        assert row_in_view(view, view.stepper.current.key[0])
        stops.append(view.stepper.current)
    assert [stop.change.verdict for stop in stops].count(FigureVerdict.CHANGED) == 3
    assert len(stops) == view.pairs[0].figures_changed
    assert view.stepper.previous_figure()
    assert view.stepper.current is stops[-2]


def test_changes_and_figures_are_taken_in_turn_from_where_one_is(view: SplitView) -> None:
    view.stepper.go_to_figure(view.pairs[0].figures[3])
    row = view.stepper.current.key[0] if view.stepper.current else -1
    assert view.stepper.next_change()
    assert view.stepper.current is not None
    assert view.stepper.current.key[0] >= row
    assert view.stepper.previous_figure()
    assert view.stepper.current.key[0] <= row


def test_go_to_any_figure_even_a_quiet_one(view: SplitView, qtbot: QtBot) -> None:
    for change in view.pairs[0].figures:
        with qtbot.waitSignal(view.stepper.current_changed) as caught:
            assert view.stepper.go_to_figure(change)
        assert caught.args is not None
        assert caught.args[0].change is change
        assert row_in_view(view, caught.args[0].key[0])


def test_a_figure_that_is_not_shown_is_not_gone_to(view: SplitView, comparison: Comparison) -> None:
    view.show_pairs(comparison, [comparison.pairs[ADDED]])
    assert not view.stepper.go_to_figure(comparison.pairs[EDITED].figures[0])
    assert view.stepper.current is None


def test_go_to_row_opens_its_fold(view: SplitView) -> None:
    planned = next(i for i, row in enumerate(view.twins.plan.rows) if row.row == 5)
    assert view.twins.lines.index_of(planned) is None
    assert view.stepper.go_to_row(5)
    assert row_in_view(view, planned)
    assert not view.stepper.go_to_row(99)


def test_go_to_row_of_another_pair(view: SplitView, comparison: Comparison) -> None:
    view.show_pairs(comparison, comparison.pairs)
    pair = comparison.pairs[REMOVED]
    assert view.stepper.go_to_row(1, pair)
    planned = next(i for i, row in enumerate(view.twins.plan.rows) if (row.pair, row.row) == (REMOVED, 1))
    assert row_in_view(view, planned)
    view.show_pairs(comparison, [comparison.pairs[EDITED]])
    assert not view.stepper.go_to_row(1, pair)


def test_find_walks_both_panes_and_opens_folds(view: SplitView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.stepper.hits_changed) as caught:
        view.stepper.set_find("lockers")
    assert caught.args == [0, 2]
    assert view.stepper.find("lockers")
    assert view.stepper.find("lockers")
    folded = next(i for i, row in enumerate(view.twins.plan.rows) if row.old[0].text == "Lockers may break.")
    assert row_in_view(view, folded)
    assert not view.stepper.find("lockers")
    assert view.stepper.find("lockers", backwards=True)
    assert not view.stepper.find("lockers", backwards=True)
    assert not view.stepper.find("no such words")


def test_a_search_outlives_the_pair(view: SplitView, comparison: Comparison, qtbot: QtBot) -> None:
    view.stepper.find("may")
    with qtbot.waitSignal(view.stepper.hits_changed) as caught:
        view.show_pairs(comparison, [comparison.pairs[REMOVED]])
    assert caught.args == [0, 1]


def test_zoom_keeps_its_bounds_and_says_so(view: SplitView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.zoom.changed) as caught:
        view.zoom.larger()
    assert caught.args == [110]
    view.zoom.set(10_000)
    assert view.zoom.percent == 300
    view.zoom.smaller()
    assert view.zoom.percent == 290
    view.zoom.reset()
    assert view.zoom.percent == 100
    with qtbot.assertNotEmitted(view.zoom.changed):
        view.zoom.reset()


def test_larger_text_is_taller(view: SplitView) -> None:
    before = view.twins.lines.bottom
    view.zoom.set(200)
    assert view.twins.lines.bottom > before * 1.5


def test_a_new_theme_keeps_place_and_current(view: SplitView) -> None:
    view.stepper.go_to_figure(view.pairs[0].figures[-1])
    current, value = view.stepper.current, view.twins.bar.value()
    view.set_theme(THEMES["dark"])
    assert view.stepper.current is current
    assert view.twins.bar.value() == value
    shown = view.panes[OLD].viewport().grab().toImage()
    assert shown.pixelColor(shown.width() - 2, 2) in (THEMES["dark"].base, THEMES["dark"].hatch)


def test_showing_pairs_forgets_the_current_one(view: SplitView, comparison: Comparison, qtbot: QtBot) -> None:
    view.stepper.next_change()
    with qtbot.waitSignal(view.stepper.current_changed) as caught:
        view.show_pairs(comparison, comparison.pairs)
    assert caught.args == [None]
    assert view.stepper.current is None
    assert view.stepper.next_change()
    assert view.stepper.current is view.stepper.changes[0]


def test_single_letter_keys_reach_the_window(view: SplitView, qtbot: QtBot) -> None:
    """N, G and the like are the window's; a read-only pane must not swallow them."""
    pressed = []
    for key in ("N", "G", "Space", "?"):
        shortcut = QShortcut(QKeySequence(key), view)
        shortcut.activated.connect(lambda key=key: pressed.append(key))
    view.activateWindow()
    view.panes[NEW].setFocus()
    qtbot.waitUntil(view.panes[NEW].hasFocus)
    for key in (Qt.Key.Key_N, Qt.Key.Key_G, Qt.Key.Key_Space, Qt.Key.Key_Question):
        qtbot.keyClick(view.panes[NEW], key)
    assert pressed == ["N", "G", "Space", "?"]


def test_tab_goes_from_pane_to_pane(view: SplitView, qtbot: QtBot) -> None:
    view.activateWindow()
    view.panes[OLD].setFocus()
    qtbot.waitUntil(view.panes[OLD].hasFocus)
    qtbot.keyClick(view.panes[OLD], Qt.Key.Key_Tab)
    assert view.panes[NEW].hasFocus()


def test_the_caret_starts_at_the_top_and_stays_through_a_zoom(view: SplitView) -> None:
    assert [pane.textCursor().position() for pane in view.panes] == [0, 0]
    view.panes[NEW].place_caret(25)
    view.zoom.larger()
    assert [pane.textCursor().position() for pane in view.panes] == [0, 25]


def test_the_bar_has_no_handle_where_there_is_nothing_to_scroll_to(view: SplitView) -> None:
    assert view.twins.bar.isEnabled()
    view.resize(1000, 3000)
    view.twins.align()
    assert not view.twins.bar.isEnabled()
    view.resize(1000, 300)
    view.twins.align()
    assert view.twins.bar.isEnabled()
