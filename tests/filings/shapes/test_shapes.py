"""Filings of every shape, each as several programs write it: the section, its factors, what they are of."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import fold, read_text
from tests.filings.shapes import (
    banking,
    ceramics,
    chocolate,
    cocoa,
    domestic,
    foreign,
    milling,
    sailcloth,
    shipping,
    sweets,
)
from tests.filings.shapes.markup import WRITERS, page
from tests.filings.shapes.shape import Shape, expected
from viewer.filings import Filing
from viewer.wording.readings.doubts import section_warnings

SHAPES = [
    *foreign.SHAPES,
    *domestic.SHAPES,
    *shipping.SHAPES,
    *banking.SHAPES,
    *ceramics.SHAPES,
    *milling.SHAPES,
    *chocolate.SHAPES,
    *cocoa.SHAPES,
    *sweets.SHAPES,
    *sailcloth.SHAPES,
]


def bare(text: str) -> str:
    """A text in small letters, without the bars between cells."""
    return fold(text.replace("|", " ")).lower()


def faults(shape: Shape, filing: Filing) -> list[str]:
    """What a careful reader would find wrong."""
    right = expected(shape)
    said = fold(filing.section.span.of(filing.text))
    after = fold(filing.text[filing.section.span.end :])
    found = []
    title = bare(right.title)
    if not bare(said).startswith(title):
        found.append(f"begins at {said[:50]!r}")
    if not (said.endswith(fold(right.last)) and bare(after).startswith(bare(right.following))):
        found.append(f"ends before {after[:50]!r}")
    headings = tuple(factor.heading.text for factor in filing.factors)
    if [h.lower() for h in headings] != [h.lower() for h in right.headings]:
        found.append(f"factors {[h[:40] for h in headings]}")
    found += [
        f"{name} {getattr(filing, name)!r}"
        for name in ("company", "form")
        if (right_name := getattr(shape, name)) is not None
        and (getattr(filing, name) or "").lower() != right_name.lower()
    ]
    if shape.year is not None and filing.fiscal_year != shape.year:
        found.append(f"year {filing.fiscal_year}")
    return found


ONE_TYPE = {
    "opportunities and risks",
    "main risks in a chapter on control",
    "risk section of a group report with a lead and a framework behind",
    "the item sends the reader on within the filing",
    "a supplement with base prospectus words",
    "reference to a title in another item",
    "issues that a large filer sees",
    "captions with a verb",
    "chapters behind that have any name",
    "kinds of risks in a combined report",
    "captions of strategy and change",
}
"""Shapes with a chapter behind whose title is no known one: in one type nothing tells it from a factor."""


@pytest.mark.parametrize(
    ("shape", "style"),
    [
        pytest.param(shape, style, id=f"{shape.name}-{style}")
        for shape in SHAPES
        for style in WRITERS
        if shape.typed or style != "typewriter"
    ],
)
def test_a_filing_of_any_shape_is_read_as_a_reader_reads_it(tmp_path: Path, shape: Shape, style: str) -> None:
    text = shape.keep(page(expected(shape).lines, WRITERS[style]))
    filing = read_text(tmp_path, text, "filing.txt" if style == "typewriter" else "filing.htm")
    if style in ("flat", "typewriter") and shape.name in ONE_TYPE:
        assert section_warnings(filing) or not faults(shape, filing)
        return
    assert faults(shape, filing) == []
    if shape.doubted is not None:
        assert bool(section_warnings(filing)) is shape.doubted, section_warnings(filing)
