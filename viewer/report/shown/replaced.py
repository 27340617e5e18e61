"""Phrases that were replaced throughout, on paper: each once, and the places where the old one still stands.

The places themselves are left out: each is marked in the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from viewer.report.content.selection import Selection
from viewer.wording.links import row_name


class ReplacedLine(TypedDict):
    """One replacement."""

    words: str
    """What was replaced by what."""
    counted: str
    """In how many places."""
    exceptions: str
    """In how many it was not; empty where in all."""
    kept: list[tuple[str, str]]
    """These places: the heading of the factor, and the words there."""


def replaced_lines(selection: Selection) -> Iterator[ReplacedLine]:
    """Give the replacements of what is shown in their order."""
    for each in selection.replacements:
        kept = [(row_name(place.pair.heading), place.text) for place in each.kept]
        yield ReplacedLine(words=each.words, counted=each.counted, exceptions=each.exceptions, kept=kept)
