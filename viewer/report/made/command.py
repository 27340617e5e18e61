"""The command that makes a report again: ``factordiff compare old.md new.md --ignore-case -o report.md``."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator

from viewer.comparison.model import Comparison
from viewer.comparison.places import NEW, OLD, FilingSide
from viewer.filings.model import Filing
from viewer.filings.sources.given import PIPE, STANDARD_INPUT
from viewer.report.content.switches import content_words, ignore_words
from viewer.report.formats import BY_NAME
from viewer.report.made.making import AUTHOR, DateSource, Making, ReportDate
from viewer.wording.readings.filings import file_name


def command_of(
    comparison: Comparison, making: Making, date: ReportDate, format_: str, *, with_review: bool
) -> str:
    """Return the command, with the names of the files and no folder.

    What was decided by hand is in the review, which the command heeds where it is kept; without one only the
    sections can have been named. What a profile says stands there as switches, for its file may change.
    """
    words = ["factordiff", "compare", _named(comparison.old, OLD), _named(comparison.new, NEW)]
    words += ignore_words(comparison.options)
    if with_review:
        words.append("--with-review")
    else:
        words += _sections(comparison)
    words += content_words(making.content)
    if making.paths:
        words.append("--full-paths")
    if date.source in (DateSource.ASKED, DateSource.ENVIRONMENT):
        words += ["--date", date.iso]
    if making.author != AUTHOR:
        words += ["--author", making.author]
    words += ["-o", f"report{BY_NAME[format_].suffix}"]
    return shlex.join(words)


def needed_words(names: Iterable[tuple[FilingSide, str]]) -> str:
    """Say what the command needs beside files of those names; empty where it needs nothing."""
    needed = []
    for side, name in names:
        if name == STANDARD_INPUT:
            needed.append(f"the {side.value} filing, which came from standard input, there again")
        elif name == PIPE:
            needed.append(
                f"a file with the {side.value} filing, which came by a pipe, in place of {_stand_in(side)}"
            )
    return "; ".join(needed)


def _stand_in(side: FilingSide) -> str:
    """Return what stands in a command for a filing that has no name."""
    return side.value.upper()


def _named(filing: Filing, side: FilingSide) -> str:
    """Return how a filing is named: what came from standard input would have to come from there again."""
    if filing.path == STANDARD_INPUT:
        return "-"
    name = _stand_in(side) if filing.path == PIPE else file_name(filing)
    return f"./{name}" if name.startswith("-") else name


def _sections(comparison: Comparison) -> Iterator[str]:
    """Give the switches for sections that were named; with a review they are kept in it."""
    for side, filing in ((OLD, comparison.old), (NEW, comparison.new)):
        section = filing.section
        if section.by_hand:
            yield from (f"--{side.value}-section", f"{section.span.start}-{section.span.end}")
