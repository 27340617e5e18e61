"""A row that was compared as a whole says so, and asks for its words by a click or a key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.redline.sample import EDITED
from viewer.comparison.model import Comparison
from viewer.desktop.splitview import SplitView
from viewer.desktop.splitview.painting.geometry import fragments
from viewer.desktop.splitview.text.positions import PlacedBlock
from viewer.redline.plan import NEW

WORDS = "This paragraph was compared as a whole. Compare by words anyway"
ROW = 1


def whole(comparison: Comparison) -> Comparison:
    pair = comparison.pairs[EDITED]
    rows = [replace(row, whole=index == ROW) for index, row in enumerate(pair.rows)]
    return replace(comparison, pairs=(replace(pair, rows=tuple(rows)), *comparison.pairs[1:]))


@pytest.fixture(params=[False, True], ids=["two panes", "inline"])
def shown(request: pytest.FixtureRequest, view: SplitView, comparison: Comparison) -> SplitView:
    view.resize(1000, 500)
    view.set_inline(request.param)
    made = whole(comparison)
    view.show_pairs(made, made.pairs[:1])
    return view


def note(view: SplitView) -> tuple[PlacedBlock, int, int]:
    found = [
        (entry, start, end)
        for entry in view.twins.positions[NEW].entries
        for start, end, chip in entry.chips
        if chip.by_words
    ]
    assert len(found) == 1
    return found[0]


def test_the_note_is_read_at_the_row_and_at_no_other(shown: SplitView) -> None:
    entry, *_ = note(shown)
    assert shown.twins.plan.rows[entry.row].row == ROW
    assert shown.panes[NEW].toPlainText().count(WORDS) == 1


@pytest.mark.parametrize("by_mouse", [True, False], ids=["mouse", "keyboard"])
def test_it_asks_for_words(shown: SplitView, comparison: Comparison, qtbot: QtBot, by_mouse: bool) -> None:
    entry, start, end = note(shown)
    pane = shown.panes[NEW]
    with qtbot.waitSignal(shown.words_wanted) as asked:
        if by_mouse:
            rect = next(iter(fragments(pane.document().findBlockByNumber(entry.number), start, end)))
            at = rect.center().toPoint() - QPoint(0, pane.verticalScrollBar().value())
            qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
        else:
            pane.place_caret(entry.position + start)
            qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert asked.args == [comparison.pairs[EDITED].id, ROW]


def test_the_note_is_not_copied(shown: SplitView) -> None:
    shown.panes[NEW].selectAll()
    assert WORDS not in shown.panes[NEW].createMimeDataFromSelection().text()
