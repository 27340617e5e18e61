"""The promise of the split view: what belongs together starts at the same height, to the pixel."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import PairSpec, build_comparison
from tests.redline.sample import EDITED
from viewer.comparison.model import Comparison
from viewer.desktop.splitview import SplitView
from viewer.redline.plan import NEW, OLD


def tops(view: SplitView, side: int) -> list[float]:
    """Where the text of each visible row starts, as the pane's own document has it."""
    document = view.panes[side].document()
    found = []
    for row in view.twins.lines.rows:
        block = document.findBlockByNumber(view.twins.positions[side].of_row(row)[0].number)
        assert block.isVisible()
        found.append(document.documentLayout().blockBoundingRect(block).top())
    return found


def check(view: SplitView) -> None:
    old, new = tops(view, OLD), tops(view, NEW)
    assert old == new
    assert old == list(view.twins.lines.tops)
    assert len(old) == sum(
        view.twins.lines.index_of(row) is not None for row in range(len(view.twins.plan.rows))
    )
    heights = [pane.document().size().height() for pane in view.panes]
    assert heights[OLD] == heights[NEW]
    for side in (OLD, NEW):
        document = view.panes[side].document()
        for index, row in enumerate(view.twins.lines.rows[:-1]):
            last = view.twins.positions[side].of_row(row)[-1]
            rect = document.documentLayout().blockBoundingRect(document.findBlockByNumber(last.number))
            assert rect.bottom() <= old[index + 1], "a row runs into the one below"


@pytest.mark.parametrize("width", [420, 640, 1000, 1800])
@pytest.mark.parametrize("zoom", [60, 100, 190])
def test_rows_start_level_at_every_width_and_zoom(view: SplitView, width: int, zoom: int) -> None:
    view.resize(width, 420)
    view.zoom.set(zoom)
    check(view)


def test_rows_start_level_with_panes_of_unequal_width(view: SplitView) -> None:
    view.twins.splitter.setSizes([250, 700])
    assert view.panes[OLD].width() < view.panes[NEW].width()
    check(view)


def test_rows_start_level_for_the_whole_section(view: SplitView, comparison: Comparison) -> None:
    view.show_pairs(comparison, comparison.pairs)
    check(view)
    view.resize(600, 420)
    check(view)


def test_rows_start_level_folded_opened_and_unfolded(view: SplitView) -> None:
    assert view.fold_unchanged
    check(view)
    folded = len(view.twins.lines.rows)
    view.open_fold(0)
    check(view)
    assert len(view.twins.lines.rows) == folded + 2
    view.set_fold_unchanged(True)
    assert len(view.twins.lines.rows) == folded
    view.set_fold_unchanged(False)
    check(view)
    assert len(view.twins.lines.rows) == folded + 2


def test_rows_start_level_with_the_source_shown(view: SplitView) -> None:
    before = view.twins.lines.bottom
    view.show_original(True)
    check(view)
    assert view.twins.lines.bottom > before
    view.show_original(False)
    assert view.twins.lines.bottom == before


def test_a_great_text_is_level_after_the_pause(qtbot: QtBot) -> None:
    words = "risk of loss and demand " * 30
    comparison = build_comparison([PairSpec([(words, words + "more " * (n % 9)) for n in range(130)])])
    view = SplitView()
    qtbot.addWidget(view)
    view.resize(1000, 400)
    view.show()
    view.show_pairs(comparison, comparison.pairs)
    qtbot.waitUntil(lambda: view.twins.done)
    assert view.panes[OLD].document().characterCount() > 80_000
    check(view)
    with qtbot.waitSignal(view.twins.aligned):
        view.resize(700, 400)
    check(view)


def test_both_panes_scroll_together_from_either_side(view: SplitView) -> None:
    bars = [pane.verticalScrollBar() for pane in view.panes]
    assert bars[OLD].maximum() == bars[NEW].maximum() == view.twins.bar.maximum() > 40
    for moved, value in ((bars[OLD], 33), (bars[NEW], 17), (view.twins.bar, 40)):
        moved.setValue(value)
        assert [bar.value() for bar in (*bars, view.twins.bar)] == [value] * 3


def test_the_row_at_the_top_stays_there_when_the_width_changes(
    view: SplitView, comparison: Comparison
) -> None:
    view.show_pairs(comparison, comparison.pairs)
    view.set_fold_unchanged(False)
    lines = view.twins.lines
    row = lines.rows[6]
    view.twins.bar.setValue(round(lines.tops[6]))
    view.resize(700, 420)
    view.resize(640, 420)
    index = view.twins.lines.index_of(row)
    assert index is not None
    assert view.twins.bar.value() == round(view.twins.lines.tops[index])


def test_new_content_starts_at_its_top(view: SplitView, comparison: Comparison) -> None:
    view.twins.bar.setValue(30)
    view.show_pairs(comparison, [comparison.pairs[EDITED]])
    assert view.twins.bar.value() == 0


def test_nothing_shown_is_nothing_wrong(view: SplitView) -> None:
    view.clear()
    assert view.twins.lines.rows == ()
    view.resize(700, 300)
    view.zoom.larger()
    assert not view.stepper.next_change()
    assert not view.stepper.find("loss")
    assert not view.grab().isNull()


def test_what_was_filled_while_hidden_and_small_starts_at_its_top(
    qtbot: QtBot, comparison: Comparison
) -> None:
    """A window fills the panes before it shows them: their size then is a few pixels."""
    view = SplitView()
    qtbot.addWidget(view)
    view.resize(330, 60)
    view.show_pairs(comparison, comparison.pairs)
    view.show()
    for width, height in ((500, 100), (900, 200), (1200, 300)):
        view.resize(width, height)
        assert view.twins.bar.value() == 0
    check(view)


def test_the_row_being_read_stays_through_many_sizes(view: SplitView, comparison: Comparison) -> None:
    view.show_pairs(comparison, comparison.pairs)
    row = view.twins.lines.rows[4]
    view.twins.bar.setValue(round(view.twins.lines.tops[4]))
    for width in (900, 500, 760, 430, 1000):
        view.resize(width, 200)
        index = view.twins.lines.index_of(row)
        assert index is not None
        assert view.twins.bar.value() == round(view.twins.lines.tops[index])
