"""Switches that several commands have: one wording, one meaning."""

from __future__ import annotations

import click

from viewer.filings.sources.given import FORMATS

FORCE = click.option("--force", is_flag=True, help="Replace a file that is there already.")
QUIET = click.option("-q", "--quiet", is_flag=True, help="Show no progress. Warnings are told all the same.")
FROM = click.option(
    "--from",
    "from_",
    type=click.Choice(FORMATS),
    help="The format of what comes from standard input. Default: told by its first bytes.",
)
SECTION = click.option(
    "--section",
    metavar="SECTION",
    help="The section: its title, its place among the candidates (#2), or its characters (START-END).",
)
