"""How much is shown at once where a category, or all of a filing, is asked for.

The case: every factor of a filing of hundreds of pages. Laying it all out takes long and nobody reads it at
once, so the first factors are shown and a line at the end offers the rest.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.model import Pair

MOST_CHARACTERS = 300_000
"""Characters, those that both sides share counted once, beyond which the rest waits to be asked for."""


def first_slice(pairs: Sequence[Pair], most: int = MOST_CHARACTERS) -> int:
    """Return how many of the pairs, from the first, hold no more than ``most`` characters: one at least."""
    left = most
    for number, pair in enumerate(pairs):
        left -= sum(len(segment.text) for row in pair.rows for segment in row.segments)
        if left < 0 and number:
            return number
    return len(pairs)
