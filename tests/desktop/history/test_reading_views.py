"""The text with its years and the series of figures as views of a history: chosen, tabbed through, left."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.history.histories import port_history
from viewer.desktop.background.jobs import Progress, ShouldCancel
from viewer.desktop.history.blame.page import BlamePage
from viewer.desktop.history.opened import OpenedHistory
from viewer.desktop.history.pages import PAGES
from viewer.desktop.history.series.page import SeriesPage
from viewer.desktop.history.view import HistoryView
from viewer.desktop.look.theme import THEMES, ThemeSwitch
from viewer.desktop.main_window import MainWindow


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[HistoryView]:
    opened = OpenedHistory()
    opened.open(*port_history())
    kinds = [kind for kind in PAGES if kind.id != "matrix"]
    view = HistoryView(opened, THEMES["light"], None, kinds)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    with qtbot.waitExposed(view):
        view.show()
    yield view
    for kind in kinds:
        page = view.page(kind.id)
        page.hidden()


def is_traced(page: BlamePage) -> bool:
    """Whether the text has its years: the first view of all is shown, and traced, with the window."""
    return page.pane.page is not None and bool(page.pane.page.sentences)


def tab_stops(start: QWidget) -> list[str]:
    """What Tab leads to from a part, by class, up to the end of its page."""
    found, at = [type(start).__name__], start.nextInFocusChain()
    while at is not start:
        if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(type(at).__name__)
        at = at.nextInFocusChain()
    return found


def test_tab_goes_through_the_text_as_one_reads(qtbot: QtBot, view: HistoryView) -> None:
    page = view.choose("blame")
    assert isinstance(page, BlamePage)
    qtbot.waitUntil(lambda: is_traced(page))
    page.bar.past.setChecked(True)
    stops = tab_stops(page.bar.filing)
    steps = ["QComboBox", *["QToolButton"] * 2] * 2
    assert stops[: len(steps)] == steps
    assert stops.index("BlamePane") > len(steps)
    assert stops.index("LeadList") == stops.index("BlamePane") + 1


def test_tab_goes_from_the_field_to_the_series_and_on_to_the_plot(view: HistoryView) -> None:
    page = view.choose("series")
    assert isinstance(page, SeriesPage)
    assert tab_stops(page.field)[:4] == ["QLineEdit", "RowsTable", "SeriesPlot", "RowsTable"]


def test_a_history_without_series_says_so(qtbot: QtBot, view: HistoryView) -> None:
    page = view.choose("series")
    assert isinstance(page, SeriesPage)
    if not page.model.lines:
        qtbot.waitUntil(lambda: not page.finding.busy)
    assert page.count.text() == "No figure runs over several of these filings"


def test_a_view_that_is_left_works_no_more(qtbot: QtBot, view: HistoryView) -> None:
    page = view.choose("blame")
    assert isinstance(page, BlamePage)
    page.shown()
    view.choose("series")
    assert not page.tracing.busy


def test_another_history_is_read_from_its_beginning(qtbot: QtBot, view: HistoryView) -> None:
    page = view.choose("blame")
    assert isinstance(page, BlamePage)
    qtbot.waitUntil(lambda: is_traced(page))
    page.bar.gone.setChecked(True)
    with qtbot.waitSignal(page.tracing.traced):
        view._opened.open(*port_history())
    assert not page.bar.gone.isChecked()
    assert is_traced(page)


def test_closing_ends_what_is_worked_out_for_the_views(qtbot: QtBot, view: HistoryView) -> None:
    page = view.choose("blame")
    assert isinstance(page, BlamePage)
    qtbot.waitUntil(lambda: is_traced(page))
    begun, ended = threading.Event(), threading.Event()

    def work(_progress: Progress, should_cancel: ShouldCancel) -> None:
        begun.set()
        while not should_cancel():
            time.sleep(0.01)
        ended.set()

    page.tracing._texts.start(work)
    assert begun.wait(20)
    view.shutdown()
    assert ended.is_set()


def test_a_window_ends_them_when_it_closes(qtbot: QtBot, qapp: QApplication) -> None:
    window = MainWindow(ThemeSwitch(qapp, "light"))
    qtbot.addWidget(window)
    ended: list[bool] = []
    view = window.histories.view
    view.current.shutdown = lambda: ended.append(True)  # type: ignore[method-assign]
    window.close()
    assert ended == [True]
