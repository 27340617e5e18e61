"""Starting the command line loads neither Qt nor the heavy libraries: help and version answer at once."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "statement",
    [
        "import viewer.cli",
        "import viewer.filings, viewer.comparison, viewer.review, viewer.report, viewer.highlighting",
    ],
)
def test_the_command_line_does_without_qt(statement: str) -> None:
    script = f"{statement}\nimport sys\nprint(sorted(m for m in sys.modules if m.startswith('PySide6')))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_starting_the_command_line_loads_no_solver_and_no_engine() -> None:
    """Help and version must answer at once, so the heavy libraries wait until a comparison needs them."""
    script = (
        "import viewer.cli, sys\n"
        "heavy = {'scipy', 'numpy', 'rapidfuzz', 'jinja2', 'charset_normalizer', 'pygments', 'ftfy'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
