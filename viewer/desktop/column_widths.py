"""How the ledger's columns share a width: numbers whole, words as far as they go.

A figure cut to "¥15.1 b…" is worth nothing; a heading cut after four words is still known, and what a
figure measures is what the reader looks for. So columns of numbers get what they hold and no more, what
they measure gets the rest, and where that leaves too little for words, first the kind of the figure and
then the chips of doubtful readings give way.
"""

from __future__ import annotations

from collections.abc import Mapping

from viewer.desktop.figures_model import Column

WORDS = (Column.FACTOR, Column.MEASURE)
"""The columns that share what the others leave."""
FEW = 44
"""Characters left for words: with fewer, other columns give way."""
LEAST = 12
"""Characters that a column of words has at least."""
FACTOR_LEAST = 0.3
"""Share of the words' room that the factor's heading keeps, however much there is to say of the measures."""


def share(
    total: int, held: Mapping[Column, int], chips: Mapping[Column, int], character: int
) -> dict[Column, int]:
    """Return the width of every column in pixels; 0 for one that is to be hidden.

    ``held`` has the widths of what the columns hold, ``chips`` what the chip of a doubtful reading adds to
    some of them, ``character`` the width of a character.
    """
    sizes = {column: width + chips.get(column, 0) for column, width in held.items() if column not in WORDS}

    def rest() -> int:
        return total - sum(sizes.values())

    if rest() < FEW * character:
        sizes[Column.KIND] = 0
    if rest() < FEW * character:
        sizes |= {column: held[column] for column in chips}
    least = LEAST * character
    room = max(rest(), 2 * least)
    measure = min(held[Column.MEASURE], room - max(least, int(room * FACTOR_LEAST)))
    factor = max(least, min(held[Column.FACTOR], room - measure))
    return sizes | {Column.FACTOR: factor, Column.MEASURE: max(least, room - factor)}
