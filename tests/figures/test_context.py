"""What a filing says of its figures as a whole: scraps that only OCR leaves behind."""

from __future__ import annotations

import pytest

from viewer.figures import context_of
from viewer.figures.context import FigureContext


@pytest.mark.parametrize(
    ("text", "ocr"),
    [
        (r"\frac{4}{2}9.6 billion", True),
        (r"\(5", True),
        ("1O5 ships", True),
        ("1.5.6 billion", True),
        ("1.5.6 ships", False),
        (r"\$5 million", False),
        ("O5 ships", False),
    ],
)
def test_scraps_tell_of_ocr(text: str, ocr: bool) -> None:
    assert context_of([text, "We own ships."]).ocr is ocr
    assert context_of(["We own ships.", text]).ocr is ocr


@pytest.mark.parametrize(
    ("text", "currency"), [("₩5", "KRW"), ("€5", "EUR"), ("\\$5", "USD"), ("NT$5", "TWD")]
)
def test_every_sign_counts(text: str, currency: str) -> None:
    assert context_of([f"We paid {text}."]).currency == currency


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        (FigureContext("JPY", 0.95), True),  # both count in yen, nearly all of them
        (FigureContext("JPY", 0.5), False),  # half of its amounts are in something else
        (FigureContext("USD", 1.0), False),
        (FigureContext("JPY", 1.0, ocr=True), False),
        (FigureContext("JPY", 1.0, models=frozenset({"640"})), False),
    ],
)
def test_filings_that_have_the_same_figures_for_a_text(other: FigureContext, alike: bool) -> None:
    one = FigureContext("JPY", 1.0)
    assert one.reads_alike(other) is other.reads_alike(one) is alike
