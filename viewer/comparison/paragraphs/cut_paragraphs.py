"""A paragraph was cut in two and its first half rewritten: half of its text would be shown twice.

::

    old:  A B C D                      (one paragraph, four sentences)
    new:  A x y z    |    C D          (two paragraphs)

The alignment puts ``A B C D`` beside ``C D``, which has most of it, and leaves ``A x y z`` alone, so that A
is shown as deleted here and as inserted there. This stage looks for such neighbours: a paragraph that stands
alone beside a row (a *gap*) joins the row if it has words that the row lacks on its side. What lies between
joins too, for the order must stay right. And two rows become one where a sentence went over from the end of
one paragraph to the beginning of the next.

Words are found by *shingles*, a few words in a row (Broder, "On the resemblance and containment of
documents", 1997).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from viewer.comparison.paragraphs.factor_part import FactorPart
from viewer.comparison.paragraphs.thresholds import PARAGRAPH_THRESHOLDS, ParagraphThresholds
from viewer.comparison.text.words import STOCK_WORDS

Parts = tuple[FactorPart, ...]
TwoSides = tuple[Parts, Parts]
"""The old and the new parts of a row; one of the two is empty at a gap."""
Shingle = tuple[str, ...]


class _Claim(NamedTuple):
    """What a row could take in: gaps of one side that stand next to it."""

    shared: int
    """How many words they have that the row lacks."""
    row: int
    side: int
    """0 for old, 1 for new."""
    gaps: tuple[int, ...]
    """The indexes of their rows, the nearest first."""


def join_cut_paragraphs(
    rows: Sequence[TwoSides], thresholds: ParagraphThresholds = PARAGRAPH_THRESHOLDS
) -> list[TwoSides]:
    """Join each row with the neighbours that have words which it lacks on their side.

    A gap that two rows could take goes to the one with which it shares more. A row that took something in may
    lack other words than before, so all rows are asked again while any joins.

    Args:
        rows: The rows of an alignment, in order.
        thresholds: How much a neighbour must have.

    Returns:
        The rows with the same parts in the same order, as many or fewer.
    """
    joining = _Joining(thresholds)
    for _ in range(thresholds.rounds):
        joined = joining.overflowing_rows(joining.gaps(rows))
        if len(joined) == len(rows):
            break
        rows = joined
    return list(rows)


class _Joining:
    """Joins rows with each other, under some thresholds."""

    def __init__(self, thresholds: ParagraphThresholds) -> None:
        self._limits = thresholds

    def gaps(self, rows: Sequence[TwoSides]) -> list[TwoSides]:
        """Let each row take in gaps that stand next to it."""
        claims = [claim for at, row in enumerate(rows) if all(row) for claim in self._claims(rows, at)]
        takers: dict[int, _Claim] = {}
        for claim in sorted(claims, key=lambda claim: (-claim.shared, claim.row, claim.gaps)):
            if not any(gap in takers for gap in claim.gaps):
                takers.update(dict.fromkeys(claim.gaps, claim))
        taken: dict[int, list[int]] = {}
        for gap, claim in sorted(takers.items()):
            taken.setdefault(claim.row, []).append(gap)
        return [
            _joined([rows[each] for each in sorted([at, *taken.get(at, ())])])
            for at in range(len(rows))
            if at not in takers
        ]

    def overflowing_rows(self, rows: Sequence[TwoSides]) -> list[TwoSides]:
        """Join two rows where a sentence went over from one to the other, with the gaps between them."""
        joined: list[TwoSides] = []
        last: int | None = None  # index in joined of the last row with parts on both sides
        for row in rows:
            if not all(row):
                joined.append(row)
                continue
            near = last is not None and len(joined) - last <= self._limits.reach
            if last is not None and near and self._overflows(joined[last], row):
                joined[last:] = [_joined([*joined[last:], row])]
            else:
                last = len(joined)
                joined.append(row)
        return joined

    def _claims(self, rows: Sequence[TwoSides], at: int) -> Iterator[_Claim]:
        """Yield what a row could take in: before it and after it, on the old side and on the new one."""
        for side in (0, 1):
            for step in (-1, 1):
                gaps: list[int] = []
                near = at + step
                while 0 <= near < len(rows) and not all(rows[near]) and len(gaps) < self._limits.reach:
                    if rows[near][side]:
                        gaps.append(near)
                    near += step
                if gaps and (claim := self._best_claim(rows, at, side, gaps)) is not None:
                    yield claim

    def _best_claim(self, rows: Sequence[TwoSides], at: int, side: int, gaps: Sequence[int]) -> _Claim | None:
        """Return the claim to as many of ``gaps``, from the nearest on, as have words that the row lacks.

        A gap that has none is claimed only if one beyond it is, and only if that is worth it.
        """
        limits = self._limits
        other, own = _words(rows[at][1 - side]), _words(rows[at][side])
        if len(other) * len(own) > limits.joined_size:
            return None
        unmatched = _unmatched(other, own)
        if unmatched.count(True) < limits.shingle:
            return None
        lacking = self._shingles(other, unmatched)
        matched = LCSseq.similarity(other, own)
        best: _Claim | None = None
        total = between = 0
        for count, gap in enumerate(gaps, start=1):
            words = _words(rows[gap][side])
            shared = self._in_shingles(words, lacking)
            if not self._are_enough(words, shared, unmatched.count(True)):
                between += len(words)
                continue
            if between and len(shared) < min(limits.between_words, limits.between_share * between):
                break
            total, between = total + len(shared), 0
            joined = [word for each in sorted([at, *gaps[:count]]) for word in _words(rows[each][side])]
            if LCSseq.similarity(other, joined) - matched < limits.in_order * total:
                break
            best = _Claim(total, at, side, tuple(gaps[:count]))
        return best

    def _are_enough(self, words: Sequence[str], shared: set[int], unmatched: int) -> bool:
        """Return whether a gap shares enough words with a row to join it.

        Args:
            words: The words of the gap.
            shared: Indexes of those that the row lacks.
            unmatched: How many words the row lacks in all.
        """
        limits = self._limits
        content = len({words[at] for at in shared} - STOCK_WORDS)
        if len(shared) == len(words):
            return len(shared) >= limits.shingle and content >= 1
        least = max(limits.shared_words, limits.shared_share * min(len(words), unmatched))
        return len(shared) >= least and content >= limits.shared_content_words

    def _overflows(self, left: TwoSides, right: TwoSides) -> bool:
        """Return whether words that one row lacks on a side stand in the other row on that side, in order."""
        limits = self._limits
        texts = [[_words(side) for side in row] for row in (left, right)]
        if any(old == new or len(old) * len(new) > limits.joined_size for old, new in texts):
            return False
        unmatched = [(_unmatched(*sides), _unmatched(*sides[::-1])) for sides in texts]
        for side in (0, 1):
            lacking = self._shingles(texts[0][side], unmatched[0][side])
            words = texts[1][1 - side]
            shared = {at for at in self._in_shingles(words, lacking) if unmatched[1][1 - side][at]}
            content = {words[at] for at in shared} - STOCK_WORDS
            if len(shared) >= limits.shared_words and len(content) >= limits.shared_content_words:
                apart = sum(LCSseq.similarity(*sides) for sides in texts)
                joined = [texts[0][which] + texts[1][which] for which in (0, 1)]
                return LCSseq.similarity(*joined) - apart >= limits.in_order * len(shared)
        return False

    def _shingles(self, words: Sequence[str], unmatched: Sequence[bool]) -> set[Shingle]:
        """Return the shingles of a text most words of which are unmatched."""
        size = self._limits.shingle
        return {
            tuple(words[at : at + size])
            for at in range(len(words) - size + 1)
            if 2 * sum(unmatched[at : at + size]) > size
        }

    def _in_shingles(self, words: Sequence[str], shingles: set[Shingle]) -> set[int]:
        """Return the indexes of the words that lie in one of ``shingles``."""
        size = self._limits.shingle
        found: set[int] = set()
        for at in range(len(words) - size + 1):
            if tuple(words[at : at + size]) in shingles:
                found.update(range(at, at + size))
        return found


def _joined(rows: Sequence[TwoSides]) -> TwoSides:
    old, new = zip(*rows, strict=True)
    return tuple(part for side in old for part in side), tuple(part for side in new for part in side)


def _words(parts: Parts) -> tuple[str, ...]:
    return tuple(word for part in parts for word in part.words)


def _unmatched(words: Sequence[str], other: Sequence[str]) -> list[bool]:
    """Return for each word whether it is outside the longest common subsequence with another text."""
    unmatched = [True] * len(words)
    for block in LCSseq.opcodes(words, other):
        if block.tag == "equal":
            unmatched[block.src_start : block.src_end] = [False] * (block.src_end - block.src_start)
    return unmatched
