"""A sentence of which only a place name changed is turned nowhere: a quick look before two sentences are
read.

Each reader has words without which it finds nothing. Where none of them stands on one side alone, nothing is
read. It changes the time only: of 645 changed sentences of ten pairs some 200 are read.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.shifts.basis import BASIS_KEYS, LENGTH_KEYS
from viewer.comparison.shifts.clauses import SUPPOSES
from viewer.comparison.shifts.denials import DENIAL_KEYS
from viewer.comparison.shifts.verb_groups import CERTAINTY_KEYS
from viewer.comparison.shifts.word_pairs import ALL_OPPOSITES
from viewer.comparison.shifts.words import Word

_CUES = frozenset(
    (
        *SUPPOSES,
        *DENIAL_KEYS,
        *CERTAINTY_KEYS,
        *BASIS_KEYS,
        *LENGTH_KEYS,
        "doubt",
        *(key for opposites in ALL_OPPOSITES for phrase in opposites.phrases for key in phrase),
    )
)


def may_shift(old: Sequence[Word], new: Sequence[Word]) -> bool:
    """Tell whether the words that readers go by, each with the word behind it, differ in what they are or in
    their order."""
    return _cues(old) != _cues(new)


def _cues(words: Sequence[Word]) -> list[tuple[str, str]]:
    behind = [*(word.key for word in words[1:]), ""]
    return [(word.key, after) for word, after in zip(words, behind, strict=True) if word.key in _CUES]
