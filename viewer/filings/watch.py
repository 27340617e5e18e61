"""How one who waits for a filing follows its reading.

The window shows how many pages of a PDF are done, and has a button that stops it, so it may wait for as long
as it takes. On the command line nobody may be there to stop a file that never ends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Watch:
    """How one who waits for a file follows its reading."""

    progress: Callable[[float], None] = lambda _done: None
    """Called with the share of the pages that has been read, 0 to 1."""
    recognised: Callable[[int, int], None] | None = None
    """Called with how many pages of a scan have been recognised and how many there are. None where nobody
    asked for that: it takes minutes."""
    patient: bool = False
    """Wait however long the reader is silent: somebody sees it and can stop it."""


UNWATCHED = Watch()
