"""Scans whose text was recognised, and kept: asked for once, read at once ever after.

The case: a scan of 120 pages takes minutes to recognise. What came of it lies in the user's cache under the
SHA-256 of the scan's bytes, so that the window, ``compare`` and a copy of the file by another name find it.
Only text is kept, a few kilobytes a page, and only so much of it.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from viewer.language.say import sayable

_LOG = logging.getLogger(__name__)

PROGRAM = "tesseract"
INSTALL = sayable(
    "Install Tesseract (Debian and Ubuntu: apt install tesseract-ocr; macOS: brew install tesseract; "
    "Windows: see tesseract-ocr.github.io) and try again"
)
FOLDER_VARIABLE = "FACTORDIFF_DATA"
"""Environment variable that names a folder in the place of the user's own."""
MOST_KEPT = 200_000_000
"""Bytes that all kept texts take together; the one used longest ago goes first. A page takes 5 to 20 KB."""
SECONDS_A_PAGE = 3.0
"""Time of one processor for a page: 2.8 seconds measured on pages of prose at 300 dots per inch."""
MOST_AT_ONCE = 4
"""Pages that are recognised at once at most, a processor each."""


def program() -> str | None:
    """Return where Tesseract is, or None where it is not installed."""
    return shutil.which(PROGRAM)


def at_once() -> int:
    """Return how many pages are recognised at once."""
    return max(1, min(MOST_AT_ONCE, os.cpu_count() or 1))


def seconds_for(pages: int) -> float:
    """Return about how long recognising takes."""
    return pages * SECONDS_A_PAGE / min(at_once(), max(1, pages))


def kept(scan: bytes) -> bytes | None:
    """Return the PDF with the text of a scan, if it was recognised before."""
    path = _place(scan)
    try:
        data = path.read_bytes()
    except OSError:
        return None
    with suppress(OSError):
        os.utime(path)  # used now: others go first
    return data


def keep(scan: bytes, text: bytes) -> None:
    """Keep the PDF with the text of a scan; where the disk does not take it, say so in the log."""
    path = _place(scan)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
            file.write(text)
        Path(file.name).replace(path)
        _make_room(path.parent, path)
    except OSError as problem:
        _LOG.warning("the recognised text of a scan could not be kept: %s", problem)


def _make_room(folder: Path, newest: Path) -> None:
    """Remove what was used longest ago until the rest is no more than may be kept."""
    files = [(path.stat().st_mtime, path.stat().st_size, path) for path in folder.glob("*.pdf")]
    total = sum(size for _, size, _ in files)
    for _, size, path in sorted(files):
        if total <= MOST_KEPT:
            return
        if path != newest:
            path.unlink(missing_ok=True)
            total -= size


def _place(scan: bytes) -> Path:
    return _folder() / f"{hashlib.sha256(scan).hexdigest()}.pdf"


def _folder() -> Path:
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named) / "recognised"
    import platformdirs  # not needed where a folder is named

    return platformdirs.user_cache_path("factordiff", appauthor=False) / "recognised"
