"""How the ledger's columns share a width: numbers whole, words as far as they go.

A figure cut to "¥15.1 b…" is worth nothing; a heading cut after four words is still known. So columns of
numbers get what they hold, and where that leaves too little for words, the reasons of doubtful readings
and then the kind of the figure give way.
"""

from __future__ import annotations

from collections.abc import Mapping

from viewer.desktop.figures_model import Column

WORDS = {Column.FACTOR: 0.46, Column.MEASURE: 0.54}
"""Shares of what the other columns leave."""
FEW, PLENTY = 34, 110
"""Characters left for words: below the first they are too few, above the second some can be spared."""
REASON = 22
"""Characters more for a column of doubtful figures where there is plenty."""
LEAST = 9
"""Characters that a column of words has at least."""


def share(
    total: int, held: Mapping[Column, int], chips: Mapping[Column, int], character: int
) -> dict[Column, int]:
    """Return the width of every column in pixels; 0 for one that is to be hidden.

    ``held`` has the widths of what the columns other than those of words hold, ``chips`` what the chip of
    a doubtful reading adds to some of them, ``character`` the width of a character.
    """
    sizes = {column: width + chips.get(column, 0) for column, width in held.items()}

    def rest() -> int:
        return total - sum(sizes.values())

    if rest() < FEW * character:
        sizes = dict(held)
    if rest() < FEW * character:
        sizes[Column.KIND] = 0
    for column in chips:
        if rest() > PLENTY * character:
            sizes[column] += REASON * character
    room = rest()
    return sizes | {column: max(int(room * part), LEAST * character) for column, part in WORDS.items()}
