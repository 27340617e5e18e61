"""A figure while it is being made out: what its characters say, before its neighbours have been asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from viewer.figures.model import FigureKind


@dataclass(slots=True)
class Draft:
    """One token of the text that measures something."""

    kind: FigureKind
    start: int
    end: int
    value: Decimal | str
    """Exact number in the unit's base, or ISO 8601 text."""
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
    alternatives: list[Decimal] = field(default_factory=list)
