"""By factor, by kind, or as they come: how the rows of the table of figures are grouped."""

from __future__ import annotations

from enum import StrEnum

from viewer.language.say import sayable


class Grouping(StrEnum):
    """By what the rows are grouped; the value is its name on screen."""

    NONE = sayable("No groups")
    FACTOR = sayable("By factor")
    KIND = sayable("By kind")
