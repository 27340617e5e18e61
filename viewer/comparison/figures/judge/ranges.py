"""``fell by 50% to 70%`` became ``fell by 51%``: one end of a range and a lone value.

The 51% is no 50% that rose: where between its ends the old value lay is not known.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.figures.model import Figure, FigureKind
from viewer.figures.read.ranges import RangeEnd, range_ends

_MEASURED = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT, FigureKind.RATIO)


def tell_ranges_apart(rows: OpenLedgers, texts: Texts) -> None:
    """Give ``unlike`` to changed values of which one is an end of a range, and the other stands alone."""
    for index, change in rows.all():
        old, new = change.old, change.new
        if change.verdict is not FigureVerdict.CHANGED or old is None or new is None:
            continue
        if change.kind not in _MEASURED:
            continue
        one, other = _range_end(old, texts), _range_end(new, texts)
        if (one is None) is not (other is None):
            rows.substitute(index, change, _unlike(change, old.figure, new.figure, one, other))


def _range_end(placed: PlacedFigure, texts: Texts) -> RangeEnd | None:
    """Which end of a range a figure is; None where it stands alone."""
    beside = texts.figures_beside(placed)
    if len(beside) < 2:
        return None
    return range_ends(texts.of(placed.place), beside).get(placed.figure.start)


def _unlike(
    change: FigureChange, old: Figure, new: Figure, one: RangeEnd | None, other: RangeEnd | None
) -> FigureChange:
    told = " against ".join(
        f"the {end} end of a range ({text})" if end is not None else f"one value ({text})"
        for end, text in ((one, old.text), (other, new.text))
    )
    reason = f"not of the same thing: {told}"
    return replace(change, verdict=FigureVerdict.UNLIKE, delta=None, percent=None, reason=reason)


_JOINS_DATES = re.compile(r"\s(?:and|to|through|until)\s|\s?[-–—]\s?")
_LEADS_DATES = re.compile(r"\b(?:between|from)\s(?:[\w.]{1,12}\s){0,2}$", re.IGNORECASE)
_LEAD = 30
"""Characters before the first date of a range in which its lead is looked for."""


def end_of_dates(placed: PlacedFigure, texts: Texts) -> RangeEnd | None:
    """Which end of a range of dates a date is, ``between 2027 and 2038``; None where it is in none."""
    beside = [each for each in texts.figures_beside(placed) if each.kind is FigureKind.DATE]
    text = texts.of(placed.place)
    for first, second in pairwise(beside):
        if placed.figure not in (first, second) or not _JOINS_DATES.fullmatch(text, first.end, second.start):
            continue
        if _LEADS_DATES.search(text, max(0, first.start - _LEAD), first.start):
            return RangeEnd.LOW if placed.figure is first else RangeEnd.HIGH
    return None
