"""Replace a file in one step, so that a crash or a full disk leaves the old one whole."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path


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
    beside = target.with_name(f".{target.name[:100]}.{secrets.token_hex(6)}.part")
    try:
        with beside.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o7777)
        beside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
