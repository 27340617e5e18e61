"""The series view as it is used: found, filtered, walked, opened from and copied."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.desktop.accessibility.told import nameless
from tests.desktop.hearing import Heard
from tests.desktop.history.histories import port_history
from tests.desktop.history.series.by_hand import doubtful_share, point, restated_loss
from viewer.desktop.history.opened import OpenedHistory
from viewer.desktop.history.series import finding
from viewer.desktop.history.series.line import line_of
from viewer.desktop.history.series.model import SeriesColumn
from viewer.desktop.history.series.page import SeriesPage
from viewer.desktop.look.theme import THEMES


@pytest.fixture
def page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[SeriesPage]:
    lines = line_of(restated_loss()), line_of(doubtful_share())
    monkeypatch.setattr(finding, "_lines", lambda *_: lines)
    opened = OpenedHistory()
    opened.open(*port_history())
    page = SeriesPage(opened, THEMES["light"])
    qtbot.addWidget(page)
    page.resize(1100, 600)
    with qtbot.waitExposed(page):
        page.show()
    with qtbot.waitSignal(page.finding.found):
        page.shown()
    page.take_focus()
    yield page
    page.finding.shutdown()


def cells(page: SeriesPage, row: int) -> list[str]:
    return [str(page.filter.index(row, column).data()) for column in SeriesColumn]


def test_a_row_says_the_run_of_values_and_what_is_odd(page: SeriesPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page.filter)
    qtmodeltester.check(page.marks)
    assert cells(page, 0)[2:4] == [
        "¥48.2 billion ≠ ¥47.3 billion → ¥40.0 billion → … → ¥11.0 billion",
        "≠ restated",
    ]
    assert cells(page, 1)[1:4] == ["percent", "62.4% → 58.9%?", "suspect"]
    assert page.count.text() == "2 series of figures"


def test_every_part_says_what_it_is(page: SeriesPage) -> None:
    assert nameless(page) == []
    assert nameless(page.tools()) == []


def test_words_narrow_the_table_and_it_says_how_many_are_left(qtbot: QtBot, page: SeriesPage) -> None:
    qtbot.keyClicks(page.field, "PERCENT")
    assert page.filter.rowCount() == 1
    assert page.count.text() == "1 of 2 series"
    assert page.plot.line is page.model.lines[1]
    qtbot.keyClicks(page.field, " nowhere")
    assert page.filter.rowCount() == 0
    assert page.plot.line is None
    assert not page.copy_table.isEnabled()


def test_a_title_sorts_and_the_chosen_series_stays(page: SeriesPage) -> None:
    page.table.choose(1)
    page.table.sortByColumn(SeriesColumn.RUN, Qt.SortOrder.AscendingOrder)
    assert [
        len(page.filter.index(row, 0).data(Qt.ItemDataRole.UserRole + 1).series.points) for row in range(2)
    ] == [
        2,
        5,
    ]
    assert page.plot.line is page.model.lines[1]


def test_the_plot_is_walked_with_the_arrows_and_each_value_is_said(
    qtbot: QtBot, page: SeriesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = Heard(monkeypatch).said
    page.plot.setFocus()
    qtbot.keyClick(page.plot, Qt.Key.Key_Home)
    assert page.plot.accessibleName() == "Plot of revenues" or page.plot.accessibleName().startswith(
        "Plot of "
    )
    assert page.plot.accessibleDescription().startswith(
        "year ended March 31, 2013: ¥48.2 billion, told in 2014"
    )
    qtbot.keyClick(page.plot, Qt.Key.Key_Right)
    assert said[-1].startswith("year ended March 31, 2013: ¥47.3 billion")
    assert page.values.currentIndex().row() == 1


def test_enter_on_a_value_opens_the_filings_at_the_figure(qtbot: QtBot, page: SeriesPage) -> None:
    page.plot.setFocus()
    qtbot.keyClick(page.plot, Qt.Key.Key_Home)
    with qtbot.waitSignal(page.opened.pair_wanted) as asked:
        qtbot.keyClick(page.plot, Qt.Key.Key_Return)
    first = asked.args[0]
    assert (first.earlier, first.later, first.at.filing, first.part) == (0, 1, 0, 1)
    page.values.choose(3)
    with qtbot.waitSignal(page.opened.pair_wanted) as asked:
        qtbot.keyClick(page.values, Qt.Key.Key_Return)
    assert (asked.args[0].earlier, asked.args[0].later) == (2, 3)


def test_a_point_is_pointed_at_and_opened_with_the_mouse(
    qtbot: QtBot, page: SeriesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    placed = page.plot.placed()[0]
    at = placed.at.toPoint()
    qtbot.mouseClick(page.plot, Qt.MouseButton.LeftButton, pos=at)
    assert page.plot.current is placed.mark
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, _owner: shown.append(words))
    QApplication.sendEvent(page.plot, QHelpEvent(QEvent.Type.ToolTip, at, page.plot.mapToGlobal(at)))
    assert "¥48.2 billion, told in 2014" in shown[0]
    with qtbot.waitSignal(page.opened.pair_wanted):
        qtbot.mouseDClick(page.plot, Qt.MouseButton.LeftButton, pos=at)
    assert page.plot.mark_at(QPoint(2, 2)) is None


def test_a_series_is_copied_as_a_table_and_as_a_picture(qtbot: QtBot, page: SeriesPage) -> None:
    page.take_focus()
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "year ended March 31, 2013\t¥48.2 billion\t48200000000\t2014" in QApplication.clipboard().text()
    qtbot.mouseClick(page.copy_plot, Qt.MouseButton.LeftButton)
    picture: QImage = QApplication.clipboard().image()
    assert picture.width() == 2 * page.plot.width()


def test_the_series_of_a_figure_is_gone_to(page: SeriesPage) -> None:
    wanted = doubtful_share().points[0]
    page.show_figure(wanted.factor, wanted.placed)
    assert page.plot.line is page.model.lines[1]
    assert page.plot.current is page.model.lines[1].marks[0]


def test_a_figure_of_no_series_is_told_so(page: SeriesPage) -> None:
    alone = point(0, 2009, "¥9 billion", 9e9)
    page.show_figure(alone.factor, alone.placed)
    assert page.count.text() == "“¥9 billion” is in no series"


def test_a_restated_value_is_drawn_in_alarm_and_a_doubtful_one_hollow(page: SeriesPage) -> None:
    for theme in THEMES.values():
        page.set_theme(theme)
        page.table.choose(0)
        picture, (before, last, *_) = page.plot.grab().toImage(), page.plot.placed()
        assert picture.pixelColor(last.at.toPoint()).name() == theme.alarm.name()
        ring = picture.pixelColor(before.at.toPoint())
        assert _are_alike(ring, theme.base) or _are_alike(ring, theme.alarm)
        page.table.choose(1)
        picture, doubtful = page.plot.grab().toImage(), page.plot.placed()[1]
        assert picture.pixelColor(doubtful.at.toPoint()).name() == theme.base.name()


def _are_alike(one: QColor, other: QColor) -> bool:
    """Whether two colours differ by no more than a smooth edge adds."""
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return all(abs(first - second) <= 2 for first, second in pairs)
