"""What files that are named or dropped mean: a pair, one side of it, a history, or a review.

The case: a folder with ten annual reports is dropped on the window. It is a history, as three files would
be; two files are a pair, and a single one is a filing whose other side is asked for, or a review by its
ending.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow

_REVIEW_SUFFIX = ".json"
"""A review that was saved elsewhere is dropped as such a file."""
_REVIEW_FILE = ".factordiff"
"""So is one that somebody handed on."""
_OF_A_PAIR = 2
"""Files; more are a history."""


def take_files(window: MainWindow, files: Sequence[Path]) -> None:
    """Open files and folders in a window, as what they are."""
    suffix = files[0].suffix.lower() if len(files) == 1 else ""
    if len(files) > _OF_A_PAIR or any(path.is_dir() for path in files):
        window.histories.open_files(files)
    elif suffix == _REVIEW_FILE:
        window.review_files.open(files[0])
    elif suffix == _REVIEW_SUFFIX:
        window.desk.other_files.take_in(files[0])
    else:
        window.opener.drop(files)


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the local files among what is being dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
