"""What programs that tests start find around them."""

from __future__ import annotations

import os


def uncovered() -> dict[str, str]:
    """The environment less what makes coverage.py note each line, which takes twice as long as running it.

    For a program that runs what other tests run in their own process.
    """
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
