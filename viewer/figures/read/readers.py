"""From a match of the grammar to a draft of a figure, or to nothing where the digits measure nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

from viewer.figures.context import FigureContext
from viewer.figures.read.amounts import read_money, read_scrap
from viewer.figures.read.counts import read_plain, read_rank, read_ratio
from viewer.figures.read.dates import read_date, read_quarter, read_year
from viewer.figures.read.draft import FigureDraft

Token = re.Match[str]

_WITH_CURRENCY: dict[str, Callable[[Token, FigureContext], FigureDraft | None]] = {
    "money": read_money,
    "scrap": read_scrap,
}
_WITHOUT: dict[str, Callable[[Token], FigureDraft | None]] = {
    "date": read_date,
    "year": read_year,
    "quarter": read_quarter,
    "ratio": read_ratio,
    "rank": read_rank,
    "plain": read_plain,
}


def read_token(match: Token, context: FigureContext) -> FigureDraft | None:
    """Return the draft of what the grammar matched; None for a reference, a name or an idiom."""
    name = match.lastgroup or ""
    if name in _WITH_CURRENCY:
        return _WITH_CURRENCY[name](match, context)
    return _WITHOUT[name](match) if name in _WITHOUT else None
