"""A figure while it is being made out: what its characters say, before its neighbours have been asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from viewer.figures.calendar_date import CalendarDate
from viewer.figures.kinds import FigureKind
from viewer.figures.values import Duration, Identifier, PartOfYear, Spread


@dataclass(slots=True)
class FigureDraft:
    """One token of the text that measures something."""

    kind: FigureKind
    start: int
    end: int
    value: Decimal | CalendarDate | Duration | PartOfYear | Spread | Identifier
    """An exact number in the unit's base; for dates and lengths of time what they are worth."""
    unit: str | None = None
    mantissa: Decimal = Decimal(0)
    """The number as printed, before its scale: 15.1 in ¥15.1 billion."""
    scale: Decimal = Decimal(1)
    bare: bool = True
    """True where nothing but a number stands there: no sign, scale or unit of its own."""
    sign: str = ""
    """The currency sign as printed, where one stands before the number."""
    spelled: bool = False
    suspect: str | None = None
    alternatives: list[Decimal | Duration | CalendarDate] = field(default_factory=list)


def words_against_digits(words: str, digits: str) -> str:
    """The doubt where a number is told twice, and otherwise: ``thirty (45) days``, ``ten percent (12%)``."""
    return f"in words “{words}”, in digits “{digits}”"
