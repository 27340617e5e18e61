"""Accepted, the Word redline of two real filings is the new section, to the letter; rejected, the old one."""

from __future__ import annotations

from itertools import combinations

import pytest

from tests.corpus import SEED_YEARS, WHOLE, comparison, on_corpus, seed
from tests.report.word.accepting import check_text

pytestmark = on_corpus

PAIRS = list(combinations(SEED_YEARS, 2)) if WHOLE else [(2004, 2011), (2007, 2012)]
"""Each pair of the filings of one company; in a short run those with the most moves."""


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_the_redline_is_both_filings(old: int, new: int) -> None:
    check_text(comparison(seed(old), seed(new)))
