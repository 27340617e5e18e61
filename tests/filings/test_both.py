"""Two PDFs are read at once; what fails, and what is told of it, is as if they were read one by one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from viewer.filings.both import are_read_apart, both_at_once
from viewer.filings.errors import Cancelled

Stop = Callable[[], bool]


def waits(should_stop: Stop) -> str:
    """Read until told to stop."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if should_stop():
            raise Cancelled
        time.sleep(0.01)
    raise AssertionError("never stopped")


def fails(error: BaseException) -> Callable[[Stop], str]:
    def read(_should_stop: Stop) -> str:
        raise error

    return read


def go_on() -> bool:
    return False


def test_both_are_read_at_the_same_time() -> None:
    met = threading.Barrier(2, timeout=20)

    def one(name: str) -> Callable[[Stop], str]:
        def read(_should_stop: Stop) -> str:
            met.wait()
            return name

        return read

    assert both_at_once(one("old"), one("new"), go_on) == ("old", "new")


def test_the_failure_of_the_old_one_stops_the_new_one() -> None:
    with pytest.raises(ValueError, match="old"):
        both_at_once(fails(ValueError("old")), waits, go_on)


def test_where_both_fail_the_old_one_is_told() -> None:
    def slowly(_should_stop: Stop) -> str:
        time.sleep(0.1)
        raise ValueError("old")

    with pytest.raises(ValueError, match="old"):
        both_at_once(slowly, fails(ValueError("new")), go_on)


def test_where_only_the_new_one_fails_it_is_told() -> None:
    with pytest.raises(ValueError, match="new"):
        both_at_once(lambda _stop: "old", fails(ValueError("new")), go_on)


def test_a_cancel_stops_both() -> None:
    with pytest.raises(Cancelled):
        both_at_once(waits, waits, lambda: True)


def test_an_interrupt_does_not_wait_for_the_other() -> None:
    begun = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        both_at_once(waits, fails(KeyboardInterrupt()), go_on)
    assert time.monotonic() - begun < 10


def test_only_two_pdfs_are_read_apart(tmp_path: Path) -> None:
    pdf, page = tmp_path / "a.pdf", tmp_path / "b.pdf"
    pdf.write_bytes(b"\n%PDF-1.4")
    page.write_bytes(b"<html>")
    assert are_read_apart(pdf, pdf)
    assert not are_read_apart(pdf, page)
    assert not are_read_apart(page, pdf)
    assert not are_read_apart(pdf, tmp_path)
    assert not are_read_apart(pdf, tmp_path / "none.pdf")
