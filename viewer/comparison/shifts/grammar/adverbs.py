"""``materially and adversely affect``: words that stand between an auxiliary and its verb, and say how."""

from __future__ import annotations

from viewer.language.word_lists import word_set

_ADJECTIVES = word_set(
    "costly timely untimely friendly unfriendly orderly elderly daily weekly monthly quarterly yearly family "
    "supply reply apply rely comply imply multiply assembly anomaly monopoly july italy"
)
"""Words in -ly that are no adverbs."""
_ADVERBS = word_set(
    "also still already now then often sometimes ever yet further again soon just even only always thus "
    "therefore"
)


def is_adverb(word: str) -> bool:
    """Tell whether a word is an adverb: ``often``, or one in -ly."""
    return word in _ADVERBS or (word.endswith("ly") and word not in _ADJECTIVES)
