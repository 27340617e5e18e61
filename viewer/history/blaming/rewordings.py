"""Which sentence of an earlier filing was reworded to one of a later filing, as the comparison of the two
lays them side by side.

Sentences are paired as for shifts of meaning (:mod:`viewer.comparison.shifts.sentence_pairs`): in a row by
the text that both have in place, in passages that moved by their telling words. There a pair of which
little is the same does no harm; here it would give a sentence a past that it does not have. So what was
paired must share enough telling words, and enough words in a row, whatever paired it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence

from rapidfuzz.distance import LCSseq

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import is_factor, number_of
from viewer.comparison.shifts.sentence_pairs import (
    PlacedSentence,
    SentencePair,
    sentence_pairs,
    sentences_moved,
)
from viewer.history.blaming.model import Rewording, SentenceAt
from viewer.history.blaming.thresholds import BLAME_THRESHOLDS
from viewer.history.model import FactorAt

Rewordings = Mapping[SentenceAt, tuple[Rewording, ...]]
"""A sentence of the later filing -> what it may have been reworded from, the likest first."""


def rewordings_between(
    comparison: Comparison, earlier: int, later: int, pairs: Container[str] | None = None
) -> Rewordings:
    """Return the sentences that a filing has in other words than an earlier one.

    Args:
        comparison: The comparison of the two.
        earlier: Place of the old filing in the history.
        later: Place of the new one.
        pairs: Ids of the pairs that are looked at; None for all, and for the passages that moved.
    """
    found: dict[SentenceAt, dict[SentenceAt, float]] = defaultdict(dict)
    for old, new in _side_by_side(comparison, pairs):
        if not (is_factor(old.place.factor) and is_factor(new.place.factor)):
            continue
        words = _words(old, new)
        if _is_reworded(old, new, words):
            found[_at(new, later)][_at(old, earlier)] = similarity_of(*words)
    return {
        after: tuple(
            Rewording(before, after, similarity)
            for before, similarity in sorted(befores.items(), key=lambda item: (-item[1], item[0]))
        )
        for after, befores in found.items()
    }


def _side_by_side(comparison: Comparison, chosen: Container[str] | None) -> Iterator[SentencePair]:
    for pair in comparison.pairs:
        if chosen is None or pair.id in chosen:
            yield from _in_pair(pair)
    if chosen is None and comparison.passages:
        texts = {place: part.text for place, part in comparison.paragraphs.items()}
        yield from sentences_moved(comparison.passages, texts)


def _in_pair(pair: Pair) -> Iterator[SentencePair]:
    return sentence_pairs(pair.rows) if pair.old and pair.new else iter(())


def _at(sentence: PlacedSentence, filing: int) -> SentenceAt:
    place = sentence.place
    return SentenceAt(FactorAt(filing, number_of(place.factor)), place.part, sentence.span)


def _is_reworded(old: PlacedSentence, new: PlacedSentence, words: _Words) -> bool:
    """Tell whether two sentences that stand side by side are one in other words.

    The headings of factors that are one risk are, as far as is seen here: whether one is only another title
    is asked of the two as a whole (:meth:`viewer.history.blaming.blame.SentenceHistory._likeness`)."""
    if old.place.part == new.place.part == _HEADING:
        return True
    shorter = min(map(len, words))
    telling = min(len(old.telling), len(new.telling))
    if not shorter or not telling:
        return False
    blocks = LCSseq.editops(*words).as_matching_blocks()
    runs = sum(block.size for block in blocks if block.size >= BLAME_THRESHOLDS.run) / shorter
    shared = len(old.telling & new.telling) / telling
    return (runs + shared) / 2 >= BLAME_THRESHOLDS.reworded


_HEADING = 0
"""Number of the part that is a heading."""
_Words = tuple[list[str], list[str]]


def _words(old: PlacedSentence, new: PlacedSentence) -> _Words:
    """The words of both without marks of punctuation."""
    before, after = ([word.text for word in each.words if not word.is_mark] for each in (old, new))
    return before, after


def similarity_of(old: Sequence[str], new: Sequence[str]) -> float:
    """Return which share of the words of two sentences is the same, in order: 0 to 1."""
    return 2 * LCSseq.similarity(old, new) / (len(old) + len(new) or 1)
