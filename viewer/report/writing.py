"""Put a finished report in its place, or say in one line why that cannot be done."""

from __future__ import annotations

from pathlib import Path

from viewer.review.atomic import replace_file


class ReportError(Exception):
    """A report cannot be written. ``str(error)`` is one line: which file, what is wrong, what to do."""


def check_place(path: Path) -> None:
    """Refuse a path that no report can be written to, before work is put into one.

    Raises:
        ReportError: its folder is missing, or it is a folder itself.
    """
    if not path.parent.is_dir():
        raise ReportError(f"{path}: there is no folder {path.parent}. Make it first, or choose another one")
    if path.is_dir():
        raise ReportError(f"{path}: is a folder. Name a file in it")


def write_report(report: str | bytes, path: str | Path) -> None:
    """Write a report, text as UTF-8, in one step: ``path`` holds the whole of it or what it held before.

    Raises:
        ReportError: the folder is missing or not writable, the disk is full, ``path`` is a folder …
    """
    target = Path(path)
    check_place(target)
    try:
        # Half a surrogate pair cannot be encoded, and a filing's text may hold one.
        replace_file(target, report if isinstance(report, bytes) else report.encode("utf-8", "replace"))
    except OSError as error:
        problem = error.strerror or str(error)
        raise ReportError(
            f"{target}: the report cannot be written ({problem}). Choose another place"
        ) from error
