"""Currency signs that OCR took for fractions."""

from __future__ import annotations

import pytest

from viewer.filings.model import Span
from viewer.filings.text.ocr_currency import decimal_scales, dominant_sign, sign_edits

AMOUNTS = "We earned ¥1.4 billion, ¥2.5 billion and ¥300 million; the rate was \\$1.00 for ¥110. "


def _read(sentence: str, amounts: str = AMOUNTS) -> tuple[str, list[str]]:
    text = amounts + sentence
    span = Span(len(amounts), len(text))
    edits = sign_edits(text, span, dominant_sign(amounts), decimal_scales(amounts))
    for edit in reversed(edits):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text[len(amounts) :], [edit.kind for edit in edits]


@pytest.mark.parametrize(
    ("source", "reading"),
    [
        ("paid \\(\\frac{1}{2}\\)9.6 billion", "paid ¥9.6 billion"),
        ("paid $\\frac{4}{2}$750 million", "paid ¥750 million"),
        ("paid \\$\\frac{4}{2}\\$1 billion", "paid ¥2.1 billion"),
        ("paid \\(\\dfrac{Y}{3}\\)4 billion", "paid ¥3.4 billion"),
        ("paid \\$\\frac{4}{2}\\$1 million", "paid ¥1 million"),
    ],
)
def test_a_fraction_before_an_amount_is_the_filings_own_sign(source: str, reading: str) -> None:
    assert _read(source) == (reading, ["currency sign"])


@pytest.mark.parametrize(
    "source",
    ["rose by \\(\\frac{1}{2}\\) percent", "3\\(\\frac{1}{2}\\)5", "paid \\$5 billion", "paid 90.7 billion"],
)
def test_other_fractions_and_signs_are_left_alone(source: str) -> None:
    assert _read(source) == (source, [])


def test_a_filing_without_amounts_has_no_sign() -> None:
    assert dominant_sign("no amounts here, but \\$5") is None
    assert _read("paid \\(\\frac{1}{2}\\)9.6 billion", "") == ("paid \\(\\frac{1}{2}\\)9.6 billion", [])


def test_the_sign_is_the_commonest_one() -> None:
    assert dominant_sign("€5, €6 and $7") == "€"
    assert dominant_sign("￥5, ￥6 and $7") == "¥"


def test_the_reason_names_the_other_reading() -> None:
    amounts = AMOUNTS
    text = amounts + "\\$\\frac{4}{2}\\$1 billion"
    (edit,) = sign_edits(text, Span(len(amounts), len(text)), "¥", decimal_scales(amounts))
    assert "¥1 billion" in edit.reason
    assert "¥2.1 billion" in edit.reason
