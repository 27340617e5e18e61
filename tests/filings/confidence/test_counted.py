"""What the numbers of headings, and groups without any, say of headings that were not seen."""

from __future__ import annotations

import pytest

from tests.filings.confidence.test_symptoms import FACTORS, doubts_on, places
from viewer.filings.confidence.doubt import DoubtKind
from viewer.filings.confidence.weights import CONFIDENCE

NUMBERS = {"(1)": "({})", "1.": "{}.", "A.": "letter", "3.1.1": "3.1.{}"}


def counted(style: str, lost: int | None) -> str:
    """Bold headings that are counted, of which one is plain."""
    lines = ["**Item 1A. Risk Factors**"]
    for at, (heading, *body) in enumerate(FACTORS):
        number = f"{chr(ord('A') + at)}." if style == "letter" else style.format(at + 1)
        title = f"{number} {heading.rstrip('.')}"
        lines += [title if at == lost else f"**{title}**", *body]
    return "\n\n".join([*lines, "**Item 2. Properties**", "None."]) + "\n"


@pytest.mark.parametrize("style", NUMBERS.values(), ids=NUMBERS)
def test_a_number_that_is_left_out_is_pointed_at(style: str) -> None:
    whole, found = doubts_on(counted(style, None))
    assert len(whole.factors) == len(FACTORS)
    assert [doubt for doubt in found if doubt.kind is DoubtKind.UNCOUNTED] == []
    missed, found = doubts_on(counted(style, 3))
    if len(missed.factors) < len(FACTORS):
        assert any(doubt.kind is DoubtKind.UNCOUNTED for doubt in found)
        assert missed.section.confidence < CONFIDENCE.sure


def test_a_line_of_text_that_counts_on_from_its_heading_is_pointed_at() -> None:
    """The last of a row leaves no gap."""
    missed, found = doubts_on(counted("({})", len(FACTORS) - 1))
    if len(missed.factors) < len(FACTORS):
        assert any(doubt.kind is DoubtKind.REFUSED for doubt in found)
        assert missed.section.confidence < CONFIDENCE.sure


def grouped(*under: str) -> str:
    """Two groups with factors, and one with nothing but text."""
    text = ["**Item 1A. Risk Factors**"]
    for title, factors in (("Risks of Our Ships", FACTORS[:3]), ("Risks of Our Ports", FACTORS[3:])):
        text += [f"### {title}", *(line for heading, *body in factors for line in (f"**{heading}**", *body))]
    return "\n\n".join([*text, "### Risks of Our Shares", *under, "**Item 2. Properties**", "None."]) + "\n"


def test_a_group_with_text_and_no_heading_is_pointed_at() -> None:
    said = "Our shares are hardly traded, and who sells many of them may have to take what is offered. " * 3
    assert places(grouped(said), DoubtKind.EMPTY_GROUP) == ["### Risks of Our Shares"]
    note = "The risks described above are those that we know of today; see our forward-looking notes. " * 3
    assert places(grouped(note), DoubtKind.EMPTY_GROUP) == []
