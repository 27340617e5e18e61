"""A write-off is told under losses one year and under investments the next: removed here, added there.

Finds passages that were deleted in one place and inserted in another one, in another risk factor or elsewhere
in the same one. In order:

1. Shingles that occur once in all that was deleted and once in all that was inserted are matched.
2. Matches that follow each other closely in both places are chained to candidates.
3. A candidate is a passage if it is long, says something of its own, is rare in both filings, covers whole
   sentences, and both places are similar.

All thresholds are in :class:`~viewer.comparison.moved.thresholds.MovedThresholds`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from viewer.comparison.model import MovedPassage, Op, Row
from viewer.comparison.moved.changed_words import (
    ChangedWords,
    PartWords,
    Shingle,
    changed_words,
    shingle_counts,
)
from viewer.comparison.moved.thresholds import MOVED_THRESHOLDS, MovedThresholds
from viewer.comparison.places import Place, PlacedSpan, number_of
from viewer.comparison.text.words import STOCK_WORDS
from viewer.filings.model import Span
from viewer.language.plurals import singular
from viewer.language.sentences import Sentences
from viewer.language.word_lists import word_set

_CROSS_REFERENCE = word_set(
    """
    annual caption concerning described description detailed discussion entitled heading information item note
    part please prospect refer referred regarding report review section see
    """
)
_SAY_LITTLE = STOCK_WORDS | _CROSS_REFERENCE
"""Stock words, and the words of sentences that point to another place, which may be repeated anywhere."""
_PUNCTUATION = re.compile(r"[^\w\s]*")
_OPENING = frozenset("\"“‘'([$€£¥")


class _SharedShingle(NamedTuple):
    """A shingle of an old part and a new one, with the index of its first word in each."""

    old: int
    new: int
    words: Shingle


@dataclass(frozen=True, slots=True)
class _WordRange:
    """Words ``[start, end)`` of a part."""

    part: PartWords
    start: int
    end: int

    @property
    def words(self) -> tuple[str, ...]:
        return self.part.words[self.start : self.end]

    @property
    def changed(self) -> float:
        """Share of the words that were deleted or inserted."""
        return sum(map(self.part.is_changed, range(self.start, self.end))) / (self.end - self.start)


@dataclass(frozen=True, slots=True)
class _MoveCandidate:
    """Two places that share shingles in the same order."""

    old: _WordRange
    new: _WordRange
    shingles: tuple[Shingle, ...]
    shared: int
    """How many words lie in the shingles."""

    def says_enough(self, thresholds: MovedThresholds) -> bool:
        """Return whether the shared words are many and say something of their own."""
        words = {word for shingle in self.shingles for word in shingle if word.isalpha()}
        content = {word for word in words if singular(word) not in _SAY_LITTLE}
        return self.shared >= thresholds.shared_words and len(content) >= thresholds.content_words


def moved_passages(
    pairs: Sequence[Sequence[Row]], thresholds: MovedThresholds = MOVED_THRESHOLDS
) -> tuple[MovedPassage, ...]:
    """Find the passages that were deleted in one place and inserted in another.

    Exchanging the filings exchanges the sides of each passage and changes nothing else.

    Args:
        pairs: The rows of every pair, those of added and removed factors too. Paragraphs that are linked
            inside their pair are left out: they are known to have moved.
        thresholds: What counts as moved.

    Returns:
        The passages in the order of the new filing; no two of them overlap.
    """
    rows = [row for pair in pairs for row in pair]
    size = thresholds.shingle
    deleted, inserted = changed_words(rows, Op.DELETE, size), changed_words(rows, Op.INSERT, size)
    candidates = [each for each in _candidates(deleted, inserted, thresholds) if each.says_enough(thresholds)]
    if not candidates:
        return ()
    wanted = frozenset(shingle for each in candidates for shingle in each.shingles)
    counts = [shingle_counts(rows, op, wanted, size) for op in (Op.DELETE, Op.INSERT)]
    passages: list[MovedPassage] = []
    taken: dict[Place, list[Span]] = {}
    for candidate in sorted(candidates, key=_longest_first):
        rare = sum(all(count[shingle] == 1 for count in counts) for shingle in candidate.shingles)
        if rare < thresholds.rare * len(candidate.shingles):
            continue
        passage = _passage(candidate, thresholds)
        if passage is None or any(_overlaps(side, taken) for side in (passage.old, passage.new)):
            continue
        for side in (passage.old, passage.new):
            taken.setdefault(side.place, []).append(side.span)
        passages.append(passage)
    return tuple(sorted(passages, key=lambda each: (_text_order(each.new), _text_order(each.old))))


def _longest_first(candidate: _MoveCandidate) -> tuple[int, list[str]]:
    """Sort key; a tie is settled by the words, so that it does not depend on which filing is the old one."""
    return -candidate.shared, sorted(" ".join(side.words) for side in (candidate.old, candidate.new))


def _text_order(placed: PlacedSpan) -> tuple[int, int, int]:
    """Sort key: factor, part, start."""
    return number_of(placed.place.factor), placed.place.part, placed.span.start


def _overlaps(placed: PlacedSpan, taken: Mapping[Place, Sequence[Span]]) -> bool:
    span = placed.span
    return any(span.start < other.end and other.start < span.end for other in taken.get(placed.place, ()))


def _candidates(
    deleted: ChangedWords, inserted: ChangedWords, thresholds: MovedThresholds
) -> Iterator[_MoveCandidate]:
    """Yield the pairs of places that share shingles never more than ``gap`` words apart."""
    size = thresholds.shingle
    by_parts: dict[tuple[int, int], list[_SharedShingle]] = {}
    for words, here in deleted.unique.items():
        there = inserted.unique.get(words)
        if there is None:
            continue
        # What one and the same change deletes and inserts was rewritten in its place, not moved.
        if deleted.parts[here.part].changes[here.at] != inserted.parts[there.part].changes[there.at]:
            by_parts.setdefault((here.part, there.part), []).append(_SharedShingle(here.at, there.at, words))
    for (old_part, new_part), shared in by_parts.items():
        for chain in _chains(sorted(shared), thresholds.gap + size):
            new_starts = [shingle.new for shingle in chain]
            yield _MoveCandidate(
                _WordRange(deleted.parts[old_part], chain[0].old, chain[-1].old + size),
                _WordRange(inserted.parts[new_part], min(new_starts), max(new_starts) + size),
                tuple(shingle.words for shingle in chain),
                len({shingle.old + step for shingle in chain for step in range(size)}),
            )


def _chains(shared: Sequence[_SharedShingle], reach: int) -> list[list[_SharedShingle]]:
    """Group shingles of two parts that follow each other within ``reach`` words in both.

    Two shingles are in one group if a series of such steps leads from one to the other (a union-find). Few
    shingles lie within reach of another, so the work grows with their number.

    Args:
        shared: Shingles sorted by their places in the old part.
        reach: Most words from the start of one to the start of the next.
    """
    roots = list(range(len(shared)))

    def root(at: int) -> int:
        while roots[at] != at:
            roots[at] = roots[roots[at]]
            at = roots[at]
        return at

    for at, shingle in enumerate(shared):
        for back in range(at - 1, -1, -1):
            if shingle.old - shared[back].old > reach:
                break
            if 0 < shingle.new - shared[back].new <= reach:
                roots[root(at)] = root(back)
    chains: dict[int, list[_SharedShingle]] = {}
    for at, shingle in enumerate(shared):
        chains.setdefault(root(at), []).append(shingle)
    return list(chains.values())


def _passage(candidate: _MoveCandidate, thresholds: MovedThresholds) -> MovedPassage | None:
    """Return the candidate in whole sentences.

    None if it covers a sentence on neither side, if too much of it stayed in its row, or if the two places
    are too different.
    """
    old, old_whole = _in_sentences(candidate.old, thresholds.sentence_covered)
    new, new_whole = _in_sentences(candidate.new, thresholds.sentence_covered)
    old, new = (
        _as_far(old, candidate.old, new, candidate.new, thresholds),
        _as_far(new, candidate.new, old, candidate.old, thresholds),
    )
    if not (old_whole or new_whole) or min(old.changed, new.changed) < thresholds.changed:
        return None
    shared = LCSseq.similarity(old.words, new.words)
    similarity = 2 * shared / (len(old.words) + len(new.words))
    if similarity < thresholds.similar:
        return None
    return MovedPassage(_placed(old), _placed(new), similarity)


def _as_far(
    own: _WordRange,
    own_shared: _WordRange,
    other: _WordRange,
    other_shared: _WordRange,
    thresholds: MovedThresholds,
) -> _WordRange:
    """Widen one side of a passage to the words that it shares with a sentence which the other side has whole.

    The case: the last sentence of the passage was cut short as it moved, so that less than half of the old
    one lies in it. It is the last sentence of the new place, and so its old words belong to the old place.

    Args:
        own: The side in whole sentences.
        own_shared: The same from the first to the last shared word.
        other: The other side in whole sentences.
        other_shared: The same from the first to the last shared word.
        thresholds: What counts as moved.
    """
    start, end = own.start, own.end
    if own_shared.end - end >= thresholds.shingle and other.end >= other_shared.end:
        end = own_shared.end
    if start - own_shared.start >= thresholds.shingle and other.start <= other_shared.start:
        start = own_shared.start
    return _WordRange(own.part, start, end)


def _in_sentences(words: _WordRange, covered: float) -> tuple[_WordRange, bool]:
    """Widen or narrow a range at both ends to whole sentences.

    Args:
        words: A range of words.
        covered: The share of a sentence that must lie in the range for the sentence to belong to it.

    Returns:
        The range in whole sentences and True; or the range as it is and False if no sentence belongs to it.
    """
    starts = [start for start, _ in words.part.spans]
    sentences = Sentences(words.part.text)
    found: list[tuple[int, int, bool]] = []
    at = words.start
    while at < words.end:
        begin, stop = (bisect_left(starts, edge) for edge in sentences.around(starts[at]))
        inside = min(stop, words.end) - at
        found.append((begin, stop, inside >= covered * (stop - begin)))
        at = stop
    if not any(belongs for *_, belongs in found):
        return words, False
    begin, stop, belongs = found[0]
    start = begin if belongs else stop
    begin, stop, belongs = found[-1]
    return _WordRange(words.part, start, stop if belongs else begin), True


def _placed(words: _WordRange) -> PlacedSpan:
    """Return the range as characters, with the punctuation that touches its first and last word."""
    part = words.part
    start, end = part.spans[words.start][0], part.spans[words.end - 1][1]
    while start and part.text[start - 1] in _OPENING:
        start -= 1
    after = _PUNCTUATION.match(part.text, end)
    return PlacedSpan(part.place, Span(start, after.end() if after else end))
