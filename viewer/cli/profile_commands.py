"""``factordiff profiles``: what a report shows, kept under names."""

from __future__ import annotations

import click

from viewer.cli.faults import one_line


@click.command(short_help="List the profiles: what reports show, kept under names.")
def profiles() -> int:
    """List the profiles that ``compare --profile NAME`` knows, with what each shows.

    A profile is a file of JSON or TOML in the folder that is named first. ``compare --save-profile NAME``
    and the window's dialog of exports write them; they can be written by hand and handed on.
    """
    # Late: see the docstring of the package.
    from viewer.report.content.profiles import folder, load_file, named
    from viewer.report.content.switches import content_words
    from viewer.report.content.values import ContentError

    found = named()
    click.echo(f"{one_line(str(folder()))}: {len(found)} {'profile' if len(found) == 1 else 'profiles'}")
    for name, path in found.items():
        try:
            words = " ".join(content_words(load_file(path))) or "all, as usual"
        except ContentError as error:
            words = f"cannot be used: {error}"
        click.echo(f"  {one_line(name)}: {one_line(words)}")
    return 0
