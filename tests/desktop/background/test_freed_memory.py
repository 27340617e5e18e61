"""What a job leaves unused goes back to the system."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.soak.memory import resident
from viewer.desktop.background import freed_memory
from viewer.desktop.background.freed_memory import give_back
from viewer.desktop.background.jobs import JobRunner

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others take it back themselves")


@pytest.fixture(autouse=True)
def ask_again() -> Iterator[None]:
    freed_memory._trim.cache_clear()
    yield
    freed_memory._trim.cache_clear()


@LINUX
@pytest.mark.skipif(freed_memory._trim() is None, reason="not glibc")
def test_memory_between_what_lives_on_is_given_back() -> None:
    # Pieces too large for Python's own pools and too small to be mapped one by one.
    pieces = [bytes(8_000) for _ in range(10_000)]
    last = bytes(8_000)
    before = resident()
    del pieces
    give_back()
    assert before - resident() > 40_000_000
    assert last


def test_elsewhere_nothing_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert freed_memory._trim() is None
    give_back()


def _done(_progress: object, _should_cancel: object) -> str:
    return "done"


def _fails(_progress: object, _should_cancel: object) -> str:
    raise ValueError("invented")


@pytest.mark.parametrize("work", [_done, _fails])
def test_a_job_gives_back_in_its_own_thread_when_it_has_told(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, work: Callable[[object, object], str]
) -> None:
    threads: list[str] = []
    monkeypatch.setattr(freed_memory, "give_back", lambda: threads.append(threading.current_thread().name))
    runner = JobRunner()
    runner.start(work)
    qtbot.waitUntil(lambda: not runner.busy and bool(threads))
    assert threads == ["factordiff-job"]
    runner.shutdown()
    runner.deleteLater()
