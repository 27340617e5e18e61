"""Several filings in the real window: opened, walked through, opened in pairs, and gone on with."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.desktop.history.years import LAST
from viewer.desktop.actions.commands.collecting import commands_of
from viewer.desktop.background.jobs import Progress, ShouldCancel
from viewer.desktop.frame.tabs.tabbed_window import TabbedWindow
from viewer.desktop.history.matrix.table import MatrixTable
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.opening.loading import Loaded, Request
from viewer.desktop.settings import Settings
from viewer.history import FactorAt
from viewer.review import Mark

FERRIES, FUEL, STORMS = FactorAt(0, 1), FactorAt(0, 2), FactorAt(0, 4)
KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def whole(qtbot: QtBot, switch: ThemeSwitch) -> TabbedWindow:
    made = TabbedWindow(switch, Settings())
    qtbot.addWidget(made)
    made.resize(1300, 800)
    with qtbot.waitActive(made):
        made.show()
    return made


def filled(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window once its history is shown and all of it is compared."""
    qtbot.waitUntil(lambda: window.has_history and not window.histories.opened.told_so_far.missing)  # type: ignore[union-attr]
    return window


@pytest.fixture
def home(qtbot: QtBot, whole: TabbedWindow, years: tuple[Path, ...]) -> MainWindow:
    """The history of the four filings in the only tab."""
    whole.current.take(years)
    return filled(qtbot, whole.current)


def table(window: MainWindow) -> MatrixTable:
    return window.histories.matrix.table


def at(window: MainWindow, factor: FactorAt, filing: int) -> None:
    """Bring the keys to a cell."""
    history = window.histories.opened.history
    assert history is not None
    assert table(window).go_to(history.lineage_of(factor).id, filing)


@pytest.fixture
def opened(qtbot: QtBot, whole: TabbedWindow, home: MainWindow) -> Callable[[], MainWindow]:
    """Press Enter in the matrix; return the window of the pair."""

    def enter() -> MainWindow:
        qtbot.keyClick(table(home), KEY.Key_Return)
        qtbot.waitUntil(lambda: whole.current is not home and whole.current.has_pair)
        settled(qtbot, whole.current)
        return whole.current

    return enter


def settled(qtbot: QtBot, pair: MainWindow) -> None:
    """Wait until the pair and its neighbours are there."""
    qtbot.waitUntil(lambda: not pair.loading.busy and not pair._show_more.isActive())
    assert pair.of_history is not None


def years_of(pair: MainWindow) -> tuple[int | None, int | None]:
    comparison = pair.desk.session.comparison
    assert comparison is not None
    return comparison.old.fiscal_year, comparison.new.fiscal_year


def heading(pair: MainWindow) -> str:
    current = pair.desk.tree.current_pair
    assert current is not None
    return current.heading


def test_a_folder_is_shown_as_a_matrix_and_told(
    qtbot: QtBot, whole: TabbedWindow, years: tuple[Path, ...]
) -> None:
    whole.current.take([years[0].parent])
    window = filled(qtbot, whole.current)
    assert table(window).isVisible()
    assert table(window).hasFocus()
    assert window.windowTitle() == "Island Ferries Ltd. 20-F FY2020 ▸ FY2023 – factordiff"
    assert window.status.counts.text().split("     ") == ["4 filings", "6 risks", "1 gone"]
    assert not window.histories.strip.isVisible(), "all has been compared"
    assert window.actions_by_id["history-words"].isEnabled()
    assert not window.actions_by_id["next-change"].isEnabled()


def test_three_dropped_files_are_a_history(
    qtbot: QtBot, whole: TabbedWindow, years: tuple[Path, ...]
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in years[1:]])
    none = Qt.KeyboardModifier.NoModifier
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    whole.current.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, none))
    window = filled(qtbot, whole.current)
    assert len(window.histories.matrix.model.filings) == 3


def test_enter_opens_the_filing_beside_the_one_before_that_has_the_risk(
    home: MainWindow, opened: Callable[[], MainWindow]
) -> None:
    at(home, FUEL, 2)
    pair = opened()
    assert years_of(pair) == (2020, 2022), "2021 lacks it"
    assert heading(pair).startswith("A rise in the price")


def test_two_cells_of_a_row_open_these_two_years(
    qtbot: QtBot, home: MainWindow, opened: Callable[[], MainWindow]
) -> None:
    at(home, FERRIES, 0)
    for _ in range(2):
        qtbot.keyClick(table(home), KEY.Key_Right, SHIFT)
    pair = opened()
    assert years_of(pair) == (2020, 2022)
    assert heading(pair).startswith("Our ferries")


@pytest.mark.parametrize(
    ("factor", "filing", "expected"),
    [(STORMS, 2, (2021, 2022)), (STORMS, 3, (2021, 2023)), (FUEL, 0, (2020, 2021))],
)
def test_a_risk_that_is_gone_is_shown_where_it_was(
    home: MainWindow,
    opened: Callable[[], MainWindow],
    factor: FactorAt,
    filing: int,
    expected: tuple[int, int],
) -> None:
    at(home, factor, filing)
    assert years_of(opened()) == expected


def test_a_cell_before_the_risk_came_says_so(home: MainWindow, whole: TabbedWindow, qtbot: QtBot) -> None:
    at(home, FactorAt(LAST, 5), 0)
    qtbot.keyClick(table(home), KEY.Key_Return)
    assert "came in later" in home.status.currentMessage()
    assert whole.current is home


def test_the_next_cell_is_opened_in_the_same_tab(
    home: MainWindow, whole: TabbedWindow, opened: Callable[[], MainWindow]
) -> None:
    at(home, FERRIES, 1)
    pair = opened()
    pair.actions_by_id["to-matrix"].trigger()
    assert whole.current is home
    at(home, FERRIES, 2)
    assert opened() is pair
    assert len(whole.windows) == 2
    assert years_of(pair) == (2021, 2022)


def test_the_bar_moves_to_other_years_at_the_same_risk_and_paragraph(
    qtbot: QtBot, home: MainWindow, opened: Callable[[], MainWindow]
) -> None:
    at(home, FERRIES, LAST)
    pair = opened()
    assert pair.of_history is not None
    bar = pair.of_history.bar
    assert (bar.isVisible(), bar.span) == (True, (2, 3))
    qtbot.waitUntil(lambda: pair.of_history is not None and pair.of_history.neighbours_ready)
    pair.actions_by_id["old-back"].trigger()
    assert years_of(pair) == (2021, 2023), "at once, for it was ready"
    assert heading(pair).startswith("Our ferries")
    settled(qtbot, pair)
    assert bar.span == (1, 3)
    pair.actions_by_id["both-on"].trigger()
    assert "no further filing" in pair.status.currentMessage()


def test_marks_belong_to_the_pair_and_show_in_the_matrix(
    qtbot: QtBot, home: MainWindow, opened: Callable[[], MainWindow]
) -> None:
    at(home, FERRIES, 2)
    pair = opened()
    qtbot.keyClick(pair.desk.tree.view, KEY.Key_R)
    current = pair.desk.tree.current_pair
    assert current is not None
    assert Mark.REVIEWED in pair.desk.session.entry(current).mark
    with qtbot.waitSignal(home.histories.opened.marked):
        pair.actions_by_id["to-matrix"].trigger()
    cell = table(home).current_cell
    assert cell is not None
    assert cell.marks.reviewed
    assert "1 reviewed" in home.status.counts.text()


def test_the_matrix_is_opened_anew_where_its_tab_was_closed(
    qtbot: QtBot, home: MainWindow, whole: TabbedWindow, opened: Callable[[], MainWindow]
) -> None:
    at(home, FERRIES, 2)
    pair = opened()
    whole.close_tab(0)
    assert whole.windows == (pair,)
    assert pair.of_history is not None
    assert pair.of_history.bar.isVisible()
    pair.actions_by_id["new-on"].trigger()
    qtbot.waitUntil(lambda: years_of(pair) == (2021, 2023))
    pair.actions_by_id["to-matrix"].trigger()
    filled(qtbot, whole.current)
    assert len(whole.windows) == 2
    again = whole.current
    history = again.histories.opened.history
    whole.tabs.setCurrentIndex(whole.windows.index(pair))
    pair.actions_by_id["to-matrix"].trigger()
    assert whole.current is again
    assert not again.jobs.several.busy, "what is open is not read once more"
    assert again.histories.opened.history is history


def test_another_pair_in_the_same_tab_is_no_part_of_the_history(
    qtbot: QtBot, home: MainWindow, whole: TabbedWindow, opened: Callable[[], MainWindow], tmp_path: Path
) -> None:
    at(home, FERRIES, 2)
    pair = opened()
    other = [tmp_path / f"{name}.md" for name in "ab"]
    for path, source in zip(other, home.histories.paths, strict=False):
        path.write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    with qtbot.waitSignal(pair.loaded):
        pair.load(*other)
    assert pair.of_history is not None
    assert not pair.of_history.bar.isVisible()
    assert not pair.actions_by_id["old-back"].isEnabled()
    whole.tabs.setCurrentIndex(0)
    assert opened() is not pair, "the pair that was opened there stays"


def test_what_is_ignored_is_heeded_by_the_matrix_and_by_the_pair(
    qtbot: QtBot, home: MainWindow, whole: TabbedWindow, opened: Callable[[], MainWindow]
) -> None:
    at(home, FERRIES, 2)
    pair = opened()
    whole.tabs.setCurrentIndex(0)
    before = home.histories.opened.comparisons
    home.actions_by_id["ignore-case"].trigger()
    qtbot.waitUntil(lambda: home.histories.opened.comparisons is not before)
    filled(qtbot, home)
    assert home.actions_by_id["history-words"].isEnabled()
    at(home, FERRIES, LAST)
    assert opened() is pair
    assert pair.desk.session.comparison is not None
    assert pair.desk.session.comparison.options.ignore_case


def test_chosen_cells_are_copied_as_a_table(qtbot: QtBot, home: MainWindow) -> None:
    at(home, FERRIES, 1)
    qtbot.keyClick(table(home), KEY.Key_Right, SHIFT)
    qtbot.keyClick(table(home), KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, line = (row.split("\t") for row in QGuiApplication.clipboard().text().split("\n"))
    assert head == ["", "20-F FY2021", "20-F FY2022"]
    assert line[0] == "Our ferries may be laid up for longer than we plan."
    assert line[2].startswith("edited")


def test_typing_narrows_the_list_and_esc_shows_all_again(qtbot: QtBot, home: MainWindow) -> None:
    matrix = home.histories.matrix
    rows = matrix.model.rowCount()
    qtbot.keyClicks(table(home), "fuel")
    assert matrix.words.hasFocus(), "what is typed next goes to the field"
    assert matrix.words.text() == "fuel"
    assert matrix.model.rowCount() == 1
    qtbot.keyClick(matrix.words, KEY.Key_Down)
    assert table(home).hasFocus()
    matrix.words.setFocus()
    qtbot.keyClick(matrix.words, KEY.Key_Escape)
    assert matrix.model.rowCount() == rows


def test_home_and_end_lead_to_the_ends_of_a_row_and_groups_are_passed_over(
    qtbot: QtBot, home: MainWindow
) -> None:
    view = table(home)
    at(home, FactorAt(LAST, 5), LAST)
    qtbot.keyClick(view, KEY.Key_Home)
    assert view.currentIndex().column() == 0
    qtbot.keyClick(view, KEY.Key_Down)
    cell = view.current_cell
    assert cell is not None, "not the heading of those that are gone"
    assert cell.lineage.heading.startswith("Storms")


def test_a_pair_from_elsewhere_does_not_take_the_place_of_the_history(
    home: MainWindow, whole: TabbedWindow, years: tuple[Path, ...]
) -> None:
    home.opener.open(Request(years[0], years[3]))
    assert len(whole.windows) == 2
    assert home.has_history


def test_the_same_files_are_gone_to_and_not_opened_twice(
    qtbot: QtBot, home: MainWindow, whole: TabbedWindow, years: tuple[Path, ...]
) -> None:
    other = whole.new()
    other.take(years)
    assert whole.current is home
    assert whole.windows == (home,), "the tab that was opened for it has gone"


def test_what_was_open_last_is_gone_on_with(
    qtbot: QtBot, home: MainWindow, whole: TabbedWindow, switch: ThemeSwitch, years: tuple[Path, ...]
) -> None:
    (recent,) = Settings().recent()
    assert recent.label == "Island Ferries Ltd. 20-F FY2020 ▸ FY2023 · 4 filings"
    whole.close()
    again = TabbedWindow(switch, Settings())
    qtbot.addWidget(again)
    again.show()
    assert again.current.start.recent[0].accessibleName() == f"Open {recent.label}"
    again.current.open_last()
    filled(qtbot, again.current)
    again.close()


def test_risks_and_the_history_are_found_by_their_words(home: MainWindow) -> None:
    words = [command.words for command in commands_of(home)]
    assert "Our ferries may be laid up for longer than we plan." in words
    assert any("4 filings" in one for one in words)


def test_files_that_cannot_be_read_are_named_and_left_out_only_by_choice(
    qtbot: QtBot, whole: TabbedWindow, years: tuple[Path, ...], tmp_path: Path
) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text("Buy milk.", encoding="utf-8")
    window = whole.current
    window.take([*years, notes])
    qtbot.waitUntil(lambda: bool(window.banners.banners))
    (banner,) = window.banners.banners
    message = banner.message
    assert "notes.md" in message.text
    assert not window.has_history
    message.remedies[0].act()
    filled(qtbot, window)
    assert len(window.histories.matrix.model.filings) == 4


def test_comparing_can_be_stopped_and_gone_on_with(
    qtbot: QtBot, whole: TabbedWindow, years: tuple[Path, ...]
) -> None:
    window = whole.current
    window.take(years)
    qtbot.waitUntil(lambda: window.has_history)
    filler, strip = window.histories.filler, window.histories.strip
    filler.stop()
    assert strip.button.text() == "Go on"
    assert "compared" in strip.words.text()
    strip.button.click()
    filled(qtbot, window)
    assert not strip.isVisible()


def test_another_theme_is_taken(home: MainWindow, whole: TabbedWindow, switch: ThemeSwitch) -> None:
    switch.set_mode("dark")
    assert table(home).delegate.theme.dark
    assert not home.grab().isNull()


def test_years_that_are_chosen_later_are_not_replaced_by_those_chosen_before(
    qtbot: QtBot, home: MainWindow, opened: Callable[[], MainWindow]
) -> None:
    at(home, FERRIES, 2)
    pair = opened()
    way = pair.of_history
    assert way is not None
    qtbot.waitUntil(lambda: way.neighbours_ready)
    last = way.shown
    assert last is not None
    near = (last[0] + 1, last[1] + 1) if last[1] < 3 else (last[0] - 1, last[1])
    far = next((a, b) for a in range(4) for b in range(a + 1, 4) if not way._kept.is_ready((a, b)))
    let, load, tried = threading.Event(), way._kept.load, threading.Event()

    def slow(request: Request, progress: Progress, should_cancel: ShouldCancel) -> Loaded:
        if way._kept.span_of(request) == far:
            tried.set()
            assert let.wait(20)
        return load(request, progress, should_cancel)

    pair.opener.loader = slow
    way._move(*far)
    assert tried.wait(20)
    way._move(*near)
    assert way.shown == near
    let.set()
    qtbot.wait(300)
    assert way.shown == near
    assert not pair.jobs.loading.busy
    assert not pair.progress.isVisible()
