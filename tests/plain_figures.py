"""Figures from the plain words and numbers that readers see of them, for tests of what shows them."""

from __future__ import annotations

import re
from decimal import Decimal

from viewer.figures.calendar_date import CalendarDate
from viewer.figures.claim import NOTHING_TOLD, Claim, Measure
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import (
    Counted,
    Duration,
    Money,
    PartOfYear,
    Percentage,
    Ratio,
    TimeUnit,
    Value,
)

_QUANTITIES: dict[FigureKind, type[Money | Percentage | Counted | Ratio]] = {
    FigureKind.MONEY: Money,
    FigureKind.PERCENT: Percentage,
    FigureKind.COUNT: Counted,
    FigureKind.RATIO: Ratio,
}


_ISO_DATE = re.compile(r"(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?")
_ISO_LENGTH = re.compile(r"(PT?)([\d.]+)([A-Z])")


def value_of(kind: FigureKind, plain: float | str, unit: str | None = None) -> Value:
    """The value that is written so in JSON: a number, ``"2012-03-31"``, ``"P7M"``, ``"Q3"``.

    What is no value of the kind, for a test that does not ask for it, gives some value of the kind.
    """
    words = str(plain)
    if kind in _QUANTITIES:
        return _QUANTITIES[kind](Decimal(0) if isinstance(plain, str) else Decimal(words), unit)
    if kind is FigureKind.DATE:
        found = _ISO_DATE.fullmatch(words)
        parts = [int(part) if part else None for part in found.groups()] if found else [2000]
        return CalendarDate.known(*parts) or CalendarDate(2000)
    length = _ISO_LENGTH.fullmatch(words)
    if length is not None:
        lead, number, letter = length.groups()
        units = (unit for unit in TimeUnit if Duration(Decimal(1), unit).plain == f"{lead}1{letter}")
        return Duration(Decimal(number), next(units))
    return PartOfYear(words[0], int(words[1:])) if words[:1] in ("Q", "H") else PartOfYear("Q", 1)


def figure_of(
    kind: FigureKind,
    text: str,
    start: int,
    end: int,
    value: float | str,
    unit: str | None,
    measure: str = "",
    suspect: str | None = None,
) -> Figure:
    """A figure from the plain words and numbers that readers see of it."""
    claim = Claim(Measure(measure)) if measure else NOTHING_TOLD
    return Figure(text, start, end, value_of(kind, value, unit), claim, suspect)


def exact(number: float | None) -> Decimal | None:
    """The number as ledgers have it."""
    return None if number is None else Decimal(str(number))
