"""The command ``factordiff``: two files open the window, ``compare`` prints what changed.

``factors`` and ``explain`` look at one filing alone. What a command needs is imported when it runs, so that
``--help`` answers at once and ``compare`` works where Qt is not installed. Whatever goes wrong is one line on
standard error and exit code 2.
"""

from viewer.cli.commands import main
from viewer.cli.faults import DIFFERENT, SAME, TROUBLE

__all__ = ["DIFFERENT", "SAME", "TROUBLE", "main"]
