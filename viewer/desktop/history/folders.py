"""Which files are meant where files and folders are named together: ``2012.htm filings/`` → each once.

What a folder gives stands in :mod:`viewer.filings.sources.folder`. What has the ending of a filing and is
none, such as notes in Markdown, is tried and told of: nothing is left out in silence.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from viewer.filings.sources.folder import filings_in


def files_of(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return files and the files of folders, each once, in the order in which they were named."""
    found: dict[Path, None] = {}
    for path in paths:
        for one in _in_folder(path) if path.is_dir() else (path,):
            found.setdefault(one.absolute())
    return tuple(found)


def _in_folder(path: Path) -> tuple[Path, ...]:
    """The filings of a folder; the folder itself where it cannot be looked into, which reading then tells."""
    try:
        return filings_in(path)
    except OSError:
        return (path,)
