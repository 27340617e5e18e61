"""The bytes of a file that may be anything: a folder, a device that never ends, a file of a terabyte."""

from __future__ import annotations

import stat
from pathlib import Path

from viewer.filings.errors import UnreadableFiling
from viewer.filings.limits import LARGEST_FILE


def bytes_of(name: str) -> bytes:
    """Return a file's bytes; what never ends (a pipe, a device) or is too large is not begun.

    Raises:
        UnreadableFiling: it is no file, too large, or cannot be opened.
    """
    path = Path(name)
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise UnreadableFiling(name, "this is a folder", "Choose the filing in it")
        if not stat.S_ISREG(about.st_mode):
            raise UnreadableFiling(name, "this is not an ordinary file", "Save the filing as a file")
        if about.st_size > LARGEST_FILE:
            raise UnreadableFiling(
                name,
                f"the file is larger than {LARGEST_FILE // 1_000_000} MB",
                "Save the part with the risk factors as a file of its own",
            )
        return path.read_bytes()
    except (OSError, ValueError) as problem:
        why = problem.strerror if isinstance(problem, OSError) and problem.strerror else str(problem)
        raise UnreadableFiling(
            name, f"the file cannot be opened ({why})", "Check the path and that you may read it"
        ) from None
