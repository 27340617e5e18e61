"""Aligning and marking two long sections beside one diff of the whole text, and how that grows with factors.

Run by ``pytest tests/benchmarks --benchmark-only``; the other runs leave it out. The filings are invented and
edited, so anyone can run this. What is asserted is ratios, which is what a machine's speed leaves alone.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

import pytest
from fast_diff_match_patch import diff
from pytest_benchmark.fixture import BenchmarkFixture

from tests.accuracy.invented_factors import invented_factors
from tests.accuracy.synthetic import Edited, Rates, edit
from tests.benchmarks.test_whole_comparison import forget
from tests.benchmarks.timing import best_seconds, tell
from viewer.comparison import Comparison, ManualPair, Options, compare, recompare
from viewer.comparison.factors.align import align_factors
from viewer.comparison.places import NEW, OLD
from viewer.comparison.prepared_filing import PreparedFiling
from viewer.comparison.rows import rows_of

SECTION = 190_000
"""Characters of each section, in 50 factors."""
RATES = Rates(reword=0.05, move=0.06, split=0.02, merge=0.02, drop=0.04, insert=0.04)
OF_THE_DIFF = 0.5
"""Aligning and marking takes at most this share of the time of a diff of the two whole sections."""
TWICE_THE_FACTORS = 6.0
"""Twice as many factors on both sides take at most so many times as long."""
ROUNDS = 3


@cache
def _edited(count: int, paragraphs: tuple[int, int]) -> Edited:
    return edit(invented_factors(1, count, paragraphs), invented_factors(2, count, paragraphs), RATES, 3)


@cache
def _sections() -> Edited:
    made = _edited(50, (7, 9))
    assert all(abs(len(side.text) - SECTION) < SECTION / 8 for side in (made.old, made.new)), len(
        made.old.text
    )
    return made


def _aligned_and_marked(edited: Edited) -> int:
    """Number of rows."""
    old, new = PreparedFiling(edited.old, OLD), PreparedFiling(edited.new, NEW)
    rows = 0
    for match in align_factors(old.words, new.words):
        before = [part for at in match.old for part in old.parts[at]]
        after = [part for at in match.new for part in new.parts[at]]
        rows += len(rows_of(before, after, {}, {}, Options()))
    return rows


def _seconds(work: Callable[[], object]) -> float:
    return best_seconds(work, ROUNDS, forget)


def test_aligning_and_marking_beside_a_diff_of_the_whole_sections(
    benchmark: BenchmarkFixture, request: pytest.FixtureRequest
) -> None:
    edited = _sections()
    benchmark.pedantic(_aligned_and_marked, args=(edited,), setup=forget, rounds=ROUNDS)
    ours = _seconds(partial(_aligned_and_marked, edited))
    whole = _seconds(partial(diff, edited.old.text, edited.new.text, timelimit=0, cleanup="Semantic"))
    ratio = tell(
        request, "Aligning and marking, as a share of diff-match-patch (C++) on the whole", ours / whole
    )
    assert ratio <= OF_THE_DIFF


def test_twice_the_factors(benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> None:
    small, large = (_edited(count, (2, 5)) for count in (100, 200))
    benchmark.pedantic(compare, args=(large.old, large.new), setup=forget, rounds=1)
    once, twice = (_seconds(partial(compare, each.old, each.new)) for each in (small, large))
    assert (
        tell(request, "A comparison of 200 factors, in comparisons of 100", twice / once) < TWICE_THE_FACTORS
    )


def test_overruling_one_pair(benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> None:
    edited = _sections()
    made = compare(edited.old, edited.new)
    manual = [ManualPair(("o3",), ("n9",)), ManualPair(("o20",), ())]

    def again() -> Comparison:
        return recompare(made, manual)

    assert benchmark.pedantic(again, rounds=ROUNDS).manual == tuple(manual)
    whole = _seconds(partial(compare, edited.old, edited.new, manual=manual))
    ratio = tell(
        request, "Overruling two pairs, as a share of comparing from the beginning", _seconds(again) / whole
    )
    assert ratio < 1.0
