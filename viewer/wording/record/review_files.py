"""What is otherwise here than where a review file was written: filings, what was ignored, the program, its
numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict

import viewer
from viewer.comparison.model import Comparison
from viewer.comparison.places import NEW, OLD, FilingSide
from viewer.filings.model import Filing
from viewer.language.say import say, say_count
from viewer.review.handing.review_file import FiledFiling, ReviewFile
from viewer.review.handing.thresholds_used import others
from viewer.review.model import FilingContent
from viewer.review.stored.likeness import likeness
from viewer.wording.ignored import option_words
from viewer.wording.readings.sides import filing_words

DIGITS = 12
"""Hexadecimal digits of a hash that are shown: enough to compare by eye."""
SHOWN = 3
"""Numbers that are named; the others are counted."""


def differing_words(file: ReviewFile, comparison: Comparison) -> tuple[str, ...]:
    """Return what differs from what was reviewed, a sentence for each thing; nothing where nothing does.

    Args:
        file: What was opened.
        comparison: The two filings that were opened with it.
    """
    sides = ((OLD, file.old, comparison.old), (NEW, file.new, comparison.new))
    return tuple(
        words
        for found in (
            *(_filing(file, side, filed, filing) for side, filed, filing in sides),
            _options(file.options, asdict(comparison.options)),
            _version(file),
        )
        for words in found
    )


def _filing(file: ReviewFile, side: FilingSide, filed: FiledFiling, filing: Filing) -> Iterator[str]:
    if filed.sha256 == filing.sha256:
        return
    hashes = say(
        "SHA-256 {there}… there, {here}… here", there=filed.sha256[:DIGITS], here=filing.sha256[:DIGITS]
    )
    content = FilingContent.of(filing)
    same = likeness(file.empty, side, content).same if filed.content is not None else 0
    factors = say_count(len(content.factors), "{n} factor", "{n} factors")
    yield say(
        "The {filing} is not the file {name} that was reviewed ({hashes}): {alike}.",
        filing=filing_words(side.value),
        name=filed.name,
        hashes=hashes,
        alike=say_count(
            same, "{n} of {factors} has the same text", "{n} of {factors} have the same text", factors=factors
        ),
    )


def _options(there: Mapping[str, bool], here: Mapping[str, bool]) -> Iterator[str]:
    names = [name for name in sorted(here) if name in there and there[name] != here[name]]
    if names:
        words = (
            say(
                "{difference} ignored" if there[name] else "{difference} counted",
                difference=option_words(name),
            )
            for name in names
        )
        yield say("It was reviewed with {options}; here it is the other way round.", options=", ".join(words))


def _version(file: ReviewFile) -> Iterator[str]:
    if file.version != viewer.__version__:
        yield say(
            "It was saved by factordiff {there}; this is {here}.", there=file.version, here=viewer.__version__
        )
    numbers = others(file.thresholds)
    if numbers:
        named = ", ".join(numbers[:SHOWN]) + (" …" if len(numbers) > SHOWN else "")
        yield say_count(
            len(numbers),
            "{n} number by which filings are read and compared is another: {named}.",
            "{n} numbers by which filings are read and compared are others: {named}.",
            named=named,
        )
