"""What is said at the start when the window before did not end by itself, and what can be handed on of it."""

from __future__ import annotations

import logging
import platform
import sys
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from viewer import __version__
from viewer.desktop.notices.banner import Message, Remedy, Tone
from viewer.diagnostics.log import log_file, log_tail
from viewer.diagnostics.running import UnexpectedEnd

_LOG = logging.getLogger(__name__)


def unexpected_end(ends: Sequence[UnexpectedEnd], copy: Callable[[str], object]) -> Message:
    """Return the message on windows that ended unexpectedly; ``copy`` takes what can be handed on."""
    when = ends[-1].when
    on = "" if when.date() == date.today() else f" on {when:%Y-%m-%d}"  # noqa: DTZ011 - the reviewer's day
    text = (
        f"factordiff ended unexpectedly{on} at {when:%H:%M:%S}. "
        "Marks and notes saved by then are there when you open the filings."
    )
    told = diagnostics(ends)
    return Message(
        text,
        Tone.NOTICE,
        (Remedy("Copy diagnostics", lambda: copy(told), closes=False),),
        topic="unexpected end",
        lasting=True,
    )


def diagnostics(ends: Sequence[UnexpectedEnd]) -> str:
    """Return what helps to find the cause: versions, stacks, the end of the log; no text of a filing."""
    parts = [
        f"factordiff {__version__}, Python {platform.python_version()}, Qt {qVersion()} "
        f"({QGuiApplication.platformName()}), {platform.platform()}, {sys.executable}"
    ]
    parts += [f"Ended unexpectedly at {end.when:%Y-%m-%d %H:%M:%S%z}\n{end.told.rstrip()}" for end in ends]
    parts.append(f"{log_file()}:\n{log_tail().rstrip() or 'empty'}")
    return "\n\n".join(parts) + "\n"


def log_ends(ends: Sequence[UnexpectedEnd]) -> None:
    """Keep the stacks in the log: their markers are gone."""
    for end in ends:
        _LOG.error("ended unexpectedly at %s\n%s", end.when.isoformat(" ", "seconds"), end.told.rstrip())
