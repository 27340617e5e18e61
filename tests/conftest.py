"""What holds for every test: no deadlines, for machines are noisy; in CI the same examples each time."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from viewer.cli import progress
from viewer.compiled import VARIABLE
from viewer.diagnostics.log import LogFile

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
# What has been tried in full already is tried again with few texts: where Qt is not installed.
settings.register_profile("few", deadline=None, derandomize=True, max_examples=10)
settings.load_profile("ci" if os.environ.get("CI") else "here")

# Programs that tests start find what others have compiled, and leave the user's own cache alone.
_USER = os.getuid() if hasattr(os, "getuid") else ""
os.environ.setdefault(VARIABLE, str(Path(tempfile.gettempdir()) / f"factordiff-tests-{_USER}"))


# A slow machine is no reason to say so among the lines that a test reads.
progress.QUIET_SECONDS = 600


@pytest.fixture(autouse=True)
def no_log_of_the_user() -> Iterator[None]:
    """Have a test that starts the program write its log into a folder of its own, and no later one."""
    yield
    logger = logging.getLogger("viewer")
    for handler in [one for one in logger.handlers if isinstance(one, LogFile)]:
        logger.removeHandler(handler)
        handler.close()
