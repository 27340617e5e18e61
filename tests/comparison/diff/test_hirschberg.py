from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import LCSseq

from viewer.comparison.diff.hirschberg import common_subsequence_runs
from viewer.filings.errors import Cancelled

TOKENS = st.lists(st.integers(0, 4), max_size=30)


@given(TOKENS, TOKENS, st.integers(0, 20))
def test_as_much_stays_as_can_whatever_the_limit(left: list[int], right: list[int], largest: int) -> None:
    runs = list(common_subsequence_runs(left, right, largest, None))
    counts = {op: sum(count for each, count in runs if each == op) for op in "=-+"}
    assert counts["="] == LCSseq.similarity(left, right)
    assert counts["="] + counts["-"] == len(left)
    assert counts["="] + counts["+"] == len(right)
    at = new_at = 0
    for op, count in runs:
        if op == "=":
            assert left[at : at + count] == right[new_at : new_at + count]
        at += count if op != "+" else 0
        new_at += count if op != "-" else 0


def test_texts_within_the_limit_are_not_cut() -> None:
    asked: list[None] = []

    def should_cancel() -> bool:
        asked.append(None)
        return False

    list(common_subsequence_runs([1, 2, 3], [1, 2, 4], 9, should_cancel))
    assert not asked
    list(common_subsequence_runs([1, 2, 3], [1, 2, 4], 8, should_cancel))
    assert asked


def test_it_can_be_cancelled_on_the_way() -> None:
    answers = iter([False, False, True])
    with pytest.raises(Cancelled):
        list(common_subsequence_runs(list(range(2_000)), list(range(2_000)), 8, lambda: next(answers)))
