"""The sample that most tests of the plan look at."""

from __future__ import annotations

import pytest

from tests.redline.sample import sample
from viewer.comparison.model import Comparison


@pytest.fixture(scope="session")
def comparison() -> Comparison:
    return sample()
