"""From a match of the grammar to a draft of a figure, to a reference, or to nothing.

``¥5 billion`` and ``eight ships`` are figures, ``Item 5`` is a reference, ``COP26`` a name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from viewer.figures.context import FigureContext
from viewer.figures.read.amounts import read_money, read_scrap
from viewer.figures.read.counts import read_plain, read_rank, read_ratio
from viewer.figures.read.dates import read_date, read_quarter, read_year
from viewer.figures.read.draft import FigureDraft
from viewer.figures.read.grammar.forms import scan
from viewer.figures.read.identities import read_identifier
from viewer.figures.read.in_words.nothing import read_nothing
from viewer.figures.read.in_words.vague import read_vague
from viewer.figures.read.notation.plain import in_plain_notation
from viewer.figures.read.notation.powers_of_ten import read_power
from viewer.figures.read.numbers import TOO_LONG
from viewer.filings.model import Span

Token = re.Match[str]

_WITH_CURRENCY: dict[str, Callable[[Token, FigureContext], FigureDraft | None]] = {
    "money": read_money,
    "scrap": read_scrap,
}
_WITHOUT: dict[str, Callable[[Token], FigureDraft | None]] = {
    "date": read_date,
    "year": read_year,
    "quarter": read_quarter,
    "power": read_power,
    "ratio": read_ratio,
    "rank": read_rank,
    "plain": read_plain,
    "vague": read_vague,
    "nothing": read_nothing,
    "identifier": read_identifier,
}


def read_token(match: Token, context: FigureContext) -> FigureDraft | None:
    """Return the draft of what the grammar matched.

    None for a reference, a name or an idiom, and for more digits than a number has (``numbers.LONGEST``):
    they are text.
    """
    name = match.lastgroup or ""
    if TOO_LONG.search(match[0]):
        return None
    if name in _WITH_CURRENCY:
        return _WITH_CURRENCY[name](match, context)
    return _WITHOUT[name](match) if name in _WITHOUT else None


def references_of(text: str) -> Iterator[Span]:
    """Yield the spans of ``Item 5``, ``Notes 2 and 12``, ``Rule 10b-5``, ``Act of 2002`` …, in order."""
    for match in scan(in_plain_notation(text)):
        if match.lastgroup == "skip":
            yield Span(*match.span())
