"""What helps to find the cause of a fault, to be handed on: versions, stacks, the end of the log.

The message of an exception may quote the filing that was being read (``could not convert '12,3x' …``),
and filings may not be public yet. So an exception is told by its type and its stack, as the log does
it.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Sequence

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from viewer import __version__
from viewer.diagnostics.log import StacksOnly, log_file, log_tail
from viewer.diagnostics.running import UnexpectedEnd


def diagnostics(ends: Sequence[UnexpectedEnd]) -> str:
    """Return what there is to say of windows that ended unexpectedly; no text of a filing."""
    stacks = [f"Ended unexpectedly at {end.when:%Y-%m-%d %H:%M:%S%z}\n{end.told.rstrip()}" for end in ends]
    return _with_surroundings(stacks)


def fault_diagnostics(error: BaseException) -> str:
    """Return what there is to say of an exception; no text of a filing."""
    return _with_surroundings([StacksOnly().formatException((type(error), error, error.__traceback__))])


def _with_surroundings(parts: Sequence[str]) -> str:
    surroundings = (
        f"factordiff {__version__}, Python {platform.python_version()}, Qt {qVersion()} "
        f"({QGuiApplication.platformName()}), {platform.platform()}, {sys.executable}"
    )
    log = f"{log_file()}:\n{log_tail().rstrip() or 'empty'}"
    return "\n\n".join((surroundings, *parts, log)) + "\n"
