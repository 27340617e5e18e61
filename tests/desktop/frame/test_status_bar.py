"""The line at the foot of the window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from viewer.desktop.frame.status_bar import StatusBar
from viewer.desktop.look.tips import plain_tip

LONG = "The figure stands in two places, one under goodwill in the old filing, one elsewhere in the new. " * 2


def bar(qtbot: QtBot, width: int) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    made.resize(width, 28)
    with qtbot.waitExposed(made):
        made.show()
    made.show_counts(["18 paired", "0 of 20 reviewed"])
    made.show_hints("Space: reviewed, next")
    return made


def test_a_message_that_is_too_long_is_elided_with_all_of_it_in_the_tooltip(qtbot: QtBot) -> None:
    foot = bar(qtbot, 700)
    foot.tell(LONG)
    assert foot.currentMessage() == LONG
    assert foot.shown_message.endswith("…")
    assert foot.toolTip() == plain_tip(LONG)
    assert not foot.hints.isVisible()
    assert not foot.grab().isNull()
    foot.clearMessage()
    assert foot.toolTip() == ""


def test_a_short_message_leaves_the_hints_alone(qtbot: QtBot) -> None:
    foot = bar(qtbot, 1000)
    foot.tell("Copied")
    assert foot.shown_message == "Copied"
    assert foot.toolTip() == ""
    assert foot.hints.isVisible()
