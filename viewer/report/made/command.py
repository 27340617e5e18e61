"""The command that makes a report again: ``factordiff compare old.md new.md --ignore-case -o report.md``."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from viewer.comparison.model import Comparison
from viewer.comparison.places import NEW, OLD
from viewer.filings.model import Filing
from viewer.filings.sources.given import STANDARD_INPUT
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
    words = ["factordiff", "compare", *map(_named, (comparison.old, comparison.new))]
    words += ignore_words(comparison.options)
    if with_review:
        words.append("--with-review")
    else:
        words += _sections(comparison)
    words += content_words(making.content)
    if date.source in (DateSource.ASKED, DateSource.ENVIRONMENT):
        words += ["--date", date.iso]
    if making.author != AUTHOR:
        words += ["--author", making.author]
    words += ["-o", f"report{BY_NAME[format_].suffix}"]
    return shlex.join(words)


def _named(filing: Filing) -> str:
    """Return how a filing is named: what came from standard input would have to come from there again."""
    return "-" if filing.path == STANDARD_INPUT else file_name(filing)


def _sections(comparison: Comparison) -> Iterator[str]:
    """Give the switches for sections that were named; with a review they are kept in it."""
    for side, filing in ((OLD, comparison.old), (NEW, comparison.new)):
        section = filing.section
        if section.by_hand:
            yield from (f"--{side.value}-section", f"{section.span.start}-{section.span.end}")
