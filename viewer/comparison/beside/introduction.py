"""A warning that vanished from the text before the first factor, a category heading in other words.

Neither belongs to a factor, so no pair of factors would show it. What stands around the factors is
therefore made a pair of its own, ``p0``: the paragraphs before the first factor, then the category headings.
"""

from __future__ import annotations

from viewer.comparison.beside.pair import pair_beside
from viewer.comparison.model import FigureChange, Pair, Row, Status
from viewer.comparison.options import Options
from viewer.language.told import tell

NAME = "p0"
HEADING = tell("Introduction and category headings")
_WHY = {
    Status.ADDED: tell("Added: the old filing has no text before its first factor and no category heading."),
    Status.REMOVED: tell(
        "Removed: the new filing has no text before its first factor and no category heading."
    ),
}
_ELSE = tell("What stands before the first factor of each filing, and its category headings.")


def introduction_pair(
    rows: tuple[Row, ...], ledger: tuple[FigureChange, ...], options: Options
) -> Pair | None:
    """Return the pair of what stands around the factors; None where neither filing has any."""
    return pair_beside(NAME, HEADING, lambda status: _WHY.get(status, _ELSE), rows, ledger, options)
