"""What a filing says of its figures as a whole: scraps that only OCR leaves behind."""

from __future__ import annotations

import pytest

from viewer.figures import context_of


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
