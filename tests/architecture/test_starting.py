"""Starting the command line loads neither Qt nor the heavy libraries: help and version answer at once."""

from __future__ import annotations

import subprocess
import sys

import pytest

from viewer.resources import resource


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


def test_comparing_two_small_filings_loads_no_numpy() -> None:
    """It would take as long to load as all else that comparing the samples loads."""
    old, new = sorted(resource("samples").glob("*.md"))[:2]
    script = (
        "import sys\n"
        "from viewer.comparison import compare\n"
        "from viewer.filings import read\n"
        "assert compare(*map(read, sys.argv[1:])).pairs\n"
        "print('numpy' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(old), str(new)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
