"""LaTeX left in prose."""

from __future__ import annotations

import pytest

from viewer.filings.model import Span
from viewer.filings.source import SourceBlock
from viewer.filings.text.latex_scraps import plain_math, scrap_edits
from viewer.filings.text.reading_text import reader_of


def _read(text: str) -> str:
    edits = scrap_edits(text, Span(0, len(text)))
    block = SourceBlock(Span(0, len(text)), Span(0, len(text)), edits=tuple(edits))
    return reader_of(text).paragraph([block]).text


@pytest.mark.parametrize(
    ("source", "reading"),
    [
        ("costs \\$5 and 3\\%", "costs $5 and 3%"),
        ("kettles \\(^{(1)}\\) sold", "kettles (1) sold"),
        ("3 \\(\\frac{1}{2}\\) years", "3 1/2 years"),
        ("5 \\times 3", "5 × 3"),
        ("\\yen 5", "¥ 5"),
        ("soft\u00adhyphen and zero\u200bwidth", "softhyphen and zerowidth"),
        ("\\(\\mathrm{CO}_2\\) rules", "CO2 rules"),
        ("a $^{\\dagger}$ note", "a † note"),
    ],
)
def test_scraps_are_written_out(source: str, reading: str) -> None:
    assert _read(source) == reading


@pytest.mark.parametrize("text", ["\\(\\int x\\)", "it cost $5 and $6", "C:\\kettles", "\\unknown{x}"])
def test_what_cannot_be_read_is_left(text: str) -> None:
    assert _read(text) == text


def test_a_real_formula_is_not_guessed() -> None:
    assert plain_math("\\sum_{i} x_i") is None
