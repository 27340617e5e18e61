"""Where a tagged number stands in the text of its filing.

A fact knows its place in the bytes of the page, and a reviewer is shown the filing's text, which has no
tags. So the page is read once more with other digits in that one place: where the two texts part is where
the number stands. That asks nothing of how the page is read, and is done only for the fact that a reviewer
wants to see.
"""

from __future__ import annotations

import re

from viewer.filings.errors import FilingError
from viewer.filings.facts.model import TaggedFact
from viewer.filings.model import Filing, Span

_DIGIT = re.compile(rb"&#?\w{1,10};|<[^<>]*>|(\d)")
"""A digit that is shown; those of tags and of references to characters are not."""
_OTHER = bytes.maketrans(b"0123456789", b"1234567890")
_NUMERAL = re.compile(r"[\d.,'’\u00a0]*")


def place_of(filing: Filing, fact: TaggedFact) -> Span | None:
    """Return where a fact's number stands in ``filing.text``; None where it is not shown there, or in words.

    The page is read anew, which takes as long as opening it.

    Args:
        filing: a filing with tagged facts.
        fact: one of them.
    """
    if filing.tagged is None:
        return None
    # Loaded when a place is asked for.
    from viewer.filings.sources.html import read_html

    page = filing.tagged.markup
    written = page[fact.start : fact.end]
    other = _DIGIT.sub(lambda found: found[0].translate(_OTHER) if found[1] else found[0], written)
    if other == written:
        return None
    try:
        text = read_html(filing.path, page[: fact.start] + other + page[fact.end :])[0].text
    except FilingError:
        return None
    at = _parting(filing.text, text)
    if at is None or len(text) != len(filing.text):
        return None
    numeral = _NUMERAL.match(filing.text, at)
    return Span(at, numeral.end() if numeral is not None else at + 1)


def _parting(one: str, other: str) -> int | None:
    """The first place at which two texts differ, found by halving; None where they do not."""
    if one == other:
        return None
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high) // 2
        if one[low : middle + 1] == other[low : middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low
