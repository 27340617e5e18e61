"""The switches of ``compare`` for what a report shows and which differences count, made from their tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import click

from viewer.cli.faults import Trouble
from viewer.report.content.switches import IGNORE_SWITCHES, SWITCHES, Switch, options_of, values_of_switch

if TYPE_CHECKING:
    from viewer.comparison.options import Options
    from viewer.report.content.choices import ReportContent

_Command = TypeVar("_Command", bound=Callable[..., Any])
_LISTS = frozenset({"factors", "verdicts"})
"""Those whose value is a word or a list of ids or verdicts."""


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
        if given["profile"]:
            from viewer.report.content.profiles import load  # late: most reports have none

            values = as_values(load(given["profile"]))
        if given["blue_orange"]:
            values["colours"] = "blue-orange"
        for switch in SWITCHES:
            said = given[switch.field]
            if said is not None:
                values |= (
                    values_of_switch(switch.field, said) if switch.field in _LISTS else {switch.field: said}
                )
        content = content_from(values)
        if given["save_profile"]:
            from viewer.report.content.profiles import save  # late: as above

            click.echo(f"factordiff: kept as {save(given['save_profile'], content)}", err=True)
    except ContentError as error:
        raise Trouble(str(error)) from error
    return content


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
