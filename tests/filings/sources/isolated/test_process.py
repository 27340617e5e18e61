"""What a file does to the process that reads it is one sentence here, and the next file is read."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from viewer.filings.errors import Cancelled, UnreadableFiling
from viewer.filings.sources.isolated.process import CannotStart, ReaderProcess
from viewer.filings.watch import Watch

READER = "tests.filings.sources.isolated.bad_readers:read"
AT_ONCE = 5.0
"""Seconds that count as at once, on a machine that does much else."""


def go_on() -> None:
    """Stop nothing."""


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def start() -> Iterator[Callable[..., ReaderProcess]]:
    started: list[ReaderProcess] = []

    def start(**limits: float) -> ReaderProcess:
        started.append(ReaderProcess(READER, **limits))  # type: ignore[arg-type]
        return started[-1]

    yield start
    for reader in started:
        reader.close()
        assert not is_running(reader.pid)


Start = Callable[..., ReaderProcess]


def failure(reader: ReaderProcess, data: bytes, watch: Watch | None = None) -> str:
    with pytest.raises(UnreadableFiling) as caught:
        reader.read("a.pdf", data, go_on, watch or Watch())
    assert str(caught.value).startswith("a.pdf: ")
    assert "\n" not in str(caught.value)
    return caught.value.problem


def test_one_process_reads_file_after_file(start: Start) -> None:
    reader = start()
    for name in ("a.pdf", "b.pdf"):
        assert reader.read(name, b"", go_on).text == f"{name} {reader.pid}"
    assert reader.alive


def test_pages_are_told(start: Start) -> None:
    told: list[float] = []
    start().read("a.pdf", b"", go_on, Watch(told.append))
    assert told == [0.25, 0.5, 0.75, 1.0]


@pytest.mark.parametrize(("data", "code"), [(b"crash", "-6"), (b"exit", "3")])
def test_a_crash_is_one_sentence_and_its_stack_is_logged(
    start: Start, data: bytes, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    reader = start()
    assert failure(reader, data) == "the program part that reads such files crashed on it"
    assert not reader.alive
    (record,) = caplog.records
    assert f"ended with code {code}" in record.getMessage()
    assert ("bad_readers.py" in record.getMessage()) == (data == b"crash")


def test_a_loop_ends_when_nothing_is_heard_for_too_long(start: Start) -> None:
    reader = start(silence=1.0)
    begun = time.monotonic()
    assert failure(reader, b"loop") == "nothing more of it was read for 1 seconds: it may be damaged"
    assert time.monotonic() - begun < 1.0 + AT_ONCE
    assert not is_running(reader.pid)


def test_a_long_file_is_read_to_its_end(start: Start) -> None:
    assert start(silence=2.0).read("a.pdf", b"long", go_on).text.startswith("a.pdf")


def test_one_who_is_patient_waits_until_he_stops_it(start: Start) -> None:
    reader = start(silence=0.3)
    begun = time.monotonic()

    def stop_later() -> None:
        if time.monotonic() - begun > 2.0:
            raise Cancelled

    with pytest.raises(Cancelled):
        reader.read("a.pdf", b"silence", stop_later, Watch(patient=True))
    assert time.monotonic() - begun > 2.0


@pytest.mark.parametrize("data", [b"loop", b"silence"])
def test_a_stop_kills_the_process_at_once(start: Start, data: bytes) -> None:
    reader = start()
    asked = threading.Event()

    def stop() -> None:
        if asked.is_set():
            raise Cancelled

    def pages(done: float) -> None:
        if done == 1.0:
            asked.set()

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        reader.read("a.pdf", data, stop, Watch(pages))
    assert time.monotonic() - begun < AT_ONCE
    assert not is_running(reader.pid)
    assert not reader.alive


def test_a_stop_is_heeded_before_the_process_is_ready(start: Start) -> None:
    reader = start()

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        reader.read("a.pdf", b"", stop)
    assert not is_running(reader.pid)


def test_memory_beyond_the_limit_is_told_as_such(start: Start) -> None:
    assert failure(start(memory=1 << 30), b"memory") == "reading it takes more memory than there is"


def test_a_refusal_is_handed_on_and_the_process_stays(start: Start) -> None:
    reader = start()
    assert failure(reader, b"refuse") == "it is locked"
    assert reader.read("a.pdf", b"", go_on).text.endswith(str(reader.pid))


def test_a_fault_is_told_by_its_kind_and_logged_without_its_words(
    start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    assert (
        failure(start(), b"fault") == "reading it failed in a way that was not foreseen (ZeroDivisionError)"
    )
    assert "bad_readers.py" in caplog.text
    assert "of the filing" not in caplog.text


def test_what_a_library_prints_is_no_answer(start: Start) -> None:
    assert start().read("a.pdf", b"print", go_on).text.startswith("a.pdf")


def test_an_answer_that_is_more_than_values_is_not_taken(
    start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    assert "crashed" in failure(start(), b"lie")
    assert "is no part of an answer" in caplog.text


def test_a_process_that_cannot_read_says_so_before_any_file(caplog: pytest.LogCaptureFixture) -> None:
    reader = ReaderProcess("tests.filings.sources.isolated.bad_readers:absent")
    with caplog.at_level(logging.ERROR), pytest.raises(CannotStart, match="absent"):
        reader.read("a.pdf", b"", go_on)
    assert not reader.alive


def test_the_system_may_start_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    with pytest.raises(CannotStart):
        ReaderProcess(READER)
