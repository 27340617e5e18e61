"""``The [old plant is shut. The ]new`` is right and reads badly: ``[The old plant is shut. ]The new``.

A *slider* is an insertion or deletion that can stand at several places, because the token at its one end
equals the token beside its other end. It is moved to where a line, sentence or clause begins. Git does the
same to lines (its indent heuristic), difftastic to syntax nodes, and diff-match-patch to characters
(``diff_cleanupSemanticLossless``).
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.diff.edits import TokenEdit
from viewer.comparison.diff.tokens import Token
from viewer.language.stop_words import FUNCTION_WORDS

# How good a place for the end of a mark is. Only the order of these numbers and of their sums matters.
_TEXT_OR_LINE_END = 6
_AFTER = {".": 5, "!": 5, "?": 5, ";": 4, ":": 4, "-": 4, ",": 3}
_BEFORE = {"(": 3, '"': 3}
_BEFORE_FUNCTION_WORD = 2
_BETWEEN_WORDS = 1
_INSIDE_WORD = 0


def slide_edits(
    edits: Sequence[TokenEdit], old: Sequence[Token], new: Sequence[Token], old_text: str, new_text: str
) -> list[TokenEdit]:
    """Move each pure insertion and deletion to the best of the places where it can stand.

    Args:
        edits: The edits between two texts, in order.
        old: The tokens of the old text.
        new: The tokens of the new text.
        old_text: The old text, of which line ends and blanks are looked at.
        new_text: The new text.

    Returns:
        As many edits in the same order; at least one equal token stays between any two.
    """
    moved = list(edits)
    for at, edit in enumerate(moved):
        inserts = edit.old_start == edit.old_end
        if not inserts and edit.new_start != edit.new_end:
            continue
        tokens, text = (new, new_text) if inserts else (old, old_text)
        start, end = (edit.new_start, edit.new_end) if inserts else (edit.old_start, edit.old_end)
        first, last = 0, len(tokens)
        if at > 0:
            first = (moved[at - 1].new_end if inserts else moved[at - 1].old_end) + 1
        if at + 1 < len(moved):
            last = (moved[at + 1].new_start if inserts else moved[at + 1].old_start) - 1
        shift = _best_shift(tokens, text, start, end, first, last)
        if shift:
            moved[at] = TokenEdit(*(position + shift for position in edit))
    return moved


def _best_shift(tokens: Sequence[Token], text: str, start: int, end: int, first: int, last: int) -> int:
    """Return by how many tokens to move ``[start, end)``, which stays within ``[first, last)``.

    Of equally good places the last one is taken.
    """
    back = 0
    while start + back > first and tokens[start + back - 1].key == tokens[end + back - 1].key:
        back -= 1
    ahead = 0
    while end + ahead < last and tokens[start + ahead].key == tokens[end + ahead].key:
        ahead += 1
    if back == ahead:
        return 0
    return max(
        range(back, ahead + 1),
        key=lambda by: (
            _boundary_score(tokens, text, start + by) + _boundary_score(tokens, text, end + by),
            by,
        ),
    )


def _boundary_score(tokens: Sequence[Token], text: str, at: int) -> int:
    """Return how good the place before token ``at`` is for the end of a mark."""
    if at <= 0 or at >= len(tokens):
        return _TEXT_OR_LINE_END
    left, right = tokens[at - 1], tokens[at]
    blank = text[left.end : right.start]
    if "\n" in blank:
        return _TEXT_OR_LINE_END
    if not blank:
        return _INSIDE_WORD
    begins_phrase = right.key.lower() in FUNCTION_WORDS and left.key.lower() not in FUNCTION_WORDS
    between = _BEFORE_FUNCTION_WORD if begins_phrase else _BETWEEN_WORDS
    return max(_AFTER.get(left.key, 0), _BEFORE.get(right.key, 0), between)
