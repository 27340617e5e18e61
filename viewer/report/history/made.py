"""How a report of a history was made: of which files, to the byte, with which program and which options."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import asdict

import viewer
from viewer.comparison.places import NEW, OLD
from viewer.filings.model import Filing
from viewer.filings.sources.given import STANDARD_INPUT
from viewer.report.content.switches import content_words, ignore_words
from viewer.report.history.contents import HistoryContents
from viewer.report.made.facts import filing_facts
from viewer.report.made.libraries import libraries
from viewer.report.made.making import DateSource, Making, date_among
from viewer.report.made.words import (
    THRESHOLDS,
    FactGroup,
    FactLine,
    date_words,
    difference_words,
    filing_lines,
    threshold_lines,
)
from viewer.review.handing.thresholds_used import thresholds_used
from viewer.wording.readings.filings import file_name


def history_made(contents: HistoryContents, making: Making, suffix: str) -> tuple[FactGroup, ...]:
    """Return all that is told of how a report was made, in groups: one for each filing, and one for the rest.

    Args:
        contents: What it shows.
        making: What was asked of it.
        suffix: That of its file, ``".html"``.
    """
    filings = contents.history.filings
    groups = [
        FactGroup(name, tuple(filing_lines(filing_facts(filing, NEW if filing is filings[-1] else OLD))))
        for name, filing in zip(contents.names, filings, strict=True)
    ]
    return (
        *groups,
        FactGroup("Made with", tuple(_program(contents, making, suffix))),
        FactGroup(THRESHOLDS, tuple(threshold_lines(thresholds_used()))),
    )


def _program(contents: HistoryContents, making: Making, suffix: str) -> Iterator[FactLine]:
    date = date_among(making, contents.history.filings[-1])
    options = asdict(contents.options)
    words = ["factordiff", "history", *map(_named, contents.history.filings)]
    words += [*ignore_words(contents.options), *content_words(making.content)]
    if date.source in (DateSource.ASKED, DateSource.ENVIRONMENT):
        words += ["--date", date.iso]
    yield FactLine("factordiff", viewer.__version__)
    yield FactLine("Libraries", ", ".join(f"{name} {number}" for name, number in libraries().items()))
    yield FactLine("Date of this report", date_words(date.iso, date.source.value))
    yield FactLine("Differences that did not count", difference_words(options, ignored=True) or "none")
    yield FactLine("Differences that counted", difference_words(options, ignored=False) or "all others")
    yield FactLine("To make it again", shlex.join([*words, "-o", f"history{suffix}"]))


def _named(filing: Filing) -> str:
    """A file as it is named in a command, without its folder."""
    name = "-" if filing.path == STANDARD_INPUT else file_name(filing)
    return f"./{name}" if name.startswith("-") and name != "-" else name
