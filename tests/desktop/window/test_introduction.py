"""What stands around the factors is shown, counted, walked through, marked and noted like a factor."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import introduced, small
from viewer.comparison.model import Status
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.notices.notices import Acts, notices
from viewer.desktop.opening.loading import Loaded, Request
from viewer.desktop.settings import Settings
from viewer.desktop.splitview import ChangeStop, FigureStop
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.redline.shown_pairs import reviewable
from viewer.review import Mark, ReviewStore


@pytest.fixture
def around(window: MainWindow) -> MainWindow:
    window.show_comparison(introduced())
    window.tree.view.setFocus()
    return window


def shown(window: MainWindow) -> list[str]:
    return [pair.id for pair in window.split.pairs]


def test_it_is_the_first_row_above_the_categories(around: MainWindow) -> None:
    first = around.tree.filter.index(0, 0)
    assert first.data() == "Introduction and category headings"
    assert shown(around) == ["p0"]
    old, new = (pane.toPlainText() for pane in around.split.panes)
    assert "which are not all that there are." in old
    assert "Risks related to fog" in old
    assert "Risks related to fog" not in new


def test_it_is_counted_and_filtered(around: MainWindow) -> None:
    assert "4 paired · 1 new · 1 removed" in around.status.counts.text()
    assert "0 of 7 reviewed" in around.status.counts.text()
    counts = {which: around.chips.chip(which).text() for which in PairFilter}
    assert counts[PairFilter.ALL].endswith(" 7"), "all that can be reviewed"
    assert counts[PairFilter.EDITED].endswith(" 3"), "the introduction is no factor"
    assert counts[PairFilter.UNREVIEWED].endswith(" 7"), "but it is to be reviewed, as of all"
    edited = around.chips.chip(PairFilter.EDITED)
    assert edited.toolTip() == "Show edited: 3 factors, and Introduction and category headings"
    assert "introduction edited" in around.status.counts.text()
    assert "figures differ" in around.status.counts.text()
    around.chips.choose(PairFilter.FIGURES)
    assert [pair.id for pair in around.tree.filter.pairs()] == ["p0", "p1", "p5", "p6"]


def test_keys_lead_through_it(qtbot: QtBot, around: MainWindow) -> None:
    view = around.tree.view
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_N)
        stop = around.split.stepper.current
        assert isinstance(stop, ChangeStop)
        assert stop.pair.id == "p0"
    around.tree.choose(around.session.pairs[0])
    around.split.show_pairs(introduced(), around.session.pairs[:1])
    qtbot.keyClick(view, Qt.Key.Key_G)
    stop = around.split.stepper.current
    assert isinstance(stop, FigureStop)
    assert stop.pair.id == "p0"
    qtbot.keyClick(view, Qt.Key.Key_J)
    assert shown(around) == ["p1"]
    qtbot.keyClick(view, Qt.Key.Key_K)
    assert shown(around) == ["p0"]


def test_its_words_are_found_and_its_figure_is_a_row_of_the_table(around: MainWindow) -> None:
    around.navigator.show_factor("n3")
    around.find_field.edit.setText("fog")
    around.finder.next()
    assert shown(around) == ["p0"]
    around.navigator.show_factor("n3")
    table = around.figures.table
    indexes = [table.model().index(at, 0) for at in range(table.model().rowCount())]
    row = next(row for row in map(table.row_at, indexes) if row is not None and row.pair.id == "p0")
    table.chosen.emit(row)
    stop = around.split.stepper.current
    assert isinstance(stop, FigureStop)
    assert stop.change is row.change
    assert shown(around) == ["p0"]
    around.explainer.show_why()


def test_its_mark_and_note_are_kept(qtbot: QtBot, around: MainWindow, switch: ThemeSwitch) -> None:
    pair = around.session.pairs[0]
    around.reviewer.edit_note()
    qtbot.keyClicks(around.notes.edit, "Ask why")
    qtbot.keyClick(around.notes.edit, Qt.Key.Key_Escape)
    qtbot.keyClick(around.tree.view, Qt.Key.Key_Space)
    assert "1 of 7 reviewed" in around.status.counts.text()
    other = MainWindow(switch, Settings())
    qtbot.addWidget(other)
    other.show_comparison(introduced())
    assert other.session.entry(pair).mark is Mark.REVIEWED
    assert other.session.entry(pair).note == "Ask why"
    comparison = introduced()
    review = ReviewStore().open(reviewable(comparison))
    loaded = Loaded(Request(Path("old.md"), Path("new.md")), comparison, review)
    silent = Acts(
        point=lambda _side: None,
        swap=lambda: None,
        show=lambda _title, _text: None,
        show_place=lambda _side, _span: None,
    )
    said = notices(loaded, silent)
    assert [message.text for message in said] == []


def test_without_one_there_is_no_such_row(window: MainWindow) -> None:
    window.show_comparison(small())
    assert shown(window) == ["p1"]


@pytest.mark.parametrize(
    ("status", "first"), [(Status.EDITED, "p0"), (Status.UNCHANGED, small().pairs[0].id)]
)
def test_the_window_opens_on_the_first_that_is_worth_reading(
    qtbot: QtBot, window: MainWindow, status: Status, first: str
) -> None:
    """An introduction that says what it said before is there to be chosen, but is not where one begins."""
    comparison = introduced()
    assert comparison.introduction is not None
    around = replace(comparison.introduction, status=status)
    window.show_comparison(replace(comparison, introduction=around))
    assert window.tree.current_pair is not None
    assert window.tree.current_pair.id == first
    window.tree.choose(around)
    assert window.tree.current_pair.id == "p0"


def test_what_is_passed_over_is_in_sight_in_a_tree_that_is_longer_than_its_view(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.setMinimumSize(800, 320)
    window.resize(800, 320)
    comparison = introduced()
    assert comparison.introduction is not None
    idle = replace(comparison.introduction, status=Status.UNCHANGED)
    window.show_comparison(replace(comparison, introduction=idle))
    view = window.tree.view
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    qtbot.wait(10)
    # One was chosen before the tree had any height.
    assert view.verticalScrollBar().value() == 0
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
