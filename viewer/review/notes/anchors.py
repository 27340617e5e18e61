"""What a note hangs on: a few words of one filing, found again when the text around them moves.

The case: a note hangs on "materially adverse" in the third paragraph of a factor. A year later a paragraph is
inserted above, or the section is read anew: the words are found again by their paragraph, else by the words
before and after them, else because they stand in the filing only once. Where that is not certain nothing is
said to be the place, and the note quotes what it was written on.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from viewer.comparison.model import Comparison
from viewer.comparison.places import FilingSide, Place, PlacedSpan
from viewer.filings.model import Span

HASH = 32
"""Hexadecimal digits of a paragraph's hash: 128 bits, which no two texts of a filing share."""
NEAR = 32
"""Characters before and after the words by which they are told from the same words elsewhere: with 32, every
one of 708 figures of four annual reports had a context of its own (see :mod:`viewer.review.figure_names`)."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Some words of one paragraph of a filing."""

    side: FilingSide
    quote: str
    before: str
    """The text before the words, in their paragraph."""
    after: str
    paragraph: str
    """Hash of the paragraph's text."""
    number: int
    """How many paragraphs with the same text stand before it."""
    start: int
    """Where the words begin in the paragraph, in code points."""


def anchor_of(comparison: Comparison, placed: PlacedSpan) -> Anchor:
    """Return what some words of a comparison are found again by.

    Args:
        comparison: What is shown.
        placed: A stretch of one of its paragraphs that is not empty.
    """
    text = comparison.paragraphs[placed.place].text
    start, end = placed.span.start, placed.span.end
    number = next(
        count for place, _, count in _numbered(comparison, placed.place.side) if place == placed.place
    )
    return Anchor(
        side=placed.place.side,
        quote=text[start:end],
        before=text[max(0, start - NEAR) : start],
        after=text[end : end + NEAR],
        paragraph=_hash(text),
        number=number,
        start=start,
    )


def find(anchor: Anchor, comparison: Comparison) -> PlacedSpan | None:
    """Return where the words of an anchor stand now; None where that is not certain."""
    paragraphs = list(_numbered(comparison, anchor.side))
    end = anchor.start + len(anchor.quote)
    for place, text, number in paragraphs:
        same = number == anchor.number and text[anchor.start : end] == anchor.quote
        if same and _hash(text) == anchor.paragraph:
            return PlacedSpan(place, Span(anchor.start, end))
    standing = [
        (place, text, start) for place, text, _ in paragraphs for start in _starts(text, anchor.quote)
    ]
    for is_it in _WAYS:
        found = [(place, start) for place, text, start in standing if is_it(anchor, text, start)]
        if len(found) == 1:
            ((place, start),) = found
            return PlacedSpan(place, Span(start, start + len(anchor.quote)))
    return None


def _has_before(anchor: Anchor, text: str, start: int) -> bool:
    return bool(anchor.before) and text[:start].endswith(anchor.before)


def _has_after(anchor: Anchor, text: str, start: int) -> bool:
    return bool(anchor.after) and text.startswith(anchor.after, start + len(anchor.quote))


_WAYS: tuple[Callable[[Anchor, str, int], bool], ...] = (
    lambda anchor, text, start: _has_before(anchor, text, start) and _has_after(anchor, text, start),
    lambda anchor, text, start: _has_before(anchor, text, start) or _has_after(anchor, text, start),
    lambda _anchor, _text, _start: True,
)
"""From the surest: the words with both their neighbours, with one of them, alone. Each must hold of one
place."""


def _starts(text: str, quote: str) -> Iterator[int]:
    at = text.find(quote) if quote else -1
    while at >= 0:
        yield at
        at = text.find(quote, at + 1)


def _numbered(comparison: Comparison, side: FilingSide) -> Iterator[tuple[Place, str, int]]:
    """Give the paragraphs of a filing with their texts, and how many with the same text stand before each."""
    seen: Counter[str] = Counter()
    for place, paragraph in comparison.paragraphs.items():
        if place.side is side:
            yield place, paragraph.text, seen[paragraph.text]
            seen[paragraph.text] += 1


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:HASH]
