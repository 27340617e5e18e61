"""Which sentence of the new text stands for which of the old: ``We may lose it.`` → ``We have lost it.``

In a row the marks tell: sentences that share text in place are one. What is left over, in rows that have one
side or in passages that moved, is paired by the telling words that two sentences share.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import LCSseq

from viewer.comparison.model import MovedPassage, Op, Row
from viewer.comparison.places import Place, PlacedSpan, RowText
from viewer.comparison.rows import placed_segments
from viewer.comparison.shifts.grammar.doubts import tells_doubt
from viewer.comparison.shifts.grammar.words import Word, telling_keys, words_in
from viewer.comparison.shifts.thresholds import SHIFT_THRESHOLDS, ShiftThresholds
from viewer.filings.model import Span
from viewer.language.sentences import sentence_spans


# Without slots, for its words are made out once, when first asked for.
@dataclass(frozen=True)
class PlacedSentence:
    """A sentence of a part of a factor."""

    place: Place
    part: str
    """The text of the part."""
    span: Span
    """Where it stands in the part."""

    @property
    def text(self) -> str:
        """Its text."""
        return self.span.of(self.part)

    @cached_property
    def words(self) -> list[Word]:
        """Its words; their positions count from the beginning of the part."""
        return words_in(self.part, self.span)

    def placed(self, start: int, end: int) -> PlacedSpan:
        """A stretch of the part."""
        return PlacedSpan(self.place, Span(start, end))

    @cached_property
    def telling(self) -> frozenset[str]:
        """Keys of the words that tell what it is about."""
        if "words" in self.__dict__:
            return frozenset(word.key for word in self.words if word.tells)
        return telling_keys(self.part, self.span)


SentencePair = tuple[PlacedSentence, PlacedSentence]
"""A sentence of the old filing and the one that stands for it in the new one."""


def sentence_pairs(
    rows: Sequence[Row], thresholds: ShiftThresholds = SHIFT_THRESHOLDS
) -> Iterator[SentencePair]:
    """Yield the sentences of a pair that were reworded, old and new, in the order of the rows."""
    waiting: tuple[list[PlacedSentence], list[PlacedSentence]] = ([], [])
    for row in rows:
        if row.old and row.new:
            yield from _left_over(*waiting, thresholds)
            waiting = ([], [])
            if row.differs:
                yield from _in_row(row, thresholds)
        else:
            for side, found in zip(row.sides, waiting, strict=True):
                found.extend(sentences_of(side))
    yield from _left_over(*waiting, thresholds)


def sentences_moved(
    passages: Iterable[MovedPassage],
    parts: Mapping[Place, str],
    thresholds: ShiftThresholds = SHIFT_THRESHOLDS,
) -> Iterator[SentencePair]:
    """Yield the sentences of passages that moved and were reworded on the way."""
    for passage in passages:
        if passage.similarity < 1:
            old, new = (
                _sentences_of(each.place, parts[each.place], each.span) for each in (passage.old, passage.new)
            )
            yield from _by_telling_words(old, new, thresholds)


def sentences_of(side: RowText) -> list[PlacedSentence]:
    """Return the sentences of one side of a row."""
    return [each for place, text in side.parts for each in _sentences_of(place, text, Span(0, len(text)))]


def _sentences_of(place: Place, text: str, within: Span) -> list[PlacedSentence]:
    return [
        PlacedSentence(place, text, Span(*span)) for span in sentence_spans(text, within.start, within.end)
    ]


def _in_row(row: Row, thresholds: ShiftThresholds) -> Iterator[SentencePair]:
    old, new = (_Placed(side) for side in row.sides)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for segment, before, after in placed_segments(row.segments):
        if segment.op is Op.EQUAL:
            for step, length in old.cut(before.start, before.end, new, after.start):
                shared[step] += length
    pairs = _best(shared, old, new, thresholds)
    left = (
        [each for at, each in enumerate(old.sentences) if at not in {i for i, _ in pairs}],
        [each for at, each in enumerate(new.sentences) if at not in {j for _, j in pairs}],
    )
    for i, j in sorted(pairs):
        if old.sentences[i].text != new.sentences[j].text:
            yield old.sentences[i], new.sentences[j]
    yield from _left_over(*left, thresholds)


class _Placed:
    """The sentences of one side of a row, by where they stand in the row's text."""

    def __init__(self, side: RowText) -> None:
        starts = side.starts
        self.sentences = sentences_of(side)
        self.spans = [
            Span(each.span.start + starts[each.place], each.span.end + starts[each.place])
            for each in self.sentences
        ]

    def cut(
        self, start: int, end: int, other: _Placed, other_start: int
    ) -> Iterator[tuple[tuple[int, int], int]]:
        """Yield the sentences of both sides that share a stretch which both have, with the characters
        shared."""
        for i, span in enumerate(self.spans):
            if span.start >= end:
                break
            low, high = max(span.start, start), min(span.end, end)
            if low >= high:
                continue
            shift = other_start - start
            for j, there in enumerate(other.spans):
                if there.start >= high + shift:
                    break
                length = min(high + shift, there.end) - max(low + shift, there.start)
                if length > 0:
                    yield (i, j), length


def _best(
    shared: dict[tuple[int, int], int], old: _Placed, new: _Placed, thresholds: ShiftThresholds
) -> set[tuple[int, int]]:
    """Each sentence with the one that it shares most with, where that is enough."""
    found: set[tuple[int, int]] = set()
    taken: tuple[set[int], set[int]] = (set(), set())
    for (i, j), length in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        if i in taken[0] and j in taken[1]:
            continue
        shorter = min(span.end - span.start for span in (old.spans[i], new.spans[j]))
        if length >= thresholds.kept * shorter:
            found.add((i, j))
            taken[0].add(i)
            taken[1].add(j)
    return found


def _left_over(
    old: Sequence[PlacedSentence], new: Sequence[PlacedSentence], thresholds: ShiftThresholds
) -> Iterator[SentencePair]:
    """Pair what shares too little text in place; of one sentence and one in its place the frame is enough."""
    if len(old) == len(new) == 1:
        said = old[0].words, new[0].words
        keys = [[word.key for word in words] for words in said]
        alike = LCSseq.similarity(*keys) >= thresholds.frame * min(map(len, keys))
        # "Our cash will last for a year" has no word of "There is substantial doubt about ...".
        if alike or tells_doubt(said[0]) is not tells_doubt(said[1]):
            yield old[0], new[0]
            return
    yield from _by_telling_words(old, new, thresholds)


def _by_telling_words(
    old: Sequence[PlacedSentence], new: Sequence[PlacedSentence], thresholds: ShiftThresholds
) -> Iterator[SentencePair]:
    """Pair sentences that stand in other places, each with one at most, in the order of the old ones."""
    if not old or not new:
        return
    said = [each.telling for each in old], [each.telling for each in new]
    scored = sorted(
        (
            (-len(one & other) / min(len(one), len(other)), i, j)
            for i, one in enumerate(said[0])
            for j, other in enumerate(said[1])
            if one and other and len(one & other) >= thresholds.alike * min(len(one), len(other))
        ),
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    pairs = []
    for _, i, j in scored:
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            pairs.append((i, j))
    for i, j in sorted(pairs):
        if old[i].text != new[j].text:
            yield old[i], new[j]
