"""One strip and one Esc for all that runs in the background."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from viewer.desktop.background.jobs import JobRunner
from viewer.desktop.frame.window_jobs import WindowJobs
from viewer.desktop.opening.progress_strip import ProgressStrip


@pytest.fixture
def released() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def jobs(qtbot: QtBot, released: threading.Event) -> Iterator[WindowJobs]:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    made = WindowJobs(strip)
    yield made
    released.set()
    made.shutdown()


def run(runner: JobRunner, released: threading.Event) -> None:
    runner.start(lambda _progress, _should_cancel: released.wait(10))


def test_idle_at_first(jobs: WindowJobs) -> None:
    assert not jobs.busy


@pytest.mark.parametrize("name", ["loading", "exporting", "recomparing", "wording"])
def test_each_kind_of_work_is_stopped(jobs: WindowJobs, released: threading.Event, name: str) -> None:
    run(getattr(jobs, name), released)
    assert jobs.busy
    jobs.stop()
    assert not jobs.busy


def test_scoring_belongs_to_its_dialog(jobs: WindowJobs, released: threading.Event) -> None:
    run(jobs.scoring, released)
    assert not jobs.busy
    jobs.stop()
    assert jobs.scoring.busy


def test_opening_is_stopped_before_the_report(jobs: WindowJobs, released: threading.Event) -> None:
    run(jobs.exporting, released)
    run(jobs.loading, released)
    jobs.stop()
    assert (jobs.loading.busy, jobs.exporting.busy) == (False, True)
    jobs.stop()
    assert not jobs.busy
