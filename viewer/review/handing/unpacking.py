"""Read a review file that somebody else made: nothing in it is trusted, and nothing on disk is touched.

The case: a file came by mail. It may be cut short, hold a member that unpacks to fill the memory, names that
lead to other folders, an act of next year's program. Each is one sentence that says what is wrong and what to
do. Members are read by the names that this program gives them; no name in the archive is ever a path.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from viewer.filings.limits import LARGEST_FILE
from viewer.filings.sources.archives import DAMAGED, UNSUPPORTED, ZIP_MAGIC
from viewer.review.acts.plain import to_filing, to_object, to_text, to_truth
from viewer.review.errors import DamagedReview, NewerReview, ReviewError
from viewer.review.handing.act_json import from_line
from viewer.review.handing.packing import ACTS, MANIFEST, SCHEMA, member
from viewer.review.handing.review_file import FiledFiling, ReviewFile
from viewer.review.sections import KeptSection, kept_section

LARGEST_REVIEW = 2 * LARGEST_FILE
"""Bytes of the largest review file: two filings, packed, of which each may have so many unpacked."""
LARGEST_MANIFEST = 20_000_000
"""Bytes that the manifest may unpack to. It has some 300 for each factor; the largest of 40 filings has
160."""
LARGEST_ACTS = 100_000_000
"""Bytes that the acts may unpack to: 100,000 of them, where a day's work makes some hundreds."""
MOST_MEMBERS = 16
"""Files in the archive: this program writes four at most, and leaves later ones room for more."""
LONGEST_NAME = 100
"""Characters of a filing's name that are kept: file systems allow 255 bytes."""
_SCHEMA = re.compile(r"factordiff\.review-file/(\d{1,9})")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_WHAT_TO_DO = "Ask for it again; nothing was changed here"


def load(path: Path) -> ReviewFile:
    """Read a review file.

    Raises:
        NewerReview: a later version of factordiff wrote it.
        DamagedReview: it is no review file, or a damaged one.
        ReviewError: it cannot be read.
    """
    try:
        if path.stat().st_size > LARGEST_REVIEW:
            raise ReviewError(f"{path}: it is too large for a review")
        data = path.read_bytes()
    except OSError as error:
        raise ReviewError(f"{path}: cannot be read: {error.strerror or error}") from error
    try:
        return unpacked(data)
    except NewerReview as error:
        raise NewerReview(f"{path}: {error}") from error
    except DamagedReview as error:
        raise DamagedReview(f"{path}: {error}. {_WHAT_TO_DO}") from error


def unpacked(data: bytes) -> ReviewFile:
    """Return what the bytes of a review file hold.

    Raises:
        NewerReview: a later version of factordiff wrote it.
        DamagedReview: it is no review file, or a damaged one.
    """
    if not data.startswith(ZIP_MAGIC):
        raise DamagedReview("it is no review that factordiff saved")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read(archive)
    except (DamagedReview, NewerReview):
        raise
    except (*DAMAGED, UNSUPPORTED, RuntimeError, RecursionError) as error:
        raise DamagedReview(f"the review in it is damaged ({type(error).__name__})") from error
    except (KeyError, TypeError) as error:
        raise DamagedReview(f"what is in it is no review ({type(error).__name__} {error})") from error


def _read(archive: zipfile.ZipFile) -> ReviewFile:
    _check_names(archive.namelist())
    manifest: Any = json.loads(_member(archive, MANIFEST, LARGEST_MANIFEST))
    _check_schema(manifest.get("schema") if isinstance(manifest, dict) else None)
    lines = _member(archive, ACTS, LARGEST_ACTS).decode("utf-8").splitlines()
    acts = {}
    for line in lines:
        act = from_line(line)
        if act.id in acts:
            raise DamagedReview("two acts in it have one name")
        acts[act.id] = act
    tool, options = to_object(manifest["tool"]), to_object(manifest["options"])
    file = ReviewFile(
        _filed(archive, "old", manifest["old"]),
        _filed(archive, "new", manifest["new"]),
        tuple(acts.values()),
        {to_text(name): to_truth(on) for name, on in options.items()},
        to_object(manifest["thresholds"]),
        to_text(tool["version"]),
        to_text(manifest["saved"]),
    )
    # What cannot be said is found here, before anything of it is kept.
    _ = file.review
    return file


def _check_names(names: list[str]) -> None:
    if len(names) > MOST_MEMBERS or len(set(names)) < len(names):
        raise DamagedReview("it holds more than a review does")
    for name in names:
        parts = name.replace("\\", "/").split("/")
        if ".." in parts or not parts[0] or ":" in name:
            raise DamagedReview("a name in it leads out of the file")


def _check_schema(schema: object) -> None:
    match = _SCHEMA.fullmatch(schema) if isinstance(schema, str) else None
    if match is None:
        raise DamagedReview("it is no review that factordiff saved")
    known = _SCHEMA.fullmatch(SCHEMA)
    assert known is not None
    if int(match[1]) > int(known[1]):
        raise NewerReview(
            f"it was saved by a newer factordiff (schema {schema}, this one knows {SCHEMA}). Update "
            "factordiff to open it; nothing was changed here"
        )


def _member(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """Return a member of the archive, unpacked no further than it may be long, whatever it says of its
    length."""
    if name not in archive.namelist():
        raise DamagedReview(f"{name} is missing in it")
    with archive.open(name) as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise DamagedReview(f"{name} in it is larger than it can be")
    return data


def _filed(archive: zipfile.ZipFile, side: str, value: object) -> FiledFiling:
    held: Mapping[str, Any] = to_object(value)
    sha256, content, section = to_text(held["sha256"]), held["content"], held["section"]
    if not _SHA256.fullmatch(sha256):
        raise DamagedReview(f"the {side} filing in it is not named by its hash")
    data = _member(archive, member(side), LARGEST_FILE) if to_truth(held["within"]) else None
    if data is not None and hashlib.sha256(data).hexdigest() != sha256:
        raise DamagedReview(f"the {side} filing in it is not the one that was reviewed")
    return FiledFiling(
        _name(to_text(held["name"]), side),
        sha256,
        to_filing(content) if content is not None else None,
        _section(section) if section is not None else None,
        data,
    )


def _section(value: object) -> KeptSection:
    return kept_section(dict(to_object(value)))


def _name(name: str, side: str) -> str:
    """Return the name of a filing's file as a name alone, without what some system gives a meaning."""
    last = re.split(r"[/\\]", name)[-1]
    plain = "".join(letter for letter in last if letter.isprintable() and letter not in '<>:"|?*').strip(" .")
    return plain[:LONGEST_NAME] or f"{side} filing"
