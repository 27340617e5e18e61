"""How the rows of a matrix can be sorted: *weightiest first*. Menus know it before any matrix is made."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from viewer.language.say import say, sayable


class RiskOrder(StrEnum):
    """How the rows are sorted."""

    FILING = "filing"
    WEIGHT = "weight"
    AGE = "age"
    LAST_CHANGE = "last-change"

    @property
    def words(self) -> str:
        """As the list of orders has it."""
        return say(_WORDS[self])


_WORDS: Mapping[RiskOrder, str] = sayable(
    {
        RiskOrder.FILING: "In the filing's order",
        RiskOrder.WEIGHT: "Weightiest first",
        RiskOrder.AGE: "Oldest first",
        RiskOrder.LAST_CHANGE: "Latest change first",
    }
)
RISK_ORDERS = tuple(RiskOrder)
"""As they are offered."""
