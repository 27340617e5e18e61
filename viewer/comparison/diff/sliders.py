"""``The [old plant is shut. The ]new`` is right and reads badly: ``[The old plant is shut. ]The new``.

An insertion or deletion that could stand at several places stands where a line, sentence or clause begins.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.diff.edits import Edit
from viewer.comparison.diff.tokens import Token
from viewer.language.stop_words import FUNCTION_WORDS

# How good a place an edit has at the end of a text or line, after a sign, before a sign.
_AT_AN_END = 6
_AFTER = {".": 5, "!": 5, "?": 5, ";": 4, ":": 4, "-": 4, ",": 3}
_BEFORE = {"(": 3, '"': 3}
_ENDS = frozenset(".!?;")


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
