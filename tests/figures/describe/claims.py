"""Short ways to ask what the figures of a sentence claim."""

from __future__ import annotations

from viewer.figures import recognise
from viewer.figures.model import Figure, FigureKind


def numbers(text: str) -> list[Figure]:
    """The figures of a text other than dates."""
    return [figure for figure in recognise(text) if figure.kind is not FigureKind.DATE]


def measures(text: str) -> list[str]:
    """What the figures of a text other than dates measure, in the words of their claims."""
    return [figure.claim.words for figure in numbers(text)]


def first(text: str, kind: FigureKind) -> Figure:
    """The first figure of a kind."""
    return next(figure for figure in recognise(text) if figure.kind is kind)
