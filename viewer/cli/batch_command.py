"""``factordiff batch pairs.csv -o out/``: thousands of pairs, on all processors, into tables for a query."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from viewer.cli.content_options import ignore_options, options_asked
from viewer.cli.faults import DIFFERENT, SAME, Trouble
from viewer.cli.progress import shown_progress
from viewer.cli.switches import QUIET

_SECONDS = 600.0
"""How long a pair may take unless it is said otherwise."""


@click.command(short_help="Compare many pairs, into Parquet tables (needs an extra).")
@click.argument("source", type=click.Path(path_type=Path), metavar="MANIFEST.csv | FOLDER")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    metavar="OUT",
    help="The folder for the tables: a new one, or that of a run to go on with.",
)
@click.option(
    "--workers", type=click.IntRange(1), metavar="N", help="Processes that compare. Default: one a processor."
)
@click.option(
    "--scheduler", metavar="ADDRESS", help="A Dask cluster that is there already: tcp://10.0.0.5:8786."
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=_SECONDS,
    show_default=True,
    metavar="SECONDS",
    help="How long a pair may take.",
)
@click.option("--reports", is_flag=True, help="Write an HTML report of each pair, too.")
@click.option("--dashboard", is_flag=True, help="Show Dask's dashboard, and tell its address (needs bokeh).")
@ignore_options
@QUIET
def batch(
    source: Path,
    output: Path,
    workers: int | None,
    scheduler: str | None,
    timeout: float,
    reports: bool,
    dashboard: bool,
    quiet: bool,
    **switches: Any,
) -> int:
    """Compare many pairs of filings, and write tables of all that was found.

    MANIFEST.csv has the columns old,new and, if you like, company,year; its paths are relative to it. A
    FOLDER is searched for filings, which are paired by company, form and consecutive years.

    OUT gets the Parquet tables pairs, factors, figures, shifts, warnings and errors, and summary.html. A pair
    that cannot be compared is a row of errors and stops nobody. A run that was stopped goes on where it was
    with the same command.

    \b
    pip install "factordiff[batch]"
    factordiff batch pairs.csv -o out --workers 8
    duckdb -c "from 'out/pairs/*/*/*.parquet' order by weight desc limit 20"

    Exit code: 0 all were compared, 1 some could not be, 2 trouble.
    """
    # Late: see the docstring of the package.
    from viewer.batch import BatchAsked, check_installed

    check_installed(dashboard=dashboard)
    from viewer.batch import BatchFault, run_batch

    if scheduler is not None and workers is not None:
        raise Trouble("--workers starts processes, --scheduler uses those of a cluster. Choose one")
    if not source.exists():
        raise Trouble(f"{source}: there is no such file or folder")
    asked = BatchAsked(
        source,
        output,
        options_asked(switches),
        workers=workers,
        scheduler=scheduler,
        seconds=timeout,
        reports=reports,
        dashboard=dashboard,
    )
    try:
        with shown_progress(quiet=quiet) as progress:
            result = run_batch(asked, progress.tell)
    except BatchFault as fault:
        first, *rest = str(fault).splitlines()
        for line in (first, *rest)[:-1]:
            Trouble(line).show()
        raise Trouble((first, *rest)[-1]) from fault
    counts = [f"{result.compared:,} compared", f"{result.failed:,} failed"]
    if result.unpaired:
        counts.append(f"{result.unpaired:,} {'file' if result.unpaired == 1 else 'files'} in no pair")
    click.echo(f"{', '.join(counts)}: {result.summary}")
    return DIFFERENT if result.failed else SAME
