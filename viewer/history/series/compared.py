"""``$31 million in fiscal 2020, compared to $24 million in fiscal 2019``: the second amount is of what the
first is.

Where a sentence sets the value of another year beside the one it told, it mostly leaves out what both
measure. Then the claim of the first is taken for the second, less its period."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from viewer.history.series.told import ToldFigure

_BESIDE = re.compile(r"\b(?:compared|versus|vs|against|from)\b", re.IGNORECASE)
"""Words between a value and that of another year which is told beside it."""
_REACH = 90
"""Characters between the two at most: ``for the fiscal year ended June 30, 2020, as compared to
approximately``."""
_ELSE = re.compile(r";|\b(?:while|whereas|but|which)\b", re.IGNORECASE)
"""What says that something else is told."""


def beside(one: ToldFigure, other: ToldFigure) -> bool:
    """Tell whether the later of two figures of one sentence is set beside the earlier one, as that of another
    time."""
    if one.figure.kind is not other.figure.kind or one.figure.unit != other.figure.unit:
        return False
    period, before = other.figure.claim.period, one.figure.claim.period
    if period is None or period == before or one.at[:3] != other.at[:3] or one.sentence != other.sentence:
        return False
    between = one.text[one.figure.end : other.figure.start]
    opens = between.rfind("(") > between.rfind(")")
    set_beside = opens or _BESIDE.search(between) is not None
    return len(between) <= _REACH and set_beside and _ELSE.search(between) is None


def with_claims_beside(figures: Sequence[ToldFigure]) -> Iterator[ToldFigure]:
    """Yield some figures of a filing in order, those that say nothing themselves with the claim of the one
    that they are set beside."""
    last: ToldFigure | None = None
    for figure in figures:
        each = _set_beside(last, figure)
        yield each
        if each.measures:
            last = each


def _set_beside(last: ToldFigure | None, each: ToldFigure) -> ToldFigure:
    if last is None or each.figure.claim.what.words or not beside(last, each):
        return each
    return replace(each, claim=replace(last.figure.claim, period=each.figure.claim.period))
