"""Make a report in a format and put it in its place, or say in one line why that cannot be done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viewer.review.atomic import replace_file

if TYPE_CHECKING:
    from viewer.comparison.model import Comparison
    from viewer.report.formats import ReportFormat
    from viewer.report.made.making import Making
    from viewer.review import Review


class ReportError(Exception):
    """A report cannot be written. ``str(error)`` is one line: which file, what is wrong, what to do."""


def render(
    face: ReportFormat, comparison: Comparison, review: Review | None = None, making: Making | None = None
) -> str | bytes:
    """Return a comparison in a format: bytes for what is no text. The same arguments give the same bytes.

    Raises:
        ContentError: what is to be shown is not there.
        ReportError: it cannot be made.
    """
    from viewer import report  # late: each renderer is loaded as it is named, and no other is

    made: str | bytes = getattr(report, f"render_{face.name}")(comparison, review, making)
    return made


def render_file(
    face: ReportFormat, comparison: Comparison, review: Review | None = None, making: Making | None = None
) -> str | bytes:
    """Return :func:`render` as a file holds it: a CSV begins with the mark by which spreadsheets know its
    encoding, so that who opens it with a double click does not get "Â¥" for "¥".

    What is printed has none: programs that read it take that for a part of the first title.

    Raises:
        ContentError: what is to be shown is not there.
        ReportError: it cannot be made.
    """
    made = render(face, comparison, review, making)
    if face.name == "csv" and isinstance(made, str):
        from viewer.report.tables.delimited import BYTE_ORDER_MARK  # late: no other format needs it

        return BYTE_ORDER_MARK + made
    return made


def write_beside(
    made: str | bytes,
    path: Path,
    face: ReportFormat,
    comparison: Comparison,
    review: Review | None,
    making: Making | None,
) -> None:
    """Write the file beside a report that has been written, with the manifest that the report cannot hold.

    Raises:
        ReportError: it cannot be written.
    """
    # Late: few reports are asked for with one.
    from viewer.report.manifest.beside import sidecar_of
    from viewer.report.manifest.sidecar import render_sidecar

    write_report(render_sidecar(made, path.name, face, comparison, review, making), sidecar_of(path))


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
