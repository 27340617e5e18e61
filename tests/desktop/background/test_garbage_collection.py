"""Full collections held back while jobs run, and the interpreter's settings put back after the last one."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from viewer.desktop.background.garbage_collection import short_pauses
from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel


@pytest.fixture(autouse=True)
def thaw() -> Iterator[None]:
    yield
    gc.unfreeze()


class _Thing:
    pass


def _full_collections() -> int:
    return int(gc.get_stats()[2]["collections"])


def test_no_full_collection_falls_due_however_much_is_made() -> None:
    with short_pauses():
        before = _full_collections()
        kept = [[number] for number in range(400_000)]
        assert _full_collections() == before
    assert len(kept) == 400_000


def test_young_cycles_are_still_collected() -> None:
    with short_pauses():
        thing = _Thing()
        gone = weakref.ref(thing)
        thing.__dict__["self"] = thing
        del thing
        # As many as bring on a collection of the middle generation, where a young one may have put the thing.
        kept = [[number] for number in range(400_000)]
    assert gone() is None
    assert kept


def test_the_settings_are_put_back_after_the_last_of_several() -> None:
    usual = gc.get_threshold(), sys.getswitchinterval()
    with pytest.raises(ValueError, match="invented"), short_pauses():
        with short_pauses():
            pass
        assert gc.get_threshold() != usual[0]
        raise ValueError("invented")
    assert (gc.get_threshold(), sys.getswitchinterval()) == usual


def test_what_was_made_is_out_of_the_collectors_sight_and_still_freed() -> None:
    with short_pauses():
        thing = _Thing()
        kept = [[number] for number in range(10_000)]
    assert gc.get_freeze_count() >= len(kept)
    gone = weakref.ref(thing)
    del thing
    assert gone() is None


def test_a_job_runs_so(qtbot: QtBot) -> None:
    runner = JobRunner()
    usual = gc.get_threshold()
    seen: list[tuple[int, int, int]] = []
    ended = threading.Event()

    def work(_progress: Progress, _should_cancel: ShouldCancel) -> None:
        seen.append(gc.get_threshold())
        ended.set()

    with qtbot.waitSignal(runner.finished):
        runner.start(work)
    assert seen[0][2] > usual[2]
    assert gc.get_threshold() == usual
    runner.shutdown()
    runner.deleteLater()
