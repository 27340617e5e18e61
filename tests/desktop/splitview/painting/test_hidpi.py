"""On a screen of twice the density boxes must still sit on their figures and rows start level."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def test_boxes_and_rows_at_twice_the_density() -> None:
    """Qt reads the scale once, when the application is made: so in a process of its own."""
    chosen = "loud_box or every_line or every_width or tick_is_painted"
    files = [
        str(HERE / name)
        for name in ("test_pane_painter.py", "../panes/test_alignment.py", "../strip/test_overview.py")
    ]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", chosen, *files],
        env={**os.environ, "QT_SCALE_FACTOR": "2"},
        cwd=HERE.parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
