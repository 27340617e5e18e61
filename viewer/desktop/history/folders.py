"""Which files a folder of filings gives: ``iij/`` → its four annual reports, in the order of their names.

What is in it by another ending (a spreadsheet, a picture) is no filing, and is not tried. What has the
ending of one and is none, such as notes in Markdown, is tried, and told of: nothing is left out in silence.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from viewer.desktop.opening.path_field import ENDINGS


def filings_in(folder: Path) -> tuple[Path, ...]:
    """Return the files of a folder that may be filings; none where it cannot be looked into."""
    endings = tuple(f".{ending}" for ending in ENDINGS)
    try:
        found = [
            path
            for path in folder.iterdir()
            if path.name.lower().endswith(endings) and not path.name.startswith(".") and path.is_file()
        ]
    except OSError:
        return ()
    return tuple(sorted(found, key=lambda path: path.name))


def files_of(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return files and the files of folders, each once, in the order in which they were named."""
    found: dict[Path, None] = {}
    for path in paths:
        for one in filings_in(path) if path.is_dir() else (path,):
            found.setdefault(one.absolute())
    return tuple(found)
