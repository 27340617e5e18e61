"""How the marking of a paragraph, and the search for passages that moved, grow with the length of the text.

Run by ``pytest tests/benchmarks --benchmark-only``; the other runs leave it out. The words are invented, so
anyone can run this. What is asserted is ratios, which is what a machine's speed leaves alone.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.test_whole_comparison import forget
from tests.benchmarks.timing import best_seconds, tell
from tests.builders import build_filing
from viewer.comparison import Row, compare
from viewer.comparison.diff.diff import diff_text
from viewer.comparison.model import Op
from viewer.comparison.moved.passages import moved_passages

TWICE_AS_LONG = 3.0
"""Twice the text takes at most so many times as long."""
ROUNDS = 3
SENTENCES, WORDS = 8, 25
"""Sentences of a paragraph, and words of a sentence."""


def invented(count: int, number: int) -> list[str]:
    """Words without a meaning, some of them often."""
    chance = random.Random(number)
    known = ["".join(chance.choices("aeiklmnoprstu", k=chance.randint(3, 9))) for _ in range(3000)]
    return chance.choices(known, k=count)


def rewritten(words: list[str], share: float) -> list[str]:
    """The words, a share of them replaced by others of them."""
    chance = random.Random(1)
    return [chance.choice(words) if chance.random() < share else word for word in words]


def shuffled(paragraphs: int) -> tuple[Row, ...]:
    """The rows of two filings of the same sentences, which stand in another order in the second."""
    sentences = [" ".join(invented(WORDS, at)).capitalize() + "." for at in range(paragraphs * SENTENCES)]
    mixed = sentences[:]
    random.Random(2).shuffle(mixed)
    filings = [
        build_filing(
            name,
            [
                (
                    None,
                    [" ".join(invented(8, -at)).capitalize(), " ".join(side[at * SENTENCES :][:SENTENCES])],
                )
                for at in range(paragraphs)
            ],
        )
        for name, side in (("Old", sentences), ("New", mixed))
    ]
    return tuple(row for pair in compare(*filings).all_pairs for row in pair.rows)


def stayed(rows: tuple[Row, ...]) -> int:
    """How many sentences a shuffle left in their places, by chance: they have not moved."""
    return sum(
        len(segment.text.split()) // WORDS
        for row in rows
        for segment in row.segments
        if segment.op is Op.EQUAL
    )


def seconds(work: Callable[[], object]) -> float:
    return best_seconds(work, ROUNDS, forget)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_paragraph_of_twice_the_words(
    benchmark: BenchmarkFixture, request: pytest.FixtureRequest, share: float
) -> None:
    works = []
    for count in (6_000, 12_000):
        words = invented(count, 3)
        works.append(partial(diff_text, " ".join(words), " ".join(rewritten(words, share))))
    assert benchmark.pedantic(works[1], setup=forget, rounds=1)
    once, twice = map(seconds, works)
    tell(request, f"12,000 words, {share:.0%} of them reworded, in times of 6,000", twice / once)
    assert twice / once < TWICE_AS_LONG


def test_twice_the_passages(benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> None:
    small, large = shuffled(25), shuffled(50)
    found = benchmark.pedantic(moved_passages, args=([large],), rounds=1)
    assert stayed(large) + len(found) > 0.98 * 50 * SENTENCES
    once, twice = (seconds(partial(moved_passages, [rows])) for rows in (small, large))
    tell(request, "400 passages that moved, in times of 200", twice / once)
    assert twice / once < TWICE_AS_LONG
