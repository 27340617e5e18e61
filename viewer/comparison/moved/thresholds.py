"""The numbers by which moved passages are recognised, in one value that can be seen and tried.

All are set so that rather a move is missed than a wrong one told: a false "moved" is worse than none.

Values around each number were tried, the others left alone, on sixteen pairs of real filings. ``steady: a to
b`` says that every value tried from a to b gives the same passages; otherwise the comment says in how many of
those pairs the nearest values change them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedThresholds:
    """Thresholds of the search for moved passages. Shares lie between 0 and 1."""

    shingle: int = 5  # 4 changes 3, 6 changes 3
    """So many words in a row make a shingle."""
    gap: int = 15  # steady: 15 to 16
    """So many words may have been inserted, deleted or replaced between two shingles of one passage."""
    shared_words: int = 12  # steady: 6 to 12
    """A passage has at least so many words in shingles that both places have, …"""
    content_words: int = 7  # 6 changes 2, 8 changes 2
    """… and at least so many different ones among them that are neither stock words nor belong to references
    to another place ("see", "section", "described")."""
    rare: float = 0.5  # steady: 0.4 to 0.55
    """At least this share of a passage's shingles occurs nowhere else in either filing: it is
    no boilerplate."""
    similar: float = 0.6  # steady: 0.3 to 0.6
    """At least this share of the words of both places is the same, in order."""
    changed: float = 0.65  # steady: 0.325 to 0.65
    """At least this share of the words of either place was deleted or inserted there. The others were matched
    with something in their row; were they more, the passage would not read as moved."""
    sentence_covered: float = 0.5  # steady: 0.5 to 0.55
    """A sentence belongs to a passage if this share of its words lies between the passage's first and
    last."""


MOVED_THRESHOLDS = MovedThresholds()
"""The values that the program uses."""
