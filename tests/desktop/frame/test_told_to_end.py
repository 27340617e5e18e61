"""What the system tells the program reaches the window, and is let alone afterwards."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from pytestqt.qtbot import QtBot

from viewer.desktop.frame.told_to_end import ToldToEnd

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_signal_is_told_in_an_event(qtbot: QtBot, name: str) -> None:
    told: list[str] = []
    listening = ToldToEnd(lambda: told.append("end"))
    try:
        os.kill(os.getpid(), getattr(signal, name))
        assert not told, "not in the middle of whatever was being done"
        qtbot.waitUntil(lambda: told == ["end"])
    finally:
        listening.stop()


def test_afterwards_signals_do_what_they_did_before(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    ToldToEnd(lambda: None).stop()
    assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before
