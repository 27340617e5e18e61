"""Pairing measured on filings edited at known rates: invented ones, and real ones where there are any."""

from __future__ import annotations

from functools import cache

import pytest

from tests.accuracy.invented_factors import invented_factors
from tests.accuracy.pairing_table import pair_labels
from tests.accuracy.synthetic import Rates, Text, edit
from tests.accuracy.synthetic_score import Score, score_edited, table
from tests.corpus import WHOLE, corpus_folder, filing, of_corpus
from viewer.comparison import Flag, Op, Status, compare

pytestmark = pytest.mark.no_cover  # see tests/corpus.py
SEEDS = (1, 2, 3) if WHOLE else (1,)
RATES = {
    "30% of the words reworded": Rates(reword=0.3),
    "moved, split, merged, dropped, put in": Rates(0.0, 0.1, 0.08, 0.08, 0.08, 0.08),
    "all that, and 30% of the words": Rates(0.3, 0.1, 0.08, 0.08, 0.08, 0.08),
    "a third moved, 10% of the words": Rates(0.1, 0.33, 0.0, 0.0, 0.1, 0.1),
}
TOGETHER = list(RATES)[2:] if WHOLE else list(RATES)[2:3]
"""What real filings are edited by: what the others do one by one is in them."""
PAIRS = 0.99
MOVED = 0.95
GROUPS = 0.9
LEAST = 8
"""Of fewer factors none is split, merged or dropped at these rates."""


def _invented() -> list[list[Text]]:
    return [invented_factors(seed, count) for seed, count in ((11, 12), (12, 25), (13, 40))]


@cache
def _real() -> list[list[Text]]:
    folder = corpus_folder()
    assert folder is not None
    filings = [filing(label.old) for label in pair_labels(folder)]
    return [
        [[part.text for part in factor.parts] for factor in each.factors]
        for each in filings
        if len(each.factors) >= LEAST
    ]


def _score(filings: list[list[Text]], rates: Rates, seeds: tuple[int, ...]) -> Score:
    total = Score()
    for number, factors in enumerate(filings):
        for seed in seeds:
            edited = edit(factors, invented_factors(100 + seed, 20), rates, seed + 10 * number)
            total += score_edited(edited, compare(edited.old, edited.new))
    return total


def _holds(rates: str, score: Score) -> None:
    print("\n" + table([(rates, score)]))
    assert score.pairs.f1 >= PAIRS
    assert score.moved.recall >= MOVED
    assert score.moved.precision == 1.0
    assert score.groups.recall >= GROUPS
    assert score.groups.precision >= GROUPS


@pytest.mark.parametrize("rates", RATES)
def test_invented_filings(rates: str) -> None:
    _holds(rates, _score(_invented(), RATES[rates], SEEDS))


@of_corpus
@pytest.mark.parametrize("rates", TOGETHER)
def test_real_filings(rates: str) -> None:
    _holds(rates, _score(_real(), RATES[rates], SEEDS[:1]))


def test_the_same_paragraph_in_all_factors_misleads_nothing() -> None:
    """Long enough to be half of most texts."""
    shared = " ".join(invented_factors(7, 1)[0][1:])[:1_500]
    factors = [[*text, shared] for text in invented_factors(21, 30)]
    spare = [[*text, shared] for text in invented_factors(22, 10)]
    edited = edit(factors, spare, Rates(0.3, 0.1, 0.0, 0.0, 0.1, 0.1), 5)
    score = score_edited(edited, compare(edited.old, edited.new))
    assert score.pairs.f1 == score.moved.recall == score.moved.precision == 1.0


def test_headings_swapped_between_two_factors_do_not_swap_the_pairs() -> None:
    """What a factor says outweighs what it is called."""
    factors = invented_factors(31, 20)
    swapped = [list(text) for text in factors]
    swapped[4][0], swapped[11][0] = factors[11][0], factors[4][0]
    swapped[7][0], swapped[8][0] = factors[8][0], factors[7][0]
    edited = edit(factors, [], Rates(), 0)
    other = edit(swapped, [], Rates(reword=0.15), 0)
    made = compare(edited.old, other.new)
    assert [(pair.old, pair.new) for pair in made.pairs] == [
        ((f"o{at}",), (f"n{at}",)) for at in range(1, 21)
    ]
    assert all(Flag.RETITLED in made.pairs[at].flags for at in (4, 7, 8, 11))


def test_shuffled_factors_have_moved_and_nothing_else() -> None:
    edited = edit(invented_factors(41, 30), [], Rates(move=0.4), 3)
    made = compare(edited.old, edited.new)
    assert {pair.status for pair in made.pairs} == {Status.UNCHANGED}
    assert {flag for pair in made.pairs for flag in pair.flags} == {Flag.MOVED}
    assert not any(s.op is not Op.EQUAL for pair in made.pairs for row in pair.rows for s in row.segments)


def test_the_same_seed_edits_the_same_and_another_one_otherwise() -> None:
    factors, spare = invented_factors(51, 20), invented_factors(52, 5)
    rates = Rates(0.3, 0.1, 0.1, 0.1, 0.1, 0.1)
    assert edit(factors, spare, rates, 1) == edit(factors, spare, rates, 1)
    assert edit(factors, spare, rates, 1) != edit(factors, spare, rates, 2)
