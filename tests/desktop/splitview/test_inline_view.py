"""The inline view: what the two panes can do, the one can, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.redline.sample import EDITED, with_whole_figures
from viewer.comparison.model import Comparison
from viewer.desktop.look.theme import theme_for
from viewer.desktop.splitview import FigureStop, SplitView
from viewer.desktop.splitview.painting.geometry import fragments
from viewer.desktop.splitview.panes.pane import Pane
from viewer.desktop.splitview.text.positions import Highlight
from viewer.redline.plan import NEW, OLD, BlockKind


@pytest.fixture
def inline(view: SplitView, comparison: Comparison) -> SplitView:
    view.resize(1000, 700)
    view.show_pairs(comparison, [with_whole_figures(comparison.pairs[EDITED])])
    view.set_inline(True)
    return view


def words(highlight: Highlight) -> str:
    block = highlight.entry.block.text.encode("utf-16-le")
    return block[2 * highlight.start : 2 * highlight.end].decode("utf-16-le")


def ringed(view: SplitView) -> list[str]:
    return [words(one) for one in view.panes[NEW].current]


def point_of(pane: Pane, highlight: Highlight) -> QPoint:
    block = pane.document().findBlockByNumber(highlight.entry.number)
    rect = next(iter(fragments(block, highlight.start, highlight.end)))
    return rect.center().toPoint() - QPoint(0, pane.verticalScrollBar().value())


def test_one_pane_shows_both_and_both_filings_keep_their_names(inline: SplitView) -> None:
    assert not inline.panes[OLD].isVisible()
    assert inline.panes[NEW].isVisible()
    assert all(header.isVisible() for header in inline.twins.headers)
    assert "deletions and insertions" in inline.panes[NEW].accessibleName()
    text = inline.panes[NEW].toPlainText()
    assert "seven months" in text
    assert "It may close some of them" in text


def test_back_to_two_panes(inline: SplitView) -> None:
    inline.set_inline(False)
    assert all(pane.isVisible() for pane in inline.panes)
    assert "seven months" not in inline.panes[NEW].toPlainText()
    assert inline.panes[NEW].accessibleName().startswith("New filing")


def test_every_change_is_ringed_once_as_one_stretch(inline: SplitView) -> None:
    stops = 0
    while inline.stepper.next_change():
        stops += 1
        stop = inline.stepper.current
        assert stop is not None
        assert len(ringed(inline)) == 1
        assert ringed(inline)[0].strip()
    assert stops == len(inline.stepper.changes)
    while inline.stepper.previous_change():
        stops -= 1
    assert stops == 1


def test_both_values_of_a_figure_are_ringed(inline: SplitView) -> None:
    assert inline.stepper.next_figure()
    assert "¥15.1 billion" in "".join(ringed(inline))
    assert "¥26.1 billion" in "".join(ringed(inline))


def test_what_is_current_stays_so_in_the_other_view(view: SplitView) -> None:
    view.stepper.next_change()
    view.stepper.next_change()
    stop = view.stepper.current
    view.set_inline(True)
    assert view.stepper.current is stop
    assert ringed(view)
    view.stepper.next_change()
    view.set_inline(False)
    assert view.stepper.current is not stop
    assert ringed(view) or view.panes[OLD].current


def test_a_figure_is_chosen_by_mouse_and_by_enter(inline: SplitView, qtbot: QtBot) -> None:
    pane = inline.panes[NEW]
    inline.stepper.next_figure()
    ring = pane.current[0]
    with qtbot.waitSignal(inline.figure_activated):
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, ring))
    assert isinstance(inline.stepper.current, FigureStop)
    pane.setFocus()
    with qtbot.waitSignal(inline.figure_activated):
        qtbot.keyClick(pane, Qt.Key.Key_Return)


def test_a_fold_opens_by_enter(inline: SplitView, qtbot: QtBot) -> None:
    pane = inline.panes[NEW]
    entry = next(one for one in inline.twins.positions[NEW].entries if one.block.kind is BlockKind.FOLD)
    before = len(inline.twins.lines.rows)
    pane.place_caret(entry.position)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert len(inline.twins.lines.rows) == before + 2


@pytest.mark.parametrize(("text", "hits"), [("seven months", 1), ("in the year ended", 1), ("lockers", 2)])
def test_the_words_of_each_side_are_found_as_that_side_has_them(
    inline: SplitView, text: str, hits: int
) -> None:
    found = 0
    while inline.stepper.find(text):
        found += 1
    assert found == hits
    shown = inline.panes[NEW].current_hit
    assert shown is not None


def test_a_selection_is_copied_as_a_redline(inline: SplitView) -> None:
    pane = inline.panes[NEW]
    entry = inline.twins.positions[NEW].of_row(1)[0]
    cursor = QTextCursor(pane.document())
    cursor.setPosition(entry.position)
    cursor.setPosition(entry.position + entry.units, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    pane.copy()
    data = QApplication.clipboard().mimeData()
    assert "[-" in data.text()
    assert "{+" in data.text()
    assert "<del>" in data.html()
    assert "<ins>" in data.html()


def test_the_source_is_that_of_the_side_asked_for(inline: SplitView, comparison: Comparison) -> None:
    inline.stepper.next_change()
    pair = comparison.pairs[EDITED]
    for side, places in ((OLD, pair.rows[0].old), (NEW, pair.rows[0].new)):
        assert inline.place_at_hand(side) == places[0]


def test_zoom_theme_and_overview(inline: SplitView) -> None:
    before = inline.twins.lines.bottom
    inline.zoom.set(200)
    assert inline.twins.lines.bottom > before * 1.5
    assert inline.overview.ticks
    tops = [tick.top for tick in inline.overview.ticks]
    assert max(tops) <= inline.twins.lines.bottom


def test_a_figures_tooltip_tells_both_values(inline: SplitView) -> None:
    inline.stepper.next_figure()
    tip = inline.panes[NEW].tip_at(point_of(inline.panes[NEW], inline.panes[NEW].current[0]))
    assert "¥15.1 billion" in tip
    assert "¥26.1 billion" in tip


def test_what_the_source_has_is_shown_for_both_filings(inline: SplitView) -> None:
    inline.show_original(True)
    entries = inline.twins.positions[NEW].of_row(1)
    assert [entry.block.kind for entry in entries].count(BlockKind.ORIGINAL) == 2
    assert inline.stepper.next_figure()
    assert ringed(inline)
    inline.show_original(False)
    assert ringed(inline)


def test_the_context_menu_asks_for_the_source_of_either_side(inline: SplitView, qtbot: QtBot) -> None:
    pane = inline.panes[NEW]
    inline.stepper.next_change()
    at = point_of(pane, pane.current[0])
    for side in (OLD, NEW):
        menu = pane.menu_at(at)
        action = [one for one in menu.actions() if one.text().startswith("Show source")][side]
        with qtbot.waitSignal(inline.source_wanted) as asked:
            action.trigger()
        assert asked.args is not None
        assert asked.args[0] == side
        assert asked.args[1].factor == ("o1", "n1")[side]
        menu.deleteLater()


def test_another_theme_keeps_the_place(inline: SplitView) -> None:
    inline.stepper.next_change()
    inline.stepper.next_change()
    before = ringed(inline), inline.twins.bar.value()
    inline.set_theme(theme_for(dark=True))
    assert (ringed(inline), inline.twins.bar.value()) == before
