"""What stands beside the factors of a filing, each kind as the paragraphs of a factor without a heading.

Around them stand the text before the first one and the headings of the categories. Set aside as no part of
any are the notes at the foot of pages.
"""

from __future__ import annotations

from viewer.comparison.places import AROUND, ASIDE
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


def aside_of_factors(filing: Filing) -> Factor:
    """Return what a filing's reader set aside that says something, as the paragraphs of a factor.

    Part n is the n-th page-foot note. Page numbers and running headers are left out: they differ always.
    """
    return Factor(ASIDE, _NONE, filing.notes)


def beside_factors(filing: Filing) -> tuple[Factor, ...]:
    """Return both, each as a factor of its own number."""
    return around_factors(filing), aside_of_factors(filing)


def _paths(filing: Filing) -> list[tuple[str, ...]]:
    return [factor.category_path for factor in filing.factors]
