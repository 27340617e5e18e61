"""From two filings of a history to the years of a sentence and to the series of a figure, and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from viewer.desktop.frame.tabs.tabbed_window import TabbedWindow
from viewer.desktop.history.blame.page import BlamePage
from viewer.desktop.history.opened import PairWish
from viewer.desktop.history.series.page import SeriesPage
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.settings import Settings
from viewer.history import FactorAt

FERRIES = FactorAt(2, 2)
"""The risk with figures, in the filing of 2022."""


@pytest.fixture
def whole(qtbot: QtBot, switch: ThemeSwitch, years: tuple[Path, ...]) -> Iterator[TabbedWindow]:
    """A history in the first tab, and its filings of 2021 and 2022 in the second, at a risk."""
    made = TabbedWindow(switch, Settings())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    home = made.current
    home.take(years)
    qtbot.waitUntil(lambda: home.has_history)
    home.histories.opened.want(PairWish(1, 2, FERRIES))
    qtbot.waitUntil(lambda: made.current is not home and made.current.has_pair)
    pair = made.current
    qtbot.waitUntil(lambda: not pair.loading.busy and not pair._show_more.isActive())
    yield made
    if home in made.windows:
        for name in ("blame", "series"):
            home.histories.view.page(name).hidden()


def home_of(whole: TabbedWindow) -> MainWindow:
    return whole.windows[0]


def test_the_factor_that_is_read_is_gone_to_with_the_years_of_its_sentences(
    qtbot: QtBot, whole: TabbedWindow
) -> None:
    whole.current.actions_by_id["to-years"].trigger()
    assert whole.current is home_of(whole)
    page = home_of(whole).histories.view.current
    assert isinstance(page, BlamePage)
    qtbot.waitUntil(lambda: page.pane.current is not None)
    assert page.filing == 2
    assert page.pane.current is not None
    assert page.pane.current.blamed.at.factor == FERRIES
    assert page.pane.hasFocus()


def test_a_figure_leads_to_its_series_and_a_value_back_to_the_filings(
    qtbot: QtBot, whole: TabbedWindow
) -> None:
    pair = whole.current
    pair.actions_by_id["next-figure"].trigger()
    at_hand = pair.desk.figures.at_hand
    assert at_hand is not None
    pair.actions_by_id["figure-series"].trigger()
    assert whole.current is home_of(whole)
    page = home_of(whole).histories.view.current
    assert isinstance(page, SeriesPage)
    qtbot.waitUntil(lambda: page.plot.line is not None)
    mark = page.plot.current
    assert mark is not None
    assert at_hand.new is not None
    assert mark.newest.placed.figure.text == at_hand.new.figure.text
    page.plot.setFocus()
    qtbot.keyClick(page.plot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: whole.current is pair)


def test_without_a_figure_at_hand_it_says_so(qtbot: QtBot, whole: TabbedWindow) -> None:
    pair = whole.current
    pair.desk.figures.follow_figure(None)
    pair.actions_by_id["figure-series"].trigger()
    assert whole.current is pair
    assert pair.status.currentMessage() == "No figure of a factor is at hand"


def test_where_the_tab_of_the_history_was_closed_it_is_opened_anew(qtbot: QtBot, whole: TabbedWindow) -> None:
    pair = whole.current
    whole.close_tab(0)
    pair.actions_by_id["to-years"].trigger()
    qtbot.waitUntil(lambda: whole.current is not pair and whole.current.has_history)
