"""``¥107.13`` in a note at the foot of a page is ``¥151.13`` in the next filing, and no factor has the note.

Notes at the foot of pages are set aside while a filing is read: they are no part of the risk they land in.
What they say is compared all the same, in a pair of its own, ``pa``, that is there where anything differs.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.beside.pair import pair_beside
from viewer.comparison.model import FigureChange, Pair, Row, Status
from viewer.comparison.options import Options
from viewer.language.told import tell

NAME = "pa"
HEADING = tell("Page-foot notes")
CATEGORY = tell("Set aside")
_WHY = {
    Status.ADDED: tell("Added: the old filing has no note at the foot of a page."),
    Status.REMOVED: tell("Removed: the new filing has no note at the foot of a page."),
}
_ELSE = tell("Notes at the foot of pages are no part of any factor. What differs between them is shown here.")


def says_the_same(rows: Sequence[Row]) -> bool:
    """Tell whether the notes of both filings are the same: then there is nothing to show of them."""
    return all(row.old and row.new and not row.differs for row in rows)


def set_aside_pair(rows: tuple[Row, ...], ledger: tuple[FigureChange, ...], options: Options) -> Pair | None:
    """Return the pair of what was set aside; None where both filings have the same, or nothing."""
    if says_the_same(rows):
        return None
    return pair_beside(
        NAME, HEADING, lambda status: _WHY.get(status, _ELSE), rows, ledger, options, (CATEGORY,)
    )
