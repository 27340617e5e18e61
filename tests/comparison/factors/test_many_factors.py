"""Large filings are compared by NumPy, to the same result as small ones without it, to the last digit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.accuracy.invented_factors import invented_factors
from tests.accuracy.synthetic import Rates, edit
from viewer.comparison.factors import many_factors, similarity
from viewer.comparison.factors.factor_texts import FactorWords
from viewer.comparison.factors.many_factors import similarity_of_many
from viewer.comparison.factors.similarity import factor_similarity, similarity_of_few
from viewer.comparison.factors.thresholds import FACTOR_THRESHOLDS
from viewer.comparison.large import LARGE
from viewer.comparison.places import NEW, OLD
from viewer.comparison.prepared_filing import PreparedFiling

WORDS = st.lists(
    st.sampled_from(("quay", "crane", "berth", "the", "of", "material", "adverse", "fuel", "3.5", "crew")),
    max_size=30,
).map(tuple)
FACTORS = st.lists(st.builds(FactorWords, WORDS, WORDS), min_size=1, max_size=7)


@given(FACTORS, FACTORS)
def test_any_factors(old: list[FactorWords], new: list[FactorWords]) -> None:
    texts = similarity._texts(old, new, FACTOR_THRESHOLDS)
    assert similarity_of_many(texts, FACTOR_THRESHOLDS) == similarity_of_few(texts, FACTOR_THRESHOLDS)


@pytest.mark.parametrize("at_once", [1, 1_000, 1_000_000])
def test_factors_of_many_words_in_portions_of_any_size(monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    monkeypatch.setattr(many_factors, "_AT_ONCE", at_once)
    rates = Rates(reword=0.1, move=0.1, split=0.1, merge=0.1, drop=0.1, insert=0.1)
    edited = edit(invented_factors(1, 12, (1, 3)), invented_factors(2, 12, (1, 3)), rates, 3)
    old, new = PreparedFiling(edited.old, OLD).words, PreparedFiling(edited.new, NEW).words
    texts = similarity._texts(old, new, FACTOR_THRESHOLDS)
    assert similarity_of_many(texts, FACTOR_THRESHOLDS) == similarity_of_few(texts, FACTOR_THRESHOLDS)


def test_sections_of_many_words_are_large() -> None:
    many = FactorWords(("quays",), ("crane", "berth") * round(LARGE**0.5))
    asked: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(many_factors, "similarity_of_many", lambda *_given: asked.append("many"))
        factor_similarity([many], [many])
        assert asked == ["many"]
        factor_similarity([many], [FactorWords(("quays",), ("crane",))])
    assert asked == ["many"]
