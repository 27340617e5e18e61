"""However wide the window: lines stay short enough to be read, and rows level."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import PairSpec, build_comparison
from tests.desktop.splitview.panes.test_alignment import check
from viewer.desktop.splitview import SplitView
from viewer.desktop.splitview.text.formats import MEASURE
from viewer.redline.plan import NEW

WORDS = "risk of loss and of demand for kettles in towns " * 40


@pytest.fixture
def view(qtbot: QtBot) -> SplitView:
    shown = SplitView()
    qtbot.addWidget(shown)
    shown.resize(700, 400)
    shown.show()
    rows = [("Kettles.", "Kettles."), (WORDS, WORDS + "more"), (WORDS + "less", WORDS)]
    made = build_comparison([PairSpec(rows)])
    shown.show_pairs(made, made.pairs)
    return shown


def longest(view: SplitView) -> tuple[int, float]:
    """Characters and pixels of the longest line."""
    block = view.panes[NEW].document().findBlockByNumber(view.twins.positions[NEW].of_row(1)[0].number)
    lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
    return max(line.textLength() for line in lines), max(line.naturalTextWidth() for line in lines)


@pytest.mark.parametrize("inline", [False, True], ids=["two panes", "inline"])
def test_a_line_is_as_wide_as_a_narrow_pane_and_no_wider_than_can_be_read(
    view: SplitView, inline: bool
) -> None:
    view.set_inline(inline)
    pane = view.panes[NEW]
    assert longest(view)[1] > pane.viewport().width() * 0.7
    for width in (4000, 700, 3000):
        view.resize(width, 400)
        characters, pixels = longest(view)
        if not inline:
            check(view)
        assert pixels <= pane.viewport().width()
        if width > 700:
            assert MEASURE * 0.7 < characters < MEASURE * 1.4
            assert pixels < pane.viewport().width() * 0.8


def test_larger_text_has_wider_lines_of_as_many_characters(view: SplitView) -> None:
    view.resize(6000, 400)
    before = longest(view)
    view.zoom.set(150)
    after = longest(view)
    assert after[1] > before[1] * 1.3
    assert abs(after[0] - before[0]) < 12
    check(view)
