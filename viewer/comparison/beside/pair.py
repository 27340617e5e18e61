"""A pair of what stands beside the factors: paragraphs without a heading, compared like those of a factor.

Made for the introduction and for what was set aside, so that both have rows, marks and figures like any
factor, and no face needs to know that they are none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from viewer.comparison.model import FigureChange, Op, Pair, Row, Status
from viewer.comparison.options import Options
from viewer.comparison.paragraphs.factor_part import FactorPart
from viewer.comparison.places import Place
from viewer.comparison.rows import Figures, characters, rows_of, without_rolled_dates
from viewer.comparison.text.words import words_of
from viewer.filings.model import Factor


def parts_beside(name: str, beside: Factor) -> list[FactorPart]:
    """Return the paragraphs beside the factors as parts to be aligned; ``name`` is ``"o0"``, ``"na"`` …"""
    return [
        FactorPart(Place(name, number), paragraph.text, words_of(paragraph.text))
        for number, paragraph in enumerate(beside.paragraphs, start=1)
    ]


def rows_beside(
    old: Sequence[FactorPart],
    new: Sequence[FactorPart],
    old_figures: Figures,
    new_figures: Figures,
    options: Options,
) -> tuple[Row, ...]:
    """Return the aligned rows of what stands beside the factors; none of them is a heading's."""
    if not old or not new:
        return rows_of(old, new, old_figures, new_figures, options)
    # Aligning puts the first parts of both sides, a factor's headings, side by side without a look at them.
    heads = [FactorPart(Place(side[0].place.factor, 0), "", ()) for side in (old, new)]
    _, *rows = rows_of([heads[0], *old], [heads[1], *new], old_figures, new_figures, options)
    return tuple(row if row.link is None else replace(row, link=row.link - 1) for row in rows)


def pair_beside(
    name: str,
    heading: str,
    why: Callable[[Status], str],
    rows: tuple[Row, ...],
    ledger: tuple[FigureChange, ...],
    options: Options,
    category_path: tuple[str, ...] = (),
) -> Pair | None:
    """Return the pair of some rows; None where neither filing has any.

    Args:
        name: Its id.
        heading: What stands for its heading.
        why: What is said of it, by what became of it.
        rows: Its rows.
        ledger: The figures in them and what became of each.
        options: Differences that do not count.
        category_path: What it stands under.
    """
    old = tuple(dict.fromkeys(place.factor for row in rows for place in row.old))
    new = tuple(dict.fromkeys(place.factor for row in rows for place in row.new))
    if not old and not new:
        return None
    if options.ignore_rolled_dates:
        rows = without_rolled_dates(rows, ledger)
    inserted, deleted = characters(rows, Op.INSERT), characters(rows, Op.DELETE)
    total = sum(len(row.old_text) + len(row.new_text) for row in rows)
    if not old or not new:
        status = Status.REMOVED if old else Status.ADDED
    else:
        status = Status.EDITED if any(row.differs for row in rows) else Status.UNCHANGED
    return Pair(
        id=name,
        old=old,
        new=new,
        status=status,
        flags=(),
        similarity=1 - (inserted + deleted) / total if old and new and total else 0.0,
        why=why(status),
        nearest=None,
        rows=rows,
        figures=ledger,
        heading=heading,
        category_path=category_path,
        inserted=inserted,
        deleted=deleted,
    )
