"""``capital expenditure was nil``, ``$5 million, nil and $3 million``: nought, told in a word.

The word alone does not tell what it is nought of. Beside an amount it is nought of the same; else it is a
bare nought, until the other filing has an amount in its place
(``viewer.comparison.figures.match.nothing``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from viewer.figures.model import Figure, FigureKind
from viewer.figures.read.draft import FigureDraft
from viewer.figures.read.thresholds import READING
from viewer.figures.values import Quantity

Token = re.Match[str]

FIRST_WORDS = ("nil", "zero", "none")
PATTERN = (
    r"(?:[Nn]il|[Zz]ero|[Nn]one)(?=[.,;)]|\Z"
    r"|\s(?:in|for|at|as|and|or|to|during|from|compared|versus|respectively|by|on)\b)"
    r"|(?<=own\s)none(?=\sof\s)|(?<=owned\s)none(?=\sof\s)|(?<=held\s)none(?=\sof\s)|(?<=hold\s)none(?=\sof\s)"
    r"|(?<=sold\s)none(?=\sof\s)|(?<=had\s)none(?=\sof\s)|nil(?=\s[a-z]{4,})"
)
_LED = re.compile(
    r"(?:\b(?:was|were|is|are|be|been|of|to|from|at|and|or|totall?ed|remained|with|than|versus)\s|,\s|\()$"
)
_THERE = re.compile(r"\bthere\s(?:was|were|is|are)\s$", re.IGNORECASE)
"""``there were none``: nought of things that were told before, which no amount takes the place of."""
_CLAUSE = re.compile(r"[.;:]\s")
_LENDERS = (FigureKind.MONEY, FigureKind.PERCENT)


def read_nothing(match: Token) -> FigureDraft | None:
    """``nil`` where an amount may stand; None for ``none of us`` and ``zero tolerance``."""
    start, end = match.span("nothing")
    before = match.string[max(0, start - READING.beside) : start]
    led = _LED.search(before) is not None or match.string.startswith(" of ", end)
    if not led or _THERE.search(before):
        return None
    return FigureDraft(FigureKind.COUNT, start, end, Decimal(0), spelled=True)


def is_nothing(figure: Figure) -> bool:
    """Tell whether a figure is a nought in a word that nothing beside it tells more of."""
    return (
        figure.kind is FigureKind.COUNT
        and figure.text.lower() in FIRST_WORDS
        and isinstance(figure.value, Quantity)
        and not figure.value.number
    )


def fill(text: str, drafts: Sequence[FigureDraft]) -> None:
    """Let a nought be one of what the amount nearest to it in its clause is."""
    for at, draft in enumerate(drafts):
        if text[draft.start : draft.end].lower() not in FIRST_WORDS or draft.kind is not FigureKind.COUNT:
            continue
        beside = [*drafts[max(0, at - 2) : at], *drafts[at + 1 : at + 3]]
        lenders = [other for other in beside if other.kind in _LENDERS and _near(text, draft, other)]
        if lenders:
            lender = min(lenders, key=lambda other: abs(other.start - draft.start))
            draft.kind, draft.unit, draft.bare = lender.kind, lender.unit, False


def _near(text: str, draft: FigureDraft, other: FigureDraft) -> bool:
    between = text[min(draft.end, other.end) : max(draft.start, other.start)]
    return len(between) <= READING.beside and _CLAUSE.search(between) is None
