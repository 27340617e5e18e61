"""``factordiff verify``: is a report what it was, and do the files still give what it says?"""

from __future__ import annotations

from pathlib import Path

import click

from viewer.cli.faults import DIFFERENT, SAME, Trouble, one_line
from viewer.cli.progress import shown_progress
from viewer.cli.switches import QUIET

FILE = click.Path(path_type=Path)


@click.command(short_help="Check a report: is it what it was, and do the files still give what it says?")
@click.argument("report", type=FILE)
@click.argument("files", type=FILE, nargs=-1, metavar="[OLD NEW]")
@QUIET
def verify(report: Path, files: tuple[Path, ...], quiet: bool) -> int:
    """Check a report (html, pdf, docx or json, or another with its sidecar) by the manifest in it.

    Without filings: whether a word of it was changed after it was made. With the two filings: whether they
    are the files that it was made of, and whether comparing them again, with the same options, sections and
    pairings, gives what it says.

    Prints one line for each thing that was looked at. Exit code: 0 all is as the report says, 1 something
    differs, 2 trouble.
    """
    if len(files) not in (0, 2):
        raise Trouble("give the old filing and the new one, or none of them")
    # Late: see the docstring of the package.
    from viewer.report.manifest.checking import checked
    from viewer.report.manifest.reading import NoManifest, read_report

    try:
        with shown_progress(quiet=quiet) as progress:
            progress.tell(f"Reading {one_line(str(report))}", 0.0)
            held = read_report(report)
            progress.tell("Comparing the filings again", 0.1)
            try:
                found = list(checked(held, files))
            except NoManifest as error:
                raise NoManifest(f"{report}: {error}") from error
    except NoManifest as error:
        raise Trouble(str(error)) from error
    for one in found:
        click.echo(f"{'differs' if one.differs else 'ok'}: {one_line(one.words)}")
    return DIFFERENT if any(one.differs for one in found) else SAME
