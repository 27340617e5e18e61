"""The commands on review files: open one in the window, make one of two."""

from __future__ import annotations

from pathlib import Path

import click

from viewer.cli.faults import DIFFERENT, SAME, Trouble, one_line
from viewer.cli.output import check_output
from viewer.cli.switches import FORCE
from viewer.cli.window import open_window

FILE = click.Path(path_type=Path)


@click.command("open", short_help="Open a review that somebody saved (.factordiff) in the window.")
@click.argument("file", type=FILE)
def open_review(file: Path) -> int:
    """Open a review file in the window, with its filings or, if they are not in it, those that you name."""
    if not file.exists():
        raise Trouble(f"{file}: there is no such file")
    return open_window(file)


@click.command(short_help="Merge the reviews of two people into one file.")
@click.argument("one", type=FILE)
@click.argument("other", type=FILE)
@click.option("-o", "--output", type=FILE, required=True, help="The file to write.")
@FORCE
def merge(one: Path, other: Path, output: Path, force: bool) -> int:
    """Merge two review files of the same filings into a third: all that either says, each thing once.

    It does not matter which is named first. Where the two people disagree, both acts are in it and are
    listed; open it in the window to decide.

    Exit code: 0 they agree, 1 something is to be decided, 2 trouble.
    """
    # Late: see the docstring of the package.
    from viewer.review.acts.disagreement import disagreements
    from viewer.review.errors import ReviewError
    from viewer.review.handing.merging import merged
    from viewer.review.handing.packing import save
    from viewer.review.handing.unpacking import load
    from viewer.wording.record.disagreements import disagreement_words

    check_output(output, (one, other), force=force)
    first, second = load(one), load(other)
    try:
        both = merged(first, second)
    except ReviewError as error:
        raise Trouble(f"{one} and {other}: {error}") from error
    save(both, output)
    acts = f"{len(both.acts)} acts of {len(first.acts)} and {len(second.acts)}"
    click.echo(f"{one_line(str(output))}: {acts}")
    found = disagreements(both.review)
    for each in found:
        click.echo(f"  to decide: {one_line(disagreement_words(each))}")
    return DIFFERENT if found else SAME
