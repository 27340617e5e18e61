"""What holds for every test: no deadlines, for machines are noisy; in CI the same examples each time."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from viewer.cli import progress
from viewer.diagnostics.log import LogFile

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
# What has been tried in full already is tried again with few texts: where Qt is not installed.
settings.register_profile("few", deadline=None, derandomize=True, max_examples=10)
settings.load_profile("ci" if os.environ.get("CI") else "here")


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
