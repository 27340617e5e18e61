"""What is otherwise here than where a review file was written: filings, what was ignored, the program, its
numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict

import viewer
from viewer.comparison.model import Comparison
from viewer.comparison.places import NEW, OLD, FilingSide
from viewer.filings.model import Filing
from viewer.review.handing.review_file import FiledFiling, ReviewFile
from viewer.review.handing.thresholds_used import others
from viewer.review.model import FilingContent
from viewer.review.stored.likeness import likeness
from viewer.wording.pairs import counted

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
    hashes = f"SHA-256 {filed.sha256[:DIGITS]}… there, {filing.sha256[:DIGITS]}… here"
    content = FilingContent.of(filing)
    same = likeness(file.empty, side, content).same if filed.content is not None else 0
    alike = (
        f"{same} of {counted(len(content.factors), 'factor')} {'has' if same == 1 else 'have'} the same text"
    )
    yield f"The {side.value} filing is not the file {filed.name} that was reviewed ({hashes}): {alike}."


def _options(there: Mapping[str, bool], here: Mapping[str, bool]) -> Iterator[str]:
    names = [name for name in sorted(here) if name in there and there[name] != here[name]]
    if names:
        words = (
            f"{name.removeprefix('ignore_').replace('_', ' ')} {'ignored' if there[name] else 'counted'}"
            for name in names
        )
        yield f"It was reviewed with {', '.join(words)}; here it is the other way round."


def _version(file: ReviewFile) -> Iterator[str]:
    if file.version != viewer.__version__:
        yield f"It was saved by factordiff {file.version}; this is {viewer.__version__}."
    numbers = others(file.thresholds)
    if numbers:
        named = ", ".join(numbers[:SHOWN]) + (" …" if len(numbers) > SHOWN else "")
        are = "is another" if len(numbers) == 1 else "are others"
        number = counted(len(numbers), "number")
        yield f"{number} by which filings are read and compared {are}: {named}."
