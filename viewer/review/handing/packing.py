"""Write a review file: a zip of ``review.json``, ``acts.jsonl`` and, if wished, the two filings; nothing
else.

The same review gives the same bytes, but for when it was saved. A file is replaced in one step: a full disk
leaves what was there.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from dataclasses import asdict, replace
from itertools import count
from pathlib import Path
from typing import Any

import viewer
from viewer.comparison.model import Comparison
from viewer.filings.limits import LARGEST_FILE
from viewer.filings.model import Filing
from viewer.review.acts.stamps import now
from viewer.review.atomic import replace_file
from viewer.review.errors import ReviewError
from viewer.review.handing.act_json import to_line
from viewer.review.handing.review_file import SUFFIX, FiledFiling, ReviewFile
from viewer.review.handing.thresholds_used import thresholds_used
from viewer.review.model import FilingContent, Review
from viewer.review.sections import KeptSection

SCHEMA = "factordiff.review-file/1"
MANIFEST, ACTS = "review.json", "acts.jsonl"
_IN_NAMES = " -.,&"
"""What the name of a file may hold beside letters and digits, on every system."""
_LONGEST_NAME = 120
"""Characters of a file's name: file systems allow 255 bytes, of which a letter may take two."""
_WHEN = (2000, 1, 1, 0, 0, 0)
"""The time that the archive gives its members: when it was saved stands in the manifest."""


def file_of(comparison: Comparison, review: Review, *, with_filings: bool) -> ReviewFile:
    """Return the file of a review.

    Args:
        comparison: What it is of.
        review: All that was said.
        with_filings: Whether the two filings are put in, so that it opens without them.

    Raises:
        ReviewError: a filing is to be put in and is no longer the one that was read.
    """
    old, new = (_filed(side, with_filings=with_filings) for side in (comparison.old, comparison.new))
    options = asdict(comparison.options)
    return ReviewFile(old, new, review.acts, options, thresholds_used(), viewer.__version__, now())


def file_without_comparison(review: Review) -> ReviewFile:
    """Return the file of a review whose filings are not at hand: what it knows of them itself is put in.

    Args:
        review: All that was said.
    """
    known: tuple[FilingContent | None, FilingContent | None] = review.filings or (None, None)
    old, new = (
        FiledFiling(_label(content) or f"{side} filing", sha256, content)
        for side, sha256, content in (
            ("old", review.old_sha256, known[0]),
            ("new", review.new_sha256, known[1]),
        )
    )
    return ReviewFile(old, new, review.acts, {}, thresholds_used(), viewer.__version__, now())


def free_path(folder: Path, file: ReviewFile) -> Path:
    """Return a path for a review file in a folder, named after its filings, that nothing stands at."""
    name = f"{file.old.name} - {file.new.name}"
    plain = "".join(letter if letter.isalnum() or letter in _IN_NAMES else "_" for letter in name)
    paths = (
        folder / f"{plain[:_LONGEST_NAME]}{f' ({number})' if number > 1 else ''}{SUFFIX}"
        for number in count(1)
    )
    return next(path for path in paths if not path.exists())


def _label(content: FilingContent | None) -> str:
    if content is None:
        return ""
    year = f"{content.fiscal_year}" if content.fiscal_year else ""
    return " ".join(filter(None, (content.company, content.form, year)))


def _filed(filing: Filing, *, with_filings: bool) -> FiledFiling:
    section = KeptSection.of(filing.text, filing.section.span) if filing.section.by_hand else None
    name = Path(filing.path).name
    data = _read(Path(filing.path), filing.sha256) if with_filings else None
    return FiledFiling(name, filing.sha256, FilingContent.of(filing), section, data)


def _read(path: Path, sha256: str) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ReviewError(f"{path}: it is too large to be put into the file. Save without the filings")
        data = path.read_bytes()
    except OSError as error:
        raise ReviewError(
            f"{path}: cannot be put into the file ({error.strerror or error}). Save without the filings"
        ) from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ReviewError(f"{path}: it has changed since it was read. Reload, or save without the filings")
    return data


def packed(file: ReviewFile) -> bytes:
    """Return the bytes of a review file."""
    stream = io.BytesIO()
    manifest = {
        "schema": SCHEMA,
        "tool": {"name": "factordiff", "version": file.version},
        "saved": file.saved,
        "options": dict(file.options),
        "thresholds": dict(file.thresholds),
        "old": _plain(file.old),
        "new": _plain(file.new),
    }
    text = json.dumps(manifest, ensure_ascii=True, indent=1, sort_keys=True, default=list)
    lines = "".join(f"{to_line(replace(act, number=0))}\n" for act in file.acts)
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, MANIFEST, text.encode())
        _add(archive, ACTS, lines.encode())
        for side, filing in (("old", file.old), ("new", file.new)):
            if filing.data is not None:
                _add(archive, member(side), filing.data)
    return stream.getvalue()


def member(side: str) -> str:
    """Return what a filing is called in the archive. Its own name stands in the manifest, and leads
    nowhere."""
    return f"filings/{side}"


def _plain(filing: FiledFiling) -> dict[str, Any]:
    return {
        "name": filing.name,
        "sha256": filing.sha256,
        "content": asdict(filing.content) if filing.content is not None else None,
        "section": asdict(filing.section) if filing.section is not None else None,
        "within": filing.data is not None,
    }


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, _WHEN)
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, data)


def save(file: ReviewFile, path: Path) -> None:
    """Write a review file in one step.

    Raises:
        ReviewError: it cannot be written; ``path`` holds what it held.
    """
    if not path.parent.is_dir():
        raise ReviewError(f"{path}: there is no folder {path.parent}. Make it first, or choose another one")
    try:
        replace_file(path, packed(file))
    except OSError as error:
        raise ReviewError(
            f"{path}: the review cannot be written ({error.strerror or error}). Choose another place"
        ) from error
