"""A long text comes bit by bit, and nothing of it is out of reach meanwhile."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import PairSpec, build_comparison
from tests.desktop.splitview.panes.test_alignment import check
from viewer.comparison.model import Comparison
from viewer.desktop.splitview import SplitView
from viewer.desktop.splitview.panes.layout import PORTION
from viewer.redline.plan import NEW

ROWS = 150


@pytest.fixture(scope="module")
def long() -> Comparison:
    words = "risk of loss and demand " * 12
    rows = [(f"{words}{n}", f"{words}{n} {'more ' * (1 + n % 9)}") for n in range(ROWS)]
    return build_comparison([PairSpec(rows)])


@pytest.fixture
def empty(qtbot: QtBot) -> SplitView:
    view = SplitView()
    qtbot.addWidget(view)
    view.resize(1000, 400)
    view.show()
    return view


def test_the_first_rows_are_there_at_once_and_the_rest_later(
    empty: SplitView, long: Comparison, qtbot: QtBot
) -> None:
    empty.show_pairs(long, long.pairs)
    first = len(empty.twins.lines.rows)
    assert 0 < first < ROWS / 2
    assert empty.twins.lines.bottom > empty.height()
    assert len(empty.panes[NEW].toPlainText()) < PORTION
    check_filled(empty, first)
    tops = empty.twins.lines.tops[: first - 1]
    qtbot.waitUntil(lambda: empty.twins.done)
    assert len(empty.twins.lines.rows) == ROWS
    assert empty.twins.lines.tops[: first - 1] == tops
    check(empty)
    assert len(empty.overview.ticks) == ROWS
    assert empty.twins.bar.maximum() > empty.twins.lines.bottom - empty.height()


def check_filled(view: SplitView, rows: int) -> None:
    lines = view.twins.lines
    assert len(lines.rows) == len(lines.tops) == len(lines.heights) == len(lines.leads) == rows
    assert view.twins.positions[NEW].rows == rows


def test_it_looks_the_same_as_laid_out_anew(empty: SplitView, long: Comparison, qtbot: QtBot) -> None:
    empty.show_pairs(long, long.pairs)
    qtbot.waitUntil(lambda: empty.twins.done)
    before, ticks = empty.twins.lines, empty.overview.ticks
    empty.twins.align()
    assert empty.twins.lines == before
    assert empty.overview.ticks == ticks


def test_a_stop_far_below_is_reached_before_all_is_there(empty: SplitView, long: Comparison) -> None:
    empty.show_pairs(long, long.pairs)
    empty.stepper.go_to_last()
    assert empty.stepper.previous_change()
    assert empty.stepper.current is not None
    assert empty.stepper.current.key[0] == ROWS - 1
    assert empty.panes[NEW].current
    assert empty.twins.bar.value() > 0


def test_words_far_below_are_found_before_all_is_there(empty: SplitView, long: Comparison) -> None:
    empty.show_pairs(long, long.pairs)
    assert empty.stepper.find(f"demand {ROWS - 2}")
    assert empty.panes[NEW].current_hit is not None


def test_other_pairs_shown_meanwhile_are_not_mixed_in(
    empty: SplitView, long: Comparison, qtbot: QtBot
) -> None:
    other = build_comparison([PairSpec([("Ice may melt.", "Ice may melt soon."), ("It does.", "It did.")])])
    empty.show_pairs(long, long.pairs)
    empty.show_pairs(other, other.pairs)
    qtbot.wait(60)
    assert empty.twins.done
    assert "demand" not in empty.panes[NEW].toPlainText()
    check(empty)


def test_the_place_is_kept_however_far_down(empty: SplitView, long: Comparison, qtbot: QtBot) -> None:
    empty.show_pairs(long, long.pairs)
    qtbot.waitUntil(lambda: empty.twins.done)
    empty.twins.bar.setValue(empty.twins.bar.maximum() // 2)
    top = empty.twins.lines.rows[empty.twins.lines.index_at(empty.twins.bar.value())]
    empty.zoom.set(120)
    assert empty.twins.lines.rows[empty.twins.lines.index_at(empty.twins.bar.value() + 1)] == top
    qtbot.waitUntil(lambda: empty.twins.done)
    check(empty)


def test_a_width_changed_meanwhile_is_heeded(empty: SplitView, long: Comparison, qtbot: QtBot) -> None:
    empty.show_pairs(long, long.pairs)
    empty.resize(700, 400)
    qtbot.waitUntil(lambda: empty.twins.done)
    qtbot.wait(80)
    check(empty)
