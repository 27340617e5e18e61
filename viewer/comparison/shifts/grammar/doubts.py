"""``substantial doubt about our ability to continue``: where a text says so, and in which words.

The words are those of the auditing standards (PCAOB AS 2415; ASC 205-40 for management), and have no others
beside them.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.shifts.grammar.words import Word, WordRange

_DOUBT = ("substantial", "doubt")


def place_of_doubt(words: Sequence[Word]) -> WordRange | None:
    """Return where a sentence says *substantial doubt*; None where it does not."""
    said = [word.text for word in words]
    found = next((at for at in range(len(said) - 1) if (said[at], said[at + 1]) == _DOUBT), None)
    return WordRange(found, found + 2) if found is not None else None


def tells_doubt(words: Sequence[Word]) -> bool:
    """Tell whether a sentence says *substantial doubt*."""
    return place_of_doubt(words) is not None
