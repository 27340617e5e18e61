"""``[trust and good name]{good name, pride and fame}``: ``good name`` stayed and is marked twice.

A run of words that ends what was deleted and begins what was inserted may have been swallowed by a rewrite.
Keeping it, ``[trust and] good name{, pride and fame}``, gives as many marks with less text in them.
diff-match-patch's semantic clean-up does the same to characters ("find any overlaps between deletions and
insertions").
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.diff.edits import TokenEdit
from viewer.comparison.diff.thresholds import DIFF_THRESHOLDS, DiffThresholds
from viewer.comparison.diff.tokens import Token


def keep_overlaps(
    edits: Sequence[TokenEdit],
    old: Sequence[Token],
    new: Sequence[Token],
    thresholds: DiffThresholds = DIFF_THRESHOLDS,
) -> list[TokenEdit]:
    """Split each rewrite in two at a run of tokens that ends one of its sides and begins the other.

    Args:
        edits: The edits between two texts, in order.
        old: The tokens of the old text.
        new: The tokens of the new text.
        thresholds: How long an overlap must be.
    """
    kept: list[TokenEdit] = []
    for edit in edits:
        deleted, inserted = old[edit.old_start : edit.old_end], new[edit.new_start : edit.new_end]
        kept += _split(edit, deleted, inserted, thresholds)
    return kept


def _split(
    edit: TokenEdit, deleted: Sequence[Token], inserted: Sequence[Token], thresholds: DiffThresholds
) -> list[TokenEdit]:
    old_start, old_end, new_start, new_end = edit
    ends_deleted = _overlap(deleted, inserted, thresholds)
    ends_inserted = _overlap(inserted, deleted, thresholds)
    # Both may be there. The heavier one is kept, and of two that weigh the same the one that comes first in
    # the alphabet, so that the choice does not depend on which filing is the old one.
    ranks = _rank(deleted, ends_deleted), _rank(inserted, ends_inserted)
    if max(ranks) == (0.0, ()):
        return [edit]
    if ranks[0] > ranks[1]:
        return [
            TokenEdit(old_start, old_end - ends_deleted, new_start, new_start),
            TokenEdit(old_end, old_end, new_start + ends_deleted, new_end),
        ]
    return [
        TokenEdit(old_start, old_start, new_start, new_end - ends_inserted),
        TokenEdit(old_start + ends_inserted, old_end, new_end, new_end),
    ]


def _overlap(left: Sequence[Token], right: Sequence[Token], thresholds: DiffThresholds) -> int:
    """Return how many tokens at most end ``left`` and begin ``right``; 0 if they say too little.

    Neither side may be the overlap as a whole.
    """
    keys, others = [token.key for token in left], [token.key for token in right]
    longest = min(len(left) - 1, len(right) - 1, thresholds.overlap_tokens)
    for count in range(longest, thresholds.overlap_words - 1, -1):
        if keys[-count:] == others[:count]:
            run = right[:count]
            words = sum(token.key[0].isalnum() for token in run)
            least = thresholds.overlap_share * min(_weight(left), _weight(right))
            heavy = _weight(run) >= max(thresholds.overlap_weight, least)
            return count if words >= thresholds.overlap_words and heavy else 0
    return 0


def _rank(side: Sequence[Token], count: int) -> tuple[float, tuple[str, ...]]:
    run = side[len(side) - count :]
    return _weight(run), tuple(token.key for token in run)


def _weight(tokens: Sequence[Token]) -> float:
    return sum(token.weight for token in tokens)
