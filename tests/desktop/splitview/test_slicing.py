"""Of very many factors the first are shown, and the rest when asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import PairSpec, build_comparison
from viewer.desktop.splitview import SplitView
from viewer.redline.plan import NEW, OLD, BlockKind
from viewer.redline.slicing import first_slice

LINE = "Rates may fall."
MANY = build_comparison([PairSpec([(LINE, LINE), ("They fell.", "They fell twice.")]) for _ in range(5)])
EACH = sum(len(segment.text) for row in MANY.pairs[0].rows for segment in row.segments)


@pytest.mark.parametrize(
    ("most", "shown"),
    [(0, 1), (EACH, 1), (2 * EACH - 1, 1), (2 * EACH, 2), (5 * EACH - 1, 4), (5 * EACH, 5), (9 * EACH, 5)],
)
def test_as_many_as_fit_and_one_at_least(most: int, shown: int) -> None:
    assert first_slice(MANY.pairs, most) == shown


def test_nothing_is_a_slice_of_nothing() -> None:
    assert first_slice(()) == 0


@pytest.fixture
def sliced(view: SplitView, monkeypatch: pytest.MonkeyPatch) -> SplitView:
    """Two of five pairs shown."""
    monkeypatch.setattr("viewer.redline.slicing.first_slice.__defaults__", (2 * EACH,))
    view.show_pairs(MANY, MANY.pairs)
    return view


def test_the_last_line_says_how_many_are_held_back_and_shows_them(sliced: SplitView, qtbot: QtBot) -> None:
    assert sliced.pairs == MANY.pairs[:2]
    assert len(sliced.stepper.changes) == 2
    last = sliced.twins.plan.rows[-1]
    for block in (last.old[0], last.new[0]):
        assert [chip.words for chip in block.chips] == ["… 3 more factors: show anyway"]
    pane = sliced.panes[NEW]
    entry = sliced.twins.positions[NEW].of_row(len(sliced.twins.plan.rows) - 1)[0]
    pane.place_caret(entry.position + entry.chips[0][0] + 1)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert sliced.pairs == MANY.pairs
    assert len(sliced.stepper.changes) == 5
    assert sliced.twins.plan.rows[-1].old[0].kind is not BlockKind.NOTE


def test_a_usual_filing_is_shown_whole(view: SplitView) -> None:
    view.show_pairs(MANY, MANY.pairs)
    assert view.pairs == MANY.pairs
    assert all(row.sides[OLD][0].kind is not BlockKind.NOTE for row in view.twins.plan.rows)
