"""What a report shows, kept under a name: a file of JSON or TOML in the user's own folder.

The case: each quarter the same client gets the changed factors as a redline, in blue and orange. The choice
is kept as ``client``; a colleague gets the file, and a line of it may be mended by hand.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from viewer.report.content.choices import ReportContent, as_values
from viewer.report.content.values import ContentError, checked, content_from
from viewer.review.atomic import replace_file
from viewer.review.stored.folder import FOLDER_VARIABLE

LARGEST = 100_000
"""Bytes of a profile that are read: a hundred times what one can say."""
SUFFIXES = (".json", ".toml")
"""Of profiles; the first is written."""
NAME = re.compile(r"[^\W_][\w .()+-]{0,59}")
"""Of a profile: letters of any script, digits and few signs, so that it names a file on every system."""
_RESERVED = re.compile(r"(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?")
"""Names that Windows keeps for devices."""


def folder() -> Path:
    """Return the folder of the profiles. It may not exist yet."""
    data = os.environ.get(FOLDER_VARIABLE)
    if data:
        return Path(data) / "profiles"
    import platformdirs  # not needed where a folder is named

    return platformdirs.user_config_path("factordiff", appauthor=False) / "profiles"


def named() -> dict[str, Path]:
    """Return the files of all profiles by their names, in the order of these."""
    try:
        paths = [path for path in folder().iterdir() if path.suffix.lower() in SUFFIXES and path.is_file()]
    except OSError:
        return {}
    # Of two of one name, that which the program itself writes.
    found = {path.stem: path for path in sorted(paths, reverse=True)}
    return dict(sorted(found.items(), key=lambda one: one[0].casefold()))


def load(name: str) -> ReportContent:
    """Return what a profile says, by its name or its file; a name is looked for first.

    Raises:
        ContentError: there is none, or it cannot be used; why, in one line.
    """
    path, found = Path(name), named()
    if name not in found and (path.suffix.lower() in SUFFIXES or path.parent != Path()):
        return load_file(path)
    if name not in found:
        there = f"There is: {', '.join(found)}" if found else f"There is none in {folder()}"
        raise ContentError(f"there is no profile {name!r}. {there}")
    return load_file(found[name])


def load_file(path: Path) -> ReportContent:
    """Return what a file says.

    Raises:
        ContentError: it cannot be read, or says what no profile can.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        raise ContentError(f"{path}: the profile cannot be read ({error.strerror or error})") from error
    if len(data) > LARGEST:
        raise ContentError(f"{path}: is too large for a profile")
    try:
        return content_from(_values(data, path.suffix.lower()))
    except ContentError as error:
        raise ContentError(f"{path}: {error}") from error


def _values(data: bytes, suffix: str) -> Mapping[str, Any]:
    try:
        text = data.decode("utf-8-sig")
        values = tomllib.loads(text) if suffix == ".toml" else json.loads(text)
    except (ValueError, RecursionError) as error:
        kind = "TOML" if suffix == ".toml" else "JSON"
        raise ContentError(f"is no {kind} ({' '.join(str(error).split())})") from error
    if not isinstance(values, dict):
        raise ContentError("is no profile: it must be a table of names and values")
    return values


def file_of(name: str) -> Path:
    """Return the file that a profile of this name is kept in. It may not exist yet.

    Raises:
        ContentError: it is no name for a file, or reads as the name of one.
    """
    name = name.strip()
    if not NAME.fullmatch(name) or name.endswith(".") or _RESERVED.fullmatch(name):
        raise ContentError(f"{name!r} is no name for a profile. Use letters, digits and blanks")
    if name.lower().endswith(SUFFIXES):
        raise ContentError(
            f"{name!r} is no name for a profile, for it names a file. Leave {Path(name).suffix} out: "
            f"{Path(name).stem}"
        )
    return folder() / f"{name}{SUFFIXES[0]}"


def save(name: str, content: ReportContent) -> Path:
    """Keep a choice under a name, in place of one that has it; return its file.

    Raises:
        ContentError: it is no name for a profile, or the file cannot be written.
    """
    path = file_of(name)
    text = json.dumps(as_values(checked(content)), ensure_ascii=False, indent=2) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, text.encode("utf-8", "replace"))
    except OSError as error:
        raise ContentError(f"{path}: the profile cannot be written ({error.strerror or error})") from error
    return path


def delete(name: str) -> None:
    """Take a profile away; nothing where there is none.

    Raises:
        ContentError: its file cannot be deleted.
    """
    path = named().get(name)
    if path is None:
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise ContentError(f"{path}: the profile cannot be deleted ({error.strerror or error})") from error
