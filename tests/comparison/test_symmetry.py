"""What holds for any two filings: swapped they give the mirror image, and nothing else has a say in it."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.accuracy.invented_factors import invented_factors
from tests.accuracy.synthetic import Edited, Rates, edit
from tests.comparison.risks import ALL, filing
from tests.programs import uncovered
from viewer.comparison import Comparison, Flag, Op, Pair, Status, compare

ROOT = Path(__file__).resolve().parents[2]
TO_THE_OTHER_SIDE = str.maketrans("on", "no")
STATUSES = {Status.ADDED: Status.REMOVED, Status.REMOVED: Status.ADDED}
FLAGS = {Flag.SPLIT: Flag.MERGED, Flag.MERGED: Flag.SPLIT}
SHARES = st.sampled_from([0.0, 0.1, 0.25])


@st.composite
def edited_filings(draw: st.DrawFn) -> Edited:
    factors = invented_factors(draw(st.integers(0, 40)), draw(st.integers(1, 14)))
    spare = invented_factors(draw(st.integers(100, 110)), 4)
    rates = Rates(draw(st.sampled_from([0.0, 0.1, 0.3, 0.6])), *(draw(SHARES) for _ in range(5)))
    return edit(factors, spare, rates, draw(st.integers(0, 1000)))


def seen(pair: Pair) -> tuple[object, ...]:
    """What a reader is told of a pair."""
    nearest = None if pair.nearest is None else (pair.nearest.factor, pair.nearest.containment)
    return pair.old, pair.new, pair.status, frozenset(pair.flags), nearest


def mirrored(pair: Pair) -> tuple[object, ...]:
    """What a reader must be told of a pair seen from the other side."""
    old, new = ([name.translate(TO_THE_OTHER_SIDE) for name in side] for side in (pair.old, pair.new))
    flags = frozenset(FLAGS.get(flag, flag) for flag in pair.flags)
    nearest = None
    if pair.nearest is not None:
        nearest = (pair.nearest.factor.translate(TO_THE_OTHER_SIDE), pair.nearest.containment)
    return tuple(new), tuple(old), STATUSES.get(pair.status, pair.status), flags, nearest


def assert_mirrored(there: Comparison, back: Comparison) -> None:
    assert {mirrored(pair) for pair in there.pairs} == {seen(pair) for pair in back.pairs}


@settings(max_examples=40)
@given(edited_filings())
def test_swapping_edited_filings_mirrors_the_comparison(edited: Edited) -> None:
    assert_mirrored(compare(edited.old, edited.new), compare(edited.new, edited.old))


@settings(max_examples=40)
@example(
    [ALL[at] for at in (4, 4, 3, 3, 4, 4)],
    [ALL[at] for at in (3, 3, 4, 4, 4, 3, 3)],
)
@given(st.lists(st.sampled_from(ALL), max_size=7), st.lists(st.sampled_from(ALL), max_size=7))
def test_swapping_filings_that_say_things_twice_mirrors_the_comparison(
    old: list[tuple[str, ...]], new: list[tuple[str, ...]]
) -> None:
    left, right = filing(*old), filing(*new)
    assert_mirrored(compare(left, right), compare(right, left))


@settings(max_examples=25)
@given(edited_filings())
def test_a_filing_beside_itself_is_unchanged(edited: Edited) -> None:
    made = compare(edited.new, edited.new)
    assert {(pair.status, pair.flags, pair.manual) for pair in made.pairs} <= {(Status.UNCHANGED, (), False)}
    assert [pair.old[0][1:] for pair in made.pairs] == [pair.new[0][1:] for pair in made.pairs]


@settings(max_examples=40)
@given(st.integers(0, 40), st.permutations(range(12)))
def test_shuffled_factors_have_moved_and_nothing_else(seed: int, order: list[int]) -> None:
    factors = invented_factors(seed, 12)
    made = compare(filing(*factors), filing(*(factors[at] for at in order)))
    assert {(pair.old, pair.new) for pair in made.pairs} == {
        ((f"o{at + 1}",), (f"n{place + 1}",)) for place, at in enumerate(order)
    }
    assert {pair.status for pair in made.pairs} == {Status.UNCHANGED}
    assert {flag for pair in made.pairs for flag in pair.flags} <= {Flag.MOVED}
    assert not any(s.op is not Op.EQUAL for pair in made.pairs for row in pair.rows for s in row.segments)
    stayed = [int(pair.old[0][1:]) for pair in made.pairs if not pair.flags]
    assert stayed == sorted(stayed)
    assert (len(stayed) == len(order)) == (order == sorted(order))


SCRIPT = """
from tests.accuracy.invented_factors import invented_factors
from tests.accuracy.synthetic import Rates, edit
from viewer.comparison import ManualPair, compare, recompare
edited = edit(invented_factors(3, 16), invented_factors(4, 4), Rates(0.3, 0.15, 0.1, 0.1, 0.1, 0.1), 5)
comparison = compare(edited.old, edited.new)
again = recompare(comparison, [ManualPair(("o2",), ("n4", "n5")), ManualPair(("o7",), ())])
print(comparison.pairs, comparison.similarity, comparison.counts, comparison.passages, again.pairs)
"""


def test_the_result_depends_on_no_hash_seed() -> None:
    results = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**uncovered(), "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            cwd=ROOT,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("0", "1", "31337")
    }
    assert len(results) == 1


@pytest.mark.no_cover  # nothing runs here that does not run above
def test_the_result_depends_on_no_other_comparison_at_the_same_time() -> None:
    cases = [
        edit(invented_factors(seed, 14), invented_factors(9, 4), Rates(0.2, 0.2, 0.1, 0.1, 0.1, 0.1), seed)
        for seed in range(4)
    ]
    alone = [compare(case.old, case.new) for case in cases]
    with ThreadPoolExecutor(4) as pool:
        together = pool.map(lambda case: compare(case.old, case.new), cases * 3)
    assert list(together) == alone * 3
