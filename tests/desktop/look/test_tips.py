"""Whatever looks like HTML is shown over a part of the window as it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from viewer.desktop.look.tips import LONGEST_LINE, bold, give_tip, plain_tip, rich_tip
from viewer.desktop.notices.plain_box import plain_box

MARKUP = "Prices <b>may</b> fall <img src=x> & rise"


def shown(tip: str) -> str:
    """What a reader sees of a tooltip."""
    if not Qt.mightBeRichText(tip):
        return tip
    page = QTextDocument()
    page.setHtml(tip)
    return page.toPlainText()


@given(st.text(st.characters(categories=("L", "N", "P", "S")), max_size=200))
@pytest.mark.usefixtures("qapp")
def test_any_words_are_seen_as_they_stand(words: str) -> None:
    assert shown(plain_tip(words)).replace("\n", "") == words


def test_short_words_stay_as_they_are_and_long_ones_are_wrapped() -> None:
    assert plain_tip("Close this tab") == "Close this tab"
    assert plain_tip("") == ""
    long = plain_tip("word " * LONGEST_LINE)
    assert max(map(len, long.splitlines())) <= LONGEST_LINE
    assert long.split() == ["word"] * LONGEST_LINE


@pytest.mark.usefixtures("qapp")
def test_a_tooltip_of_several_lines_escapes_each() -> None:
    assert shown(rich_tip([bold(MARKUP), "", MARKUP])) == f"{MARKUP}\n{MARKUP}"
    assert rich_tip([]) == ""


def test_who_hears_the_window_is_told_no_markup(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    give_tip(label, MARKUP)
    assert label.accessibleDescription() == MARKUP
    give_tip(label, "Close")
    assert (label.toolTip(), label.accessibleDescription()) == ("Close", "")
    label.setAccessibleDescription("Its own")
    give_tip(label, MARKUP)
    assert label.accessibleDescription() == "Its own"


def test_a_box_shows_both_its_texts_as_they_stand(qtbot: QtBot) -> None:
    box = plain_box(QMessageBox.Icon.Question, "Open", MARKUP, MARKUP)
    qtbot.addWidget(box)
    told = [label for label in box.findChildren(QLabel) if label.text() == MARKUP]
    assert [label.textFormat() for label in told] == [Qt.TextFormat.PlainText] * 2
