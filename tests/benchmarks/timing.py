"""How benchmarks of stages take a time, and tell the ratio that they found."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest


def best_seconds(work: Callable[[], object], rounds: int, before: Callable[[], object]) -> float:
    """Best time of a few, of the processor, so that other programs have no say in it.

    ``before`` is called before each round, and not timed.
    """
    best = float("inf")
    for _ in range(rounds):
        before()
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best


def tell(request: pytest.FixtureRequest, what: str, ratio: float) -> float:
    """Print a ratio although output is captured, and return it."""
    with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        print(f"\n{what}: {ratio:.2f}")
    return ratio
