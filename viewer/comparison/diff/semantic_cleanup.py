"""A rewritten sentence keeps a lone ``the``, and the diff shows nine shreds where a person sees one rewrite.

::

    we lease most vessels from the shipowners annually
    our subsidiaries charter barges under the municipal framework

    a shortest diff   [we lease … from]{our subsidiaries … under} the [shipowners annually]{municipal
    framework} cleaned up        [we lease … annually]{our subsidiaries … framework}

This is the semantic clean-up of diff-match-patch (Fraser, "Diff strategies", 2006) over tokens instead of
characters: a *stray* match, one that says little beside the rewrites around it, is taken into them. No word
    or
figure is ever cut, and a match that says something of its own, as the name of a company, is never stray,
however much was rewritten around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from viewer.comparison.diff.edits import TokenEdit
from viewer.comparison.diff.thresholds import DIFF_THRESHOLDS, DiffThresholds
from viewer.comparison.diff.tokens import FUNCTION_WORD_WEIGHT, Token
from viewer.comparison.text.words import STOCK_WORDS
from viewer.language.plurals import singular

_SENTENCE_ENDS = frozenset(".!?;")


def semantic_cleanup(
    edits: Sequence[TokenEdit],
    old: Sequence[Token],
    new: Sequence[Token],
    thresholds: DiffThresholds = DIFF_THRESHOLDS,
) -> list[TokenEdit]:
    """Join edits that only a stray match keeps apart.

    Args:
        edits: The edits between two texts, in order, equal tokens between any two.
        old: The tokens of the old text.
        new: The tokens of the new text.
        thresholds: What is stray.

    Returns:
        As many or fewer edits, in order. A match with a figure in it always stays.
    """
    cleanup = _Cleanup(old, new, thresholds)
    kept: list[TokenEdit] = []
    for edit in cleanup.join_shreds(edits):
        grown = edit
        while kept and (joined := cleanup.joined(kept[-1], grown)) is not None:
            kept.pop()
            grown = joined
        kept.append(grown)
    return kept


class _Cleanup:
    """Tells stray matches between the edits of two texts.

    ``left`` and ``right`` are always two edits that follow each other; the match is what lies between them.
    """

    def __init__(self, old: Sequence[Token], new: Sequence[Token], thresholds: DiffThresholds) -> None:
        self.old, self.new = old, new
        self.limits = thresholds
        # Running sums, so that the weight of any edit is one subtraction and the clean-up stays linear.
        self.old_weights, self.new_weights = _running_weights(old), _running_weights(new)
        self.old_figures, self.new_figures = _running_figure_weights(old), _running_figure_weights(new)
        self.old_prose, self.new_prose = _running_prose(old), _running_prose(new)

    def joined(self, left: TokenEdit, right: TokenEdit) -> TokenEdit | None:
        """Return the two edits and the match between them as one edit, or None if the match is not stray."""
        if self._must_stay(left, right):
            return None
        whole = self._trimmed(TokenEdit(left.old_start, right.old_end, left.new_start, right.new_end))
        return whole if self._reads_better(left, right, whole) else None

    def join_shreds(self, edits: Sequence[TokenEdit]) -> list[TokenEdit]:
        """Join series of long edits with never more than a function word or two between neighbours.

        Three deletions with an ``of`` and an ``and`` between them are three marks; as one deletion, with one
        insertion of ``of and``, they are two. No two of them would be fewer marks as one, so :meth:`joined`
        cannot find this.
        """
        series: list[list[TokenEdit]] = []
        for edit in edits:
            if series and self._shredded(series[-1][-1], edit):
                series[-1].append(edit)
            else:
                series.append([edit])
        joined: list[TokenEdit] = []
        for each in series:
            first, last = each[0], each[-1]
            whole = self._trimmed(TokenEdit(first.old_start, last.old_end, first.new_start, last.new_end))
            joined += [whole] if _marks(whole) < sum(map(_marks, each)) else each
        return joined

    def _must_stay(self, left: TokenEdit, right: TokenEdit) -> bool:
        """Return whether the match is not stray, whatever weighs how much."""
        if right.old_start - left.old_end > self.limits.stray_tokens:
            return True
        if not (self._changes_words(left) and self._changes_words(right)):
            return True
        if any(token.atom for token in self._match(left, right)):
            return True
        return self._is_sentences(left) or self._is_sentences(right) or self._says_something(left, right)

    def _reads_better(self, left: TokenEdit, right: TokenEdit, whole: TokenEdit) -> bool:
        """Return whether ``whole`` reads better than the two edits that it joins."""
        fewer_marks = _marks(left) + _marks(right) - _marks(whole)
        if fewer_marks <= 0:
            return fewer_marks == 0 and self._is_stray_joint(left, right)
        deleted = self._deleted(left) + self._deleted(right)
        inserted = self._inserted(left) + self._inserted(right)
        # What joining marks in addition, half of it on either side.
        weight = (self._deleted(whole) + self._inserted(whole) - deleted - inserted) / 2
        if weight <= self.limits.stray_weight and (_is_rewrite(left) or _is_rewrite(right)):
            return True
        if not (_is_rewrite(left) and _is_rewrite(right)):
            return False
        smaller = min(self._rewritten(left), self._rewritten(right))
        return weight <= min(fewer_marks / 2 * self.limits.stray_ratio * smaller, deleted, inserted)

    def _says_something(self, left: TokenEdit, right: TokenEdit) -> bool:
        """Return whether the match has so many content words that it cannot be there by chance."""
        match = self.new[left.new_end : right.new_start]
        words = [token.key.lower() for token in match if token.key[0].isalnum()]
        content = sum(map(_is_content, words))
        most = self.limits.content_words
        return content >= most or (content == most - 1 and len(words) >= self.limits.content_among_words)

    def _is_stray_joint(self, left: TokenEdit, right: TokenEdit) -> bool:
        """Return whether the match is a joint that reads better inside the edits.

        ``{A fire,} and {a storm. Then} …``: both edits stand on one side alone, so joined they are a deletion
        of ``and`` and one insertion, as many marks as before.
        """
        limits = self.limits
        weight = sum(token.weight for token in self._match(left, right)) / 2
        smaller = min(self._rewritten(left), self._rewritten(right))
        if weight > limits.joint_weight:
            return False
        both_long = _is_rewrite(left) and _is_rewrite(right)
        if both_long and smaller >= limits.joint_ratio * weight:
            return True
        # A comma hardly joins anything; an "and" may be all that is left of what it joined.
        enough = weight < FUNCTION_WORD_WEIGHT or (both_long and smaller >= limits.joint_edit_weight)
        return enough and any(self._crosses_sentence_end(edit) for edit in (left, right))

    def _is_sentences(self, edit: TokenEdit) -> bool:
        """Return whether whole sentences were inserted or deleted, and nothing else."""
        old_start, old_end, new_start, new_end = edit
        if old_start < old_end and new_start < new_end:
            return False
        tokens, start, end = (
            (self.old, old_start, old_end) if old_start < old_end else (self.new, new_start, new_end)
        )
        return tokens[end - 1].key in _SENTENCE_ENDS and (
            start == 0 or tokens[start - 1].key in _SENTENCE_ENDS
        )

    def _crosses_sentence_end(self, edit: TokenEdit) -> bool:
        """Return whether a sentence ends inside an edit, and more than its full stop was changed."""
        tokens = (*self.old[edit.old_start : edit.old_end], *self.new[edit.new_start : edit.new_end])
        return self._rewritten(edit) >= self.limits.joint_edit_weight and any(
            token.key in _SENTENCE_ENDS for token in tokens
        )

    def _shredded(self, left: TokenEdit, right: TokenEdit) -> bool:
        """Return whether two edits belong to one series for :meth:`join_shreds`."""
        match = self._match(left, right)
        weight = sum(token.weight for token in match) / 2
        if weight > self.limits.stray_weight or any(token.atom for token in match):
            return False
        if not (self._changes_words(left) and self._changes_words(right)):
            return False
        if not (_is_rewrite(left) or _is_rewrite(right)):
            return False
        return min(self._rewritten(left), self._rewritten(right)) >= self.limits.shred_ratio * weight

    def _match(self, left: TokenEdit, right: TokenEdit) -> list[Token]:
        """Return the equal tokens between two edits, those of the old text and those of the new one."""
        return [*self.old[left.old_end : right.old_start], *self.new[left.new_end : right.new_start]]

    def _trimmed(self, edit: TokenEdit) -> TokenEdit:
        """Return an edit without the equal tokens that both its sides begin or end with."""
        old_start, old_end, new_start, new_end = edit
        while old_end > old_start and new_end > new_start and self._equal(old_end - 1, new_end - 1):
            old_end, new_end = old_end - 1, new_end - 1
        while old_end > old_start and new_end > new_start and self._equal(old_start, new_start):
            old_start, new_start = old_start + 1, new_start + 1
        return TokenEdit(old_start, old_end, new_start, new_end)

    def _equal(self, at: int, new_at: int) -> bool:
        return self.old[at].key == self.new[new_at].key

    def _changes_words(self, edit: TokenEdit) -> bool:
        """Return whether anything but figures changed."""
        deleted = self.old_prose[edit.old_end] - self.old_prose[edit.old_start]
        return bool(deleted or self.new_prose[edit.new_end] - self.new_prose[edit.new_start])

    def _deleted(self, edit: TokenEdit) -> float:
        return self.old_weights[edit.old_end] - self.old_weights[edit.old_start]

    def _inserted(self, edit: TokenEdit) -> float:
        return self.new_weights[edit.new_end] - self.new_weights[edit.new_start]

    def _rewritten(self, edit: TokenEdit) -> float:
        """Return the weight of an edit, that of its heavier side; a figure for a figure is no rewrite."""
        deleted, inserted = self._deleted(edit), self._inserted(edit)
        figures = (
            self.old_figures[edit.old_end] - self.old_figures[edit.old_start],
            self.new_figures[edit.new_end] - self.new_figures[edit.new_start],
        )
        if all(figures):
            deleted, inserted = deleted - figures[0], inserted - figures[1]
        return max(deleted, inserted)


def _is_content(word: str) -> bool:
    return word[0].isalpha() and not {word, singular(word)} & STOCK_WORDS


def _is_rewrite(edit: TokenEdit) -> bool:
    """Return whether an edit is more than one token for one token."""
    return max(edit.old_end - edit.old_start, edit.new_end - edit.new_start) > 1


def _marks(edit: TokenEdit) -> int:
    """Return how many marks a reader sees: one for a deletion, one for an insertion."""
    return (edit.old_start < edit.old_end) + (edit.new_start < edit.new_end)


def _running_weights(tokens: Sequence[Token]) -> list[float]:
    return list(accumulate((token.weight for token in tokens), initial=0.0))


def _running_figure_weights(tokens: Sequence[Token]) -> list[float]:
    return list(accumulate((token.weight if token.atom else 0.0 for token in tokens), initial=0.0))


def _running_prose(tokens: Sequence[Token]) -> list[int]:
    """Return the running number of the tokens that are no figures."""
    return list(accumulate((not token.atom for token in tokens), initial=0))
