"""``trust and good name`` → ``good name, pride and …``: ``good name`` stayed, though others match too.

What two texts share is found by counting words, so a rewrite may have swallowed a run of words that stands at
the end of what went and at the beginning of what came: with it kept there are as many marks, of less text.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.diff.edits import Edit
from viewer.comparison.diff.tokens import Token

WORDS = 2
"""A run of fewer words is kept by chance;"""
WEIGHT = 9
"""so is one that weighs less than this,"""
SHARE = 1 / 3
"""or less than this share of what was deleted and of what was inserted, whichever is less."""
LONGEST = 60
"""No longer run is looked for."""


def with_overlaps_kept(edits: Sequence[Edit], old: Sequence[Token], new: Sequence[Token]) -> list[Edit]:
    """Part each rewrite in two at a run of tokens that ends its one side and begins the other."""
    kept: list[Edit] = []
    for edit in edits:
        kept += _parted(edit, old[edit.old_start : edit.old_end], new[edit.new_start : edit.new_end])
    return kept


def _parted(edit: Edit, left: Sequence[Token], right: Sequence[Token]) -> list[Edit]:
    old_start, old_end, new_start, new_end = edit
    ends, begins = _overlap(left, right), _overlap(right, left)
    # Which of two that weigh the same is kept does not depend on the side it stands on.
    if max(_rank(left, ends), _rank(right, begins)) == (0.0, ()):
        return [edit]
    if _rank(left, ends) > _rank(right, begins):
        return [
            Edit(old_start, old_end - ends, new_start, new_start),
            Edit(old_end, old_end, new_start + ends, new_end),
        ]
    return [
        Edit(old_start, old_start, new_start, new_end - begins),
        Edit(old_start + begins, old_end, new_end, new_end),
    ]


def _overlap(left: Sequence[Token], right: Sequence[Token]) -> int:
    """The most tokens that end ``left`` and begin ``right``, not all of either; 0 if they say little."""
    least = SHARE * min(_weight(left), _weight(right))
    keys, others = [token.key for token in left], [token.key for token in right]
    for count in range(min(len(left) - 1, len(right) - 1, LONGEST), WORDS - 1, -1):
        if keys[-count:] == others[:count]:
            run = right[:count]
            words = sum(token.key[0].isalnum() for token in run)
            return count if words >= WORDS and _weight(run) >= max(WEIGHT, least) else 0
    return 0


def _rank(side: Sequence[Token], count: int) -> tuple[float, tuple[str, ...]]:
    run = side[len(side) - count :]
    return _weight(run), tuple(token.key for token in run)


def _weight(tokens: Sequence[Token]) -> float:
    return sum(token.weight for token in tokens)
