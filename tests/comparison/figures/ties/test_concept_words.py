"""The words in the names of concepts and of members."""

from __future__ import annotations

import pytest

from viewer.comparison.figures.ties.concept_words import (
    concept_words,
    full_words,
    member_words,
    name_words,
    text_words,
)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ResearchAndDevelopmentExpense", "costs of research and development"),
        ("NetIncomeLoss", "net losses"),
        ("IntangibleAssetsNetExcludingGoodwill", "other intangible assets"),
        ("LongTermDebt", "long-term borrowings"),
        ("CommonClassAMember", "Class A common shares"),
        ("USGovernmentMember", "the U.S. government"),
        ("A3925SeniorNotesMember", "our 3.925% senior notes"),
    ],
)
def test_a_name_meets_the_words_of_a_text(name: str, text: str) -> None:
    assert name_words(name) <= text_words(text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("NonUsMember", "the U.S."),
        ("CommonClassBMember", "Class A common stock"),
        ("GrossProfit", "goodwill"),
    ],
)
def test_another_name_does_not(name: str, text: str) -> None:
    assert not name_words(name) <= text_words(text)


def test_what_qualifies_a_measure_is_kept_where_nothing_may_be_left_open() -> None:
    assert name_words("GrossProfit") == name_words("ProfitLoss")
    assert full_words("GrossProfit") != full_words("ProfitLoss")


def test_a_name_that_only_says_that_a_share_is_one_asks_for_no_word() -> None:
    assert concept_words("ConcentrationRiskPercentage1") == frozenset()
    assert member_words("us-gaap:CustomerConcentrationRiskMember") is None
    assert member_words("ex:DocksMember") == text_words("docks")
