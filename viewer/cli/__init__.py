"""The command ``factordiff``: two files open the window, ``compare`` prints what changed.

``factors`` and ``explain`` look at one filing alone. What a command needs is imported when it runs, so that
``--help`` answers at once and ``compare`` works where Qt is not installed. Whatever goes wrong is one line on
standard error and exit code 2.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.cli.faults import DIFFERENT, SAME, TROUBLE
from viewer.compiled import keep

__all__ = ["DIFFERENT", "SAME", "TROUBLE", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``factordiff`` with the arguments (default: the process's own) and return its exit code."""
    if arguments is None:
        keep()
    from viewer.cli import commands  # after what was compiled before has been found

    return commands.main(arguments)
