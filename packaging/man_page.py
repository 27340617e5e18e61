"""The manual page of the command, made of what click knows: ``python packaging/man_page.py > factordiff.1``.

The case: ``man factordiff`` on a server without a browser. click-man would make a page for each command, but
wants click's own object as the entry point, where it is a function here, and writes the day of its run.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

import viewer
from viewer.cli.commands import cli

PAGE = Path(__file__).with_name("linux") / "factordiff.1"
"""Where the page is kept, so that installing it takes no Python."""
_CODES = (
    ("0", "The risk factors are the same, or the command did what it was asked to."),
    ("1", "They differ; a report differs from what it was (verify); something is to be decided (merge)."),
    ("2", "Trouble, told in one line on standard error. Nothing was written."),
    ("130", "Interrupted by Ctrl+C."),
    ("141", "Nobody read on what was printed, as in a pipe to head."),
)
_VARIABLES = (
    ("FACTORDIFF_DATA", "The folder of marks, notes and settings, in place of the usual one."),
    ("FACTORDIFF_DEBUG", "Where it is set, an unexpected fault shows where it was raised."),
    ("SOURCE_DATE_EPOCH", "The date of reports, in seconds since 1970, where none is named by --date."),
)


def page() -> str:
    """Return the page as roff, with the macros that every man knows (man.7)."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield f'.TH FACTORDIFF 1 "" "factordiff {viewer.__version__}" "User Commands"'
    yield ".SH NAME"
    yield rf"factordiff \- {_text('compare the risk factors of two company filings, down to each figure')}"
    yield ".SH SYNOPSIS"
    yield ".B factordiff"
    yield "[OLD NEW]"
    yield ".br"
    yield ".B factordiff"
    yield "COMMAND [ARGS]..."
    yield ".SH DESCRIPTION"
    yield from _paragraphs(cli.help or "")
    yield ".SH OPTIONS"
    yield from _options(cli)
    yield ".SH COMMANDS"
    for name, command in sorted(cli.commands.items()):
        usage = " ".join(command.collect_usage_pieces(_context(command, name)))
        yield f".SS {_text(name)} {_text(usage)}"
        yield from _paragraphs(command.help or "")
        yield from _options(command)
    yield ".SH EXIT STATUS"
    yield from _list(_CODES)
    yield ".SH ENVIRONMENT"
    yield from _list(_VARIABLES)
    yield ".SH EXAMPLES"
    yield ".nf"
    yield from (_text(line) for line in _examples())
    yield ".fi"
    yield ".SH SEE ALSO"
    yield ".BR diff (1)"


def _examples() -> Iterator[str]:
    found = re.search(r"Examples:\n(.*?)\n\n", cli.epilog or "", re.DOTALL)
    lines = found.group(1).splitlines() if found else ()
    yield from (line.removeprefix("  ") for line in lines)


def _options(command: click.Command) -> Iterator[str]:
    context = _context(command)
    for option in command.get_params(context):
        record = option.get_help_record(context) if isinstance(option, click.Option) else None
        if record is not None:
            names, help_ = record
            yield ".TP"
            yield rf"\fB{_text(names)}\fR"
            yield _text(help_)


def _context(command: click.Command, name: str = "") -> click.Context:
    """What a command is asked in: a command keeps the names of its help from the first one."""
    return click.Context(command, info_name=name, help_option_names=["-h", "--help"])


def _list(entries: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for name, said in entries:
        yield ".TP"
        yield f".B {_text(name)}"
        yield _text(said)


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", text.replace("\b\n", "").strip()):
        yield ".PP"
        yield _text(" ".join(paragraph.split()))


def _text(text: str) -> str:
    """Return text that roff takes for nothing but text; its minus is the one that can be pasted.

    What is not ASCII is written by its number, for an older roff reads bytes and not UTF-8.
    """
    safe = text.replace("\\", r"\(rs").replace("-", r"\-")
    safe = "".join(char if char.isascii() else rf"\[u{ord(char):04X}]" for char in safe)
    return rf"\&{safe}" if safe[:1] in (".", "'") else safe


if __name__ == "__main__":
    sys.stdout.write(page())
