"""One old paragraph against three new ones: which way of putting them side by side keeps most words together?

A sequence alignment by dynamic programming (Needleman and Wunsch, "A general method applicable to the search
for similarities in the amino acid sequence of two proteins", Journal of Molecular Biology 48, 1970). Besides
the usual steps (a row of two paragraphs, a gap on either side) there is a fourth: one paragraph in a row with
several of the other side, because it was cut into them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from viewer.comparison.paragraphs.factor_part import EncodedWords, FactorPart, common_lengths, encode
from viewer.comparison.paragraphs.thresholds import PARAGRAPH_THRESHOLDS, ParagraphThresholds

Step = tuple[int, int]
"""How many old and how many new parts a row holds: ``(1, 1)``, a gap ``(1, 0)``, a cut paragraph ``(1,
3)``."""

_GAP_OLD, _GAP_NEW = (1, 0), (0, 1)
_EQUAL_WITHOUT_WORDS = 0.5
"""What a row of two equal parts without a word is worth: less than any word."""


def best_steps(
    old: Sequence[FactorPart],
    new: Sequence[FactorPart],
    thresholds: ParagraphThresholds = PARAGRAPH_THRESHOLDS,
) -> list[Step]:
    """Return the rows of the best alignment, in order.

    Args:
        old: Parts of the old factor, in order.
        new: Parts of the new factor, in order.
        thresholds: How similar parts must be to share a row.

    Returns:
        How many old and new parts each row holds. Where gaps follow each other, those of old parts come
        first.
    """
    # Equal parts at both ends need no search.
    most = min(len(old), len(new))
    lead = next((at for at in range(most) if old[at].text != new[at].text), most)
    most -= lead
    trail = next((at for at in range(most) if old[-1 - at].text != new[-1 - at].text), most)
    old, new = old[lead : len(old) - trail], new[lead : len(new) - trail]
    return [(1, 1)] * lead + _searched(old, new, thresholds) + [(1, 1)] * trail


def _searched(
    old: Sequence[FactorPart], new: Sequence[FactorPart], thresholds: ParagraphThresholds
) -> list[Step]:
    if not old or not new:
        return [_GAP_OLD] * len(old) + [_GAP_NEW] * len(new)
    steps = _AlignmentTable(old, new, thresholds).last_steps()
    rows: list[Step] = []
    i, j = len(old), len(new)
    while i or j:
        step = steps[i][j]
        rows.append(step)
        i, j = i - step[0], j - step[1]
    return rows[::-1]


class _AlignmentTable:
    """The table of the dynamic programme: cell (i, j) stands for the first i old and the first j new parts.

    Neither side is empty.
    """

    def __init__(
        self, old: Sequence[FactorPart], new: Sequence[FactorPart], thresholds: ParagraphThresholds
    ) -> None:
        self.old, self.new = old, new
        self.limits = thresholds
        codes: dict[str, str] = {}
        self.left, self.right = encode(old, codes), encode(new, codes)
        self.shared = self._all_shared()

    def last_steps(self) -> list[list[Step]]:
        """Return for each cell the last row of its best alignment."""
        height, width = len(self.old), len(self.new)
        best = [[0.0] * (width + 1) for _ in range(height + 1)]
        steps = [[_GAP_NEW] * (width + 1) for _ in range(height + 1)]
        for i in range(height + 1):
            for j in range(width + 1):
                if i == 0 and j == 0:
                    continue
                score, step = (best[i][j - 1], _GAP_NEW) if j else (-1.0, _GAP_OLD)
                if i and best[i - 1][j] > score:
                    score, step = best[i - 1][j], _GAP_OLD
                for back, new_back, gain in self._rows_ending_at(i, j) if i and j else ():
                    total = best[i - back][j - new_back] + gain
                    if total > score:
                        score, step = total, (back, new_back)
                best[i][j], steps[i][j] = score, step
        return steps

    def _rows_ending_at(self, i: int, j: int) -> Iterable[tuple[int, int, float]]:
        """Return each way in which old part i - 1 and new part j - 1 can end a row, and what it is worth."""
        left, right, shared = self.left[i - 1], self.right[j - 1], self.shared[i - 1][j - 1]
        if not shared:
            wordless = not (left.exact or right.exact)
            same = wordless and self.old[i - 1].text == self.new[j - 1].text
            return [(1, 1, _EQUAL_WITHOUT_WORDS)] if same else []
        found: list[tuple[int, int, float]] = []
        if self._alike(left, right, shared):
            found.append((1, 1, _worth(left, right, shared)))
        if self._may_be_piece(right, left, shared):
            pieces = ((self.right[at], self.shared[i - 1][at]) for at in self._back_from(j))
            found += [(1, count, gain) for count, gain in self._cut_into(left, pieces)]
        if self._may_be_piece(left, right, shared):
            pieces = ((self.left[at], self.shared[at][j - 1]) for at in self._back_from(i))
            found += [(count, 1, gain) for count, gain in self._cut_into(right, pieces)]
        return found

    def _cut_into(
        self, whole: EncodedWords, pieces: Iterable[tuple[EncodedWords, float]]
    ) -> Iterator[tuple[int, float]]:
        """Yield how many pieces can make up a paragraph that was cut, and what each way is worth.

        Every piece must bring words of the whole that no other piece brings, or the row would show text
        twice.

        Args:
            whole: The paragraph that was cut.
            pieces: Parts of the other side from the last one backwards, each with the words that it shares
                with ``whole``.
        """
        limits = self.limits
        joined: EncodedWords | None = None
        together = 0.0
        for count, (piece, shared) in enumerate(pieces, start=1):
            if not self._may_be_piece(piece, whole, shared):
                break
            if joined is None:
                joined, together = piece, shared
                continue
            later, joined = joined, piece.followed_by(joined)
            before, together = together, whole.shared(joined)
            # The side with more shared words is taken for the main piece; the other one must bring its own.
            gain = together - max(before, shared)
            added = len(piece) if before >= shared else len(later)
            least = added if added < limits.piece_sure_words else limits.piece * added
            if added < limits.piece_words or gain < least:
                break
            if _ratio(whole, joined, together) >= limits.paired:
                yield count, _worth(whole, joined, together)

    def _back_from(self, end: int) -> range:
        """Return the indexes of the parts that may be pieces, if the last piece is part ``end - 1``."""
        return range(end - 1, max(-1, end - 1 - self.limits.most_pieces), -1)

    def _alike(self, left: EncodedWords, right: EncodedWords, shared: float) -> bool:
        """Return whether two parts may share a row."""
        if _ratio(left, right, shared) >= self.limits.paired:
            return True
        shorter = min(len(left), len(right))
        return shorter >= self.limits.extended_words and shared >= self.limits.extended * shorter

    def _may_be_piece(self, piece: EncodedWords, whole: EncodedWords, shared: float) -> bool:
        return shared >= self.limits.piece * len(piece) or self._alike(piece, whole, shared)

    def _all_shared(self) -> list[list[float]]:
        """Return how many words each two parts share; 0 where too few to make a row or a piece of one."""
        if len(self.left) * len(self.right) <= self.limits.one_by_one:
            return [
                [self._if_enough(left, right, left.shared(right)) for right in self.right]
                for left in self.left
            ]
        exact = common_lengths([each.exact for each in self.left], [each.exact for each in self.right])
        form = exact
        if any(each.form != each.exact for each in (*self.left, *self.right)):
            form = common_lengths([each.form for each in self.left], [each.form for each in self.right])
        return [
            [
                self._if_enough(left, right, (one + other) / 2)
                for right, one, other in zip(self.right, *pair, strict=True)
            ]
            for left, *pair in zip(self.left, exact, form, strict=True)
        ]

    def _if_enough(self, left: EncodedWords, right: EncodedWords, shared: float) -> float:
        limits = self.limits
        total, shorter = len(left) + len(right), min(len(left), len(right))
        least = min(limits.paired / 2 * total, min(limits.extended, limits.piece) * shorter)
        return shared if shared >= least else 0.0


def _ratio(left: EncodedWords, right: EncodedWords, shared: float) -> float:
    """Return the share of the words of both parts that they have in common."""
    return 2 * shared / (len(left) + len(right))


def _worth(left: EncodedWords, right: EncodedWords, shared: float) -> float:
    """Return what a row is worth: the words shared, up to twice as much if little else stands there."""
    return shared * (1 + _ratio(left, right, shared))
