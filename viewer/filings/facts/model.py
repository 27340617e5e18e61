"""``<ix:nonFraction name="us-gaap:NetIncomeLoss" … scale="6">1,500</ix:nonFraction>``: a tagged fact.

The company itself says of a number in its statements what it measures, of which days, in which unit, and of
which part of the business. Nothing here is looked up in a taxonomy: a concept's name is all that is known
of it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

FACT_TAG = b"nonFraction"
"""Name of the element that tags a number (Inline XBRL 1.1, section 10)."""


def may_hold_facts(page: bytes) -> bool:
    """Tell whether a page has a tag of a number at all."""
    return b":" + FACT_TAG in page


class UnitKind(StrEnum):
    """What a fact is counted in."""

    MONEY = "money"
    SHARES = "shares"
    PURE = "pure"
    """A bare number: a ratio or a share of one."""
    OTHER = "other"
    """What the company named itself: ``acme:Plant``."""


@dataclass(frozen=True, slots=True)
class FactUnit:
    """``USD``, ``shares``, ``USD per shares``, ``pure``."""

    kind: UnitKind
    name: str
    """ISO 4217 code of money; else the unit's name without its prefix."""
    per: str = ""
    """``"shares"`` in ``USD per shares``; empty where nothing divides."""


@dataclass(frozen=True, slots=True, order=True)
class FactPeriod:
    """The days that a fact is of, both ends counted; an instant ends a day and has no start."""

    end: dt.date
    start: dt.date | None = None

    @property
    def days(self) -> int:
        """How many days it lasts; 0 for an instant."""
        return (self.end - self.start).days + 1 if self.start is not None else 0

    @property
    def plain(self) -> str:
        """ISO 8601: ``2024-12-31``, or an interval ``2024-01-01/2024-12-31``."""
        end = self.end.isoformat()
        return end if self.start is None else f"{self.start.isoformat()}/{end}"


@dataclass(frozen=True, slots=True, order=True)
class Dimension:
    """Which part a fact is of: ``us-gaap:DebtInstrumentAxis`` is ``acme:NotesDue2029Member``."""

    axis: str
    member: str
    """The member's name, or of a typed dimension its text."""


@dataclass(frozen=True, slots=True)
class TaggedFact:
    """One tagged number of a page."""

    concept: str
    """With its prefix: ``"us-gaap:NetIncomeLoss"``."""
    value: Decimal
    """In the unit's base, with its sign."""
    unit: FactUnit
    period: FactPeriod
    dimensions: tuple[Dimension, ...] = ()
    decimals: int | None = None
    """Decimal places that are right: -6 for millions; None where the value is exact."""
    start: int = 0
    """Where the number stands in the bytes of the page."""
    end: int = 0

    @property
    def name(self) -> str:
        """The concept's name without its prefix: ``"NetIncomeLoss"``."""
        return self.concept.rpartition(":")[2]

    @property
    def rounding(self) -> Decimal:
        """The step that the value is told in: 1,000,000 for millions, 0 where it is exact."""
        return Decimal(0) if self.decimals is None else Decimal(1).scaleb(-self.decimals)


# Without slots, for the facts are read once, when first asked for.
@dataclass(frozen=True)
class TaggedPage:
    """The bytes of a page that has tagged facts. They are kept so that facts are read when they are asked
    for."""

    markup: bytes

    def __repr__(self) -> str:
        return f"TaggedPage({len(self.markup):,} bytes)"

    @cached_property
    def facts(self) -> tuple[TaggedFact, ...]:
        """The facts in the order of the page."""
        # Loaded when facts are asked for: opening a filing asks for none.
        from viewer.filings.facts.read import read_facts

        return read_facts(self.markup)
