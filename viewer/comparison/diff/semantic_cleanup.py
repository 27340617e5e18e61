"""A rewritten sentence keeps a lone ``the``, and the diff shows nine shreds where a person sees one rewrite.

A clean-up of the edits between two texts, in the spirit of diff-match-patch's semantic clean-up but over
tokens, so that no word or figure is ever cut: a stray match between two rewrites is taken into them. What
says something of its own, as the name of a company, is no stray match, however much was rewritten around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from viewer.comparison.diff.edits import Edit
from viewer.comparison.diff.tokens import Token
from viewer.comparison.text.words import STOCK_WORDS
from viewer.language.plurals import singular

STRAY_SHARE = 1.0
"""A match is stray if it weighs at most this multiple of the smaller rewrite beside it,"""
STRAY_WEIGHT = 2.0
"""or no more than a word or two of grammar."""
SHRED = 4
"""An edit is long beside a match of grammar that weighs so many times less."""
STRAY_TOKENS = 12
"""A longer match is never stray."""
TELLING = 3
"""Nor is one of so many words that tell something, as the full name of a company,"""
TELLING_AMONG = 5
"""or of one less among so many words in a row."""
JOINT = 9
"""A joint, an ``and`` or a comma between two insertions, is stray beside an edit that weighs so much and goes
over the end of a sentence: it joined other things before;"""
JOINT_SHARE = 24
"""or beside edits of which each weighs so many times more."""

_ENDS = frozenset(".!?;")


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
        if self._stand_apart(left, right):
            return None
        whole = self._trimmed(Edit(left.old_start, right.old_end, left.new_start, right.new_end))
        return whole if self._reads_better(left, right, whole) else None

    def _stand_apart(self, left: Edit, right: Edit) -> bool:
        """Whether what lies between two edits is no stray match, whatever they weigh."""
        if right.old_start - left.old_end > STRAY_TOKENS or not (self._words(left) and self._words(right)):
            return True
        if any(token.atom for token in self._between(left, right)):
            return True
        return self._is_sentences(left) or self._is_sentences(right) or self._tells(left, right)

    def _reads_better(self, left: Edit, right: Edit, whole: Edit) -> bool:
        """Whether ``whole``, which takes in what lies between the two, reads better than they."""
        fewer = _fragments(left) + _fragments(right) - _fragments(whole)
        if fewer <= 0:
            return fewer == 0 and self._joins_by_chance(left, right)
        deleted, inserted = (
            self._deleted(left) + self._deleted(right),
            self._inserted(left) + self._inserted(right),
        )
        # What would be marked besides what is: half of it on either side.
        weight = (self._deleted(whole) + self._inserted(whole) - deleted - inserted) / 2
        if weight <= STRAY_WEIGHT and (_rewrites(left) or _rewrites(right)):
            return True
        if not (_rewrites(left) and _rewrites(right)):
            return False
        least = min(self._size(left), self._size(right))
        return weight <= min(fewer / 2 * STRAY_SHARE * least, deleted, inserted)

    def _tells(self, left: Edit, right: Edit) -> bool:
        """Whether what stands between two edits says too much of its own to be there by chance."""
        between = self.new[left.new_end : right.new_start]
        words = [token.key.lower() for token in between if token.key[0].isalnum()]
        telling = sum(map(_is_telling, words))
        return telling >= TELLING or (telling == TELLING - 1 and len(words) >= TELLING_AMONG)

    def _joins_by_chance(self, left: Edit, right: Edit) -> bool:
        """Whether two edits, each on one side alone, read better as one that takes in the joint between them.

        There are as many marks either way.
        """
        weight = sum(token.weight for token in self._between(left, right)) / 2
        least = min(self._size(left), self._size(right))
        if weight > STRAY_WEIGHT / 2:
            return False
        long = _rewrites(left) and _rewrites(right)
        if long and least >= JOINT_SHARE * weight:
            return True
        # A comma hardly joins anything, an "and" may be all that is left of what it joined.
        enough = weight < 1 or (long and least >= JOINT)
        return enough and any(self._goes_over(edit) for edit in (left, right))

    def _is_sentences(self, edit: Edit) -> bool:
        """Whether whole sentences were put in or taken out, and nothing else."""
        old_start, old_end, new_start, new_end = edit
        if old_start < old_end and new_start < new_end:
            return False
        tokens, start, end = (
            (self.old, old_start, old_end) if old_start < old_end else (self.new, new_start, new_end)
        )
        return tokens[end - 1].key in _ENDS and (start == 0 or tokens[start - 1].key in _ENDS)

    def _goes_over(self, edit: Edit) -> bool:
        """Whether a sentence ends among what was deleted or inserted, which is more than its full stop."""
        tokens = (*self.old[edit.old_start : edit.old_end], *self.new[edit.new_start : edit.new_end])
        return self._size(edit) >= JOINT and any(token.key in _ENDS for token in tokens)

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


def _is_telling(word: str) -> bool:
    return word[0].isalpha() and not {word, singular(word)} & STOCK_WORDS


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
