"""A figure as it stands in a text: what sort it is, what it is worth, and what it measures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FigureKind(StrEnum):
    """What sort of thing a figure measures."""

    MONEY = "money"
    PERCENT = "percent"
    COUNT = "count"
    DATE = "date"
    PERIOD = "period"
    RATIO = "ratio"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as found in a text. ``start``/``end`` index that text."""

    kind: FigureKind
    text: str
    start: int
    end: int
    value: float | int | str
    """A number in the unit's base (¥15.1 billion -> 15100000000); ISO 8601 text for dates and periods."""
    unit: str | None
    """ISO 4217 code, ``"percent"``, what is counted (``"consolidated subsidiaries"``), or None."""
    measure: str = ""
    """What it measures, in the words around it: ``"revenues, fiscal year ended March 31, 2012"``."""
    qualifier: str = ""
    """``"approximately"``, ``"more than"`` …"""
    suspect: str | None = None
    """Why the reading is doubtful, where it is."""
    alternatives: tuple[float | int | str, ...] = ()
    """Other values that the characters may stand for, likeliest first."""
