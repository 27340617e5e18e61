"""``a 100 basis point rise would cost us $4 million`` and ``a 50 basis point rise … $3 million``: two
suppositions.

What the one would cost is no growth of what the other would: the amounts are set beside each other, and
nothing is reckoned between them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import same_number

_CHANGE = (
    r"(?:change|increase|decrease|rise|fall|decline|drop|reduction|movement|shift|move|strengthening|weakening"
    r"|appreciation|depreciation)s?"
)
_WOULD = r"[^.;]{0,120}?\b(?:would|could|might)\s"
_SUPPOSED = re.compile(rf"\s(?:[a-z-]+\s){{0,3}}?{_CHANGE}\b{_WOULD}", re.IGNORECASE)
"""What follows the size of a change that is supposed, up to what would come of it."""
_LED = re.compile(
    r"(?:^|\b(?:a|an|each|every|hypothetical|immediate|if)\b)\s?(?:[a-z-]+\s){0,2}$", re.IGNORECASE
)
_LED_BY_CHANGE = re.compile(
    rf"(?:^|\b(?:a|an|each|every|hypothetical|immediate)\s)(?:[a-z-]+\s){{0,2}}{_CHANGE}\sof\s(?:[a-z]+\s)?$",
    re.IGNORECASE,
)
"""``a fall of 10% in the price``: the change is told before its size."""
_COMES_OF_IT = re.compile(_WOULD, re.IGNORECASE)
_LEAD = 40
"""Characters before the size of the change in which its lead is looked for."""


def tell_conditions_apart(rows: OpenLedgers, texts: Texts) -> None:
    """Give ``unlike`` to changed amounts that would come of changes of two sizes."""
    for index, change in rows.all():
        old, new = change.old, change.new
        if change.verdict is not FigureVerdict.CHANGED or old is None or new is None:
            continue
        if change.kind not in (FigureKind.MONEY, FigureKind.PERCENT):
            continue
        before, after = _condition(old, texts), _condition(new, texts)
        if before is None or after is None or same_number(before.value, after.value):
            continue
        rows.substitute(index, change, _unlike(change, before, after))


def _condition(placed: PlacedFigure, texts: Texts) -> Figure | None:
    """The size of the change that an amount would come of; None where the sentence supposes none."""
    text, (low, high) = texts.of(placed.place), texts.bounds(placed)
    for figure in texts.figures_beside(placed):
        if figure.start >= placed.figure.start:
            return None
        if figure.kind is not FigureKind.PERCENT:
            continue
        before, supposed = text[max(low, figure.start - _LEAD) : figure.start], None
        if _LED_BY_CHANGE.search(before):
            supposed = _COMES_OF_IT.match(text, figure.end, high)
        elif _LED.search(before):
            supposed = _SUPPOSED.match(text, figure.end, high)
        if supposed is not None and supposed.end() <= placed.figure.start:
            return figure
    return None


def _unlike(change: FigureChange, before: Figure, after: Figure) -> FigureChange:
    reason = f"not of the same thing: what {before.text} would do against what {after.text} would do"
    return replace(change, verdict=FigureVerdict.UNLIKE, delta=None, percent=None, reason=reason)
