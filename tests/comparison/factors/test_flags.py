from __future__ import annotations

import pytest

from viewer.comparison.factors.flags import retitled


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Telco, our largest shareholder, could sell.", "Telco. our largest shareholder, could sell"),
        ("We depend on Mr. Holm.", "We depend on Mr Holm"),
        ("Our losses in 2011 may recur", "Our losses in 2012 may recur"),
        ("OUR FERRIES MAY SINK", "Our ferries may sink"),
        ("Weather-related losses", "Weatherrelated losses"),
        ("Research & development may fail", "Research and development may fail"),
        ("The “Group” may fail", 'The "Group" may fail'),
    ],
)
def test_punctuation_case_and_numbers_make_no_other_title(old: str, new: str) -> None:
    assert not retitled(old, new)
    assert not retitled(new, old)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Rapid growth may strain us", "Business growth may strain us"),
        ("Our results may suffer.", "Our results may suffer adversely."),
        ("We may fail", "We might fail"),
    ],
)
def test_another_word_makes_another_title(old: str, new: str) -> None:
    assert retitled(old, new)
