"""What a figure is worth, exactly: an amount of yen, a percentage, a count, a ratio, a length of time.

Each kind of value is a type of its own. All numbers are exact decimals; ``plain`` makes of a value the number
or the ISO 8601 text that JSON, CSV and a workbook have, and is asked for only where those are written.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar, Self

from viewer.figures.calendar_date import CalendarDate


def plain_number(value: Decimal) -> int | float:
    """Return the number as JSON has it: an int where it is whole, else a float."""
    return int(value) if value == value.to_integral_value() else float(value)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of something: what all kinds but dates and lengths of time have in common."""

    number: Decimal
    """In the unit's base: ¥15.1 billion is 15100000000."""
    unit: str | None = None

    @property
    def plain(self) -> int | float:
        """The number as JSON has it: an int where it is whole, else a float."""
        return plain_number(self.number)

    def of(self, number: Decimal) -> Self:
        """Return another number of the same thing."""
        return type(self)(number, self.unit)


class Money(Quantity):
    """An amount; its unit is the ISO 4217 code of its currency, None where that is not known."""

    __slots__ = ()


class Percentage(Quantity):
    """A share of a hundred: 77.8% is 77.8; its unit is ``percent``, or one of the two for points."""

    __slots__ = ()
    PERCENT: ClassVar = "percent"
    PERCENTAGE_POINTS: ClassVar = "percentage points"
    BASIS_POINTS: ClassVar = "basis points"

    @property
    def points(self) -> Decimal:
        """Percentage points: 50 basis points are half of one."""
        return self.number / 100 if self.unit == self.BASIS_POINTS else self.number

    def is_points_like(self, other: Percentage) -> bool:
        """Tell whether one is in basis points and the other in percentage points."""
        return {self.unit, other.unit} == {self.BASIS_POINTS, self.PERCENTAGE_POINTS}


class Counted(Quantity):
    """A number of things; its unit is what is counted (``consolidated subsidiaries``), where that is told."""

    __slots__ = ()


class Ratio(Quantity):
    """``1 to 5`` is 0.2, first over second; ``three times`` is 3, with the unit ``times``."""

    __slots__ = ()


class TimeUnit(StrEnum):
    """A unit that a length of time is told in."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


_DESIGNATORS = {
    TimeUnit.SECOND: ("PT", "S"),
    TimeUnit.MINUTE: ("PT", "M"),
    TimeUnit.HOUR: ("PT", "H"),
    TimeUnit.DAY: ("P", "D"),
    TimeUnit.WEEK: ("P", "W"),
    TimeUnit.MONTH: ("P", "M"),
    TimeUnit.YEAR: ("P", "Y"),
}
"""What stands before and after the number in ISO 8601."""
_IN_PARTS = {TimeUnit.YEAR: (12, TimeUnit.MONTH), TimeUnit.HOUR: (60, TimeUnit.MINUTE)}
"""Units whose halves and quarters are told in a smaller one."""
_IN_WHOLES = {
    TimeUnit.MINUTE: (60, TimeUnit.SECOND),
    TimeUnit.HOUR: (3600, TimeUnit.SECOND),
    TimeUnit.WEEK: (7, TimeUnit.DAY),
    TimeUnit.YEAR: (12, TimeUnit.MONTH),
}
"""Units that are always so many of a smaller one. A month is no number of days."""


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: ``seven months``, ``1,310 days``."""

    unit: ClassVar[None] = None

    number: Decimal
    time_unit: TimeUnit

    @property
    def plain(self) -> str:
        """ISO 8601: ``P7M``, ``PT48H``; two and a half years are ``P2Y6M``."""
        lead, letter = _DESIGNATORS[self.time_unit]
        whole, part = divmod(self.number, 1)
        if part and self.time_unit in _IN_PARTS:
            times, smaller = _IN_PARTS[self.time_unit]
            rest = part * times
            if rest == rest.to_integral_value():
                wholes = f"{whole}{letter}" if whole else ""
                return f"{lead}{wholes}{rest.normalize():f}{_DESIGNATORS[smaller][1]}"
        return f"{lead}{plain_number(self.number)}{letter}"

    def lasts_as_long_as(self, other: Duration) -> bool:
        """Tell whether two lengths are one: 12 months are a year, but no number of days is a month."""
        return self._in_wholes == other._in_wholes

    @property
    def _in_wholes(self) -> tuple[Decimal, TimeUnit]:
        factor, unit = _IN_WHOLES.get(self.time_unit, (1, self.time_unit))
        return self.number * factor, unit


@dataclass(frozen=True, slots=True)
class PartOfYear:
    """``third quarter``, ``second half`` of a year. ISO 8601 has none, so it is written ``Q3``, ``H2``."""

    unit: ClassVar[None] = None

    letter: str
    """``"Q"`` for a quarter, ``"H"`` for a half."""
    number: int

    @property
    def plain(self) -> str:
        """``Q3``, ``H2``."""
        return f"{self.letter}{self.number}"


@dataclass(frozen=True, slots=True)
class Spread:
    """A magnitude that is told by its ends: ``mid-single-digit`` is 4 to 6 percent.

    Nothing is reckoned with it, for nobody knows where between them the number lies.
    """

    low: Decimal
    high: Decimal
    unit: str | None = None

    @property
    def plain(self) -> str:
        """Both ends: ``"4..6"``."""
        return f"{plain_number(self.low)}..{plain_number(self.high)}"


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number that tells which, and not how many: of a patent, a case, a licence. It is equal or another."""

    digits: str
    """Without the blanks and commas that it may be printed with: ``7945333`` of ``7,945,333``."""
    unit: str | None = field(default=None, compare=False)
    """What it is the number of, where that is told: ``"patent"``. A number is itself with it or without."""

    @property
    def plain(self) -> str:
        """The number as text: ``"7945333"``."""
        return self.digits


Value = Money | Percentage | Counted | Ratio | CalendarDate | Duration | PartOfYear | Spread | Identifier
"""What a figure is worth."""


def size(value: Value) -> Decimal | CalendarDate | Duration | PartOfYear | Spread | Identifier:
    """Return what is left of a value without its unit: a number, or the date or length of time itself."""
    return value.number if isinstance(value, Quantity) else value


def same_number(one: Value, other: Value) -> bool:
    """Tell whether two values are the same number, date or length, whatever is counted.

    12 ships and 12 vessels are; ¥5 and $5 are too: ask for the units apart.
    """
    return size(one) == size(other)
