"""Replace a file in one step, so that a crash or a full disk leaves the old one whole."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

_NAME = 100
"""Characters of the file's own name in the temporary one: file systems allow 255 bytes for a name."""
_RANDOM = 6
"""Random bytes in the temporary name: two windows that save at once do not meet."""
_PERMISSIONS = 0o7777
"""The part of a file's mode that says who may do what; the rest says what kind of file it is."""


def replace_file(path: Path, data: bytes) -> None:
    """Write ``data`` beside ``path`` and put it in its place.

    A symbolic link stays a link; what is no regular file (a pipe, ``/dev/stdout``) is written to directly.

    Raises:
        OSError: the folder is missing, not writable, or full; ``path`` is as it was.
    """
    target = path.resolve()
    if target.exists() and not target.is_file() and not target.is_dir():
        with target.open("wb") as stream:
            stream.write(data)
        return
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "Is a directory", str(path))
    # Opened by name rather than by tempfile, so that it gets the usual permissions of a new file.
    beside = target.with_name(f".{target.name[:_NAME]}.{os.urandom(_RANDOM).hex()}.part")
    try:
        with beside.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            beside.chmod(target.stat().st_mode & _PERMISSIONS)
        beside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
