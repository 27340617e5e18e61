"""How a report was made, in words: the last part of every face, *How this was made*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from viewer.report.made.command import needed_words
from viewer.report.made.facts import FilingFacts, HowMade
from viewer.report.made.making import DateSource
from viewer.report.made.record import SaidByHand, SaidOfFactor
from viewer.wording.ignored import option_words
from viewer.wording.pairs import counted
from viewer.wording.record.times import time_words

TITLE = "How this was made"
THRESHOLDS = "Thresholds"
"""Title of the group of the numbers that filings are read and compared by."""
NOBODY = "name not kept"
NEVER = "time not kept"
"""What stands for who and when where an older record does not tell."""


@dataclass(frozen=True, slots=True)
class FactLine:
    """What is told, and what it is."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Lines under one title."""

    title: str
    lines: tuple[FactLine, ...]


def made_words(made: HowMade) -> tuple[FactGroup, ...]:
    """Return all that is told of how a report was made, in groups."""
    groups = [
        FactGroup("Old filing", tuple(filing_lines(made.filings[0]))),
        FactGroup("New filing", tuple(filing_lines(made.filings[1]))),
        FactGroup("The two together", tuple(FactLine("Check first", words) for words in made.misfits)),
        FactGroup("What is shown", tuple(FactLine(*line) for line in made.shown)),
        FactGroup("Review", tuple(_review(made))),
        FactGroup("By hand", tuple(_by_hand(made.by_hand))),
        FactGroup("Marks", tuple(_marks(made.reviewed))),
        FactGroup("Made with", tuple(_program(made))),
        FactGroup(THRESHOLDS, tuple(threshold_lines(made.thresholds))),
    ]
    return tuple(group for group in groups if group.lines)


def filing_lines(facts: FilingFacts) -> Iterator[FactLine]:
    """Give what is told of one file."""
    section = facts.section
    sure = "pointed at by hand" if section.by_hand else f"read with {section.confidence:.0%} confidence"
    item = f"Item {section.item}, " if section.item else ""
    yield FactLine("File", facts.name)
    yield FactLine("SHA-256", facts.sha256)
    if facts.size:
        yield FactLine("Size", counted(facts.size, "byte"))
    how = ", text recognised from pictures (OCR)" if facts.recognised else ""
    yield FactLine("Format", f"{facts.format}{how}")
    known = (
        ("Company", facts.company),
        ("Form", facts.form),
        ("Fiscal year", str(facts.fiscal_year) if facts.fiscal_year else None),
        ("Accession number", facts.accession),
        ("Filed", facts.filed),
    )
    for label, value in known:
        yield FactLine(label, value or "not told by the file")
    yield FactLine(
        "Section",
        f"{item}{section.title} ({sure}; characters {section.start:,} to {section.end:,}; "
        f"{counted(section.factors, 'factor')})",
    )
    for warning in facts.warnings:
        yield FactLine("Warning", warning)


def _review(made: HowMade) -> Iterator[FactLine]:
    sign_off = made.sign_off
    if sign_off is None:
        yield FactLine("Review", "none is in this report: it depends on the two files and the options alone")
        return
    from viewer.wording.record.sign_offs import (
        sign_off_words,  # late: without a review nothing of one is loaded
    )

    if sign_off.title:
        yield FactLine("Title", sign_off.title)
    yield FactLine("Sign-off", sign_off_words(sign_off, utc=True) or "a draft: not signed")


def _by_hand(said: Iterable[SaidByHand]) -> Iterator[FactLine]:
    for one in said:
        yield FactLine(_who_and_when(one.who, one.at), one.words)


def _marks(said: Iterable[SaidOfFactor]) -> Iterator[FactLine]:
    for one in said:
        yield FactLine(_who_and_when(one.who, one.at), f"{one.mark}: {one.heading}")


def _who_and_when(who: str, at: str) -> str:
    return f"{who or NOBODY}, {time_words(at, utc=True) or NEVER}"


def _program(made: HowMade) -> Iterator[FactLine]:
    yield FactLine("factordiff", made.version)
    yield FactLine("Libraries", ", ".join(f"{name} {number}" for name, number in made.libraries.items()))
    yield FactLine("Date of this report", date_words(made.date, made.date_source))
    yield FactLine("Differences that did not count", difference_words(made.options, ignored=True) or "none")
    yield FactLine("Differences that counted", difference_words(made.options, ignored=False) or "all others")
    yield FactLine("To make it again", made.command)
    needed = needed_words((filing.side, filing.name) for filing in made.filings)
    if needed:
        yield FactLine("The command needs", needed)
    if made.by_hand:
        yield FactLine(
            "What was said by hand",
            "is in the review: the command heeds it where the review is kept",
        )


def difference_words(options: Mapping[str, bool], *, ignored: bool) -> str:
    """Return the options that are as told, as words."""
    return ", ".join(option_words(name) for name, on in options.items() if on is ignored)


def date_words(date: str, source: str) -> str:
    """Return the date of a report, and where it comes from."""
    date = time_words(date, utc=True)
    if source == DateSource.UNKNOWN:
        return f"not told: {source}. Where a file must have one, it is {date}"
    return f"{date} ({source})"


def threshold_lines(thresholds: Mapping[str, Any]) -> Iterator[FactLine]:
    """Give the numbers that filings are read and compared by, a line for each stage."""
    for stage, numbers in thresholds.items():
        told = (f"{name.replace('_', ' ')} {_number(one)}" for name, one in numbers.items())
        yield FactLine(stage, ", ".join(told))


def _number(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
