"""A window that is killed has lost a tenth of a second at most."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="windows are killed as forks of one process")
def test_twenty_killed_windows_lose_nothing_that_was_said_a_tenth_of_a_second_before() -> None:
    """Takes longer than other tests, for each window must live long enough for something to be lost."""
    command = [sys.executable, "-m", "tests.desktop.killing", "--times", os.environ.get("KILLS", "20")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
