"""Where nothing gets on, the reviewer is asked whether to go on waiting; reading goes on meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.notices.banner_stack import BannerStack
from viewer.desktop.opening.patience import WAIT, Patience
from viewer.filings.errors import Cancelled


class Stuck:
    """Work that gets on when it is let."""

    def __init__(self) -> None:
        self.gets_on, self.ends = threading.Event(), threading.Event()

    def __call__(self, progress: Progress, should_cancel: ShouldCancel) -> object:
        progress("Reading the old filing", 0.1)
        while not self.ends.wait(0.01):
            if self.gets_on.is_set():
                self.gets_on.clear()
                progress("Reading the new filing", 0.2)
            if should_cancel():
                raise Cancelled
        return "done"


@pytest.fixture
def stuck(qtbot: QtBot) -> Iterator[tuple[Stuck, JobRunner, BannerStack, Patience]]:
    runner, banners = JobRunner(), BannerStack()
    qtbot.addWidget(banners)
    patience = Patience(runner, banners)
    assert patience.timer.interval() == WAIT
    patience.timer.setInterval(1000)
    work = Stuck()
    runner.start(work)
    yield work, runner, banners, patience
    runner.shutdown()


Parts = tuple[Stuck, JobRunner, BannerStack, Patience]


def asked(qtbot: QtBot, banners: BannerStack) -> str:
    qtbot.waitUntil(lambda: bool(banners.banners), timeout=20_000)
    (banner,) = banners.banners
    return banner.message.text


def press(banners: BannerStack, title: str) -> None:
    (banner,) = banners.banners
    next(button for button in banner.buttons if button.text() == title).click()


def test_the_question_names_the_stage(qtbot: QtBot, stuck: Parts) -> None:
    assert asked(qtbot, stuck[2]) == (
        "Reading the old filing: no progress for 1 seconds. A file may be damaged. Go on waiting?"
    )


def test_it_is_taken_back_when_reading_gets_on(qtbot: QtBot, stuck: Parts) -> None:
    work, _, banners, _ = stuck
    asked(qtbot, banners)
    work.gets_on.set()
    qtbot.waitUntil(lambda: not banners.banners)
    assert asked(qtbot, banners).startswith("Reading the new filing")


def test_going_on_asks_again_later(qtbot: QtBot, stuck: Parts) -> None:
    work, runner, banners, patience = stuck
    asked(qtbot, banners)
    press(banners, "Go on waiting")
    assert not banners.banners
    assert runner.busy
    assert patience.timer.isActive()
    asked(qtbot, banners)
    with qtbot.waitSignal(runner.finished):
        work.ends.set()
    assert not banners.banners
    assert not patience.timer.isActive()


def test_stop_cancels(qtbot: QtBot, stuck: Parts) -> None:
    _, runner, banners, patience = stuck
    asked(qtbot, banners)
    with qtbot.waitSignal(runner.cancelled):
        press(banners, "Stop")
    assert not runner.busy
    assert not patience.timer.isActive()
