"""The strip must show every difference at its height and take the reader there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from viewer.comparison.model import Comparison
from viewer.desktop.look.theme import THEMES
from viewer.desktop.splitview import OverviewStrip, SplitView
from viewer.desktop.splitview.strip.overview import InView
from viewer.desktop.splitview.strip.ticks import Tick, TickKind
from viewer.redline.plan import OLD


@pytest.fixture
def strip(qtbot: QtBot) -> OverviewStrip:
    made = OverviewStrip(THEMES["light"])
    qtbot.addWidget(made)
    made.resize(made.sizeHint().width(), 400)
    made.show()
    made.set_window(InView(0, 400, 4000))
    return made


def test_a_tick_is_painted_at_its_height(strip: OverviewStrip) -> None:
    strip.set_ticks(
        [Tick(1000, 1000, TickKind.FIGURE, "figure"), Tick(3000, 3200, TickKind.INSERTED, "words")]
    )
    shown = strip.grab().toImage()
    ratio = shown.devicePixelRatio()

    def colour(x: float, y: float) -> str:
        return shown.pixelColor(round(x * ratio), round(y * ratio)).name()

    theme = THEMES["light"]
    assert colour(8, 101) == theme.figure_line.name()
    assert colour(8, 95) == theme.chrome.name()
    assert colour(11, 310) == theme.inserted_line.name()
    assert colour(4, 310) == theme.chrome.name(), "inserted words stand on the right half"


def test_the_cache_follows_content_size_and_theme(strip: OverviewStrip) -> None:
    strip.set_ticks([Tick(1000, 1000, TickKind.FIGURE, "figure")])
    first = strip.grab().toImage()
    strip.set_ticks([])
    assert strip.grab().toImage() != first
    strip.set_ticks([Tick(1000, 1000, TickKind.FIGURE, "figure")])
    assert strip.grab().toImage() == first
    strip.set_theme(THEMES["dark"])
    assert strip.grab().toImage() != first
    strip.set_theme(THEMES["light"])
    strip.set_window(InView(0, 400, 8000))
    assert strip.grab().toImage() != first


def test_a_click_wants_what_was_clicked_in_the_middle(strip: OverviewStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.scroll_wanted) as caught:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, 300))
    assert caught.args == [3000 - 200]


def test_the_rectangle_is_dragged_from_where_it_was_taken(strip: OverviewStrip, qtbot: QtBot) -> None:
    wanted: list[float] = []
    strip.scroll_wanted.connect(wanted.append)
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    qtbot.mouseMove(strip, QPoint(8, 60))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, 60))
    assert wanted == [500]
    qtbot.mouseMove(strip, QPoint(8, 200))
    assert wanted == [500]


def test_a_tip_names_what_is_near_and_escapes_it(strip: OverviewStrip) -> None:
    strip.set_ticks(
        [Tick(1000, 1000, TickKind.DELETED, "deleted: <b>"), Tick(3000, 3000, TickKind.FIGURE, "¥1")]
    )
    assert "deleted: &lt;b&gt;" in strip.tip_at(101)
    assert "¥1" not in strip.tip_at(101)
    assert strip.tip_at(200) == ""


def test_a_crowd_of_ticks_is_cut_short(strip: OverviewStrip) -> None:
    strip.set_ticks([Tick(1000 + n, 1000 + n, TickKind.DELETED, f"number {n}") for n in range(9)])
    assert strip.tip_at(101).count("<br>") == 5
    assert "and 4 more" in strip.tip_at(101)


def test_content_that_fits_is_shown_at_its_own_height(strip: OverviewStrip) -> None:
    strip.set_window(InView(0, 400, 400))
    assert strip.strip_y(123) == 123


class TestInTheView:
    def test_a_click_scrolls_both_panes(self, view: SplitView, comparison: Comparison, qtbot: QtBot) -> None:
        view.show_pairs(comparison, comparison.pairs)
        strip = view.overview
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, strip.height() - 4))
        values = {pane.verticalScrollBar().value() for pane in view.panes}
        assert values == {view.twins.bar.maximum()}
        assert values != {0}

    def test_a_tick_for_every_loud_figure_and_every_difference(self, view: SplitView) -> None:
        kinds = [tick.kind for tick in view.overview.ticks]
        assert kinds.count(TickKind.FIGURE) + kinds.count(TickKind.ALARM) == len(view.stepper.figures)
        assert kinds.count(TickKind.ALARM) == 2
        assert TickKind.INSERTED in kinds
        assert TickKind.DELETED in kinds

    def test_a_date_that_rolled_forward_has_none(self, view: SplitView) -> None:
        assert not {"deleted: 2024", "inserted: 2025"} & {tick.words for tick in view.overview.ticks}
        view.set_inline(on=True)
        assert not {"deleted: 2024", "inserted: 2025"} & {tick.words for tick in view.overview.ticks}

    def test_ticks_stand_where_their_rows_do(self, view: SplitView) -> None:
        gap = next(i for i, row in enumerate(view.twins.plan.rows) if row.is_gap(OLD))
        index = view.twins.lines.index_of(gap)
        assert index is not None
        tick = next(tick for tick in view.overview.ticks if tick.words.startswith("inserted: In April"))
        top, bottom = view.twins.lines.band(index)
        assert top <= tick.top <= tick.bottom == bottom

    def test_the_strip_is_named(self, view: SplitView) -> None:
        assert view.overview.accessibleName()
        assert view.twins.bar.accessibleName()
