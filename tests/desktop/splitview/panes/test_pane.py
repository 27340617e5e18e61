"""What can be clicked, entered from the keyboard and hovered over in a pane."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import PairSpec, build_comparison
from tests.redline.sample import ADDED, figure_change
from viewer.comparison.model import Comparison, FigureChange, FigureVerdict
from viewer.desktop.splitview import SplitView
from viewer.desktop.splitview.painting.geometry import fragments
from viewer.desktop.splitview.text.positions import PlacedBlock
from viewer.figures.model import FigureKind
from viewer.redline.plan import NEW, OLD, BlockKind


def point_of(view: SplitView, side: int, entry: PlacedBlock, start: int, end: int) -> QPoint:
    """The middle of the first line's share of a stretch, in the viewport."""
    block = view.panes[side].document().findBlockByNumber(entry.number)
    rect = next(iter(fragments(block, start, end)))
    return (rect.center() - QPointF(0, view.twins.bar.value())).toPoint()


def figure_point(view: SplitView, side: int, change: FigureChange) -> QPoint:
    placed = (change.old, change.new)[side]
    assert placed is not None
    entry = view.twins.positions[side].entry_of(placed.place)
    assert entry is not None
    return point_of(view, side, entry, *entry.span_units(placed.figure.start, placed.figure.end))


def click(qtbot: QtBot, view: SplitView, side: int, at: QPoint) -> None:
    qtbot.mouseClick(view.panes[side].viewport(), Qt.MouseButton.LeftButton, pos=at)


def fold_entry(view: SplitView, side: int) -> PlacedBlock:
    return next(e for e in view.twins.positions[side].entries if e.block.kind is BlockKind.FOLD)


def test_a_click_on_a_figure_activates_it(view: SplitView, qtbot: QtBot) -> None:
    view.resize(1000, 900)
    for side in (OLD, NEW):
        for change in view.pairs[0].figures:
            if (change.old, change.new)[side] is None:
                continue
            with qtbot.waitSignal(view.figure_activated) as caught:
                click(qtbot, view, side, figure_point(view, side, change))
            assert caught.args is not None
            assert caught.args[0] is change
            assert view.stepper.current is not None
            assert view.stepper.current.change is change


def test_enter_on_a_figure_activates_it(view: SplitView, qtbot: QtBot) -> None:
    change = view.pairs[0].figures[0]
    view.stepper.go_to_figure(change)
    with qtbot.waitSignal(view.figure_activated) as caught:
        qtbot.keyClick(view.panes[NEW], Qt.Key.Key_Return)
    assert caught.args is not None
    assert caught.args[0] is change


def test_dragging_over_a_figure_selects_and_does_not_activate(view: SplitView, qtbot: QtBot) -> None:
    viewport = view.panes[OLD].viewport()
    start = figure_point(view, OLD, view.pairs[0].figures[0])
    with qtbot.assertNotEmitted(view.figure_activated):
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(viewport, start + QPoint(80, 0))
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(80, 0))
    assert view.panes[OLD].textCursor().hasSelection()


def test_a_click_on_plain_text_sets_where_next_starts(view: SplitView, qtbot: QtBot) -> None:
    view.resize(1000, 900)
    entry = next(e for e in view.twins.positions[NEW].entries if e.block.text.startswith("The loss"))
    click(qtbot, view, NEW, point_of(view, NEW, entry, 0, 3))
    assert view.stepper.current is None
    assert view.stepper.next_change()
    assert view.stepper.current is not None
    assert view.stepper.current.key[0] == entry.row


def test_a_fold_opens_by_click(view: SplitView, qtbot: QtBot) -> None:
    view.resize(1000, 900)
    entry = fold_entry(view, OLD)
    before = len(view.twins.lines.rows)
    click(qtbot, view, OLD, point_of(view, OLD, entry, 4, 20))
    assert len(view.twins.lines.rows) == before + 2


def test_a_fold_opens_by_enter(view: SplitView, qtbot: QtBot) -> None:
    entry = fold_entry(view, NEW)
    before = len(view.twins.lines.rows)
    view.panes[NEW].place_caret(entry.position + 3)
    view.twins.show_row(entry.row)
    qtbot.keyClick(view.panes[NEW], Qt.Key.Key_Return)
    assert len(view.twins.lines.rows) == before + 2


def test_the_caret_steps_over_a_closed_fold(view: SplitView, qtbot: QtBot) -> None:
    pane = view.panes[NEW]
    entry = fold_entry(view, NEW)
    view.twins.show_row(entry.row)
    pane.place_caret(entry.position + 3)
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    block = pane.textCursor().block()
    assert block.isVisible()
    assert block.text().startswith("The loss of 2019")
    qtbot.keyClick(pane, Qt.Key.Key_Up)
    assert pane.textCursor().block().blockNumber() == entry.number


def test_keys_start_from_what_is_in_view(view: SplitView, qtbot: QtBot, comparison: Comparison) -> None:
    view.show_pairs(comparison, comparison.pairs)
    pane = view.panes[NEW]
    pane.place_caret(0)
    view.twins.bar.setValue(view.twins.bar.maximum())
    bottom = view.twins.bar.value()
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert view.twins.bar.value() >= bottom - 40


def test_a_link_of_an_empty_side_leads_to_the_nearest_factor(
    view: SplitView, qtbot: QtBot, comparison: Comparison
) -> None:
    view.show_pairs(comparison, [comparison.pairs[ADDED]])
    entry = view.twins.positions[OLD].entries[0]
    ((start, end, chip),) = entry.chips
    with qtbot.waitSignal(view.link_activated) as caught:
        click(qtbot, view, OLD, point_of(view, OLD, entry, start + 2, end))
    assert caught.args == [chip.factor]


def test_a_link_of_a_moved_paragraph_leads_to_its_row(qtbot: QtBot) -> None:
    filler = [("Same words here.", "Same words there.")] * 12
    made = build_comparison([PairSpec([("Head.", "Head."), ("Gone.", None), *filler, (None, "Gone.")])])
    rows = list(made.pairs[0].rows)
    rows[1] = replace(rows[1], link=len(rows) - 1)
    view = SplitView()
    qtbot.addWidget(view)
    view.resize(800, 250)
    view.show()
    view.show_pairs(made, [replace(made.pairs[0], rows=tuple(rows))])
    entry = view.twins.positions[OLD].of_row(1)[0]
    ((start, end, _),) = entry.chips
    click(qtbot, view, OLD, point_of(view, OLD, entry, start + 1, end))
    last = view.twins.lines.index_of(len(rows) - 1)
    assert last is not None
    assert view.twins.bar.value() > 0
    assert view.twins.lines.tops[last] < view.twins.bar.value() + view.panes[OLD].viewport().height()


class TestTooltips:
    def test_a_figure(self, view: SplitView) -> None:
        tip = view.panes[NEW].tip_at(figure_point(view, NEW, view.pairs[0].figures[0]))
        assert "¥15.1 billion → ¥26.1 billion" in tip
        assert "<b>+¥11.0 billion, +72.8%</b>" in tip
        assert "revenues of Coldway · changed" in tip

    def test_a_doubtful_figure(self, view: SplitView) -> None:
        view.resize(1000, 900)
        assert "suspect: 8 may be 3" in view.panes[OLD].tip_at(
            figure_point(view, OLD, view.pairs[0].figures[4])
        )

    def test_plain_text_has_none(self, view: SplitView) -> None:
        entry = view.twins.positions[OLD].entries[0]
        assert view.panes[OLD].tip_at(point_of(view, OLD, entry, 0, 3)) == ""
        assert view.panes[OLD].tip_at(QPoint(1, 1)) == ""

    def test_a_mended_place(self, view: SplitView) -> None:
        entry = view.twins.positions[OLD].of_row(1)[0]
        mark = next(mark for mark in entry.block.marks if mark.tip)
        tip = view.panes[OLD].tip_at(point_of(view, OLD, entry, mark.start, mark.end))
        assert "9" in tip or "billion" in tip

    def test_what_a_filing_says_is_shown_not_interpreted(self, qtbot: QtBot) -> None:
        rows = [("Head", "Head"), ("<img src=x>¥1", "<b>¥2</b>")]
        figure = figure_change(
            1, ("<img src=x>¥1", "<b>¥2</b>"), FigureKind.MONEY, FigureVerdict.CHANGED, rows=rows
        )
        made = build_comparison([PairSpec(rows, figures=(figure,))])
        view = SplitView()
        qtbot.addWidget(view)
        view.resize(800, 250)
        view.show()
        view.show_pairs(made, made.pairs)
        tip = view.panes[NEW].tip_at(figure_point(view, NEW, figure))
        assert "&lt;img src=x&gt;" in tip
        assert "<img" not in tip


def turn_wheel(view: SplitView, steps: int, modifiers: Qt.KeyboardModifier) -> None:
    viewport = view.panes[OLD].viewport()
    at = QPointF(20, 20)
    event = QWheelEvent(
        at,
        QPointF(viewport.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_ctrl_and_wheel_zoom(view: SplitView) -> None:
    turn_wheel(view, 2, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom.percent == 120
    turn_wheel(view, -3, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom.percent == 90


def test_the_wheel_scrolls_both(view: SplitView) -> None:
    turn_wheel(view, -1, Qt.KeyboardModifier.NoModifier)
    values = {pane.verticalScrollBar().value() for pane in view.panes}
    assert values == {view.twins.bar.value()}
    assert values != {0}


def test_nothing_can_be_typed_or_dropped(view: SplitView, qtbot: QtBot) -> None:
    pane = view.panes[NEW]
    before = pane.toPlainText()
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(pane, "typed")
    qtbot.keyClick(pane, Qt.Key.Key_Delete)
    assert pane.toPlainText() == before
    assert not pane.acceptDrops()
