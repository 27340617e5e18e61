"""By factor, by kind, or as they come: how the rows of the table of figures are grouped."""

from __future__ import annotations

from enum import StrEnum


class Grouping(StrEnum):
    """By what the rows are grouped; the value is its name on screen."""

    NONE = "No groups"
    FACTOR = "By factor"
    KIND = "By kind"
