"""An explanation is walked row by row, spoken row by row, and copied as text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout
from pytestqt.qtbot import QtBot

from viewer.desktop.look import outline_list
from viewer.desktop.look.outline import OutlineLine, heading, row, text_of
from viewer.desktop.look.outline_list import OutlineList

ROWS = (
    heading("Old filing"),
    row("Heading of factor 1", OutlineLine("For a heading:", indent=1), OutlineLine("it is short", indent=2)),
    row("Paragraph in factor 1", OutlineLine("a word and another one " * 30, indent=1)),
    row("Paragraph <b>in</b> factor 2"),
)


@pytest.fixture
def shown(qtbot: QtBot) -> OutlineList:
    made = OutlineList(ROWS, "Why")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    qtbot.waitUntil(lambda: made.visualRect(made.model().index(3, 0)).height() > 0)
    return made


def height(shown: OutlineList, at: int) -> int:
    return shown.visualRect(shown.model().index(at, 0)).height()


def test_arrows_lead_from_row_to_row_and_each_is_spoken_as_a_whole(qtbot: QtBot, shown: OutlineList) -> None:
    assert shown.currentIndex().row() == 0
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    told = shown.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Heading of factor 1; For a heading:; it is short"


def test_what_is_chosen_is_copied_as_it_stands(qtbot: QtBot, shown: OutlineList) -> None:
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied == "Heading of factor 1\n    For a heading:\n        it is short"
    qtbot.keyClick(shown, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text_of(ROWS)


def test_a_long_line_is_broken_and_never_cut(qtbot: QtBot, shown: OutlineList) -> None:
    one = height(shown, 3)
    before = height(shown, 2)
    assert before > 3 * one
    shown.resize(250, 400)
    qtbot.waitUntil(lambda: height(shown, 2) > before)
    assert height(shown, 0) > one, "a heading has more room above it"


def test_a_line_is_broken_once_for_each_width(
    qtbot: QtBot, shown: OutlineList, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken: list[OutlineLine] = []
    laid_out = outline_list._laid_out

    def heard(line: OutlineLine, font: QFont, width: int) -> QTextLayout:
        broken.append(line)
        return laid_out(line, font, width)

    before = height(shown, 2)
    with monkeypatch.context() as hearing:
        hearing.setattr(outline_list, "_laid_out", heard)
        shown.viewport().setUpdatesEnabled(False)
        for _ in range(3):
            shown.scheduleDelayedItemsLayout()
            qtbot.keyClick(shown, Qt.Key.Key_Down)
        assert broken == []
        shown.viewport().setUpdatesEnabled(True)
    shown.resize(250, 400)
    qtbot.waitUntil(lambda: height(shown, 2) > before)
