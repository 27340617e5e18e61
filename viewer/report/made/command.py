"""The command that makes a report again: ``factordiff compare old.md new.md --ignore-case -o report.md``."""

from __future__ import annotations

import shlex

from viewer.comparison.model import Comparison
from viewer.report.content.switches import content_words, ignore_words
from viewer.report.formats import BY_NAME
from viewer.report.made.making import AUTHOR, DateSource, Making, ReportDate
from viewer.wording.readings.filings import file_name


def command_of(
    comparison: Comparison, making: Making, date: ReportDate, format_: str, *, with_review: bool
) -> str:
    """Return the command, with the names of the files and no folder.

    What was decided by hand is no part of it: it is in the review, which the command heeds where it is kept.
    A profile is none either: what it says stands there as switches, for its file may change.
    """
    words = ["factordiff", "compare", file_name(comparison.old), file_name(comparison.new)]
    words += ignore_words(comparison.options)
    if with_review:
        words.append("--with-review")
    words += content_words(making.content)
    if date.source in (DateSource.ASKED, DateSource.ENVIRONMENT):
        words += ["--date", date.iso]
    if making.author != AUTHOR:
        words += ["--author", making.author]
    words += ["-o", f"report{BY_NAME[format_].suffix}"]
    return shlex.join(words)
