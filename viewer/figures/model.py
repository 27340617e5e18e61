"""A figure as it stands in a text: what it is worth, and what it claims to measure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from viewer.figures.calendar_date import CalendarDate
from viewer.figures.claim import NOTHING_TOLD, Claim
from viewer.figures.kinds import FigureKind
from viewer.figures.quoted.sentence import FigureSentence
from viewer.figures.values import (
    Counted,
    Duration,
    Identifier,
    Money,
    PartOfYear,
    Percentage,
    Ratio,
    Spread,
    Value,
)

if TYPE_CHECKING:
    from viewer.figures.label import Label

__all__ = ["Figure", "FigureKind"]

_KINDS: dict[type, FigureKind] = {
    Money: FigureKind.MONEY,
    Percentage: FigureKind.PERCENT,
    Counted: FigureKind.COUNT,
    CalendarDate: FigureKind.DATE,
    Duration: FigureKind.PERIOD,
    PartOfYear: FigureKind.PERIOD,
    Ratio: FigureKind.RATIO,
    Spread: FigureKind.RANGE,
    Identifier: FigureKind.IDENTIFIER,
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as found in a text. ``start``/``end`` index that text."""

    text: str
    start: int
    end: int
    value: Value
    claim: Claim = NOTHING_TOLD
    suspect: str | None = None
    """Why the reading is doubtful, where it is."""
    alternatives: tuple[Value, ...] = ()
    """Other values that the characters may stand for, likeliest first."""
    sentence: FigureSentence | None = field(default=None, compare=False, repr=False)
    """What its label is quoted from; None where nothing is known but the figure."""

    @property
    def kind(self) -> FigureKind:
        """What sort of thing it measures, which its value's type says."""
        return _KINDS[type(self.value)]

    @property
    def unit(self) -> str | None:
        """ISO 4217 code, ``"percent"``, what is counted (``"consolidated subsidiaries"``), or None."""
        return self.value.unit

    @property
    def label(self) -> Label:
        """What it measures, in the words shown. The grammar of clauses is loaded for the first of them."""
        from viewer.figures.label import label_of  # lazy: see above

        known = self.sentence.labels.get(self.start) if self.sentence is not None else None
        if known is not None and known[0] is self.claim:
            return known[1]
        dated = self.kind in (FigureKind.DATE, FigureKind.PERIOD)
        percent = self.kind is FigureKind.PERCENT
        label = label_of(self.claim, self.sentence, self.start, self.end, dated=dated, percent=percent)
        if self.sentence is not None:
            self.sentence.labels[self.start] = self.claim, label
        return label

    @property
    def measure(self) -> str:
        """What it measures, in the words shown: ``"revenues, fiscal year ended March 31, 2012"``."""
        return self.label.words

    @property
    def qualifier(self) -> str:
        """The words that make it a bound: ``"approximately"``, ``"more than"`` …"""
        return self.claim.bound.words
