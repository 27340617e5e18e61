"""The paragraphs around the factors: the text before the first one and the category headings.

A pair of factors finds its paragraphs in its filing's factors. These belong to none, so they are taken
from the rows that pair them; one that is the preamble's own keeps its kind, its level and its repairs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.comparison.model import Comparison, Place
from viewer.filings.model import Filing, Paragraph


def around_factors(comparison: Comparison) -> dict[Place, Paragraph]:
    """Return what stands at each place of the introduction, of both sides; nothing without one."""
    if comparison.introduction is None:
        return {}
    found: dict[Place, Paragraph] = {}
    known = _by_text(comparison.old), _by_text(comparison.new)
    for row in comparison.introduction.rows:
        for side, (places, text) in enumerate(((row.old, row.old_text), (row.new, row.new_text))):
            for place, words in _texts(places, text):
                found[place] = known[side].get(words) or Paragraph(words, ())
    return found


def _by_text(filing: Filing) -> dict[str, Paragraph]:
    return {paragraph.text: paragraph for paragraph in filing.preamble}


def _texts(places: Sequence[Place], text: str) -> Iterator[tuple[Place, str]]:
    """Each place with its share of the row's text, in which paragraphs are joined by line ends."""
    for number, place in enumerate(places, start=1):
        words, _, text = (text, "", "") if number == len(places) else text.partition("\n")
        yield place, words
