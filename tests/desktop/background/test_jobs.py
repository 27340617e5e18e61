"""Work in a thread: its progress, its end, and what is dropped."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.filings.errors import Cancelled


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shutdown()
    runner.deleteLater()


def test_the_result_arrives_in_the_thread_of_the_window(qtbot: QtBot, runner: JobRunner) -> None:
    threads: list[int] = []

    def work(_progress: Progress, _should_cancel: ShouldCancel) -> int:
        threads.append(threading.get_ident())
        return 42

    runner.finished.connect(lambda _result: threads.append(threading.get_ident()))
    with qtbot.waitSignal(runner.finished) as finished:
        runner.start(work)
    assert finished.args == [42]
    assert threads[0] != threading.get_ident() == threads[1]
    assert not runner.busy


def test_progress_is_passed_on_in_steps(qtbot: QtBot, runner: JobRunner) -> None:
    seen: list[tuple[str, float]] = []
    runner.progressed.connect(lambda stage, done: seen.append((stage, done)))

    def work(progress: Progress, _should_cancel: ShouldCancel) -> None:
        for number in range(10_001):
            progress("counting", number / 10_000)
        progress("resting", 1.0)

    with qtbot.waitSignal(runner.finished):
        runner.start(work)
    assert 90 <= len(seen) <= 110
    assert seen[0] == ("counting", 0.0)
    assert seen[-1] == ("resting", 1.0)
    assert [done for _, done in seen] == sorted(done for _, done in seen)


def test_a_failure_is_handed_over(qtbot: QtBot, runner: JobRunner) -> None:
    error = ValueError("invented")

    def work(_progress: Progress, _should_cancel: ShouldCancel) -> None:
        raise error

    with qtbot.waitSignal(runner.failed) as failed:
        runner.start(work)
    assert failed.args == [error]


def test_work_that_cancels_itself_says_so(qtbot: QtBot, runner: JobRunner) -> None:
    def work(_progress: Progress, _should_cancel: ShouldCancel) -> None:
        raise Cancelled

    with qtbot.waitSignal(runner.cancelled):
        runner.start(work)
    assert not runner.busy


def test_cancel_is_heard_and_its_result_dropped(qtbot: QtBot, runner: JobRunner) -> None:
    begun, heard = threading.Event(), threading.Event()

    def work(_progress: Progress, should_cancel: ShouldCancel) -> str:
        begun.set()
        while not should_cancel():
            pass
        heard.set()
        return "late"

    runner.start(work)
    qtbot.waitUntil(begun.is_set)
    with qtbot.assertNotEmitted(runner.finished, wait=50):
        with qtbot.waitSignal(runner.cancelled):
            runner.cancel()
        qtbot.waitUntil(heard.is_set)


def test_new_work_replaces_the_old(qtbot: QtBot, runner: JobRunner) -> None:
    go = threading.Event()

    def slow(_progress: Progress, _should_cancel: ShouldCancel) -> str:
        go.wait(5)
        return "slow"

    results: list[str] = []
    runner.finished.connect(results.append)
    runner.start(slow)
    with qtbot.waitSignal(runner.finished):
        runner.start(lambda _progress, _should_cancel: "fast")
    go.set()
    runner.shutdown()
    qtbot.wait(20)
    assert results == ["fast"]


def test_cancelling_nothing_says_nothing(qtbot: QtBot, runner: JobRunner) -> None:
    with qtbot.assertNotEmitted(runner.cancelled):
        runner.cancel()
