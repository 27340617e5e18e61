"""Where figures may begin, and which forms of them are asked there."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.figures.read.grammar.forms import FORMS
from viewer.figures.read.grammar.starts import starts

_SCRAPS = r"""0 5 19 2019 20 .5 O5 o1 l5 000 Q3 1Q H1 FY '12 ’12 $ US$ \$ ¥ € £ ( ) [ ] - – − + § ½ % , . ; :
    / percent million one Two twenty hundred thousand dozen half third quarter of in every to for split times
    doubled twice as the nil zero none Item note No. nos. Patent 7,945,333 May june Sept first Second largest
    Last tens several mid single-digit low teens EUR usd RMB Rs. Mex cents Act of 2002 Fortune 500 401(k)
    24/7 http://a.b www.a.b p.m. CIK 3-for-2 1:5 3x A a \frac{1}{2}"""
PIECES = st.sampled_from([*_SCRAPS.split(), "\n"])
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(["", " ", "-", ", "])), max_size=30).map(
    lambda parts: "".join(piece + joint for piece, joint in parts)
)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", []),
        ("five ferries and 12 tugs", [0, 17]),
        ("We lost $5, a million in all.", [8, 9, 12]),
        ("(five of 1,250 sailors)", [0, 1, 9, 11]),
        ("Item 5 and O.5%", [0, 5, 11, 12, 13]),
        ("in 2019Q3", [3, 7]),
        ("a bone, an acre, v2 and B12", []),
    ],
)
def test_a_figure_begins_at_words_digits_and_signs(text: str, places: list[int]) -> None:
    assert starts(text) == places


@given(TEXTS)
def test_a_form_is_asked_wherever_it_would_match(text: str) -> None:
    for at in starts(text):
        opening = "0" if text[at].isdecimal() else text[at]
        matching = [form.name for form in FORMS if form.pattern.match(text, at)]
        asked = [form.name for form in FORMS if opening in form.opens and form.pattern.match(text, at)]
        assert matching == asked


def test_the_first_amount_waits_for_no_other_form() -> None:
    program = (
        "from viewer.figures import recognise\n"
        "from viewer.figures.read.grammar.forms import FORMS\n"
        "assert recognise('Our net loss was $5 million.')\n"
        "print(*(form.name for form in FORMS if 'pattern' in vars(form)))"
    )
    told = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert "money" in told.stdout.split()
    assert not {"plain", "ratio", "vague", "date", "year"} & set(told.stdout.split())
