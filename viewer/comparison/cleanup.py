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

STRAY_SHARE = 1.0
"""A match is stray if it weighs at most this multiple of the smaller rewrite beside it,"""
STRAY_WEIGHT = 2.0
"""or no more than a word or two of grammar."""
SHRED = 4
"""An edit is long beside a match of grammar that weighs so many times less."""
STRAY_TOKENS = 12
"""A longer match is never stray."""

# How good a place an edit has at the end of a text or line, after a sign, before a sign.
_AT_AN_END = 6
_AFTER = {".": 5, "!": 5, "?": 5, ";": 4, ":": 4, "-": 4, ",": 3}
_BEFORE = {"(": 3, '"': 3}


def without_strays(edits: Sequence[Edit], old: Sequence[Token], new: Sequence[Token]) -> list[Edit]:
    """Join edits that only a stray match keeps apart. A match that holds a figure is never stray."""
    strays = _Strays(old, new)
    kept: list[Edit] = []
    for edit in strays.shreds_joined(edits):
        grown = edit
        while kept and (joined := strays.joined(kept[-1], grown)) is not None:
            kept.pop()
            grown = joined
        kept.append(grown)
    return kept


class _Strays:
    """Tells stray matches between the edits of two texts."""

    def __init__(self, old: Sequence[Token], new: Sequence[Token]) -> None:
        self.old, self.new = old, new
        self.weigh_old, self.weigh_new = _weights(old), _weights(new)
        self.figures_old, self.figures_new = _figure_weights(old), _figure_weights(new)
        self.prose_old, self.prose_new = _prose(old), _prose(new)

    def joined(self, left: Edit, right: Edit) -> Edit | None:
        """The two edits as one, if what lies between them is stray."""
        if right.old_start - left.old_end > STRAY_TOKENS or not (self._words(left) and self._words(right)):
            return None
        if any(token.atom for token in self._between(left, right)):
            return None
        whole = self._trimmed(Edit(left.old_start, right.old_end, left.new_start, right.new_end))
        fewer = _fragments(left) + _fragments(right) - _fragments(whole)
        if fewer <= 0:
            return None
        deleted, inserted = (
            self._deleted(left) + self._deleted(right),
            self._inserted(left) + self._inserted(right),
        )
        # What would be marked besides what is: half of it on either side.
        weight = (self._deleted(whole) + self._inserted(whole) - deleted - inserted) / 2
        if weight <= STRAY_WEIGHT and (_rewrites(left) or _rewrites(right)):
            return whole
        if not (_rewrites(left) and _rewrites(right)):
            return None
        least = min(self._size(left), self._size(right))
        return whole if weight <= min(fewer / 2 * STRAY_SHARE * least, deleted, inserted) else None

    def shreds_joined(self, edits: Sequence[Edit]) -> list[Edit]:
        """Join three and more long edits between which there is never more than a word or two of grammar.

        Two by two they could all be deletions, and no pair of them would read better as one.
        """
        runs: list[list[Edit]] = []
        for edit in edits:
            if runs and self._shredded(runs[-1][-1], edit):
                runs[-1].append(edit)
            else:
                runs.append([edit])
        joined: list[Edit] = []
        for run in runs:
            whole = self._trimmed(Edit(run[0].old_start, run[-1].old_end, run[0].new_start, run[-1].new_end))
            joined += [whole] if _fragments(whole) < sum(map(_fragments, run)) else run
        return joined

    def _shredded(self, left: Edit, right: Edit) -> bool:
        between = self._between(left, right)
        weight = sum(token.weight for token in between) / 2
        if weight > STRAY_WEIGHT or any(token.atom for token in between):
            return False
        if not (self._words(left) and self._words(right)) or not (_rewrites(left) or _rewrites(right)):
            return False
        return min(self._size(left), self._size(right)) >= SHRED * weight

    def _between(self, left: Edit, right: Edit) -> list[Token]:
        """The equal tokens between two edits, of both texts."""
        return [*self.old[left.old_end : right.old_start], *self.new[left.new_end : right.new_start]]

    def _trimmed(self, edit: Edit) -> Edit:
        """The edit without what both sides begin or end with."""
        old_start, old_end, new_start, new_end = edit
        while old_end > old_start and new_end > new_start and self._same(old_end - 1, new_end - 1):
            old_end, new_end = old_end - 1, new_end - 1
        while old_end > old_start and new_end > new_start and self._same(old_start, new_start):
            old_start, new_start = old_start + 1, new_start + 1
        return Edit(old_start, old_end, new_start, new_end)

    def _same(self, at: int, new_at: int) -> bool:
        return self.old[at].key == self.new[new_at].key

    def _words(self, edit: Edit) -> bool:
        """Whether anything but figures changed."""
        deleted = self.prose_old[edit.old_end] - self.prose_old[edit.old_start]
        return bool(deleted or self.prose_new[edit.new_end] - self.prose_new[edit.new_start])

    def _deleted(self, edit: Edit) -> float:
        return self.weigh_old[edit.old_end] - self.weigh_old[edit.old_start]

    def _inserted(self, edit: Edit) -> float:
        return self.weigh_new[edit.new_end] - self.weigh_new[edit.new_start]

    def _size(self, edit: Edit) -> float:
        """How much was rewritten; a figure that gave way to a figure is no rewrite."""
        deleted, inserted = self._deleted(edit), self._inserted(edit)
        figures = (
            self.figures_old[edit.old_end] - self.figures_old[edit.old_start],
            self.figures_new[edit.new_end] - self.figures_new[edit.new_start],
        )
        if all(figures):
            deleted, inserted = deleted - figures[0], inserted - figures[1]
        return max(deleted, inserted)


def _rewrites(edit: Edit) -> bool:
    """Whether more than a word gave way to a word."""
    return max(edit.old_end - edit.old_start, edit.new_end - edit.new_start) > 1


def _fragments(edit: Edit) -> int:
    """How many marks a reader sees."""
    return (edit.old_start < edit.old_end) + (edit.new_start < edit.new_end)


def _weights(tokens: Sequence[Token]) -> list[float]:
    """Running sums of the tokens' weights."""
    return list(accumulate((token.weight for token in tokens), initial=0.0))


def _figure_weights(tokens: Sequence[Token]) -> list[float]:
    """Running sums of the figures' weights alone."""
    return list(accumulate((token.weight if token.atom else 0.0 for token in tokens), initial=0.0))


def _prose(tokens: Sequence[Token]) -> list[int]:
    """Running numbers of the tokens that are no figures."""
    return list(accumulate((not token.atom for token in tokens), initial=0))


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
