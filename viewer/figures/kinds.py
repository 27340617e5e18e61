"""``money``, ``percent``, ``date``: the sorts of figures that a text can hold."""

from __future__ import annotations

from enum import StrEnum


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
