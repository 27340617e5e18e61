"""``factordiff history 10-K-2019.htm 10-K-2020.htm 10-K-2021.htm``: the life of every risk over the years."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from viewer.cli.content_options import ignore_options, options_asked, page_asked, page_options
from viewer.cli.faults import DIFFERENT, SAME, Trouble, one_line
from viewer.cli.inputs import DASH, given_of, is_pipe, name_of
from viewer.cli.output import check_output, making_of, put
from viewer.cli.progress import Progress, shown_progress
from viewer.cli.switches import FORCE, QUIET

if TYPE_CHECKING:
    from viewer.filings.model import Filing
    from viewer.history import Comparisons, History
    from viewer.report.made.making import Making

FILE = click.Path(path_type=Path)
FORMATS = {"text": ".txt", "json": ".json", "html": ".html", "xlsx": ".xlsx", "csv": ".csv"}
"""Formats of a history, each with the suffix of its files."""
_READ = 0.3
"""Share of the work that reading is; of ten filings of 200,000 characters, from web pages."""
_COMPARED = 0.85
"""Share that is done when all are compared: series, sentences and the report are left."""
_ROOM = 50_000_000
"""Characters up to which comparisons are kept in memory: what is rendered asks for all of them again."""


@click.command(short_help="Follow every risk through several filings of one issuer.")
@click.argument("files", type=FILE, nargs=-1, required=True, metavar="FILE... | FOLDER")
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(tuple(FORMATS)),
    help="What to print. Default: by the suffix of the output file, else text.",
)
@click.option("-o", "--output", type=FILE, help="Write to this file instead of standard output (-).")
@ignore_options
@click.option("--full-paths", is_flag=True, help="Name the filings with their folders (json).")
@click.option(
    "--blame", is_flag=True, help="Tell of each sentence of the newest filing since when it stands (json)."
)
@click.option(
    "--date", help="The report's date, as 2026-05-01. Default: SOURCE_DATE_EPOCH, or the newest filing's."
)
@page_options
@FORCE
@QUIET
def history(
    files: tuple[Path, ...],
    format_: str | None,
    output: Path | None,
    full_paths: bool,
    blame: bool,
    date: str | None,
    force: bool,
    quiet: bool,
    **switches: Any,
) -> int:
    """Follow every risk through 2 to 40 filings of one issuer, in whatever order they are named.

    FOLDER stands for the filings in it. For each risk it is told in which filings it stands, under which
    number, and what became of it from each to the next: when it came in, was split, merged, dropped and taken
    up again.

    Prints a table of risks and years (text) or everything for programs (json), or writes a page of the lives
    of the risks (html), a workbook of them, of the figures and of the sentences (xlsx), or the figures over
    the years (csv). A file that is there already is replaced with --force only.

    Exit code: 0 nothing changed in all these years, 1 something did, 2 trouble.
    """
    chosen = _format_of(format_, output)
    if blame and chosen != "json":
        raise Trouble("--blame goes with json; a page and a workbook have the past of every sentence anyhow")
    paths = _paths(files)
    if output is not None:
        check_output(output, paths, force=force)
    making = making_of(date, None, page_asked(switches), paths=full_paths)
    # Late: see the docstring of the package.
    from viewer.history import Comparisons, ComparisonStore, in_time
    from viewer.history import history as followed

    with shown_progress(quiet=quiet) as progress:
        filings = _read(paths, is_asked=_named(files), progress=progress)
        ordered, options = in_time(filings).filings, options_asked(switches)
        comparisons = Comparisons(ordered, options, room=_ROOM, store=ComparisonStore())
        made = followed(
            filings,
            options,
            comparisons=comparisons,
            progress=lambda stage, share: progress.tell(stage, _READ + (_COMPARED - _READ) * share),
        )
        progress.tell("Writing the report", _COMPARED)
        if chosen == "json":
            from viewer.report.history import render_history_json

            report: str | bytes = render_history_json(made, comparisons, paths=full_paths, blame=blame)
        else:
            is_file = output is not None and output != DASH
            report = _rendered(made, comparisons, chosen, making, to_file=is_file)
    _warn(made, notes=chosen != "text")
    put(report, output)
    return SAME if _is_same(made) else DIFFERENT


def _rendered(
    made: History, comparisons: Comparisons, chosen: str, making: Making, *, to_file: bool
) -> str | bytes:
    """Return a history in a format: bytes for what cannot be printed, text for the others."""
    # Late: see the docstring of the package.
    from viewer.report import history as report

    if chosen == "text":
        from viewer.report.printable import printable

        return printable(report.render_history_text(made))
    if chosen == "html":
        return report.render_history_html(made, comparisons, making)
    if chosen == "xlsx":
        return report.render_history_xlsx(made, comparisons, making)
    from viewer.report.tables.delimited import BYTE_ORDER_MARK

    # As a comparison's: a file begins with the mark by which spreadsheets know that it is UTF-8.
    return (BYTE_ORDER_MARK if to_file else "") + report.render_history_csv(made, comparisons, making)


def _format_of(format_: str | None, output: Path | None) -> str:
    if format_ is not None:
        if format_ == "xlsx" and (output is None or (output == DASH and sys.stdout.isatty())):
            raise Trouble("xlsx is a workbook, which cannot be printed. Name a file for it with -o")
        return format_
    if output is None or output == DASH:
        return "text"
    found = next((name for name, suffix in FORMATS.items() if output.suffix.lower() == suffix), None)
    if found is None:
        raise Trouble(
            f"{output}: no format goes with {output.suffix or 'no suffix'}. Add --format html, json, csv …"
        )
    return found


def _paths(files: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the files that were named, and those of the folders that were."""
    from viewer.filings.sources.folder import filings_in  # late: see the docstring of the package

    found: list[Path] = []
    for path in files:
        if path.is_dir():
            inside = filings_in(path)
            if not inside:
                raise Trouble(f"{path}: no file in this folder has the ending of a filing")
            found += inside
        else:
            found.append(path)
    return tuple(found)


def _named(files: tuple[Path, ...]) -> frozenset[Path]:
    """Return the files that were named one by one: if one of these cannot be read, that is trouble."""
    return frozenset(path for path in files if not path.is_dir())


def _read(paths: tuple[Path, ...], *, is_asked: frozenset[Path], progress: Progress) -> list[Filing]:
    """Read the filings; a file of a folder that holds none is told of and left out."""
    # Late: see the docstring of the package.
    from viewer.filings import FilingError, read
    from viewer.filings.watch import Watch

    first = next((path for path in paths if path == DASH or is_pipe(path)), paths[0])
    progress.tell(f"Reading {one_line(name_of(first))}", 0.0)
    filings = []
    for at, (path, given) in enumerate(zip(paths, given_of(paths, None), strict=True)):
        step = f"Reading {one_line(name_of(path))}"

        def tell(done: float, step: str = step, at: int = at) -> None:
            progress.tell(step, _READ * (at + done) / len(paths))

        tell(0.0)
        try:
            filings.append(read(name_of(path), watch=Watch(tell), given=given))
        except FilingError as error:
            if path in is_asked:
                raise
            click.echo(f"factordiff: warning: left out: {one_line(str(error))}", err=True)
    return filings


def _warn(made: History, *, notes: bool) -> None:
    from viewer.wording.readings.filings import warnings_of
    from viewer.wording.readings.histories import order_words  # late: see the docstring of the package

    for note in made.notes if notes else ():
        click.echo(f"factordiff: warning: {one_line(order_words(note, made.filings))}", err=True)
    for filing in made.filings:
        for warning in warnings_of(filing):
            click.echo(f"factordiff: warning: {one_line(f'{filing.path}: {warning}')}", err=True)


def _is_same(made: History) -> bool:
    """Whether every risk stands in every filing, unchanged and under the same number of the same risks."""
    return all(
        all(lineage.factors) and all(step.status == "unchanged" and not step.flags for step in lineage.steps)
        for lineage in made.lineages
    )
