"""What a command writes: in which format, to a file or to standard output, with warnings beside it."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from viewer.cli.faults import Trouble, one_line
from viewer.cli.inputs import DASH
from viewer.report.formats import BY_NAME, BY_SUFFIX

if TYPE_CHECKING:
    from viewer.comparison.model import Comparison
    from viewer.report.content.choices import ReportContent
    from viewer.report.made.making import Making
    from viewer.review import Review


@dataclass(frozen=True, slots=True)
class Target:
    """Where a report goes."""

    output: Path | None
    """The file; None and ``-`` are standard output."""
    force: bool
    """Whether a file that is there may be replaced."""
    sidecar: bool
    """Whether a file beside the report tells what it was made of."""

    @property
    def is_file(self) -> bool:
        """Whether it is a file."""
        return self.output is not None and self.output != DASH

    def check(self, format_: str, filings: Sequence[Path]) -> None:
        """Refuse what cannot be written, or must not be, before any work is put into it.

        Raises:
            Trouble: A file is one of the filings or there already, or nothing can stand beside what is made.
            ReportError: Its folder is missing, or it is a folder itself.
        """
        if self.output is not None:
            check_output(self.output, filings, force=self.force)
        if not self.sidecar:
            return
        if not BY_NAME[format_].beside or self.output is None or not self.is_file:
            names = ", ".join(face.name for face in BY_NAME.values() if face.beside)
            raise Trouble(
                f"--sidecar goes with a file in a format that has no place for a manifest ({names}): "
                "-o figures.csv"
            )
        from viewer.report.manifest.beside import sidecar_of  # late: see the docstring of the package

        check_output(sidecar_of(self.output), filings, force=self.force)


def format_of(format_: str | None, output: Path | None) -> str:
    """Return the format that was asked for, or that goes with the suffix of the output file.

    Raises:
        Trouble: No format goes with the suffix, or what is no text is to be printed.
    """
    chosen = format_ or _by_suffix(output)
    what = BY_NAME[chosen].file_only
    if what and (output is None or (output == DASH and sys.stdout.isatty())):
        raise Trouble(f"{chosen} is {what}, which cannot be printed. Name a file for it with -o")
    return chosen


def check_output(output: Path, filings: Sequence[Path], *, force: bool) -> None:
    """Refuse a file that cannot be written, or must not be, before any work is put into it.

    Args:
        output: The file; ``-`` is standard output.
        filings: What is read; it is never written over.
        force: Whether a file that is there may be replaced.

    Raises:
        Trouble: It is one of the filings, there already, or in a folder that cannot be written to.
        ReportError: Its folder is missing, or it is a folder itself.
    """
    from viewer.report.writing import check_place  # late: see the docstring of the package

    if output == DASH:
        return
    for path in filings:
        if output.exists() and path.exists() and output.samefile(path):
            raise Trouble(f"{output}: is one of the files that are read. Choose another output file")
    check_place(output)
    check_new(output, force=force)
    if not output.exists() and not os.access(output.parent, os.W_OK):
        raise Trouble(f"{output}: the folder {output.parent} cannot be written to. Choose another one")


def check_new(output: Path, *, force: bool) -> None:
    """Refuse to replace a file, unless that was asked for. A pipe or a device is written to.

    Raises:
        Trouble: There is such a file.
    """
    if not force and output.is_file():
        raise Trouble(f"{output}: there is such a file already. Name another, or replace it with --force")


def _by_suffix(output: Path | None) -> str:
    if output is None or output == DASH:
        return "markdown"
    suffix = output.suffix.lower()
    if suffix not in BY_SUFFIX:
        raise Trouble(
            f"{output}: no format goes with {suffix or 'no suffix'}. Add --format html, json, csv …"
        )
    return BY_SUFFIX[suffix].name


def making_of(date: str | None, author: str | None, content: ReportContent, *, paths: bool = False) -> Making:
    """Return what is asked of a report.

    Raises:
        Trouble: The date is none, or one that not every format can hold.
    """
    # Late: see the docstring of the package.
    from viewer.report.content.choices import one_line as of_a_page
    from viewer.report.made.making import AUTHOR, LATEST, UNKNOWN, Making, can_be_held, moment

    at = moment(date) if date else None
    if date and at is None:
        raise Trouble(f"{date}: is no date. Give it as 2026-05-01 or 2026-05-01T09:30:00Z")
    if at is not None and not can_be_held(at):
        raise Trouble(f"{date}: is no date of a report. Give one from {UNKNOWN.year} to {LATEST.year}")
    return Making(at, of_a_page(author or "") or AUTHOR, content, paths)


def rendered(
    comparison: Comparison, review: Review | None, format_: str, making: Making, *, to_file: bool
) -> str | bytes:
    """Return a comparison in a format: bytes for what cannot be printed, text for the others.

    A file of comma-separated values begins with a mark that what is printed does not have.
    """
    from viewer.report import render, render_file  # late: templates and XlsxWriter are not for --help

    return (render_file if to_file else render)(BY_NAME[format_], comparison, review, making)


def warn(comparison: Comparison) -> None:
    """Print on standard error why the two may not belong together, then the warnings on how each was read."""
    from viewer.comparison.misfits import misfits  # late: see the docstring of the package
    from viewer.wording.readings.filings import warnings_of
    from viewer.wording.readings.misfits import misfit_words

    for misfit in misfits(comparison.old, comparison.new):
        click.echo(f"factordiff: warning: {one_line(misfit_words(misfit))}", err=True)
    for filing in (comparison.old, comparison.new):
        for warning in warnings_of(filing):
            click.echo(f"factordiff: warning: {one_line(f'{filing.path}: {warning}')}", err=True)


def put_beside(
    made: str | bytes,
    target: Target,
    format_: str,
    comparison: Comparison,
    review: Review | None,
    making: Making,
) -> None:
    """Write the file beside a report, where one was asked for.

    Raises:
        ReportError: It cannot be written.
    """
    if not target.sidecar or target.output is None:
        return
    from viewer.report import write_beside  # late: see the docstring of the package

    write_beside(made, target.output, BY_NAME[format_], comparison, review, making)


def put(made: str | bytes, output: Path | None) -> None:
    """Write what was made to a file, or to standard output.

    Raises:
        ReportError: It cannot be written.
        BrokenPipeError: Nobody reads standard output any more.
    """
    if output is not None and output != DASH:
        from viewer.report import write_report  # late: see the docstring of the package

        write_report(made, output)
    elif isinstance(made, bytes):
        _print_bytes(made)
    else:
        print_text(made)


def print_text(text: str) -> None:
    """Write to standard output: UTF-8 to files and pipes, the terminal's own encoding to a terminal.

    Raises:
        BrokenPipeError: Nobody reads it any more, as in ``| head``.
    """
    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    encoding = (sys.stdout.encoding or "utf-8") if is_terminal else "utf-8"
    _print_bytes(text.encode(encoding, "replace"))


def _print_bytes(data: bytes) -> None:
    if sys.stdout is None:  # it was closed before the program started: >&-
        raise Trouble("standard output is closed")
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def leave_standard_output() -> None:
    """Let nothing more be written to standard output, which nobody reads: what is left has nowhere to go."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
