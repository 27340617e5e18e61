"""What stands around the factors: the text before the first one, and the headings of the categories."""

from __future__ import annotations

from viewer.comparison.places import AROUND
from viewer.filings.model import Factor, Filing, Paragraph

_NONE = Paragraph("", ())
"""Stands where a factor has its heading: part 0, of which there is no text to show."""


def around_factors(filing: Filing) -> Factor:
    """Return what stands around a filing's factors as the paragraphs of a factor without a heading.

    Part n is the n-th paragraph: those of the preamble, then each category heading once, in order and the
    outermost first. One that stands under two others is two headings.
    """
    paths = {path[:depth]: None for path in _paths(filing) for depth in range(1, len(path) + 1)}
    headings = (Paragraph(path[-1], ()) for path in paths)
    return Factor(AROUND, _NONE, (*filing.preamble, *headings))


def _paths(filing: Filing) -> list[tuple[str, ...]]:
    return [factor.category_path for factor in filing.factors]
