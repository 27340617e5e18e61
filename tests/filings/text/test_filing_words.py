"""A word is known where it stands whole, however many are asked for."""

from __future__ import annotations

import pytest

from viewer.filings.text.filing_words import FilingWords

TEXT = "Our wholly-owned mill is well known. The mill’s loom3 weaves LINEN, and a by-product."


@pytest.mark.parametrize("asked_before", [0, 200])
@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("mill", True),
        ("Linen", True),
        ("wholly-owned", True),
        ("loom", True),
        ("wholly", False),
        ("owned", False),
        ("mil", False),
        ("ill", False),
        ("product", False),
        ("wellknown", False),
        ("flax", False),
    ],
)
def test_words(word: str, known: bool, asked_before: int) -> None:
    words = FilingWords(TEXT)
    for number in range(asked_before):
        assert not words.has(f"none{'x' * number}")
    assert words.has(word) is known
    assert words.has(word) is known
