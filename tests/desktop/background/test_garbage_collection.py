"""Full collections held back while jobs run, and the interpreter's settings put back after the last one."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.soak.filings import FORMATS, write_pair
from viewer.comparison import compare
from viewer.desktop.background.garbage_collection import short_pauses
from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.filings import read


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


def test_what_is_not_kept_is_not_frozen() -> None:
    with short_pauses(keep=False):
        thing = _Thing()
        gone = weakref.ref(thing)
        thing.__dict__["self"] = thing
        del thing
    gc.collect()
    assert gone() is None


def test_what_one_of_two_keeps_is_frozen() -> None:
    before = gc.get_freeze_count()
    with short_pauses(keep=False):
        with short_pauses():
            kept = [[number] for number in range(10_000)]
        assert gc.get_freeze_count() == before
    assert gc.get_freeze_count() >= len(kept)


def test_the_window_s_cycles_are_freed_before_a_job_and_its_own_after_one_that_keeps_nothing(
    qtbot: QtBot,
) -> None:
    with short_pauses():
        pass  # something is frozen, as after the first job
    keeping, writing = JobRunner(), JobRunner(keeps=False)
    gone = []

    def leave_a_cycle(*_asked: object) -> None:
        thing = _Thing()
        gone.append(weakref.ref(thing))
        thing.__dict__["self"] = thing

    leave_a_cycle()
    with qtbot.waitSignal(keeping.finished):
        keeping.start(lambda _progress, _should_cancel: None)
    with qtbot.waitSignal(writing.finished):
        writing.start(leave_a_cycle)
    assert [one() for one in gone] == [None, None]
    for runner in (keeping, writing):
        runner.shutdown()
        runner.deleteLater()


@pytest.mark.parametrize("suffix", [suffix for suffix, _ in FORMATS])
def test_reading_and_comparing_leave_no_cycles_to_be_frozen(tmp_path: Path, suffix: str) -> None:
    number = [one for one, _ in FORMATS].index(suffix)
    pair = write_pair(tmp_path, 1, number)

    def work() -> None:
        compare(*map(read, pair))

    work()  # loads what is loaded once
    gc.collect()
    gc.disable()
    try:
        work()
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        left = Counter(type(one).__qualname__ for one in gc.garbage)
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
    # python-docx leaves the empty shells of parts: nothing of what the file holds.
    assert not {"_Document", "PackURI", "Relationships", "Setting", "HtmlLook"} & left.keys(), left
    assert left.total() < 100, left
    # One object may hold all words of both filings.
    assert suffix == ".docx" or not left, left


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
