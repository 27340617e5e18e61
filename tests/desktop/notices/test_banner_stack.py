"""Messages that leave room for what is read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from viewer.desktop.look.tips import plain_tip
from viewer.desktop.notices.banner import Banner, Message, Remedy, Tone
from viewer.desktop.notices.banner_stack import SHARE, BannerStack

LONG = "A paragraph of the old filing breaks off in the middle of a sentence about disposals of assets. " * 2


@pytest.fixture
def stack(qtbot: QtBot) -> BannerStack:
    """In a window as small as is common."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    stack = BannerStack(window)
    column.addWidget(stack)
    column.addStretch(1)
    window.resize(560, 700)
    with qtbot.waitExposed(window):
        window.show()
    return stack


def shown(stack: BannerStack) -> list[Banner]:
    return [banner for banner in stack.banners if banner.isVisible()]


def test_few_messages_are_all_seen_in_full(qtbot: QtBot, stack: BannerStack) -> None:
    stack.say(Message(LONG, Tone.NOTICE))
    stack.say(Message("Stopped", Tone.NOTICE))
    qtbot.wait(10)
    assert [banner.label.wordWrap() for banner in shown(stack)] == [True, True]
    assert not any(banner.more.isVisible() for banner in stack.banners)


def test_many_messages_take_one_line_and_say_how_many_more(qtbot: QtBot, stack: BannerStack) -> None:
    for number in range(3):
        stack.say(Message(f"{number}: {LONG}", Tone.NOTICE, (Remedy("Show", lambda: None),)))
    stack.say(Message("The review could not be saved", Tone.ALARM))
    qtbot.waitUntil(lambda: stack.folded)
    (alone,) = shown(stack)
    assert alone.message.tone is Tone.ALARM
    assert alone.more.text() == "3 more"
    qtbot.waitUntil(lambda: stack.height() <= SHARE * 700)
    assert len(stack.banners) == 4


def test_all_are_shown_when_asked_and_folded_again(qtbot: QtBot, stack: BannerStack) -> None:
    for number in range(4):
        stack.say(Message(f"{number}: {LONG}", Tone.NOTICE))
    qtbot.waitUntil(lambda: stack.folded)
    (alone,) = shown(stack)
    assert alone.label.toolTip() == plain_tip(alone.message.text)
    alone.more.click()
    assert len(shown(stack)) == 4
    assert alone.more.text() == "Fewer"
    alone.more.click()
    assert shown(stack) == [alone]


def test_one_that_goes_makes_room_for_the_others(qtbot: QtBot, stack: BannerStack) -> None:
    for number in range(4):
        stack.say(Message(f"{number}: {LONG}", Tone.NOTICE))
    qtbot.waitUntil(lambda: stack.folded)
    for banner in stack.banners[1:]:
        banner.take_away()
    (left,) = shown(stack)
    qtbot.waitUntil(left.label.wordWrap)
    assert not left.more.isVisible()


def test_a_larger_window_has_room_for_all(qtbot: QtBot, stack: BannerStack) -> None:
    for number in range(4):
        stack.say(Message(f"{number}: {LONG}", Tone.NOTICE))
    qtbot.waitUntil(lambda: stack.folded)
    stack.window().resize(1800, 1200)
    qtbot.waitUntil(lambda: not stack.folded)
    assert len(shown(stack)) == 4
