"""A review file is taken in: its acts go to those that are kept, its filings to a folder where they can be
opened.

The case: a file is opened for the second time, or after some work of one's own on the same filings. What is
known already stays as it is, whatever the file says of it; the rest is added. Nothing that is kept is ever
replaced.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from viewer.review.atomic import replace_file
from viewer.review.errors import ReviewError
from viewer.review.handing.review_file import FiledFiling, ReviewFile
from viewer.review.sections import SectionStore
from viewer.review.store import ReviewStore
from viewer.review.stored.folder import data_folder

_FOLDER = 16
"""Hexadecimal digits of a filing's hash that name its folder."""
_CHUNK = 1 << 20
"""Bytes that are hashed at once."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of it."""

    added: int
    """Acts that were not known."""
    altered: int
    """Acts of the file that say something else here: what is here was kept."""


def take_in(file: ReviewFile, store: ReviewStore | None = None) -> TakenIn:
    """Add the acts of a file to those that are kept of its filings, and the sections that were pointed at.

    Raises:
        NewerReview: a later version of factordiff wrote the database; it is left alone.
        ReviewError: nothing could be written.
    """
    store = store if store is not None else ReviewStore()
    added, altered = store.take_in(file.empty, file.acts)
    sections = SectionStore(store.folder.parent / "sections")
    for filing in (file.old, file.new):
        if filing.section is not None and sections.held(filing.sha256) is None:
            sections.put(filing.sha256, filing.section)
    return TakenIn(added, altered)


def unpack_filing(filing: FiledFiling, folder: Path | None = None) -> Path | None:
    """Write a filing that a file holds where it can be opened, and return its path; None where it holds none.

    Raises:
        ReviewError: it cannot be written.
    """
    if filing.data is None:
        return None
    root = folder if folder is not None else data_folder() / "filings"
    path = root / filing.sha256[:_FOLDER] / filing.name
    try:
        if not is_filing(path, filing.sha256):
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, filing.data)
    except OSError as error:
        raise ReviewError(f"{path}: the filing cannot be written: {error.strerror or error}") from error
    return path


def find_filing(filing: FiledFiling, places: Iterable[Path]) -> Path | None:
    """Return the first of some paths that is the file which was reviewed; None where none is."""
    return next((path for path in places if is_filing(path, filing.sha256)), None)


def is_filing(path: Path, sha256: str) -> bool:
    """Whether a file has these bytes."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
    except (OSError, ValueError):
        return False
    return digest.hexdigest() == sha256
