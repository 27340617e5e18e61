"""A warning that vanished from the text before the first factor, a category heading in other words.

Neither belongs to a factor, so no pair of factors would show it. What stands around the factors is
therefore made a pair of its own, ``p0``: the paragraphs before the first factor, then the category headings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from viewer.comparison.model import FigureChange, Op, Pair, Row, Status
from viewer.comparison.options import Options
from viewer.comparison.paragraphs.factor_part import FactorPart
from viewer.comparison.places import Place
from viewer.comparison.rows import Figures, characters, rows_of, without_rolled_dates
from viewer.comparison.text.words import words_of
from viewer.filings.model import Factor

NAME = "p0"
HEADING = "Introduction and category headings"


def parts_around(name: str, around: Factor) -> list[FactorPart]:
    """Return the paragraphs around the factors as parts to be aligned; ``name`` is ``"o0"`` or ``"n0"``."""
    return [
        FactorPart(Place(name, number), paragraph.text, words_of(paragraph.text))
        for number, paragraph in enumerate(around.paragraphs, start=1)
    ]


def introduction_rows(
    old: Sequence[FactorPart],
    new: Sequence[FactorPart],
    old_figures: Figures,
    new_figures: Figures,
    options: Options,
) -> tuple[Row, ...]:
    """Return the aligned rows of what stands around the factors; none of them is a heading's."""
    if not old or not new:
        return rows_of(old, new, old_figures, new_figures, options)
    # Aligning puts the first parts of both sides, a factor's headings, side by side without a look at them.
    heads = [FactorPart(Place(side[0].place.factor, 0), "", ()) for side in (old, new)]
    _, *rows = rows_of([heads[0], *old], [heads[1], *new], old_figures, new_figures, options)
    return tuple(row if row.link is None else replace(row, link=row.link - 1) for row in rows)


def introduction_pair(
    rows: tuple[Row, ...], ledger: tuple[FigureChange, ...], options: Options
) -> Pair | None:
    """Return the pair of what stands around the factors; None where neither filing has any."""
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
        id=NAME,
        old=old,
        new=new,
        status=status,
        flags=(),
        similarity=1 - (inserted + deleted) / total if old and new and total else 0.0,
        why=_why(status),
        nearest=None,
        rows=rows,
        figures=ledger,
        heading=HEADING,
        inserted=inserted,
        deleted=deleted,
    )


def _why(status: Status) -> str:
    what = "text before its first factor and no category heading"
    if status is Status.ADDED:
        return f"Added: the old filing has no {what}."
    if status is Status.REMOVED:
        return f"Removed: the new filing has no {what}."
    return "What stands before the first factor of each filing, and its category headings."
