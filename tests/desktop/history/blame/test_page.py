"""The blame view as it is used: read, stepped through, pointed at, and led on from."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.accessibility.told import nameless
from tests.desktop.hearing import Heard
from tests.desktop.history.histories import (
    CREW,
    DEAR,
    FERRY,
    LEAVING,
    PORT,
    RUST,
    SLOW,
    STORMS,
    STRIKE,
    port_history,
)
from viewer.desktop.history.blame.margin import age_colour
from viewer.desktop.history.blame.page import BlamePage
from viewer.desktop.history.opened import OpenedHistory, PairWish
from viewer.desktop.look.theme import THEMES
from viewer.history import Comparisons, FactorAt, aligned_history

LIGHT = THEMES["light"]


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[BlamePage]:
    opened = OpenedHistory()
    opened.open(*port_history())
    page = BlamePage(opened, LIGHT)
    qtbot.addWidget(page)
    page.resize(900, 600)
    with qtbot.waitExposed(page):
        page.show()
    with qtbot.waitSignal(page.tracing.traced):
        page.shown()
    page.take_focus()
    yield page
    page.tracing.shutdown()


def here(page: BlamePage) -> str:
    return page.pane.current.blamed.text if page.pane.current is not None else ""


def go_to(page: BlamePage, text: str) -> None:
    shown = page.pane.page
    assert shown is not None
    page.pane.go_to(next(one.number for one in shown.sentences if one.blamed.text == text))


def test_the_newest_filing_is_read_with_the_age_of_each_sentence(page: BlamePage) -> None:
    assert page.bar.filing.currentText() == "2022"
    assert [page.bar.filing.itemText(row) for row in range(4)] == ["2022", "2021", "2017", "2014"]
    assert page.pane.accessibleName() == "Pier 20-F FY2022, with the age of each sentence"
    chips = [chip.text() for _, chip in sorted(page.legend.chips.items()) if chip.isVisible()]
    assert chips == ["≤2014 · 2", "2017 · 1", "2021 · 2", "2022 · 1"]


def test_every_part_says_what_it_is(page: BlamePage) -> None:
    page.bar.past.setChecked(True)
    page.bar.gone.setChecked(True)
    assert nameless(page) == []
    assert nameless(page.bar) == []


def test_the_text_is_there_before_it_is_traced(qtbot: QtBot) -> None:
    opened = OpenedHistory()
    opened.open(*port_history())
    page = BlamePage(opened, LIGHT)
    qtbot.addWidget(page)
    assert STRIKE in page.pane.toPlainText()
    assert not page.bar.since.isEnabled()
    assert not page.bar.ages.isEnabled()


def test_keys_step_through_ages_and_through_what_is_new(qtbot: QtBot, page: BlamePage) -> None:
    seen = []
    for _ in range(4):
        qtbot.keyClick(page.pane, Qt.Key.Key_N)
        seen.append(here(page))
    assert seen == [PORT, DEAR, STRIKE, CREW]
    qtbot.keyClick(page.pane, Qt.Key.Key_P)
    assert here(page) == STRIKE
    page.bar.since.setCurrentIndex(page.bar.since.findData(2))
    qtbot.keyClick(page.pane, Qt.Key.Key_Y)
    assert here(page) == CREW
    qtbot.keyClick(page.pane, Qt.Key.Key_Y, Qt.KeyboardModifier.ShiftModifier)
    assert here(page) == STRIKE


def test_where_no_other_age_is_left_it_says_so(qtbot: QtBot, page: BlamePage) -> None:
    go_to(page, LEAVING)
    qtbot.keyClick(page.pane, Qt.Key.Key_N)
    assert here(page) == LEAVING
    assert page.line.words.text() == "No other age there"


def test_the_sentence_at_hand_is_told_below_and_said(
    page: BlamePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = Heard(monkeypatch).said
    go_to(page, DEAR)
    told = "Stands so since 2017; first in other words in 2014 or before; reworded in 2017"
    assert page.line.words.text() == told
    assert told in said
    assert page.line.link.text() == "Open 2014 ▸ 2017 here"


def test_enter_and_a_click_ask_for_the_two_filings(qtbot: QtBot, page: BlamePage) -> None:
    go_to(page, DEAR)
    with qtbot.waitSignal(page.opened.pair_wanted) as asked:
        qtbot.keyClick(page.pane, Qt.Key.Key_Return)
    wish: PairWish = asked.args[0]
    assert (wish.earlier, wish.later, wish.at) == (0, 1, FactorAt(1, 1))
    at = page.pane.cursorRect().center() + QPoint(30, 0)
    with qtbot.waitSignal(page.opened.pair_wanted) as clicked:
        qtbot.mouseClick(page.pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert clicked.args[0] == wish


def test_a_tooltip_says_since_when_a_sentence_stands(page: BlamePage) -> None:
    go_to(page, STRIKE)
    at = page.pane.cursorRect().center() + QPoint(30, 0)
    assert page.pane.tip_at(at) == "New in 2022: no filing before has it. Click: 2021 ▸ 2022"
    assert page.pane.tip_at(QPoint(20, at.y())) == page.pane.tip_at(at)


def test_another_year_is_read_at_the_same_risk(qtbot: QtBot, page: BlamePage) -> None:
    go_to(page, LEAVING)
    with qtbot.waitSignal(page.tracing.traced):
        page.show_filing(2)
    assert here(page) == CREW
    with qtbot.waitSignal(page.tracing.traced):
        page.show_filing(0)
    assert SLOW in page.pane.toPlainText()
    assert "oldest filing" in page.legend.marks.text()


def test_a_risk_can_be_asked_for_before_its_filing_is_traced(qtbot: QtBot, page: BlamePage) -> None:
    with qtbot.waitSignal(page.tracing.traced):
        page.show_factor(FactorAt(0, 2))
    assert here(page) == FERRY


def test_what_went_is_listed_by_risk_and_leads_to_its_last_filing(qtbot: QtBot, page: BlamePage) -> None:
    with qtbot.waitSignal(page.tracing.listed):
        page.bar.gone.setChecked(True)
    assert [row.spoken for row in page.gone.list.rows] == [
        FERRY,
        f"Last in 2014; {FERRY}",
        f"Last in 2014; {RUST}",
    ]
    page.gone.list.setCurrentIndex(page.gone.list.model().index(2, 0))
    with qtbot.waitSignal(page.opened.pair_wanted) as asked:
        qtbot.keyClick(page.gone.list, Qt.Key.Key_Return)
    assert (asked.args[0].earlier, asked.args[0].later, asked.args[0].at) == (0, 1, FactorAt(0, 2))


def test_the_past_of_a_sentence_shows_its_wordings_and_the_age_of_its_words(
    qtbot: QtBot, page: BlamePage
) -> None:
    go_to(page, DEAR)
    with qtbot.waitSignal(page.tracing.worded):
        qtbot.keyClick(page.pane, Qt.Key.Key_W)
    told = [row.spoken for row in page.past.list.rows]
    assert told[:2] == [f"Since 2017; {DEAR}", f"In 2014, before it was reworded in 2017; {SLOW}"]
    assert "2017: and dear" in told[2]
    go_to(page, PORT)
    assert [row.spoken for row in page.past.list.rows] == [f"Since 2014 or before; {PORT}"]


def test_what_is_copied_is_the_filings_own_text(page: BlamePage) -> None:
    page.pane.selectAll()
    page.pane.copy()
    copied = QApplication.clipboard().text()
    assert f"{PORT}\n{STORMS} {DEAR} {STRIKE}\n" in copied


def test_the_margin_has_the_colour_of_the_age_in_every_theme(page: BlamePage) -> None:
    for theme in THEMES.values():
        page.set_theme(theme)
        go_to(page, STRIKE)
        picture: QImage = page.pane.grab().toImage()
        y = page.pane.cursorRect().center().y()
        colours = {picture.pixelColor(x, y).name() for x in range(picture.width() // 3)}
        assert age_colour(theme, 3, 3).name() == theme.accent.name()
        assert theme.accent.name() in colours
    assert QColor(age_colour(LIGHT, 0, 3)) != age_colour(LIGHT, 3, 3)


def test_larger_text_keeps_the_place(qtbot: QtBot, page: BlamePage) -> None:
    go_to(page, CREW)
    page.zoom.step(3)
    assert here(page) == CREW


def test_a_shorter_history_is_read_from_its_newest_filing(page: BlamePage) -> None:
    go_to(page, LEAVING)
    history, _comparisons = port_history()
    fewer = history.filings[:2]
    page.opened.open(aligned_history(fewer), Comparisons(fewer))
    assert page.filing == 1
    assert page.pane.page is not None
    assert page.pane.page.filing == 1
