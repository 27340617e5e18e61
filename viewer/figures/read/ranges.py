"""``between 55% and 60%`` against ``between 60% and 65%``: the 60% of the one is not the 60% of the other.

Each end of a range has a part of its own, the low or the high; a low end never became a high one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from viewer.figures.model import Figure, FigureKind
from viewer.figures.read.grammar.moves import is_led_by_a_move
from viewer.figures.read.thresholds import READING
from viewer.figures.values import Quantity

_RANGE = re.compile(
    r"(?:-,?)?\s?(?:to|or|(?<=-\s)and|[-–—])\s?(?:approximately |about |over |nearly |almost )?$"
)
_BETWEEN = re.compile(r"\bbetween\s(?:approximately\s|about\s)?$", re.IGNORECASE)
_DATED = (FigureKind.DATE, FigureKind.PERIOD)


def joins_range(text: str, start: int, end: int, following: int) -> bool:
    """Tell whether the figure at ``[start, end)`` and the one that begins at ``following`` are a range."""
    between = text[end:following]
    if len(between) > READING.range_gap:
        return False
    if _RANGE.fullmatch(between):
        return True
    return between == " and " and _BETWEEN.search(text[max(0, start - READING.range_gap) : start]) is not None


class RangeEnd(StrEnum):
    """Which end of a range a figure is."""

    LOW = "low"
    HIGH = "high"


def range_ends(text: str, figures: Sequence[Figure]) -> dict[int, RangeEnd]:
    """Map where a figure begins to the end of a range that it is; figures in no range are left out.

    ``rose from $40 to $50`` is a move, and no range.
    """
    ends: dict[int, RangeEnd] = {}
    for first, second in pairwise(figures):
        if first.start in ends or first.kind is not second.kind or first.kind in _DATED:
            continue
        low, high = first.value, second.value
        ascending = isinstance(low, Quantity) and isinstance(high, Quantity) and low.number <= high.number
        if not ascending or is_led_by_a_move(text, first.start):
            continue
        if joins_range(text, first.start, first.end, second.start):
            ends[first.start], ends[second.start] = RangeEnd.LOW, RangeEnd.HIGH
    return ends


_FROM = re.compile(r"\bfrom\s(?:about\s|approximately\s)?$", re.IGNORECASE)
_TO = re.compile(r"(?:\s(?:of|in|at|for|during|per|an?)\s[^,.;]{1,40})?,?\sto\s(?:about\s|approximately\s)?")
_UP_FROM = re.compile(
    r"(?:\s(?:of|in|at|for|during|per|an?)\s[^,.;]{1,40})?,?\s(?:(?:up|down)\sfrom|(?:as\s)?compared\s(?:to|with)|versus)"
    r"\s(?:about\s|approximately\s)?"
)
"""``$15 million, up from $12 million``: the later value comes first."""
_LED_TO = re.compile(r"\bto\s(?:about\s|approximately\s)?$", re.IGNORECASE)
_THEN_FROM = re.compile(
    r"(?:\s(?:of|in|at|for|during|per|an?)\s[^,.;]{1,40})?,?\sfrom\s(?:about\s|approximately\s)?"
)
"""``raised to 2% from 1%``: so it does where ``to`` leads it."""


def ends_of_moves(text: str, figures: Sequence[Figure]) -> dict[int, RangeEnd]:
    """Map where a figure begins to which end of a move it is: ``fell from €3.1bn to €2.9bn``.

    What a thing fell from never became what it fell to, though its value may come back in the next filing.
    The first is told as the low end, whichever is more.
    """
    ends: dict[int, RangeEnd] = {}
    for first, second in pairwise(figure for figure in figures if figure.kind not in _DATED):
        if first.kind is not second.kind or first.start in ends:
            continue
        lead = max(0, first.start - READING.range_gap)
        led = _FROM.search(text, lead, first.start) is not None
        if led and _TO.fullmatch(text, first.end, second.start) is not None:
            ends[first.start], ends[second.start] = RangeEnd.LOW, RangeEnd.HIGH
        elif not led and (
            _UP_FROM.fullmatch(text, first.end, second.start) is not None
            or (
                _THEN_FROM.fullmatch(text, first.end, second.start) is not None
                and _LED_TO.search(text, lead, first.start) is not None
            )
        ):
            ends[first.start], ends[second.start] = RangeEnd.HIGH, RangeEnd.LOW
    return ends
