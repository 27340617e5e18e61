"""docs/tricky-cases.md tells the truth: each case gets what the page says, and a wish is not yet true."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.docs.tricky_cases import PAGE, TOLD, Case, cases, outcome

CASES = list(cases(PAGE.read_text(encoding="utf-8")))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_one_gets_what_the_page_says(case: Case) -> None:
    assert outcome(case) == case.gets


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_what_one_gets_and_what_one_wants_are_told_apart(case: Case) -> None:
    assert case.prose, "the page says why"
    if "wants" in case.blocks:
        assert case.wants != case.gets, "it is as one wants it: take the block `wants` away"


def test_every_stage_has_cases() -> None:
    told = Counter(case.stage for case in CASES)
    assert set(told) == set(TOLD)
    assert min(told.values()) >= 5
    assert len(CASES) >= 25
    assert len({case.title for case in CASES}) == len(CASES)
