"""The numbers by which marks are made, in one value that can be seen and tried.

*Weight* is how much a token says (:class:`~viewer.comparison.diff.tokens.Token`): its letters for a word, 1
for a function word, 0.5 for a punctuation mark.

Values around each number were tried, the others left alone, on the 846 rows that differ in sixteen pairs of
real filings. ``steady: a to b`` says that every value tried from a to b gives the same marks; otherwise the
comment says in how many rows the nearest values change them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DiffThresholds:
    """Thresholds and limits of the diff of two texts."""

    # Which engine compares (edits.py).
    bit_parallel_tokens: int = 4_000  # steady: 1000 to 16000
    """From so many tokens on both sides together the bit-parallel engine is used: it is much faster there.
    Both give a shortest set of edits."""
    largest: int = 1 << 30
    """Greatest product of the tokens of both sides that is compared word by word; it takes 128 MiB. Beyond,
    whole sentences are matched first, and what is as large even then is compared as a whole, unless words are
    asked for whatever the size."""

    # Semantic clean-up (semantic_cleanup.py).
    stray_weight: float = 2.0  # steady: 2 to 2.2
    """A match between two rewrites is stray if it weighs no more than this, two function words, …"""
    stray_ratio: float = 1.0  # 0.9 changes 12, 1.1 changes 4
    """… or no more than this multiple of the smaller rewrite beside it."""
    stray_tokens: int = 12  # steady: 6 to 12
    """A longer match is never stray."""
    content_words: int = 3  # 2 changes 22, 4 changes 7
    """Nor is one with so many words that say something, as the full name of a company, …"""
    content_among_words: int = 5  # 4 changes 2, 6 changes 3
    """… or with one less among at least so many words."""
    shred_ratio: float = 4.0  # steady: 2 to 8
    """In a series of rewrites with only function words between them, each weighs so many times what is beside
    it."""
    joint_weight: float = 1.0  # steady: 1 to 2
    """A joint, an "and" or a comma between two insertions (or two deletions), weighs no more than this. It is
    stray beside …"""
    joint_ratio: float = 24.0  # steady: 19.2 to 26.4
    """… edits each of which weighs so many times more, …"""
    joint_edit_weight: float = 9.0  # steady: 4.5 to 11.25
    """… or beside an edit that weighs at least this and goes over the end of a sentence: then the joint
    joined other things before."""

    # Overlaps (overlap.py).
    overlap_words: int = 2  # 1 changes 2, 3 changes 1
    """An overlap of fewer words is chance; …"""
    overlap_weight: float = 9.0  # steady: 4.5 to 18
    """… so is one that weighs less, …"""
    overlap_share: float = 1 / 3  # steady: 0.267 to 0.667
    """… or less than this share of what was deleted and of what was inserted, whichever is less."""
    overlap_tokens: int = 60  # steady: 30 to 120
    """No longer overlap is looked for. Limits the time."""

    # Letters inside a word (characters.py).
    similar_letters: float = 0.7  # 0.63 changes 5, 0.77 changes 6
    """Letters are exchanged inside a word if what stays is this share of the longer word, …"""
    respelt_letters: int = 6  # steady: 4 to 8
    """… and that one has so many letters: "that" → "than" is a word for a word."""
    kept_letters: int = 3  # steady: 1 to 4
    """A common beginning or end of fewer letters is chance."""
    affix_share: float = 0.5  # steady: 0.4 to 0.625
    """A word is another one with something added, as a plural, if the shorter is this share of the longer."""


DIFF_THRESHOLDS = DiffThresholds()
"""The values that the program uses."""
