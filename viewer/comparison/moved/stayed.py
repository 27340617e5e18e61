"""A paragraph's head moved away, and what stayed behind is told as moved from paragraph 1 to paragraph 1.

::

    old:  A A A B        (one paragraph; its long head went to another factor)
    new:  B b            (the same paragraph, with a few words more)

So little of the old paragraph is in the new one that they are not put beside each other: one is deleted, the
other inserted, and B is found as a passage that moved within its pair. Where no paragraphs that belong
together stand between the two, they are one row, in which B is unchanged and only A moved.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from viewer.comparison.model import MovedPassage, Row
from viewer.comparison.places import number_of

Rows = Sequence[Row]
JoinRows = Callable[[Row, Row], Row]
"""Makes one row of an old paragraph alone and a new one alone."""


def with_stayed(
    pairs: Sequence[Rows], passages: Sequence[MovedPassage], join: JoinRows
) -> tuple[list[tuple[Row, ...]], bool]:
    """Put beside each other the paragraphs between which a passage "moved" without leaving its place.

    Args:
        pairs: The rows of every pair.
        passages: The passages found in them.
        join: Compares the texts of two rows.

    Returns:
        The rows of every pair, and whether any were joined: then the passages are to be found anew.
    """
    joined = False
    made: list[tuple[Row, ...]] = []
    for rows in pairs:
        now = tuple(rows)
        for passage in sorted(passages, key=_longest_first):
            beside = _joined(now, passage, join)
            joined = joined or beside is not None
            now = beside if beside is not None else now
        made.append(now)
    return made, joined


def _joined(rows: tuple[Row, ...], passage: MovedPassage, join: JoinRows) -> tuple[Row, ...] | None:
    """Return the rows with those of a passage joined; None where they are not of this pair, or cannot be."""
    old = next((at for at, row in enumerate(rows) if row.old == (passage.old.place,) and not row.new), None)
    new = next((at for at, row in enumerate(rows) if row.new == (passage.new.place,) and not row.old), None)
    # Linked rows are numbered: none of a pair that has some is taken out.
    if old is None or new is None or any(row.link is not None for row in rows):
        return None
    low, high = min(old, new), max(old, new)
    between = rows[low + 1 : high]
    if any(row.old and row.new for row in between):
        return None
    # Of what lies between, the side whose paragraph stood first comes behind it now, the other before it.
    before = tuple(row for row in between if bool(row.new) == (low == old))
    after = tuple(row for row in between if bool(row.new) != (low == old))
    return (*rows[:low], *before, join(rows[old], rows[new]), *after, *rows[high + 1 :])


def _longest_first(passage: MovedPassage) -> tuple[int, list[tuple[int, int]]]:
    """Sort key that does not depend on which filing is the old one: two may ask for one paragraph."""
    sides = (passage.old, passage.new)
    size = sum(side.span.end - side.span.start for side in sides)
    return -size, sorted((number_of(side.place.factor), side.place.part) for side in sides)
