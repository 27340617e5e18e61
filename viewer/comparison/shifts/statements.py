"""``Our controls were effective.`` is gone, and nothing stands in its place: what has no counterpart.

It may be a sentence, or a clause of one that stays: ``While we believe that we comply with the law, many
rules are vague``. No shift tells of them, for a shift is of two claims. Two sorts are asked after: what a
filing said in its own favour and says no more, and what went wrong and was not told before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from viewer.comparison.model import Comparison, Op, Pair, Row, Status
from viewer.comparison.places import NEW, OLD, FilingSide, PlacedSpan
from viewer.comparison.shifts.grammar.words import Word, words_in
from viewer.comparison.shifts.sentence_pairs import PlacedSentence, sentences_of
from viewer.comparison.shifts.stated import denies, stated, verbs_denied
from viewer.comparison.shifts.thresholds import SHIFT_THRESHOLDS
from viewer.filings.model import Span

_OWN = {OLD: Op.DELETE, NEW: Op.INSERT}
_SHORTEST_CLAUSE = 25
"""Characters of a clause at least."""
_SHORTEST = 4
"""Telling words of a statement at least: fewer tell too little to look for a counterpart."""


class Statement(NamedTuple):
    """A sentence of one filing, or a clause, that has no counterpart in the same factor of the other."""

    sentence: PlacedSpan
    gone: bool
    """True where the old filing alone has it."""


def lone_statements(comparison: Comparison) -> dict[str, tuple[Statement, ...]]:
    """Return the statements that one filing alone makes, those of the old filing first, by the pair's id.

    What stands in another factor of the other filing has only moved.
    """
    sentences = {pair.id: _PairSentences(pair) for pair in comparison.all_pairs}
    found = {pair.id: tuple(_of_pair(pair, sentences[pair.id])) for pair in comparison.all_pairs}
    told: dict[FilingSide, list[PlacedSentence]] = {}
    parts = comparison.paragraphs
    alone: dict[str, tuple[Statement, ...]] = {}
    for pair, statements in found.items():
        kept = []
        for each in statements:
            side = NEW if each.gone else OLD
            if side not in told:
                told[side] = [one for each_pair in sentences.values() for one in each_pair.all(side)]
            said = words_in(parts[each.sentence.place].text, each.sentence.span)
            if not _is_answered(said, told[side], gone=each.gone):
                kept.append(each)
        alone[pair] = tuple(kept)
    return alone


def _is_answered(said: Sequence[Word], others: Sequence[PlacedSentence], *, gone: bool) -> bool:
    """Tell whether a sentence has enough of a statement's words. Of *No claims have been brought* one that
    is about the same things must deny something as well, or have its verb."""
    telling = frozenset(word.key for word in said if word.tells)
    least = SHIFT_THRESHOLDS.alike * len(telling)
    near = [each for each in others if len(telling & each.telling) >= least]
    verbs = verbs_denied(said) if gone and near else frozenset()
    return any(not verbs or not verbs.isdisjoint(each.telling) or denies(each.words) for each in near)


class _PairSentences:
    """The sentences of a pair, made out once: they are asked for their words more than once."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._made: dict[FilingSide, list[tuple[PlacedSentence, bool]]] = {}

    def _of(self, side: FilingSide) -> list[tuple[PlacedSentence, bool]]:
        if side not in self._made:
            self._made[side] = [
                (each, _moved(row)) for row in self._pair.rows for each in sentences_of(row.side(side))
            ]
        return self._made[side]

    def all(self, side: FilingSide) -> Iterator[PlacedSentence]:
        """Yield those of one side."""
        return (each for each, _ in self._of(side))

    def here(self, side: FilingSide) -> list[PlacedSentence]:
        """Return those of one side without headings and what moved from, or to, another factor."""
        return [each for each, moved in self._of(side) if not moved and each.place.part]


def _of_pair(pair: Pair, sentences: _PairSentences) -> Iterator[Statement]:
    """Yield the statements of an edited pair that have no counterpart in it."""
    if pair.status is not Status.EDITED:
        return
    seen: set[PlacedSpan] = set()
    for found in (*_whole_sentences(sentences), *_clauses(pair)):
        around = next((each for each in seen if _overlap(each, found.sentence)), None)
        if around is None:
            seen.add(found.sentence)
            yield found


def _overlap(one: PlacedSpan, other: PlacedSpan) -> bool:
    return one.place == other.place and one.span.start < other.span.end and other.span.start < one.span.end


def _whole_sentences(sentences: _PairSentences) -> Iterator[Statement]:
    sides = {side: sentences.here(side) for side in FilingSide}
    for side in (OLD, NEW):
        there = sides[side.other]
        texts = {each.text for each in there}
        for each in sides[side]:
            said = () if each.text in texts else stated(each.words, gone=side is OLD)
            telling = {word.key for word in said if word.tells}
            if len(telling) < _SHORTEST or _is_answered(said, there, gone=side is OLD):
                continue
            end = each.span.end if len(said) == len(each.words) else said[-1].end
            yield Statement(each.placed(each.span.start, end), side is OLD)


def _moved(row: Row) -> bool:
    return any(segment.moved for segment in row.segments)


def _clauses(pair: Pair) -> Iterator[Statement]:
    """What was put into a sentence that stays, or taken out of it."""
    for row in pair.rows:
        if not (row.old and row.new) or _moved(row):
            continue
        at = {Op.DELETE: 0, Op.INSERT: 0}
        for segment in row.segments:
            size = len(segment.text)
            if segment.op is not Op.EQUAL and not segment.ignored and size >= _SHORTEST_CLAUSE:
                side = OLD if segment.op is Op.DELETE else NEW
                found = _clause(row, side, Span(at[segment.op], at[segment.op] + size))
                if found is not None:
                    yield found
            for op in at:
                at[op] += size if segment.op in (op, Op.EQUAL) else 0


def _clause(row: Row, side: FilingSide, span: Span) -> Statement | None:
    """What a stretch of a row states, where hardly a word of it was put into the other side."""
    text = row.side(side).text
    words = words_in(text, span)
    if sum(word.tells for word in words) < _SHORTEST:
        return None
    said = stated(words, gone=side is OLD)
    telling = {word.key for word in said if word.tells}
    if len(telling) < _SHORTEST:
        return None
    span = span if len(said) == len(words) else Span(span.start, said[-1].end)
    there = " ".join(each.text for each in row.segments if each.op is _OWN[side.other])
    others = {word.key for word in words_in(there, Span(0, len(there)))}
    if len(telling & others) >= SHIFT_THRESHOLDS.alike * len(telling):
        return None
    for place, part in row.side(side).spans:
        if part.start <= span.start and span.end <= part.end and place.part:
            start = span.start - part.start
            return Statement(PlacedSpan(place, Span(start, start + span.end - span.start)), side is OLD)
    return None
