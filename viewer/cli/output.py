"""What a command writes: in which format, to a file or to standard output, with warnings beside it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from viewer.cli.faults import Trouble, one_line
from viewer.report.formats import BY_NAME, BY_SUFFIX

if TYPE_CHECKING:
    from viewer.comparison.model import Comparison
    from viewer.report.content.choices import ReportContent
    from viewer.report.made.making import Making
    from viewer.review import Review


def format_of(format_: str | None, output: Path | None) -> str:
    """Return the format that was asked for, or that goes with the suffix of the output file.

    Raises:
        Trouble: No format goes with the suffix, or what is no text is to be printed.
    """
    chosen = format_ or _by_suffix(output)
    what = BY_NAME[chosen].file_only
    if what and output is None:
        raise Trouble(f"{chosen} is {what}, which cannot be printed. Name a file for it with -o")
    return chosen


def _by_suffix(output: Path | None) -> str:
    if output is None:
        return "markdown"
    suffix = output.suffix.lower()
    if suffix not in BY_SUFFIX:
        raise Trouble(
            f"{output}: no format goes with {suffix or 'no suffix'}. Add --format html, json, csv …"
        )
    return BY_SUFFIX[suffix].name


def making_of(date: str | None, author: str | None, content: ReportContent) -> Making:
    """Return what is asked of a report.

    Raises:
        Trouble: The date is none, or one that not every format can hold.
    """
    # Late: see the docstring of the package.
    from viewer.report.made.making import AUTHOR, LATEST, UNKNOWN, Making, can_be_held, moment

    at = moment(date) if date else None
    if date and at is None:
        raise Trouble(f"{date}: is no date. Give it as 2026-05-01 or 2026-05-01T09:30:00Z")
    if at is not None and not can_be_held(at):
        raise Trouble(f"{date}: is no date of a report. Give one from {UNKNOWN.year} to {LATEST.year}")
    return Making(at, author or AUTHOR, content)


def rendered(comparison: Comparison, review: Review | None, format_: str, making: Making) -> str | bytes:
    """Return a comparison in a format: bytes for what cannot be printed, text for the others."""
    from viewer.report import render  # late: the templates and XlsxWriter are not needed for --help

    return render(BY_NAME[format_], comparison, review, making)


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


def print_text(text: str) -> None:
    """Write to standard output: UTF-8 to files and pipes, the terminal's own encoding to a terminal."""
    encoding = (sys.stdout.encoding or "utf-8") if sys.stdout.isatty() else "utf-8"
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode(encoding, "replace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # The reader has seen enough, as in "| head". What is left in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
