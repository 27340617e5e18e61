"""Every figure that the filings of a history tell, and which of them the comparisons take for one.

Figures stand in the ledgers of the comparisons. Those of neighbours hold every figure of every filing; of
filings further apart only the pairs count that a risk's step is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from viewer.comparison.figures.match.figure_texts import words_around
from viewer.comparison.model import Comparison, FigureVerdict, PlacedFigure
from viewer.comparison.places import is_factor, number_of
from viewer.comparison.stages import Cancel
from viewer.figures.claim import Claim
from viewer.figures.model import Figure, FigureKind
from viewer.history.asked import asked
from viewer.history.comparisons import Comparisons
from viewer.history.model import FactorAt, History
from viewer.language.sentences import Sentences
from viewer.language.stop_words import FUNCTION_WORDS

_OF_ONE_CLAIM = frozenset(FigureVerdict) - {
    FigureVerdict.UNLIKE,
    FigureVerdict.REVERSED,
    FigureVerdict.ADDED,
    FigureVerdict.REMOVED,
}
"""Verdicts of two figures that may be points of one series."""
_MEASURED = frozenset((FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT, FigureKind.RATIO))
"""Kinds of figures that make a series: what is measured, and neither dates nor numbers of papers."""
_PAPER = re.compile(
    r"\s(?P<between>(?:[A-Za-z-]{2,20}\s){0,5})"
    r"(?:notes?|bonds?|debentures?|debt securities|(?:preferred|preference) (?:shares?|stock))\b",
    re.IGNORECASE,
)
"""What a rate right before it names."""


# Without slots, for its look-ups are made once, when first asked for.
@dataclass(frozen=True, eq=False)
class ToldFigure:
    """A figure of one filing."""

    factor: FactorAt
    placed: PlacedFigure
    text: str
    """Of the part that it stands in."""
    claim: Claim | None = None
    """What it claims by the figure that it is set beside, where it says nothing itself."""

    @property
    def measures(self) -> bool:
        """True for a figure that measures something, and neither dates nor names anything."""
        return self.figure.kind in _MEASURED and not self._names_a_paper

    @property
    def _names_a_paper(self) -> bool:
        """True for the rate in a name, ``4.75% convertible notes``: another rate is that of other notes."""
        if self.figure.kind is not FigureKind.PERCENT:
            return False
        found = _PAPER.match(self.text, self.figure.end)
        return found is not None and FUNCTION_WORDS.isdisjoint(found["between"].lower().split())

    @cached_property
    def figure(self) -> Figure:
        """The figure, with the claim that it is asked for."""
        figure = self.placed.figure
        return figure if self.claim is None else replace(figure, claim=self.claim)

    @property
    def filing(self) -> int:
        """Place of its filing."""
        return self.factor.filing

    @property
    def at(self) -> tuple[int, int, int, int]:
        """Sort key: filing, factor, part, start."""
        return self.filing, self.factor.number, self.placed.place.part, self.placed.figure.start

    @cached_property
    def sentence(self) -> tuple[int, int]:
        """Where its sentence begins and ends in the part."""
        return Sentences(self.text).around(self.figure.start)

    @cached_property
    def around(self) -> frozenset[str]:
        """The telling words of its sentence that stand near it."""
        return words_around(self.text, self.figure.start, self.figure.end, self.sentence)


Link = tuple[ToldFigure, ToldFigure]
"""A figure of an earlier filing and the one of a later filing that a ledger takes for it."""


class ToldFigures:
    """The figures of all filings and their links."""

    def __init__(self) -> None:
        self._by_place: dict[tuple[int, int, int, int], ToldFigure] = {}
        self.links: list[Link] = []

    def __iter__(self) -> Iterator[ToldFigure]:
        """All figures, in the order of the filings and their texts."""
        return (self._by_place[at] for at in sorted(self._by_place))

    def add(self, comparison: Comparison, earlier: int, later: int, pairs: frozenset[str] | None) -> None:
        """Take up the ledgers of a comparison, or of some of its pairs."""
        for pair in comparison.pairs:
            if pairs is not None and pair.id not in pairs:
                continue
            for change in pair.figures:
                old, new = (
                    self._told(comparison, placed, filing)
                    for placed, filing in ((change.old, earlier), (change.new, later))
                )
                if old is not None and new is not None and change.verdict in _OF_ONE_CLAIM:
                    self.links.append((old, new))

    def _told(self, comparison: Comparison, placed: PlacedFigure | None, filing: int) -> ToldFigure | None:
        if placed is None or not is_factor(placed.place.factor):
            return None
        factor = FactorAt(filing, number_of(placed.place.factor))
        told = ToldFigure(factor, placed, comparison.paragraphs[placed.place].text)
        return self._by_place.setdefault(told.at, told)


def told_figures(
    history: History, comparisons: Comparisons, should_cancel: Cancel | None = None
) -> ToldFigures:
    """Return the figures of a history, with the links of neighbours and of the steps that leap over a filing.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    told = ToldFigures()
    for comparison, earlier, later, pairs in asked(history, comparisons, should_cancel):
        told.add(comparison, earlier, later, pairs)
    return told
