"""A window that did not end by itself is told of at the next start, with what can be handed on."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from viewer.desktop.notices.banner import Message
from viewer.desktop.notices.banner_stack import BannerStack
from viewer.desktop.notices.unexpected_end import log_ends, unexpected_end
from viewer.diagnostics.running import UnexpectedEnd
from viewer.language.say import say_day

TODAY = datetime.now().astimezone().replace(hour=14, minute=3, second=12)


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """The platform that is named exists."""


def test_the_banner_says_when_and_that_the_work_is_kept() -> None:
    # Asked anew: the tests may have begun before midnight.
    today = datetime.now().astimezone().replace(hour=14, minute=3, second=12)
    message = unexpected_end([UnexpectedEnd(today, "")], print)
    assert message.text.startswith("factordiff ended unexpectedly at 14:03:12. Marks and notes saved by then")


def test_another_day_is_named_and_the_last_end_counts() -> None:
    before = TODAY - timedelta(days=3)
    ends = [UnexpectedEnd(before - timedelta(days=1), ""), UnexpectedEnd(before, "")]
    assert f"ended unexpectedly on {say_day(before.date())} at 14:03:12" in unexpected_end(ends, print).text


def test_the_diagnostics_have_versions_and_all_stacks(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path))
    copied: list[str] = []
    ends = [UnexpectedEnd(TODAY, "first stack\n"), UnexpectedEnd(TODAY, "second stack\n")]
    message = unexpected_end(ends, copied.append)
    (remedy,) = message.remedies
    assert remedy.title == "Copy diagnostics"
    assert not remedy.closes
    remedy.act()
    (told,) = copied
    assert told.startswith("factordiff 0.")
    for words in ("Python 3", "Qt 6", QGuiApplication.platformName(), "first stack", "second stack", "empty"):
        assert words in told


def test_it_stays_when_filings_are_opened(qtbot: QtBot) -> None:
    stack = BannerStack()
    qtbot.addWidget(stack)
    kept = stack.say(unexpected_end([UnexpectedEnd(TODAY, "")], print))
    stack.say(Message("of the filings on screen"))
    stack.clear()
    assert stack.banners == [kept]


def test_the_stack_is_kept_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    log_ends([UnexpectedEnd(TODAY, "the stack\n")])
    assert "14:03:12" in caplog.text
    assert "the stack" in caplog.text
