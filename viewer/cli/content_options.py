"""The switches of ``compare`` for what a report shows and which differences count, made from their tables."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import click

from viewer.cli.faults import Trouble, one_line
from viewer.cli.output import check_new, check_output
from viewer.report.content.switches import IGNORE_SWITCHES, SWITCHES, Switch, options_of, values_of_switch

if TYPE_CHECKING:
    from viewer.comparison.options import Options
    from viewer.report.content.choices import ReportContent

_Command = TypeVar("_Command", bound=Callable[..., Any])


def content_options(command: _Command) -> _Command:
    """Give a command the switches for what a report shows; :func:`content_asked` reads them."""
    for switch in reversed(SWITCHES):
        command = _option(switch)(command)
    for option in (
        click.option(
            "--save-profile", metavar="NAME", help="Keep what these switches say under a name of your own."
        ),
        click.option(
            "--profile", metavar="NAME|FILE", help="What a profile shows; switches beside it weigh more."
        ),
        click.option("--blue-orange", is_flag=True, help="The same as --colours blue-orange."),
    ):
        command = option(command)
    return command


def _option(switch: Switch) -> Callable[[_Command], _Command]:
    if switch.values is not None:
        names = [switch.name, *([switch.also] if switch.also else []), switch.field]
        return click.option(*names, type=click.Choice([one.value for one in switch.values]), help=switch.help)
    if switch.metavar:
        return click.option(switch.name, switch.field, metavar=switch.metavar, help=switch.help)
    return click.option(f"{switch.name}/{switch.negated}", switch.field, default=None, help=switch.help)


PAGE_FIELDS = ("colours", "title")
"""What can be said of the page of a history."""


def page_options(command: _Command) -> _Command:
    """Give a command the switches for a page of several filings; :func:`page_asked` reads them."""
    for switch in reversed(SWITCHES):
        if switch.field in PAGE_FIELDS:
            command = _option(switch)(command)
    return command


def page_asked(given: Mapping[str, Any]) -> ReportContent:
    """Return what the page of several filings is to show.

    Raises:
        Trouble: A switch says what cannot be.
    """
    from viewer.report.content.values import ContentError, content_from  # late: see the package's docstring

    try:
        said = ((name, given[name]) for name in PAGE_FIELDS if given[name] is not None)
        values = [values_of_switch(name, one) for name, one in said]
        return content_from({name: value for one in values for name, value in one.items()})
    except ContentError as error:
        raise Trouble(str(error)) from error


def content_asked(given: Mapping[str, Any]) -> ReportContent:
    """Return what a report is to show, by a profile and the switches beside it.

    Raises:
        Trouble: there is no such profile, or it or a switch says what cannot be.
    """
    # Late: see the docstring of the package.
    from viewer.report.content.choices import as_values
    from viewer.report.content.values import ContentError, content_from

    try:
        values: dict[str, Any] = {}
        if given["profile"] is not None:
            from viewer.report.content.profiles import load  # late: most reports have none

            values = as_values(load(given["profile"]))
        if given["blue_orange"]:
            values["colours"] = "blue-orange"
        for switch in SWITCHES:
            said = given[switch.field]
            if switch.field == "verdicts" and said is not None and not said.strip(" ,"):
                raise ContentError(f"{switch.name} names nothing. To list no figures, say {switch.name} none")
            if said is not None:
                values |= values_of_switch(switch.field, said)
        return content_from(values)
    except ContentError as error:
        raise Trouble(str(error)) from error


def check_profile(name: str | None, *, force: bool) -> None:
    """Refuse a profile that cannot be kept, or must not be, before any work is put into it.

    Args:
        name: What it is to be called; None where none is to be kept.
        force: Whether one that is there may be replaced.

    Raises:
        Trouble: There is one of this name already, or no file can be called so or be written.
    """
    if name is None:
        return
    # Late: most reports keep none.
    from viewer.report.content.profiles import file_of, named
    from viewer.report.content.values import ContentError

    try:
        path = file_of(name)
    except ContentError as error:
        raise Trouble(str(error)) from error
    check_new(named().get(name.strip(), path), force=force)
    above = next(folder for folder in path.parents if folder.exists())
    if above == path.parent:
        check_output(path, (), force=force)
    elif not above.is_dir() or not os.access(above, os.W_OK):
        raise Trouble(f"{path}: the folder {above} cannot be written to")


def keep_profile(name: str | None, content: ReportContent) -> None:
    """Keep what a report showed under a name, where that was asked for.

    Raises:
        ContentError: Its file cannot be written.
    """
    if name is None:
        return
    from viewer.report.content.profiles import save  # late: as above

    click.echo(f"factordiff: kept as {one_line(str(save(name, content)))}", err=True)


def ignore_options(command: _Command) -> _Command:
    """Give a command the switches for the differences that count; :func:`options_asked` reads them."""
    for switch in reversed(IGNORE_SWITCHES):
        command = click.option(switch.name, _parameter(switch.name), is_flag=True, help=switch.help)(command)
    return command


def options_asked(given: Mapping[str, Any]) -> Options:
    """Return the options that the switches say."""
    return options_of(frozenset(switch.name for switch in IGNORE_SWITCHES if given[_parameter(switch.name)]))


def _parameter(name: str) -> str:
    return name.removeprefix("--").replace("-", "_")
