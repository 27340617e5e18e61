"""How far the work is shows on standard error, after a second, in the form that suits who reads it."""

from __future__ import annotations

import io
import sys
from time import sleep

import pytest

from viewer.cli import progress
from viewer.cli.progress import shown_progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "QUIET_SECONDS", 0.02)
    monkeypatch.setattr(progress, "_REDRAWN", 0.01)


def said(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, *, quiet: bool = False, lasts: float = 0.2
) -> str:
    monkeypatch.setattr(sys, "stderr", stream)
    with shown_progress(quiet=quiet) as shown:
        shown.tell("Reading old.htm", 0.25)
        sleep(lasts)
    return stream.getvalue()


def test_a_log_gets_lines_with_the_step_and_the_share(monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(monkeypatch, io.StringIO()).splitlines()[0] == "factordiff: Reading old.htm … 25%"


@pytest.mark.parametrize("kind", [io.StringIO, Terminal])
def test_a_step_is_named_before_a_command_names_one(
    monkeypatch: pytest.MonkeyPatch, kind: type[io.StringIO]
) -> None:
    stream = kind()
    monkeypatch.setattr(sys, "stderr", stream)
    with shown_progress(quiet=False):
        sleep(0.1)
    assert "Starting" in stream.getvalue()
    assert ":  …" not in stream.getvalue()


def test_a_terminal_gets_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = said(monkeypatch, Terminal())
    assert "Reading old.htm  [#########" in drawn
    assert "25%" in drawn
    assert drawn.endswith("\n")


def test_what_is_quick_or_asked_to_be_quiet_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(monkeypatch, Terminal(), quiet=True) == ""
    monkeypatch.setattr(progress, "QUIET_SECONDS", 5.0)
    assert said(monkeypatch, Terminal(), lasts=0.0) == ""


def test_the_share_never_falls(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    with shown_progress(quiet=False) as shown:
        shown.tell("Marking what changed", 0.8)
        shown.tell("Reading new.pdf", 0.3)
        sleep(0.1)
    assert "Reading new.pdf … 80%" in stream.getvalue()


def test_a_closed_standard_error_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    class Closed(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    assert said(monkeypatch, Closed()) == ""
