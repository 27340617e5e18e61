"""A quotation has the words of the filing, not those of the text that figures are read from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.figures import recognise
from viewer.figures.quoted.printed import as_printed
from viewer.figures.quoted.sentence import FigureSentence


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("We have 1 234 567 shares, ₹ 3.5 lakh of cash and 12 tugs.", "₹ 3.5 lakh",
         "We have 1 234 567 shares, […] of cash"),
        ("WE PAID ¥1.2 TRILLION FOR TUGS TO MARL.", "¥1.2 TRILLION", "WE PAID […] FOR TUGS TO MARL"),
        ("Five of our tugs sank. Six other tugs were sold for $5 million.", "Six",
         "[…] other tugs were sold for $5 million"),
    ],
)  # fmt: skip
def test_a_label_quotes_what_the_filing_prints(text: str, figure: str, told: str) -> None:
    assert next(one for one in recognise(text) if one.text == figure).label.subject == told


@given(st.text(alphabet="ab ,(", max_size=30), st.text(alphabet="ab […],", max_size=30))
def test_no_words_are_lost_on_the_way(text: str, words: str) -> None:
    sentence = FigureSentence(text, 0, len(text), (), printed=text.upper())
    assert as_printed(words, sentence).lower() == words.lower()
