"""A figure as it stands in a text: what it is worth, and what it claims to measure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from viewer.figures.calendar_date import CalendarDate
from viewer.figures.claim import NOTHING_TOLD, Claim
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


class FigureKind(StrEnum):
    """What sort of thing a figure measures."""

    MONEY = "money"
    PERCENT = "percent"
    COUNT = "count"
    DATE = "date"
    PERIOD = "period"
    RATIO = "ratio"
    RANGE = "range"
    """A magnitude told by its ends: ``tens of millions``."""
    IDENTIFIER = "identifier"
    """A number that tells which and not how many: of a patent, a case, a licence."""


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

    @property
    def kind(self) -> FigureKind:
        """What sort of thing it measures, which its value's type says."""
        return _KINDS[type(self.value)]

    @property
    def unit(self) -> str | None:
        """ISO 4217 code, ``"percent"``, what is counted (``"consolidated subsidiaries"``), or None."""
        return self.value.unit

    @property
    def measure(self) -> str:
        """What it measures, in the words shown: ``"revenues, fiscal year ended March 31, 2012"``."""
        return self.claim.words

    @property
    def qualifier(self) -> str:
        """The words that make it a bound: ``"approximately"``, ``"more than"`` …"""
        return self.claim.bound.words
