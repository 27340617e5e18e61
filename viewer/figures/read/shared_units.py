"""What a number owes to the one beside it: ``$1.2 to $1.5 billion``, ``10 to 15%``, ``ten percent (10%)``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from viewer.figures.model import FigureKind
from viewer.figures.read import iso_dates
from viewer.figures.read.draft import Draft

_RANGE = re.compile(
    r"(?:-,?)?\s?(?:to|or|(?<=-\s)and|[-–—])\s?(?:approximately |about |over |nearly |almost )?$"
)
_BETWEEN = re.compile(r"\bbetween\s(?:approximately\s|about\s)?$", re.IGNORECASE)
_UNITS = re.compile(r"(PT?)([\d.]+)([A-Z])")
_REACH = 24


def joins_range(text: str, start: int, end: int, following: int) -> bool:
    """Tell whether the figure at ``[start, end)`` and the one that begins at ``following`` are a range."""
    between = text[end:following]
    if len(between) > _REACH:
        return False
    if _RANGE.fullmatch(between):
        return True
    return between == " and " and _BETWEEN.search(text[max(0, start - _REACH) : start]) is not None


def _lend_scale(first: Draft, second: Draft) -> None:
    """``$1.2 to $1.5 billion``: the first is in billions too, if only so do the two ascend."""
    if second.scale == 1 or first.scale != 1 or first.mantissa > second.mantissa or first.mantissa >= 1000:
        return
    first.scale = second.scale
    first.value = first.mantissa * first.scale


def _lend_unit(first: Draft, second: Draft) -> None:
    if (
        first.kind is FigureKind.COUNT
        and first.bare
        and second.kind in (FigureKind.PERCENT, FigureKind.PERIOD)
    ):
        first.kind, first.unit, first.bare = second.kind, second.unit, False
        if second.kind is FigureKind.PERIOD:
            match = _UNITS.fullmatch(str(second.value))
            if match is None or first.mantissa != first.mantissa.to_integral_value():
                first.kind, first.bare = FigureKind.COUNT, True
                return
            factor = (
                {"3": 3}.get(match[2], 1) if match[3] == "M" and second.mantissa * 3 == int(match[2]) else 1
            )
            first.value = f"{match[1]}{int(first.mantissa) * factor}{match[3]}"
        return
    money = FigureKind.MONEY
    if money not in (first.kind, second.kind):
        return
    if first.kind is FigureKind.COUNT and first.unit is None:
        first.kind, first.unit, first.bare = money, second.unit, False
    elif second.kind is FigureKind.COUNT and second.unit is None:
        second.kind, second.unit, second.bare = money, first.unit, False
    if first.unit == second.unit:
        _lend_scale(first, second)


def share(text: str, drafts: list[Draft]) -> None:
    """Let the ends of a range share currency, unit and scale; give a day the year of its companion."""
    for first, second in pairwise(drafts):
        if FigureKind.DATE in (first.kind, second.kind):
            _share_year(text, first, second)
        elif joins_range(text, first.start, first.end, second.start) or _two_periods(text, first, second):
            _lend_unit(first, second)


def _two_periods(text: str, first: Draft, second: Draft) -> bool:
    """``the three and six months ended``: both are months."""
    return (
        second.kind is FigureKind.PERIOD
        and first.kind is FigureKind.COUNT
        and first.bare
        and text[first.end : second.start] in (" and ", " or ")
    )


def _share_year(text: str, first: Draft, second: Draft) -> None:
    """``September 30 and December 31, 2011``: both are days of 2011."""
    if first.kind is not second.kind or text[first.end : second.start] not in (" and ", " or ", ", ", " , "):
        return
    month, year = str(first.value), str(second.value)[:4]
    if month.startswith("--") and len(str(second.value)) == 10 and not str(second.value).startswith("-"):
        value = iso_dates.iso(int(year), int(month[2:4]), int(month[5:7]))
        first.value = value or first.value


def share_things(text: str, drafts: Sequence[Draft]) -> None:
    """Let the lower end of a range count what the upper one does: ``10-12 stores``."""
    count = FigureKind.COUNT
    for first, second in pairwise(drafts):
        told = (first.kind, second.kind) == (count, count) and first.unit is None and second.unit is not None
        if told and joins_range(text, first.start, first.end, second.start):
            first.unit = second.unit


def merge(text: str, drafts: list[Draft]) -> list[Draft]:
    """Make one figure of a number told twice: ``ten percent (10%)``, ``two million dollars ($2,000,000)``."""
    merged: list[Draft] = []
    for draft in drafts:
        last = merged[-1] if merged else None
        if (
            last is not None
            and last.spelled
            and text[last.end : draft.start] == " ("
            and text[draft.end : draft.end + 1] == ")"
            and (last.kind, last.unit, last.value) == (draft.kind, draft.unit, draft.value)
        ):
            last.end = draft.end + 1
            continue
        merged.append(draft)
    return merged
