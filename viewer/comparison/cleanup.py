"""A rewritten sentence keeps a lone ``the``, and the diff shows nine shreds where a person sees one rewrite.

Two clean-ups of the edits between two texts, in the spirit of diff-match-patch's semantic clean-up but
over tokens, so that no word or figure is ever cut:

- a stray match between two rewrites is taken into them;
- an insertion or deletion that could stand at several places stands where a line, a sentence or a
  clause begins: ``[The old plant is shut. ]The new`` rather than ``The [old plant is shut. The ]new``.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from viewer.comparison.edits import Edit
from viewer.comparison.tokens import Token
from viewer.comparison.words import FUNCTION_WORDS

STRAY_SHARE = 0.4
"""A match is stray if it weighs at most this share of the smaller rewrite beside it."""
STRAY_TOKENS = 6
"""A longer match is never stray."""

# How good a place an edit has at the end of a text or line, after a sign, before a sign.
_AT_AN_END = 6
_AFTER = {".": 5, "!": 5, "?": 5, ";": 4, ":": 4, "-": 4, ",": 3}
_BEFORE = {"(": 3, '"': 3}


def without_strays(edits: Sequence[Edit], old: Sequence[Token], new: Sequence[Token]) -> list[Edit]:
    """Join edits that only a stray match keeps apart. A match that holds a figure is never stray."""
    weigh_old, weigh_new = _weights(old), _weights(new)

    def size(edit: Edit) -> float:
        deleted = weigh_old[edit.old_end] - weigh_old[edit.old_start]
        return max(deleted, weigh_new[edit.new_end] - weigh_new[edit.new_start])

    def stray(left: Edit, right: Edit) -> bool:
        start, end = left.old_end, right.old_start
        if end - start > STRAY_TOKENS or not (_rewrites(left) and _rewrites(right)):
            return False
        if any(token.atom for token in (*old[start:end], *new[left.new_end : right.new_start])):
            return False
        weight = weigh_old[end] - weigh_old[start]
        deleted = weigh_old[right.old_end] - weigh_old[left.old_start] - weight
        inserted = weigh_new[right.new_end] - weigh_new[left.new_start] - weight
        return weight <= min(STRAY_SHARE * min(size(left), size(right)), deleted / 2, inserted / 2)

    kept: list[Edit] = []
    for edit in edits:
        grown = edit
        while kept and stray(kept[-1], grown):
            left = kept.pop()
            grown = Edit(left.old_start, grown.old_end, left.new_start, grown.new_end)
        kept.append(grown)
    return kept


def _rewrites(edit: Edit) -> bool:
    """Whether more than a word gave way to a word."""
    return max(edit.old_end - edit.old_start, edit.new_end - edit.new_start) > 1


def _weights(tokens: Sequence[Token]) -> list[float]:
    """Running sums of the tokens' weights; figures weigh nothing here, they are no prose."""
    return list(accumulate((0.0 if token.atom else token.weight for token in tokens), initial=0.0))


def slid(
    edits: Sequence[Edit], old: Sequence[Token], new: Sequence[Token], old_text: str, new_text: str
) -> list[Edit]:
    """Move each pure insertion and deletion to the best of the places where it could stand."""
    moved = list(edits)
    for at, edit in enumerate(moved):
        inserts = edit.old_start == edit.old_end
        if not inserts and edit.new_start != edit.new_end:
            continue
        tokens, text = (new, new_text) if inserts else (old, old_text)
        start, end = (edit.new_start, edit.new_end) if inserts else (edit.old_start, edit.old_end)
        # At least one equal token stays on either side, so that edits never touch.
        before, after = 0, len(tokens)
        if at > 0:
            before = (moved[at - 1].new_end if inserts else moved[at - 1].old_end) + 1
        if at + 1 < len(moved):
            after = (moved[at + 1].new_start if inserts else moved[at + 1].old_start) - 1
        shift = _best_shift(tokens, text, start, end, before, after)
        if shift:
            moved[at] = Edit(*(position + shift for position in edit))
    return moved


def _best_shift(tokens: Sequence[Token], text: str, start: int, end: int, before: int, after: int) -> int:
    """By how many tokens to move ``[start, end)`` within ``[before, after)``; later places win a tie."""
    first = 0
    while start + first > before and tokens[start + first - 1].key == tokens[end + first - 1].key:
        first -= 1
    last = 0
    while end + last < after and tokens[start + last].key == tokens[end + last].key:
        last += 1
    if first == last:
        return 0
    return max(
        range(first, last + 1),
        key=lambda by: (_joint(tokens, text, start + by) + _joint(tokens, text, end + by), by),
    )


def _joint(tokens: Sequence[Token], text: str, at: int) -> int:
    """How good a place between two tokens is to begin or end an edit."""
    if at <= 0 or at >= len(tokens):
        return _AT_AN_END
    left, right = tokens[at - 1], tokens[at]
    blank = text[left.end : right.start]
    if "\n" in blank:
        return _AT_AN_END
    if not blank:
        return 0
    before_phrase = right.key.lower() in FUNCTION_WORDS and left.key.lower() not in FUNCTION_WORDS
    after = _AFTER.get(left.key, 0)
    return max(after, _BEFORE.get(right.key, 0), 2 if before_phrase else 1)
