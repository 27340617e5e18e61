"""Reading a filing as the reviewer left it: with the section that was pointed at, if one was.

A section is looked up by the bytes of the file before anything is read: reviewers point at sections mostly
where none is found. Where nothing is kept for these bytes, the file may be the same filing downloaded once
more, which is known when it has been read. Where the file is decoded otherwise by now, the section is
searched for by its first and last words, and the reviewer is told if it is not found.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from os import fspath
from pathlib import Path

from viewer.filings.errors import SectionNotFound
from viewer.filings.limits import LARGEST_FILE
from viewer.filings.model import Filing, Span
from viewer.filings.watch import UNWATCHED, Watch
from viewer.review.errors import ReviewError
from viewer.review.sections import KeptSection, SectionStore

_CHUNK = 1 << 20
"""Bytes that are read at once."""


def read_as_pointed(
    path: Path,
    store: SectionStore,
    should_cancel: Callable[[], bool] | None = None,
    watch: Watch = UNWATCHED,
) -> tuple[Filing, str]:
    """Read a filing with the section that the reviewer pointed at, if one is kept.

    Args:
        path: The file.
        store: Where sections are kept.
        should_cancel: Asked now and then whether to stop.
        watch: Follows the pages of a PDF.

    Returns:
        The filing, and in one line why a kept section was not used; empty where all is well.

    Raises:
        FilingError: the filing cannot be used, as :func:`viewer.filings.read` says.
        Cancelled: ``should_cancel`` said so.
    """
    from viewer.filings import read  # lazy: it loads what formats are read with

    try:
        digest = _digest_of(path)
        kept = store.held(digest) if digest else None
    except ReviewError as error:
        return read(path, should_cancel=should_cancel, watch=watch), str(error)
    if kept is None:
        return _as_in_another_file(path, store, should_cancel, watch), ""
    filing = _pointed(path, kept, should_cancel, watch)
    if filing is not None:
        return filing, ""
    problem = f"{fspath(path)}: the section that you pointed at was not found again. Point at it anew"
    return read(path, should_cancel=should_cancel, watch=watch), problem


def _as_in_another_file(
    path: Path, store: SectionStore, should_cancel: Callable[[], bool] | None, watch: Watch
) -> Filing:
    """Read a filing with the section that was pointed at in another file of it, if one was."""
    from viewer.filings import read  # lazy, as above

    try:
        filing = read(path, should_cancel=should_cancel, watch=watch)
        found = _found(store.held_elsewhere(filing.text), filing.text)
        if found is None:
            return filing
    except SectionNotFound as error:
        found = _found(store.held_elsewhere(error.text), error.text)
        if found is None:
            raise
    return read(path, section=found, should_cancel=should_cancel, watch=watch)


def _found(kept: KeptSection | None, text: str) -> Span | None:
    return kept.find(text) if kept is not None else None


def _pointed(
    path: Path, kept: KeptSection, should_cancel: Callable[[], bool] | None, watch: Watch
) -> Filing | None:
    """Return the filing with the kept section; None where that does not stand in it for certain."""
    from viewer.filings import read  # lazy, as above

    span = Span(kept.start, kept.end)
    try:
        filing = read(path, section=span, should_cancel=should_cancel, watch=watch)
        text = filing.text
    except SectionNotFound as error:
        filing, text = None, error.text
    found = kept.find(text)
    if found is None or (found == span and filing is not None):
        return filing if found is not None else None
    return read(path, section=found, should_cancel=should_cancel, watch=watch)


def _digest_of(path: Path) -> str:
    """Return the SHA-256 of a file's bytes; empty for what is no file, or one too large to be read."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_FILE:
            return ""
        digest = hashlib.sha256()
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
        return digest.hexdigest()
    except (OSError, ValueError):
        return ""
