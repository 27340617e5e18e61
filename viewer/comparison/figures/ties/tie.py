"""``agrees with NetIncomeLoss, FY2024``: what a figure and the filing's own statements say of each other."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from viewer.filings.facts.model import TaggedFact, UnitKind


class TieOutcome(StrEnum):
    """What looking a figure up among the tagged facts of its filing came to."""

    AGREES = "agrees"
    DIFFERS = "differs"
    """The statements have another value of the same measure and period: alarming."""
    NONE = "none"
    """No fact is known to be its counterpart."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A figure's counterpart in the statements of its own filing."""

    outcome: TieOutcome
    fact: TaggedFact | None = None
    """The counterpart; None where there is none."""

    @property
    def value(self) -> Decimal | None:
        """The counterpart's value as its figure has it: a share of 0.27 is 27 percent."""
        if self.fact is None:
            return None
        return self.fact.value * 100 if self.fact.unit.kind is UnitKind.PURE else self.fact.value


NO_COUNTERPART = Tie(TieOutcome.NONE)
