"""In which order the risks stand, and which of them: rows by group, by weight, by age or by what changed
last.

The case: a risk came in 2004 and was left alone, another is rewritten every year. By weight the second
stands at the top, by age the first; in the order of the newest filing both stand where that has them, under
its categories, and what is gone stands below.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from viewer.desktop.history.matrix.cell import Cell
from viewer.desktop.history.matrix.risk_order import RiskOrder
from viewer.history import Lineage
from viewer.language.say import say
from viewer.wording.history.cells import risk_title

Cells = Callable[[Lineage], Sequence[Cell]]
"""Gives the cells of a row, oldest filing first."""


@dataclass(frozen=True, slots=True)
class RiskRow:
    """A row of the matrix: a risk, or the heading of a group."""

    title: str
    lineage: Lineage | None = None
    """None for the heading of a group."""


def passes(lineage: Lineage, texts: Sequence[str], words: str) -> bool:
    """Tell whether a heading of a risk, in whatever filing, has all the words typed."""
    wanted = words.casefold().split()
    told = [text.casefold() for text in (lineage.heading, *texts)]
    return all(any(word in text for text in told) for word in wanted)


def arranged(lineages: Sequence[Lineage], order: RiskOrder, cells: Cells) -> list[RiskRow]:
    """Return the rows.

    Args:
        lineages: Those that are to be shown, as :attr:`History.lineages` has them.
        order: How they are sorted; groups stand in the filing's order alone.
        cells: Gives the cells of a row.
    """
    if order is not RiskOrder.FILING:
        key = _KEYS[order]
        return [
            RiskRow(risk_title(one), one)
            for one in sorted(lineages, key=lambda lineage: key(lineage, cells(lineage)))
        ]
    rows: list[RiskRow] = []
    group: tuple[str, ...] | None = ()
    for one in lineages:
        here = None if one.gone else one.category_path
        if here != group:
            group = here
            rows.append(RiskRow(_group_words(here)))
        rows.append(RiskRow(risk_title(one), one))
    return rows


def _group_words(path: tuple[str, ...] | None) -> str:
    if path is None:
        return say("Gone from the newest filing")
    return " ▸ ".join(path) if path else say("Without a category")


def _weight(_lineage: Lineage, cells: Sequence[Cell]) -> float:
    return -sum(cell.risk.weight for cell in cells)


def _age(lineage: Lineage, _cells: Sequence[Cell]) -> float:
    return lineage.first


def _last_change(_lineage: Lineage, cells: Sequence[Cell]) -> float:
    return -max((cell.filing for cell in cells if cell.changed), default=-1)


_KEYS: Mapping[RiskOrder, Callable[[Lineage, Sequence[Cell]], float]] = {
    RiskOrder.WEIGHT: _weight,
    RiskOrder.AGE: _age,
    RiskOrder.LAST_CHANGE: _last_change,
}
"""What rows are sorted by; those that are alike stay in the filing's order."""
